import type { Turn } from '../case';
import { matchesIn } from '../../text/matches';
import { overlaps, type Span } from '../../text/span';
import type { Fact, Slot } from '../facts';

/** A thing told, before it has a message: its slot and where it stands in the message's text. */
export type Told = Span & { readonly slot: Slot };

/** Looks for one kind of thing. `taken` are stretches that surer finders have already claimed. */
export type Finder = (text: string, taken: readonly Span[]) => readonly Told[];

const notTheirs = new Set(['quote', 'code']);

/**
 * The customer's own words of a turn: quoted history and code are blanked with spaces, so that every place in the
 * result is the same place in the message. The signature stays: people tell their name and number there.
 */
export function ownWords({ message, draft }: Turn): string {
  let text = message.text;
  for (const { sentence, start, part } of draft.placed)
    if (notTheirs.has(part))
      text = text.slice(0, start) + sentence.text.replace(/[^\n]/g, ' ') + text.slice(start + sentence.text.length);
  return text;
}

/** All matches of a pattern as things told; the group named `value` is the value, else the whole match. */
export function findAll(text: string, pattern: RegExp, slot: Slot): readonly Told[] {
  const found: Told[] = [];
  for (const match of matchesIn(text, pattern)) {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].indexOf(value);
    if (value.trim() !== '') found.push({ slot, start, end: start + value.length });
  }
  return found;
}

/** Without what overlaps a claimed stretch or an earlier find. */
export function unclaimed(found: readonly Told[], taken: readonly Span[]): readonly Told[] {
  const kept: Told[] = [];
  for (const one of found)
    if (!taken.some((other) => overlaps(one, other)) && !kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
}

export const asFact = (text: string, message: string, { slot, start, end }: Told): Fact => ({
  slot,
  value: text.slice(start, end),
  message,
  span: { start, end },
});
