import type { Span } from '../../core/text/span';
import type { Snapshot } from './editor';
import { isText } from './nodes';
import { walk, type Piece } from './walk';

/** A snapshot that also knows the way from the page to the text. */
export type Reading = Snapshot & {
  /** The offset of a DOM position; null outside the draft. */
  offsetOf(node: Node, offset: number): number | null;
};

type Place = { readonly piece: Piece; readonly offset: number };

const nothing: Reading = { text: '', rangeOf: () => null, sameBlock: () => false, offsetOf: () => null };

const holds = (piece: Piece, offset: number): boolean => piece.start <= offset && offset < piece.end;

/** Where a span begins and ends. A line feed belongs to no node: it reaches from the line before to the line after. */
const placesOf = (pieces: readonly Piece[], { start, end }: Span): readonly [Place, Place] | null => {
  if (start === end) {
    const piece = pieces.find((one) => one.start <= start && start <= one.end);
    return piece
      ? [
          { piece, offset: start },
          { piece, offset: start },
        ]
      : null;
  }
  const first = pieces.find((one) => holds(one, start)) ?? pieces.findLast((one) => one.end <= start);
  const last = pieces.find((one) => holds(one, end - 1)) ?? pieces.find((one) => one.start >= end);
  return first && last
    ? [
        { piece: first, offset: start },
        { piece: last, offset: end },
      ]
    : null;
};

const inNode = ({ piece, offset }: Place): number =>
  piece.at + Math.min(Math.max(offset, piece.start), piece.end) - piece.start;

const lengthOf = (node: Node): number => (isText(node) ? node.length : node.childNodes.length);

/** Reads `root` as a person would: see `Snapshot`. `verbatim`: its style keeps line feeds and runs of spaces. */
export const readSnapshot = (root: HTMLElement, verbatim: boolean): Reading => {
  if (!root.isConnected) return nothing;
  const { text, pieces, cut } = walk(root, verbatim);
  const page = root.ownerDocument;
  const within = (span: Span): boolean => 0 <= span.start && span.start <= span.end && span.end <= text.length;

  const rangeOf = (span: Span): Range | null => {
    const places = within(span) ? placesOf(pieces, span) : null;
    if (!places) return null;
    const [from, to] = places;
    const fits = (place: Place): boolean =>
      root.contains(place.piece.node) && inNode(place) <= lengthOf(place.piece.node);
    if (!root.isConnected || !fits(from) || !fits(to)) return null;
    const range = page.createRange();
    range.setStart(from.piece.node, inNode(from));
    range.setEnd(to.piece.node, inNode(to));
    return range;
  };

  const sameBlock = (span: Span): boolean => {
    const places = within(span) ? placesOf(pieces, span) : null;
    if (!places) return false;
    const [from, to] = places;
    const touched = pieces.slice(pieces.indexOf(from.piece), pieces.indexOf(to.piece) + 1);
    return touched.every(({ block }) => block === from.piece.block);
  };

  const offsetOf = (node: Node, offset: number): number | null => {
    if (!root.contains(node) || offset > lengthOf(node)) return null;
    const point = page.createRange();
    point.setStart(node, offset);
    if (cut && point.comparePoint(cut, 0) <= 0) return null;
    const next = pieces.findIndex((piece) => point.comparePoint(piece.node, piece.at) > 0);
    const after = next < 0 ? undefined : pieces[next];
    const before = next < 0 ? pieces.at(-1) : pieces[next - 1];
    if (!before) return after?.start ?? 0;
    if (node === before.node) return Math.min(before.start + Math.max(offset - before.at, 0), before.end);
    const onNextLine = after && after.block.contains(node) && !before.block.contains(node);
    return onNextLine ? after.start : before.end;
  };

  return { text, rangeOf, sameBlock, offsetOf };
};
