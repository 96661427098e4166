import { createBrain } from '../../lib/core/coach/brain';
import { everyFinding } from '../../lib/core/coach/advise';
import { firstDay } from '../../lib/core/coach/coach';
import type { Message } from '../../lib/core/ticket/ticket';
import { rowsOf, ticketFrom } from './unanswered';

type Row = {
  readonly id: string;
  readonly label: 0 | 1;
  readonly context: readonly { role: string; text: string }[];
  readonly draft: string;
  readonly asked: readonly string[];
  readonly evidence: readonly { readonly slot: string; readonly turn: number; readonly value: string }[];
};

/** How well a set's drafts were told apart: those that ask for what was given, and those that do not. */
export type AskedOutcome = {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the right warnings, the share that points at a turn which holds the value. */
  readonly evidence: number;
  readonly notes: readonly string[];
};

/** Runs the ordinary coach over a set of drafts and counts the warnings about what was already told or asked. */
export function askedOutcome(file: string): AskedOutcome {
  const brain = createBrain();
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let silent = 0;
  let pointed = 0;
  const notes: string[] = [];
  for (const row of rowsOf(file) as readonly Row[]) {
    const about = brain.understand(ticketFrom(row.id, row.context));
    const found = everyFinding(brain.coach(about, row.draft, firstDay).findings).filter(
      ({ concern }) => concern === 'asked-already',
    );
    const said = found.length > 0;
    if (row.label === 1 && said) {
      right++;
      const turns = new Set(row.evidence.map(({ turn }): Message['id'] => `m${turn}`));
      if (found.some(({ message }) => message !== undefined && turns.has(message))) pointed++;
      else
        notes.push(
          `evidence ${row.id} ${row.draft} | ${found.map(({ message, answer }) => `${message}:${answer}`).join(', ')} | ${JSON.stringify(row.evidence)}`,
        );
    } else if (row.label === 1) missed++;
    else if (said) wrong++;
    else silent++;
    if (said !== (row.label === 1)) {
      const told = row.context.map(({ role, text }) => `${role === 'agent' ? 'A' : 'C'}: ${text}`).join(' / ');
      notes.push(
        `${said ? 'wrong' : 'missed'} ${row.id} ${row.asked.join(',')} | ${row.draft} | ${found.map(({ answer }) => answer).join(', ')} ${row.evidence.map(({ value }) => value).join(', ')} | ${told}`,
      );
    }
  }
  return {
    accuracy: (right + silent) / Math.max(1, right + silent + wrong + missed),
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    evidence: pointed / Math.max(1, right),
    notes,
  };
}
