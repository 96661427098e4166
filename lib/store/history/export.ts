import type { History } from './db';
import { apart } from './ids';
import type { MessageRow, QuestionRow } from './rows';
import { isMessage, isQuestion, isTicket } from './sound';

export const fileFormat = 'sapa-history';
/** Raised when what a file says changes its meaning; older ones stay readable. */
export const fileVersion = 1;

/** The history as the text of a JSON file, in pieces: a ticket a line. Derived things (keys, counts) are left out. */
export type Exported = { readonly pieces: readonly string[]; readonly tickets: number; readonly damaged: number };

/** Rows read at once. */
const batch = 5000;

type Keyed = { readonly id: string };

const readAll = async <Row extends Keyed>(
  table: { where(index: string): { above(id: string): { limit(most: number): { toArray(): PromiseLike<Row[]> } } } },
  take: (row: Row) => void,
): Promise<void> => {
  let cursor = '';
  for (;;) {
    const rows = await table.where('id').above(cursor).limit(batch).toArray();
    for (const row of rows) take(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    cursor = last.id;
  }
};

const messageOut = ({ id, ticket, role, author, at, text }: MessageRow) => ({
  id: id.slice(ticket.length + 1),
  role,
  author,
  at,
  text,
});

const questionOut = ({ id, ticket, message, at, text, matter, answer }: QuestionRow) => ({
  id: id.slice(message.length + 1),
  message: message.slice(ticket.length + 1),
  at,
  text,
  matter,
  answer,
});

const groups = <Row extends { readonly ticket: string }>() => {
  const byTicket = new Map<string, Row[]>();
  const add = (row: Row): void => {
    const group = byTicket.get(row.ticket);
    if (group) group.push(row);
    else byTicket.set(row.ticket, [row]);
  };
  return { add, of: (ticket: string): readonly Row[] => byTicket.get(ticket) ?? [] };
};

/** Everything stored, as one consistent state. `now` in ms since 1970. Rejects with an error for `troubleOf`. */
export const exportHistory = async (db: History, now: number): Promise<Exported> =>
  await db.transaction('r', db.tickets, db.messages, db.questions, async () => {
    let damaged = 0;
    const sound =
      <Row>(is: (row: unknown) => row is Row, take: (row: Row) => void) =>
      (row: unknown) => {
        if (is(row)) take(row);
        else damaged += 1;
      };
    const messages = groups<MessageRow>();
    const questions = groups<QuestionRow>();
    const tickets = await db.tickets.toArray();
    await readAll(db.messages, sound(isMessage, messages.add));
    await readAll(db.questions, sound(isQuestion, questions.add));
    const lines: string[] = [];
    for (const ticket of tickets) {
      sound(isTicket, ({ mark: _mark, key, account, requesters, ...row }) => {
        const marks = requesters.map((mark) => mark.split(apart).slice(1));
        const said = messages.of(key).toSorted((a, b) => a.at - b.at);
        lines.push(
          JSON.stringify({
            key,
            account,
            ...row,
            requesters: marks,
            messages: said.map(messageOut),
            questions: questions.of(key).map(questionOut),
          }),
        );
      })(ticket);
    }
    const head = `{"format":"${fileFormat}","version":${fileVersion},"exported":"${new Date(now).toISOString()}","tickets":[`;
    const pieces = [
      `${head}\n`,
      ...lines.map((line, n) => (n < lines.length - 1 ? `${line},\n` : `${line}\n`)),
      ']}\n',
    ];
    return { pieces, tickets: lines.length, damaged };
  });
