import type { Span } from '../../core/text/span';
import type { Edit, Editor } from './editor';
import { findQuote } from './locate';

/** Takes back Sapa's own last edit, in any editor, whatever the editor's own undo makes of it. */
export type Undo = {
  /** `editor.replace`, remembered when it was done. */
  replace(editor: Editor, span: Span, quote: string, text: string): Promise<Edit>;
  /** Is there an edit to take back? */
  canUndo(): boolean;
  /** Puts the old words back where the new ones still stand; `moved` when they do not, or nothing was edited. */
  undo(editor: Editor): Promise<Edit>;
  forget(): void;
};

type Last = {
  readonly at: number;
  readonly inserted: string;
  readonly removed: string;
  /** The words on both sides: after a deletion they alone tell the place. */
  readonly left: string;
  readonly right: string;
};

/** How much on each side is remembered, in UTF-16 units. */
const reach = 24;

/** The only place where `left` and `right` meet; null when there is none, or more than one. */
const findSeam = (text: string, { left, right }: Last): number | null => {
  const seam = left + right;
  const first = text.indexOf(seam);
  if (!seam) return text === '' ? 0 : null;
  return first >= 0 && text.indexOf(seam, first + 1) < 0 ? first + left.length : null;
};

const placeOf = (text: string, last: Last): Span | null => {
  const start = last.inserted ? last.at : findSeam(text, last);
  return start === null ? null : { start, end: start + last.inserted.length };
};

/** Remembers one edit at a time. A box that was drawn anew may be undone through its new editor. */
export const openUndo = (): Undo => {
  let last: Last | null = null;

  return {
    replace: async (editor, span, quote, text) => {
      const before = editor.read().text;
      const at = findQuote(before, span, quote);
      const edit = await editor.replace(span, quote, text);
      if (edit !== 'done' || !at) return edit;
      const after = editor.read().text;
      const rest = before.slice(at.end);
      const end = Math.max(at.start, after.endsWith(rest) ? after.length - rest.length : at.start + text.length);
      last = {
        at: at.start,
        inserted: after.slice(at.start, end),
        removed: quote,
        left: after.slice(Math.max(0, at.start - reach), at.start),
        right: after.slice(end, end + reach),
      };
      return edit;
    },
    canUndo: () => last !== null,
    undo: async (editor) => {
      const place = last && placeOf(editor.read().text, last);
      if (!last || !place) return 'moved';
      const edit = await editor.replace(place, last.inserted, last.removed);
      if (edit === 'done') last = null;
      return edit;
    },
    forget: () => {
      last = null;
    },
  };
};
