import type { EditorKind } from './editor';
import { openRich } from './rich';
import { type, write } from './ways';

/** Froala takes its DOM for the truth; it never hears of synthetic pastes. */
export const froala: EditorKind = {
  id: 'froala',
  claims: (element) => element.classList.contains('fr-element'),
  open: (element) => openRich(element, [type, write]),
};
