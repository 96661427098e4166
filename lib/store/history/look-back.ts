import { groupAlike } from '../../core/repeats/groups';
import type { History } from './db';
import type { MessageRow } from './rows';
import { isMessage, isQuestion } from './sound';

/** How many replies of agents fall between each two neighbouring times (ms since 1970, ascending). Counts an index, reads no text. */
export const countReplies = (db: History, times: readonly number[]): Promise<readonly number[]> =>
  Promise.all(
    times.slice(1).map((until, at) =>
      db.messages
        .where('[role+at]')
        .between(['agent', times[at] ?? 0], ['agent', until], true, false)
        .count(),
    ),
  );

/** A question of a period, how often it was asked in like words, when last, and an answer to it. */
export type MostAsked = {
  readonly text: string;
  readonly times: number;
  readonly last: number;
  readonly answer: string | null;
  readonly tickets: readonly string[];
};

/** Questions looked at, the newest of the period. */
const mostQuestions = 3000;

/** What was asked most in an account from `from` until before `until` (ms since 1970), at least twice, `most` at most. */
export const mostAsked = async (
  db: History,
  account: string,
  from: number,
  until: number,
  most: number,
): Promise<readonly MostAsked[]> => {
  const ids = await db.questions
    .where('[account+at]')
    .between([account, from], [account, until], true, false)
    .primaryKeys();
  const rows = (await db.questions.bulkGet(ids.slice(-mostQuestions))).filter(isQuestion).toReversed();
  return groupAlike(rows.map((row) => row.matter))
    .map((group) => group.flatMap((at) => rows[at] ?? []))
    .map((group): MostAsked => {
      const tickets = [...new Set(group.map((row) => row.ticket))];
      const answered = group.find((row) => row.answer?.settled === true) ?? group.find((row) => row.answer !== null);
      return {
        text: group[0]?.text ?? '',
        times: tickets.length,
        last: group[0]?.at ?? 0,
        answer: answered?.answer?.text ?? null,
        tickets,
      };
    })
    .filter(({ times }) => times > 1)
    .toSorted((a, b) => b.times - a.times || b.last - a.last)
    .slice(0, most);
};

/** Messages found, newest first, and from where to search on; null when all was searched. */
export type SearchPage = { readonly hits: readonly MessageRow[]; readonly before: number | null };

const day = 86_400_000;
/** Messages read at once, about: a stretch of time grows or shrinks to hold so many. */
const wanted = 2000;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Messages that have all of the words somewhere in them, older than `before` (ms since 1970), newest first; stops when
 * `most` are found or after some 20,000 messages, to be called again with the `before` it gives. Texts have no index of
 * their own: it would make every ticket several times dearer to store, and a search reads 100,000 messages in seconds.
 */
export const searchMessages = async (db: History, words: string, before: number, most: number): Promise<SearchPage> => {
  const asked = folded(words).split(/\s+/u).filter(Boolean);
  const first = (await db.messages.orderBy('at').first())?.at;
  if (asked.length === 0 || first === undefined) return { hits: [], before: null };
  const hits: MessageRow[] = [];
  let until = before;
  let stretch = 7 * day;
  for (let read = 0; until > first && read < 10 * wanted && hits.length < most;) {
    const from = until - stretch;
    const rows = await db.messages.where('at').between(from, until, true, false).toArray();
    read += Math.max(1, rows.length);
    const found = rows.filter((row) => {
      if (!isMessage(row)) return false;
      const text = folded(row.text);
      return asked.every((word) => text.includes(word));
    });
    hits.push(...found.toReversed());
    until = from;
    stretch = Math.min(3650 * day, Math.max(3_600_000, stretch * Math.min(4, wanted / Math.max(1, rows.length))));
  }
  return { hits: hits.slice(0, most), before: nextFrom(hits, most, until, first) };
};

/** Where to go on: after the last hit that is given; messages of that very moment that did not fit are given up. */
const nextFrom = (hits: readonly MessageRow[], most: number, until: number, first: number): number | null => {
  const last = hits[most - 1];
  if (hits.length > most && last) return last.at;
  return until > first ? until : null;
};
