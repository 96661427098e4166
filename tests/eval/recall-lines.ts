import type { Lang } from '../../lib/core/languages/language';
import { describe } from '../../lib/core/repeats/described';
import { createRanking, type Hit } from '../../lib/core/repeats/rank';
import { usualThreshold } from '../../lib/core/repeats/threshold';

/** A line for `npm run recall`: a question of the history, or one to be looked up in the history of its set. */
export type RecallLine = {
  readonly id: string;
  readonly text: string;
  readonly role: 'history' | 'query';
  readonly set: string;
  /** Where it is known; else the words tell. */
  readonly lang?: Lang;
};

/** What is said about a query. */
export type Recalled = {
  readonly id: string;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  /** Sure enough for the badge "asked before". */
  readonly same: boolean;
};

const textIn = (row: Readonly<Record<string, unknown>>, field: string): string => {
  const value = row[field];
  if (typeof value !== 'string') throw new Error(`"${field}" must be a text`);
  return value;
};

/** @throws with what is wrong when the line is none. */
export const readRecallLine = (line: string): RecallLine => {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('must be an object');
  const fields = row as Readonly<Record<string, unknown>>;
  const role = textIn(fields, 'role');
  if (role !== 'history' && role !== 'query') throw new Error('"role" must be "history" or "query"');
  const { lang } = fields;
  if (lang !== undefined && lang !== null && typeof lang !== 'string') throw new Error('"lang" must be a text');
  return {
    id: textIn(fields, 'id'),
    text: textIn(fields, 'text'),
    role,
    set: fields['set'] === undefined ? '' : textIn(fields, 'set'),
    ...(lang === 'en' || lang === 'id' ? { lang } : {}),
  };
};

/** Looks every query up in the history of its set; in the order of the queries, `most` hits each. */
export const recallLines = (lines: readonly RecallLine[], most = 5): readonly Recalled[] => {
  const histories = new Map<string, RecallLine[]>();
  for (const line of lines) {
    if (line.role !== 'history') continue;
    const same = histories.get(line.set);
    if (same === undefined) histories.set(line.set, [line]);
    else same.push(line);
  }
  const rankings = new Map(
    [...histories].map(([set, history]) => [set, createRanking(history.map(({ text, lang }) => describe(text, lang)))]),
  );
  return lines
    .filter(({ role }) => role === 'query')
    .map(({ id, text, set, lang }) => {
      const found: readonly Hit[] = rankings.get(set)?.(describe(text, lang), most) ?? [];
      const hits = found.map(({ at, score }) => ({ id: histories.get(set)?.[at]?.id ?? '', score }));
      return { id, hits, same: (found[0]?.score ?? 0) >= usualThreshold };
    });
};
