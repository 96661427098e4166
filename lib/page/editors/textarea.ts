import type { Span } from '../../core/text/span';
import { watchText } from './changes';
import { copyInstead } from './clipboard';
import type { Edit, EditorKind, Snapshot } from './editor';
import { findQuote } from './locate';
import { settle } from './settle';

const isTextarea = (element: Element): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';

const textOf = (box: HTMLTextAreaElement): string => (box.isConnected ? box.value.replaceAll('\u00A0', ' ') : '');

const read = (box: HTMLTextAreaElement): Snapshot => {
  const text = textOf(box);
  return { text, rangeOf: () => null, sameBlock: ({ start, end }) => 0 <= start && start <= end && end <= text.length };
};

type Way = (box: HTMLTextAreaElement, at: Span, words: string) => void;

const type: Way = (box, at, words) => {
  box.focus({ preventScroll: true });
  box.setSelectionRange(at.start, at.end);
  if (words) box.ownerDocument.execCommand('insertText', false, words);
  else box.ownerDocument.execCommand('delete');
};

const write: Way = (box, at, words) => {
  box.setRangeText(words, at.start, at.end, 'end');
  box.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: words, bubbles: true, composed: true }));
};

const replace = async (box: HTMLTextAreaElement, span: Span, quote: string, text: string): Promise<Edit> => {
  const words = text.replace(/\r\n?/g, '\n');
  for (const way of [type, write]) {
    const before = textOf(box);
    const at = findQuote(before, span, quote);
    if (!at || !box.isConnected) return 'moved';
    if (words === quote) return 'done';
    if (box.readOnly || box.disabled) break;
    const old = box.value;
    way(box, at, words);
    const expected = before.slice(0, at.start) + words.replaceAll('\u00A0', ' ') + before.slice(at.end);
    const outcome = await settle(box, () => textOf(box), expected);
    if (outcome === 'kept') return 'done';
    if (outcome === 'muddled') break;
    if (box.value !== old) write(box, { start: 0, end: box.value.length }, old);
    if (box.value !== old) break;
  }
  return copyInstead(text);
};

/** A plain text box. It has no blocks and no ranges, so nothing can be underlined in it; line feeds stay. */
export const textarea: EditorKind = {
  id: 'textarea',
  claims: isTextarea,
  open: (element) => {
    if (!isTextarea(element)) throw new TypeError(`not a textarea: ${element.tagName}`);
    return {
      element,
      read: () => read(element),
      caret: () => {
        const { selectionStart, selectionEnd, ownerDocument } = element;
        return ownerDocument.activeElement === element && selectionStart === selectionEnd ? selectionStart : null;
      },
      replace: (span, quote, text) => replace(element, span, quote, text),
      onChange: (listener, signal) => watchText(element, () => textOf(element), listener, signal),
    };
  },
};
