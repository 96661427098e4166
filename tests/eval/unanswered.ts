import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Brain } from '../../lib/core/coach/brain';
import { firstDay } from '../../lib/core/coach/coach';
import type { Lang } from '../../lib/core/languages/language';
import type { Message, Ticket } from '../../lib/core/ticket/ticket';

type Row = {
  readonly id: string;
  readonly lang: Lang;
  readonly label: 0 | 1;
  readonly context: readonly { role: string; text: string }[];
  readonly message: string;
  readonly reply: string;
  readonly questions: readonly string[];
};

/** Rows of a gzipped JSON-lines file. */
export const rowsOf = (file: string): readonly unknown[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

export const ticketFrom = (id: string, turns: readonly { role: string; text: string }[]): Ticket => ({
  helpdesk: 'data',
  account: 'data',
  id,
  channel: 'chat',
  subject: null,
  requester: { name: null, id: null, email: null },
  messages: turns.map(({ role, text }, i): Message => ({
    id: `m${i}`,
    role: role === 'agent' ? 'agent' : 'customer',
    visibility: 'public',
    author: null,
    at: null,
    text,
    attachments: [],
  })),
  folded: 0,
});

export type Outcome = {
  readonly accuracy: number;
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
  readonly wrong: readonly string[];
};

/** Does the draft leave something of the last message unanswered? Judged by `questions[].answered`, as the panel shows it. */
export function unansweredOutcome(brain: Brain, file: string): Outcome {
  const tally = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
  const wrong: string[] = [];
  for (const row of rowsOf(file) as readonly Row[]) {
    const about = brain.understand(ticketFrom(row.id, [...row.context, { role: 'customer', text: row.message }]));
    const { answered } = brain.coach(about, row.reply, firstDay);
    const left = answered.some((is) => !is);
    const key = left
      ? row.label === 1
        ? 'truePositive'
        : 'falsePositive'
      : row.label === 1
        ? 'falseNegative'
        : 'trueNegative';
    tally[key]++;
    if (left !== (row.label === 1))
      wrong.push(
        `${row.label === 1 ? 'MISS ' : 'FALSE'} ${row.message} => ${row.reply}   {${about.questions.map((q, i) => `${q.quote}:${String(answered[i])}`).join(' | ')}}`,
      );
  }
  const all = tally.truePositive + tally.falsePositive + tally.falseNegative + tally.trueNegative;
  return { ...tally, accuracy: (tally.truePositive + tally.trueNegative) / Math.max(1, all), wrong };
}
