/**
 * A passage to underline. Severity 3 is drawn wavy, 2 straight, 1 not at all (it lives in the list only); a `quiet` one,
 * which does not ask for attention now, has a faint dotted line whatever its severity.
 */
export type Mark = { readonly range: Range; readonly severity: 1 | 2 | 3; readonly quiet?: boolean };

export type Underline = {
  /** Replaces what was painted before; marks that stay where they were cost nothing. */
  paint(marks: readonly Mark[]): void;
  /** Sets off one passage softly, for example the place of a fact in the thread; null takes it away. */
  place(range: Range | null): void;
  clear(): void;
  /** The painted mark under a point (CSS px of the viewport), by its place in what was painted. Reads layout: for clicks. */
  hit(x: number, y: number): number | null;
};

type Ink = { readonly name: string; readonly type: HighlightType; readonly priority: number };

/** The registry is shared with the page, hence the prefix. Styles: `entrypoints/underline.content/style.css`. */
const inks = {
  3: { name: 'sapa-3', type: 'grammar-error', priority: 3 },
  2: { name: 'sapa-2', type: 'grammar-error', priority: 2 },
  quiet: { name: 'sapa-quiet', type: 'grammar-error', priority: 1 },
  place: { name: 'sapa-place', type: 'highlight', priority: 1 },
} as const satisfies Record<string, Ink>;

/** The inks of marks, the loudest first. */
const kinds = [3, 2, 'quiet'] as const;
type Kind = (typeof kinds)[number];

const inkOf = ({ severity, quiet }: Mark): Kind | null => (severity === 1 ? null : quiet ? 'quiet' : severity);

/** Do two marks look alike? Ranges are live: one whose text has gone has moved. */
const alike = (a: Mark, b: Mark): boolean =>
  inkOf(a) === inkOf(b) &&
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset &&
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset;

/** The line hangs below the letters; a click on it counts. In CSS px. */
const slack = 3;

const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Shared by all underlines of the page; made anew when the page cleared the registry. */
const highlightOf = ({ name, type, priority }: Ink): Highlight => {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.type = type;
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
};

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom + slack);

const erase = (ink: Ink, ranges: readonly Range[]): void => {
  const highlight = CSS.highlights.get(ink.name);
  for (const range of ranges) highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(ink.name);
};

/** Underlines by CSS highlights: nothing is written into the page. Does nothing where the browser has none. */
export const createUnderline = (): Underline => {
  let painted: readonly Mark[] = [];
  let placed: Range | null = null;

  const rangesOf = (ink: Kind): readonly Range[] =>
    painted.filter((mark) => inkOf(mark) === ink).map((mark) => mark.range);
  const paint = (marks: readonly Mark[]): void => {
    if (!canPaint()) return;
    // What stays is not touched: the browser would paint a frame for it after every rest.
    const next = marks.map((mark) => painted.find((old) => alike(old, mark)) ?? mark);
    const kept = new Set(next.map(({ range }) => range));
    for (const ink of kinds) {
      const gone = rangesOf(ink).filter((range) => !kept.has(range));
      if (gone.length > 0) erase(inks[ink], gone);
    }
    painted = next;
    for (const ink of kinds) {
      for (const range of rangesOf(ink)) {
        if (CSS.highlights.get(inks[ink].name)?.has(range) !== true) highlightOf(inks[ink]).add(range);
      }
    }
  };
  const place = (range: Range | null): void => {
    if (!canPaint()) return;
    if (placed) erase(inks.place, [placed]);
    placed = range;
    if (range) highlightOf(inks.place).add(range);
  };

  return {
    paint,
    place,
    clear: () => {
      paint([]);
      place(null);
    },
    hit: (x, y) => {
      for (const ink of kinds) {
        const at = painted.findIndex((mark) => inkOf(mark) === ink && covers(mark.range, x, y));
        if (at >= 0) return at;
      }
      return null;
    },
  };
};
