import type { EditorKind } from './editor';
import { openRich } from './rich';
import { type, write } from './ways';

const editable = new Set(['', 'true', 'plaintext-only']);

/** Any other box in which people write into DOM nodes. */
export const contenteditable: EditorKind = {
  id: 'contenteditable',
  claims: (element) => editable.has(element.getAttribute('contenteditable')?.toLowerCase() ?? 'none'),
  open: (element) => openRich(element, [type, write]),
};
