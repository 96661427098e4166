import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import type { Editor, EditorKind } from './editor';
import { froala } from './froala';
import { textarea } from './textarea';

/** All kinds of editors, most special first. */
export const editorKinds: readonly EditorKind[] = [ckeditor5, froala, contenteditable, textarea];

/** The hands for `element`; null when no kind knows it. */
export const openEditor = (element: HTMLElement): Editor | null =>
  editorKinds.find((kind) => kind.claims(element))?.open(element) ?? null;
