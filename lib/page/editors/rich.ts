import { watchText } from './changes';
import type { Editor } from './editor';
import { replaceIn } from './replace';
import { readSnapshot } from './snapshot';
import type { Way } from './ways';

/** An editor made of DOM nodes. `ways`: how to edit it, the best first. */
export const openRich = (element: HTMLElement, ways: readonly Way[]): Editor => {
  const page = element.ownerDocument;
  const verbatim = /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace);
  const read = () => readSnapshot(element, verbatim);
  return {
    element,
    read,
    caret: () => {
      const selection = page.getSelection();
      const node = selection?.isCollapsed ? selection.anchorNode : null;
      if (!selection || !node || !element.contains(node) || !element.contains(page.activeElement)) return null;
      return read().offsetOf(node, selection.anchorOffset);
    },
    replace: (span, quote, text) => replaceIn({ element, verbatim, ways, read }, span, quote, text),
    onChange: (listener, signal) => watchText(element, () => read().text, listener, signal),
  };
};
