import { rememberText } from '../text/remember';

/** A reply that went to this customer before, in another ticket. */
export type Sent = {
  readonly ticketId: string;
  /** ISO time. */
  readonly at: string;
  readonly text: string;
};

/** Shorter replies are alike by chance ("Thanks, I will look into it and come back to you today."). Words. */
const shortest = 12;
/** Runs of so many words are compared. */
const run = 3;
/** The share of runs in common from which on it is the same reply with a word changed here and there. */
const enough = 0.7;

const runsOf = rememberText((text): ReadonlySet<string> => {
  // Numbers differ between copies: order numbers, dates, times.
  const words = (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => (/^\p{N}/u.test(word) ? '0' : word));
  if (words.length < shortest) return new Set();
  return new Set(words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' ')));
}, 200);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both);
};

/** The reply that the draft nearly repeats, the likest, the newest of equals; null when there is none. */
export const findCopy = (draft: string, sent: readonly Sent[]): Sent | null => {
  const runs = runsOf(draft);
  if (runs.size === 0) return null;
  const found = sent
    .map((one) => ({ one, share: shared(runs, runsOf(one.text)) }))
    .filter(({ share }) => share >= enough)
    .toSorted((a, b) => b.share - a.share || b.one.at.localeCompare(a.one.at));
  return found[0]?.one ?? null;
};
