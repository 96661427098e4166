import type { EditorKind } from './editor';
import { openRich } from './rich';
import { paste, type } from './ways';

/** CKEditor 5 keeps a model of its own: what is written into its DOM is taken back without a word. */
export const ckeditor5: EditorKind = {
  id: 'ckeditor5',
  claims: (element) => element.classList.contains('ck-editor__editable'),
  open: (element) => openRich(element, [type, paste]),
};
