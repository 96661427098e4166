import { likeable, likeness, type Likeable } from '../../core/repeats/likeness';
import type { Earlier } from '../../core/repeats/repeat';
import type { Case } from '../../core/ticket/case';
import { keyOf } from '../../core/ticket/ticket';
import { knownOf } from './frequencies';
import { onePerTicket, type Hit, type Hits } from './hits';
import { ofOthers } from './recall-others';
import type { History } from './db';
import { entriesOf } from './entries';
import { nameIn, requesterKeys } from './ids';
import type { QuestionRow, TicketRow } from './rows';
import { isQuestion, isTicket } from './sound';
import { unnamed } from './unnamed';

export type Recalled = {
  /** At most 3 of this requester, then at most 2 of others, the likest first in each. */
  readonly earlier: readonly Earlier[];
  /** This requester's tickets on the matter, this one included. */
  readonly contacts: number;
  /** ISO time of the first of them; null when this is the first. */
  readonly firstContact: string | null;
  /** Stored rows that could not be understood and were left out. */
  readonly damaged: number;
};

const recallTables = ['tickets', 'questions', 'pending', 'frequencies', 'marks'] as const;

/** From this likeness on it is the same matter. The same customer needs less: few write twice about unlike things in like words. */
const threshold = { requester: 0.4, sameReference: 0.25, otherReference: 0.7 } as const;
const shown = { requester: 3, others: 2 } as const;
/** This requester's newest tickets that are looked at, and the newest questions of this ticket that are compared: all with theirs, the open ones with others'. */
const most = { tickets: 60, matters: 6, open: 3 } as const;

export const nothingRecalled: Recalled = { earlier: [], contacts: 1, firstContact: null, damaged: 0 };

/** The opening and the newest. */
const mattersOf = (rows: readonly QuestionRow[]): readonly string[] => [
  ...new Set([...rows.slice(0, 1), ...rows.slice(-most.matters)].map((row) => row.matter)),
];

const best = (matters: readonly Likeable[], row: QuestionRow): Hit => {
  const other = likeable(row.matter);
  return { row, score: Math.max(0, ...matters.map((matter) => likeness(matter, other))) };
};

const shape = (reference: string): string => reference.replace(/\d/gu, '9');

/**
 * Both name something of the same kind, and none in common: another order, so only the very same question counts. A shared
 * one: the same matter unless hardly anything else is alike. An order number here and a tracking number there say nothing.
 */
const enough = (here: readonly string[], there: readonly string[]): number => {
  if (there.some((reference) => here.includes(reference))) return threshold.sameReference;
  const shapes = new Set(here.map(shape));
  return there.some((reference) => shapes.has(shape(reference))) ? threshold.otherReference : threshold.requester;
};

const ofRequester = async (
  db: History,
  tickets: readonly TicketRow[],
  matters: readonly Likeable[],
  references: readonly string[],
): Promise<Hits> => {
  const least = new Map(tickets.map((ticket) => [ticket.key, enough(references, ticket.references)]));
  const all = await Promise.all([...least.keys()].map((key) => db.questions.where('ticket').equals(key).toArray()));
  const rows = all.flat();
  const sound = rows.filter(isQuestion);
  const hits = onePerTicket(
    sound.map((row) => best(matters, row)).filter((hit) => hit.score >= (least.get(hit.row.ticket) ?? Infinity)),
  );
  return { hits, damaged: rows.length - sound.length };
};

const earlierOf = ({ row, score }: Hit, ticket: TicketRow, by: Earlier['by']): Earlier => {
  const name = by === 'others' ? nameIn(ticket.requesters) : '';
  const shownAs = (text: string | null): string | null => (text === null ? null : unnamed(text, name));
  return {
    by,
    ticketId: ticket.ticketId,
    subject: shownAs(ticket.subject),
    at: new Date(row.at).toISOString(),
    question: unnamed(row.text, name),
    answer: shownAs(row.answer?.text ?? null),
    answeredBy: row.answer?.by ?? null,
    score: Math.min(1, score),
  };
};

/**
 * What was asked before on the matter of this ticket, in the same account only and never this ticket itself: by the same
 * requester, and by others where an answer is known. Reads a bounded number of rows however large the history is. `now` in
 * ms since 1970. Rejects with an error for `troubleOf`.
 */
export const recall = async (db: History, about: Case, now: number): Promise<Recalled> => {
  const { ticket } = about;
  const here = entriesOf(about, now, { contacts: true });
  const whole = mattersOf(here.questions);
  const open = new Set(about.questions.filter((question) => question.open).map((question) => question.message));
  const unanswered = here.questions.filter((row) => open.has(row.message.slice(row.ticket.length + 1)));
  // The customer came back with all of this ticket; what others asked helps only with what is still open.
  const pending = mattersOf(unanswered.length > 0 ? unanswered : here.questions).slice(-most.open);
  if (whole.length === 0) return nothingRecalled;

  return await db.transaction('r', [...recallTables], async () => {
    const keys = requesterKeys(ticket.account, ticket.requester).same;
    const key = keyOf(ticket);
    const [stored, known, ...found] = await Promise.all([
      db.tickets.get(key),
      knownOf(db, ticket.account),
      ...keys.map((mark) => db.tickets.where('requesters').equals(mark).toArray()),
    ]);
    const all = new Map(found.flat().map((row) => [row.key, row]));
    const started = isTicket(stored) ? stored.startedAt : here.ticket.startedAt;
    const theirs = [...all.values()]
      .filter((row) => isTicket(row) && row.key !== key && row.startedAt <= started)
      .toSorted((a, b) => b.startedAt - a.startedAt)
      .slice(0, most.tickets);
    const excluded = new Set([key, ...all.keys()]);
    const [own, others] = await Promise.all([
      ofRequester(db, theirs, whole.map(likeable), here.ticket.references),
      ofOthers(db, about, pending, known, excluded),
    ]);
    const offered = others.hits.slice(0, shown.others);
    const tickets = new Map(theirs.map((row) => [row.key, row]));
    for (const row of await db.tickets.bulkGet(offered.map((hit) => hit.row.ticket)))
      if (isTicket(row)) tickets.set(row.key, row);

    const listed = [
      ...own.hits.slice(0, shown.requester).map((hit) => ({ hit, by: 'requester' as const })),
      ...offered.map((hit) => ({ hit, by: 'others' as const })),
    ];
    const starts = own.hits.map((hit) => tickets.get(hit.row.ticket)?.startedAt ?? hit.row.at);
    return {
      earlier: listed.flatMap(({ hit, by }) => {
        const row = tickets.get(hit.row.ticket);
        return row === undefined ? [] : [earlierOf(hit, row, by)];
      }),
      contacts: own.hits.length + 1,
      firstContact: starts.length === 0 ? null : new Date(Math.min(...starts)).toISOString(),
      damaged: own.damaged + others.damaged + [...all.values()].filter((row) => !isTicket(row)).length,
    };
  });
};
