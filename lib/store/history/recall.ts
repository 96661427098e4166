import { likeable, likeness, type Likeable, type Rarity } from '../../core/repeats/likeness';
import { keysOf } from '../../core/repeats/keys';
import type { Earlier } from '../../core/repeats/repeat';
import type { Case } from '../../core/ticket/case';
import { keyOf } from '../../core/ticket/ticket';
import { findCandidates } from './candidates';
import type { History } from './db';
import { entriesOf } from './entries';
import { nameIn, requesterKeys } from './ids';
import type { QuestionRow, TicketRow } from './rows';
import { unnamed } from './unnamed';

export type Recalled = {
  /** At most 3 of this requester, then at most 2 of others, the likest first in each. */
  readonly earlier: readonly Earlier[];
  /** This requester's tickets on the matter, this one included. */
  readonly contacts: number;
  /** ISO time of the first of them; null when this is the first. */
  readonly firstContact: string | null;
};

/** From this likeness on it is the same matter. The same customer needs less: few write twice about unlike things in like words. */
const threshold = { requester: 0.4, sameReference: 0.25, otherReference: 0.7, others: 0.7 } as const;
const shown = { requester: 3, others: 2 } as const;
/** This requester's newest tickets that are looked at, and the newest questions of this ticket that are compared. */
const most = { tickets: 60, matters: 6 } as const;

type Hit = { readonly row: QuestionRow; readonly score: number };

/** The opening and the newest. */
const mattersOf = (rows: readonly QuestionRow[]): readonly string[] => [
  ...new Set([...rows.slice(0, 1), ...rows.slice(-most.matters)].map((row) => row.matter)),
];

const best = (matters: readonly Likeable[], row: QuestionRow, rarity?: Rarity): Hit => {
  const other = likeable(row.matter);
  return { row, score: Math.max(0, ...matters.map((matter) => likeness(matter, other, rarity))) };
};

/** The likest question of each ticket; likest first, the newer of equals. */
const onePerTicket = (hits: readonly Hit[]): readonly Hit[] => {
  const byTicket = new Map<string, Hit>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score || b.row.at - a.row.at)) {
    if (!byTicket.has(hit.row.ticket)) byTicket.set(hit.row.ticket, hit);
  }
  return [...byTicket.values()];
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
): Promise<readonly Hit[]> => {
  const least = new Map(tickets.map((ticket) => [ticket.key, enough(references, ticket.references)]));
  const rows = await db.questions
    .where('ticket')
    .anyOf([...least.keys()])
    .toArray();
  return onePerTicket(
    rows.map((row) => best(matters, row)).filter((hit) => hit.score >= (least.get(hit.row.ticket) ?? Infinity)),
  );
};

const ofOthers = async (
  db: History,
  account: string,
  matters: readonly string[],
  excluded: ReadonlySet<string>,
): Promise<readonly Hit[]> => {
  const { rows, rarity } = await findCandidates(db, account, matters.flatMap(keysOf), excluded);
  const likeables = matters.map(likeable);
  const answered = rows.filter((row) => row.answer !== null && row.account === account && !excluded.has(row.ticket));
  return onePerTicket(
    answered.map((row) => best(likeables, row, rarity)).filter((hit) => hit.score >= threshold.others),
  );
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
  const pending = unanswered.length > 0 ? mattersOf(unanswered) : whole;
  if (whole.length === 0) return { earlier: [], contacts: 1, firstContact: null };

  return await db.transaction('r', db.tickets, db.questions, async () => {
    const keys = requesterKeys(ticket.account, ticket.requester).same;
    const all =
      keys.length === 0
        ? []
        : await db.tickets
            .where('requesters')
            .anyOf([...keys])
            .distinct()
            .toArray();
    const key = keyOf(ticket);
    const started = (await db.tickets.get(key))?.startedAt ?? here.ticket.startedAt;
    const theirs = all
      .filter((row) => row.key !== key && row.startedAt <= started)
      .toSorted((a, b) => b.startedAt - a.startedAt)
      .slice(0, most.tickets);
    const own = await ofRequester(db, theirs, whole.map(likeable), here.ticket.references);
    const excluded = new Set([key, ...all.map((row) => row.key)]);
    const others = (await ofOthers(db, ticket.account, pending, excluded)).slice(0, shown.others);
    const tickets = new Map(theirs.map((row) => [row.key, row]));
    for (const row of await db.tickets.bulkGet(others.map((hit) => hit.row.ticket))) if (row) tickets.set(row.key, row);

    const listed = [
      ...own.slice(0, shown.requester).map((hit) => ({ hit, by: 'requester' as const })),
      ...others.map((hit) => ({ hit, by: 'others' as const })),
    ];
    const starts = own.map((hit) => tickets.get(hit.row.ticket)?.startedAt ?? hit.row.at);
    return {
      earlier: listed.flatMap(({ hit, by }) => {
        const row = tickets.get(hit.row.ticket);
        return row === undefined ? [] : [earlierOf(hit, row, by)];
      }),
      contacts: own.length + 1,
      firstContact: starts.length === 0 ? null : new Date(Math.min(...starts)).toISOString(),
    };
  });
};
