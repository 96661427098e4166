import { referencesOf, tellingKeysOf } from '../../core/repeats/keys';
import type { Case, Turn } from '../../core/ticket/case';
import { keyOf, type Ticket } from '../../core/ticket/ticket';
import { freshText, substanceOf } from './fresh';
import { digest, messageRowId, questionRowId, requesterKeys } from './ids';
import { indexKeysOf } from './index-keys';
import { redact, redactSlice, type RedactOptions } from './redact';
import type { Answer, MessageRow, QuestionRow, TicketRow } from './rows';
import { unnamed } from './unnamed';

/** What the rows of one ticket are made to say. */
export type Entries = {
  readonly ticket: TicketRow;
  readonly messages: readonly MessageRow[];
  readonly questions: readonly QuestionRow[];
};

/** Longer texts are cut: a memory of logs and forwarded mail helps nobody. UTF-16 units. */
const longest = { message: 8000, answer: 4000, matter: 400, question: 500 } as const;
/** Words with fewer keys than this say little alone ("When will it arrive?"). */
const tellingKeys = 3;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most - 1).trimEnd() + '…';

const timeOf = (at: string | null, otherwise: number): number => {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isFinite(time) && time > 0 ? time : otherwise;
};

/** Public turns of customer and agent; nothing else may ever reach the disk. */
const publicTurns = (about: Case): readonly Turn[] =>
  about.turns.filter(
    ({ message }) => message.visibility === 'public' && (message.role === 'customer' || message.role === 'agent'),
  );

/** The public replies between this turn and the customer's next word, as one answer; null when there is none. */
const answerTo = (
  about: Case,
  turns: readonly Turn[],
  asked: number,
  now: number,
  options: RedactOptions,
): Answer | null => {
  const first = turns.findIndex((turn, n) => n > asked && turn.message.role === 'agent');
  if (first < 0) return null;
  const next = turns.findIndex((turn, n) => n > first && turn.message.role === 'customer');
  const replies = turns.slice(first, next < 0 ? turns.length : next);
  const text = replies
    .map((reply) => substanceOf(reply, options))
    .filter((reply) => reply !== '')
    .join('\n\n');
  if (text === '') return null;
  const last = replies.at(-1)?.message;
  const after = new Set(next < 0 ? [] : turns.slice(next).map(({ message }) => message.id));
  const settled = !about.questions.some((question) => after.has(question.message));
  return { text: cut(text, longest.answer), by: last?.author ?? null, at: timeOf(last?.at ?? null, now), settled };
};

/** What a question is about: its words, and where they say little, what stands around them. */
const matterOf = (words: string, around: string, subject: string | null): string => {
  if (tellingKeysOf(words).length >= tellingKeys) return cut(words, longest.matter);
  return cut([words, subject ?? '', around.replace(words, ' ')].join('\n').trim(), longest.matter);
};

/** The words of the customer's questions in one turn; the whole turn where it opens the ticket and asks nothing outright. */
const questionsIn = (about: Case, turn: Turn, opening: boolean, options: RedactOptions): readonly string[] => {
  const asked = about.questions
    .filter((question) => question.message === turn.message.id)
    .map((question) => redactSlice(turn.message.text, question.span, options).trim())
    .filter((words) => words !== '');
  if (asked.length > 0 || !opening) return asked;
  const whole = substanceOf(turn, options);
  return whole === '' ? [] : [whole];
};

const subjectOf = (ticket: Ticket, options: RedactOptions): string | null =>
  ticket.subject === null ? null : cut(redact(ticket.subject, options), longest.question);

/** "Conversation with Priya Raman" says who, not what. */
const topicOf = (subject: string | null, name: string | null): string | null =>
  subject !== null && name !== null && unnamed(subject, name) !== subject ? null : subject;

/** All rows of a ticket as it stands now, redacted. Pure: `now` (ms since 1970) stands in where the page shows no time. */
export const entriesOf = (about: Case, now: number, options: RedactOptions): Entries => {
  const { ticket } = about;
  const key = keyOf(ticket);
  const { account } = ticket;
  const turns = publicTurns(about);
  const subject = subjectOf(ticket, options);
  const topic = topicOf(subject, ticket.requester.name);
  const messages: MessageRow[] = [];
  const questions: QuestionRow[] = [];
  const opening = turns.findIndex((turn) => turn.message.role === 'customer');
  for (const [n, turn] of turns.entries()) {
    const { message } = turn;
    const fresh = freshText(turn, options);
    const id = messageRowId(key, message.id);
    const at = timeOf(message.at, now);
    const role = message.role === 'agent' ? 'agent' : 'customer';
    if (fresh !== '') {
      const author = role === 'agent' ? message.author : null;
      messages.push({ id, ticket: key, account, role, author, at, text: cut(fresh, longest.message) });
    }
    if (role === 'agent') continue;
    const answer = answerTo(about, turns, n, now, options);
    for (const words of new Set(questionsIn(about, turn, n === opening, options))) {
      const matter = matterOf(words, fresh, topic);
      const keys = indexKeysOf({ account, matter, at });
      const text = cut(words, longest.question);
      questions.push({
        id: questionRowId(id, words),
        ticket: key,
        account,
        message: id,
        at,
        text,
        matter,
        keys,
        answer,
      });
    }
  }
  const { same, alias } = requesterKeys(account, ticket.requester);
  const told = turns
    .filter((turn) => turn.message.role === 'customer')
    .map((turn) => freshText(turn, { contacts: true }));
  const row = {
    key,
    account,
    ticketId: ticket.id,
    subject,
    requesters: [...same, ...alias],
    references: referencesOf([subject ?? '', ...told].join('\n')).slice(0, 50),
    startedAt: messages[0]?.at ?? now,
    firstSeen: now,
    // A clock that was moved back is behind the helpdesk's.
    lastSeen: Math.max(now, ...messages.map((message) => message.at)),
  };
  const said = [
    row.subject,
    row.requesters,
    messages.map((m) => m.id + m.text),
    questions.map((q) => [q.id, q.answer?.text, q.answer?.settled]),
  ];
  return { ticket: { ...row, mark: digest(JSON.stringify(said)) }, messages, questions };
};
