import { isElement, isText } from './nodes';
import { isBlock } from './roles';

/** One way to put `words` in place of the selected `range`. The editor is focused and knows the selection. */
export type Way = (root: HTMLElement, range: Range, words: string) => void;

/** Chromium's `insertText` loses the format when it replaces the beginning of a formatted run; Firefox's does not. */
const losesFormat = (root: HTMLElement, range: Range): boolean => {
  const node = range.startContainer;
  const run = node.parentElement;
  if (range.collapsed || !isText(node) || !run || run === root || isBlock(run)) return false;
  if (CSS.supports('-moz-appearance', 'none')) return false;
  const wholeRun = range.endContainer === node && range.endOffset === node.length && run.childNodes.length === 1;
  return range.startOffset === 0 && !node.previousSibling && !wholeRun;
};

/** `words` inside copies of the inline elements around `node`, as HTML; serializing escapes what needs it. */
const inItsFormat = (root: HTMLElement, node: Node, words: string): string => {
  let inner: Node = root.ownerDocument.createTextNode(words);
  for (let parent = node.parentElement; parent && parent !== root && !isBlock(parent); parent = parent.parentElement) {
    const copy = parent.cloneNode(false);
    copy.appendChild(inner);
    inner = copy;
  }
  return isElement(inner) ? inner.outerHTML : '';
};

/**
 * As if typed. CKEditor 5 from v35 on takes the event and edits its own model, so its undo and formats are right.
 * All others leave the event alone and get the browser's own edit, which they watch and the browser can undo.
 */
export const type: Way = (root, range, words) => {
  const page = root.ownerDocument;
  const event = new InputEvent('beforeinput', {
    inputType: words ? 'insertText' : 'deleteContentBackward',
    data: words || null,
    bubbles: true,
    cancelable: true,
    composed: true,
    targetRanges: [new StaticRange(range)],
  });
  if (!root.dispatchEvent(event)) return;
  if (!words) page.execCommand('delete');
  else if (losesFormat(root, range))
    page.execCommand('insertHTML', false, inItsFormat(root, range.startContainer, words));
  else page.execCommand('insertText', false, words);
};

/** As if pasted: CKEditor 5 takes it in every version. Nothing can be pasted to delete. */
export const paste: Way = (root, range, words) => {
  if (!words) return type(root, range, words);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
};

/** Straight into the text nodes, told by an `input` event: for editors that keep no model. Undo does not know of it. */
export const write: Way = (root, range, words) => {
  const first = range.startContainer;
  const { startOffset } = range;
  range.deleteContents();
  if (isText(first)) first.insertData(startOffset, words);
  else if (words) range.insertNode(root.ownerDocument.createTextNode(words));
  root.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: words, bubbles: true, composed: true }));
};
