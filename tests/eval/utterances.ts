import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { everyFinding } from '../../lib/core/coach/advise';
import type { Brain } from '../../lib/core/coach/brain';
import { firstDay } from '../../lib/core/coach/coach';
import { rowsOf, ticketFrom } from './unanswered';

type Row = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly customer_before?: string | null;
};

/** A finding on what a real agent wrote, without the words: the texts are not ours to keep. */
export type Spoken = { readonly id: string; readonly lang: string; readonly concern: string };

/** What Sapa said to the utterances; `cards` counts what the agent would meet, twins and neighbours under one card. */
export type Said = {
  readonly rows: ReadonlyMap<string, number>;
  readonly cards: ReadonlyMap<string, number>;
  readonly spoken: readonly Spoken[];
};

/** `useful`: a kind colleague would have said it. `noise`: they would not. `?`: nobody has looked yet. */
export type Verdict = 'useful' | 'noise' | '?';

const count = (counts: Map<string, number>, key: string, by = 1): void =>
  void counts.set(key, (counts.get(key) ?? 0) + by);

/** Runs the coach over every utterance, each after the customer's message before it. */
export function speakTo(brain: Brain, file: string): Said {
  const rows = new Map<string, number>();
  const cards = new Map<string, number>();
  const spoken: Spoken[] = [];
  for (const { id, lang, text, customer_before: before } of rowsOf(file) as readonly Row[]) {
    const about = brain.understand(ticketFrom(id, before ? [{ role: 'customer', text: before }] : []));
    const { findings } = brain.coach(about, text, firstDay);
    count(rows, lang);
    count(cards, lang, findings.length);
    for (const { concern } of everyFinding(findings)) spoken.push({ id, lang, concern });
  }
  return { rows, cards, spoken };
}

const list = path.resolve(import.meta.dirname, 'utterance-findings.tsv');
const nameOf = ({ id, concern }: Pick<Spoken, 'id' | 'concern'>): string => `${id}\t${concern}`;

export type Verdicts = ReadonlyMap<string, Verdict>;

/** The committed list: each finding with the verdict of somebody who read the words. */
export function readVerdicts(): Verdicts {
  if (!existsSync(list)) return new Map();
  const lines = readFileSync(list, 'utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [id = '', concern = '', verdict] = line.split('\t');
      return [nameOf({ id, concern }), verdict === 'useful' || verdict === 'noise' ? verdict : '?'];
    }),
  );
}

/** Writes the list anew; verdicts on findings that are still there stay. */
export function writeVerdicts(spoken: readonly Spoken[]): void {
  const verdicts = readVerdicts();
  const names = [...new Set(spoken.map(nameOf))].toSorted();
  writeFileSync(
    list,
    ['id\tconcern\tverdict', ...names.map((name) => `${name}\t${verdicts.get(name) ?? '?'}`), ''].join('\n'),
  );
}

/** How a run differs from the committed list. */
export const compareWithList = (
  spoken: readonly Spoken[],
  verdicts: Verdicts,
): { readonly fresh: readonly string[]; readonly gone: readonly string[] } => {
  const names = new Set(spoken.map(nameOf));
  return {
    fresh: [...names].filter((name) => !verdicts.has(name)),
    gone: [...verdicts.keys()].filter((name) => !names.has(name)),
  };
};

/** Of the findings in a language that somebody has looked at, how many are useful. */
export function usefulShare(
  spoken: readonly Spoken[],
  lang: string,
  verdicts: Verdicts,
): { readonly useful: number; readonly judged: number; readonly of: number } {
  const own = spoken.filter((one) => one.lang === lang);
  const judged = own.map((one) => verdicts.get(nameOf(one)) ?? '?').filter((verdict) => verdict !== '?');
  return { useful: judged.filter((verdict) => verdict === 'useful').length, judged: judged.length, of: own.length };
}
