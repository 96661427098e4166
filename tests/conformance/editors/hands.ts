import type { Edit, Editor } from '../../../lib/page/editors/editor';
import { openEditor } from '../../../lib/page/editors/index';
import { openUndo } from '../../../lib/page/editors/undo';
import { createUnderline } from '../../../lib/page/underline';

let editor: Editor | null = null;
let notices = 0;
let life = new AbortController();
let underline = createUnderline();
const undo = openUndo();

const open = (): Editor => {
  if (!editor) throw new Error('no editor is open');
  return editor;
};

const placeOf = (quote: string): { start: number; end: number } => {
  const start = open().read().text.indexOf(quote);
  if (start < 0) throw new Error(`${JSON.stringify(quote)} is not in the text`);
  return { start, end: start + quote.length };
};

const bare = (words: string): string => words.replace(/[\s\u00A0\u2060\u200B\uFEFF]+/g, '');

/** The clock of a page is coarse: so many at a time are measured. */
const batch = 50;

const sorted = (times: number[]) => times.toSorted((a, b) => a - b);
const figures = (times: number[]) => ({
  median: sorted(times)[Math.floor(times.length / 2)] ?? 0,
  p95: sorted(times)[Math.floor(times.length * 0.95)] ?? 0,
});

/** Sapa's side, in its isolated world, called from the tests by name. Only plain data goes in and out. */
export const hands = {
  /** Opens the hands for the box on the page and counts notices from now on. */
  open: (): boolean => {
    life.abort();
    life = new AbortController();
    notices = 0;
    undo.forget();
    underline.clear();
    underline = createUnderline();
    const box = document.querySelector<HTMLElement>('main [contenteditable="true"], main textarea');
    editor = box && openEditor(box);
    editor?.onChange(() => (notices += 1), life.signal);
    return editor !== null;
  },
  stop: (): void => life.abort(),
  read: (): string => open().read().text,
  caret: (): number | null => open().caret(),
  notices: (): number => notices,
  /** What the range of every span of `text` says, blanks aside, when it differs. */
  mismatches: (): string[] => {
    const snapshot = open().read();
    const { text } = snapshot;
    const wrong: string[] = [];
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start; end <= text.length; end += 1) {
        const found = snapshot.rangeOf({ start, end })?.toString();
        if (found === undefined || bare(found) !== bare(text.slice(start, end)))
          wrong.push(`${start}-${end}: ${found}`);
      }
    }
    return wrong;
  },
  replace: (quote: string, text: string): Promise<Edit> => undo.replace(open(), placeOf(quote), quote, text),
  replaceAt: (start: number, end: number, quote: string, text: string): Promise<Edit> =>
    undo.replace(open(), { start, end }, quote, text),
  undo: (): Promise<Edit> => undo.undo(open()),
  canUndo: (): boolean => undo.canUndo(),
  /** Underlines `quote` and gives the middle of its first line. */
  underline: (quote: string, severity: 1 | 2 | 3): { x: number; y: number } | null => {
    const range = open().read().rangeOf(placeOf(quote));
    const box = range?.getClientRects()[0];
    if (!range || !box) return null;
    underline.paint([{ range, severity }]);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  place: (quote: string): void => underline.place(open().read().rangeOf(placeOf(quote))),
  hit: (x: number, y: number): number | null => underline.hit(x, y),
  clear: (): void => underline.clear(),
  /** Milliseconds of one `read()`, from `runs` batches. */
  readCost: (runs: number) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      for (let time = 0; time < batch; time += 1) open().read();
      times.push((performance.now() - start) / batch);
    }
    return figures(times);
  },
  /** Milliseconds that `onChange` adds to one `input` event, from `runs` batches. */
  listenerCost: (runs: number) => {
    const box = open().element;
    const cost = (): number => {
      const start = performance.now();
      for (let time = 0; time < batch; time += 1) box.dispatchEvent(new Event('input'));
      return (performance.now() - start) / batch;
    };
    const heard = Array.from({ length: runs }, cost);
    life.abort();
    const unheard = Array.from({ length: runs }, cost);
    return { heard: figures(heard), unheard: figures(unheard) };
  },
};

Object.assign(globalThis, { hands });
