import type { Case } from '../../core/ticket/case';
import type { History } from './db';
import { entriesOf, type Entries } from './entries';
import { pendingOf } from './frequencies';
import type { RedactOptions } from './redact';
import type { Answer, MessageRow, QuestionRow, TicketRow } from './rows';
import { isMessage, isQuestion, isTicket } from './sound';

export const recordTables = ['tickets', 'messages', 'questions', 'pending'] as const;

/** How many public messages were new. */
export type Recorded = { readonly stored: number };

/** How long (ms) a ticket in which nothing is new may look unseen; retention counts in days. */
const hour = 3_600_000;

/** A page may fold or truncate what it showed before; what is stored only ever grows. */
const longer = (old: string, now: string): boolean => now.length > old.length;

const joinTickets = (old: TicketRow | undefined, now: TicketRow): TicketRow =>
  !isTicket(old)
    ? now
    : {
        ...now,
        subject: now.subject ?? old.subject,
        requesters: [...new Set([...old.requesters, ...now.requesters])],
        references: [...new Set([...old.references, ...now.references])].slice(0, 100),
        startedAt: Math.min(old.startedAt, now.startedAt),
        firstSeen: Math.min(old.firstSeen, now.firstSeen),
        lastSeen: Math.max(old.lastSeen, now.lastSeen),
      };

/** The longer one; a customer once seen to ask on stays so, also when the page has folded it away. */
const betterAnswer = (old: Answer | null, now: Answer | null): Answer | null => {
  if (now === null || old === null) return now ?? old;
  const better = longer(old.text, now.text) ? now : old;
  const settled = old.settled !== false && now.settled !== false;
  return settled === better.settled ? better : { ...better, settled };
};

const changedMessages = (olds: readonly unknown[], nows: readonly MessageRow[]): readonly MessageRow[] =>
  nows.flatMap((now, n) => {
    const old = olds[n];
    if (!isMessage(old)) return [now];
    return longer(old.text, now.text) ? [{ ...now, at: old.at }] : [];
  });

const changedQuestions = (olds: readonly unknown[], nows: readonly QuestionRow[]): readonly QuestionRow[] =>
  nows.flatMap((now, n) => {
    const old = olds[n];
    if (!isQuestion(old)) return [now];
    const answer = betterAnswer(old.answer, now.answer);
    return answer === old.answer ? [] : [{ ...old, answer }];
  });

/** Joins the rows of one ticket with what is stored of it. To be called in a transaction with the tables of `recordTables`. */
export const write = async (db: History, entries: Entries): Promise<Recorded> => {
  const { ticket, messages, questions } = entries;
  const [oldTicket, knownMessages, knownQuestions] = await Promise.all([
    db.tickets.get(ticket.key),
    db.messages.where('ticket').equals(ticket.key).toArray(),
    db.questions.where('ticket').equals(ticket.key).toArray(),
  ]);
  const byId = new Map([...knownMessages, ...knownQuestions].map((row) => [row.id, row]));
  const oldMessages = messages.map(({ id }) => byId.get(id));
  const oldQuestions = questions.map(({ id }) => byId.get(id));
  await Promise.all([
    db.tickets.put(joinTickets(oldTicket, ticket)),
    db.messages.bulkPut([...changedMessages(oldMessages, messages)]),
    db.questions.bulkPut([...changedQuestions(oldQuestions, questions)]),
    db.pending.bulkAdd(questions.filter((_, n) => oldQuestions[n] === undefined).map(pendingOf)),
  ]);
  return { stored: oldMessages.filter((old) => old === undefined).length };
};

/**
 * Writes what is new in a ticket, in one transaction: all or nothing, and the same however often and from however many tabs
 * it is recorded. Public messages of customer and agent only, redacted; the replies that follow a question become its
 * answer. `now` in ms since 1970. Rejects with an error for `troubleOf`.
 */
export const record = async (db: History, about: Case, now: number, options: RedactOptions): Promise<Recorded> => {
  const entries = entriesOf(about, now, options);
  if (entries.messages.length === 0) return { stored: 0 };
  const known = await db.tickets.get(entries.ticket.key);
  if (known?.mark === entries.ticket.mark && Math.abs(now - known.lastSeen) < hour) return { stored: 0 };
  return await db.transaction('rw', [...recordTables], () => write(db, entries));
};
