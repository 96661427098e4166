import type { Span } from '../../core/text/span';

/** An editor's text with the way back to the page. Text and places come from one walk, so they cannot disagree. */
export type Snapshot = {
  /** Blocks are separated by one line feed; U+00A0 is read as a space; editor fillers are left out. */
  readonly text: string;
  /** The DOM range of a span of `text`; null when the nodes are gone or the editor has none (textarea). */
  rangeOf(span: Span): Range | null;
  /** Do both ends lie in the same block? Edits across blocks are refused. */
  sameBlock(span: Span): boolean;
};

/** How an edit went. `copied`: the editor refused, the text is on the clipboard instead. */
export type Edit = 'done' | 'copied' | 'refused' | 'moved';

/** One reply box. Knows no helpdesk. */
export interface Editor {
  readonly element: HTMLElement;
  read(): Snapshot;
  /** Caret in `read().text`, null when the focus is elsewhere or a range is selected. */
  caret(): number | null;
  /**
   * Puts `text` in place of `quote` at `span`. Checks first that `quote` still stands there (`moved` if not), reads
   * again afterwards and puts the old text back if the result is not what was asked for.
   */
  replace(span: Span, quote: string, text: string): Promise<Edit>;
  /** Called after the text changed, however it changed; never for caret moves. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** A kind of editor, most special first in the registry. */
export interface EditorKind {
  readonly id: string;
  claims(element: Element): boolean;
  open(element: HTMLElement): Editor;
}
