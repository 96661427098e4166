import type { Entries } from './entries';
import { fileFormat, fileVersion } from './export';
import { apart, messageRowId } from './ids';
import { indexKeysOf } from './index-keys';
import { readJson } from './read-json';
import { redact, type RedactOptions } from './redact';
import type { Answer } from './rows';
import { isMessage, isQuestion, isTicket } from './sound';

/**
 * Why a file was not taken, and where. `syntax`: no JSON. `foreign`: JSON, but no export of Sapa. `newer`: of a newer Sapa.
 * `broken`: `part` of a ticket is not as it must be.
 */
export type Refusal = {
  readonly line: number;
  readonly reason: 'syntax' | 'foreign' | 'newer' | 'broken';
  readonly part: string | null;
};

export type ReadFile = { readonly refused: Refusal } | { readonly refused: null; readonly entries: readonly Entries[] };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Thrown inside only: the object that is wrong, and what of it. */
type Wrong = { readonly at: object; readonly part: string };
const isWrong = (error: unknown): error is Wrong => isFields(error) && 'at' in error && 'part' in error;
const refuse = (at: object, part: string): never => {
  // A value of our own, caught below; no error of the program.
  // oxlint-disable-next-line typescript/only-throw-error
  throw { at, part } satisfies Wrong;
};

const objects = (of: Fields, name: string): readonly Fields[] => {
  const list = of[name];
  if (!Array.isArray(list)) return refuse(of, name);
  return list.map((item: unknown) => (isFields(item) ? item : refuse(list, name)));
};

const text = (of: Fields, name: string): string => {
  const value = of[name];
  return typeof value === 'string' ? value : refuse(of, name);
};

/** Marks by which a requester is known, each a kind and a value. */
const requestersIn = (of: Fields, account: string): readonly string[] => {
  const list = of.requesters;
  if (!Array.isArray(list)) return refuse(of, 'requesters');
  return list.map((mark: unknown) => {
    const parts: readonly unknown[] = Array.isArray(mark) ? mark : [];
    const [kind, value] = parts;
    const known = typeof kind === 'string' && /^(?:id|email|name|alias)$/u.test(kind) && parts.length === 2;
    return known && typeof value === 'string' ? [account, kind, value].join(apart) : refuse(of, 'requesters');
  });
};

/** One ticket's rows, made new: nothing of the file is stored as it is. */
const entriesIn = (of: Fields, now: number, options: RedactOptions): Entries => {
  const [key, account, ticketId] = [text(of, 'key'), text(of, 'account'), text(of, 'ticketId')];
  if (!key.endsWith(`:${account}:${ticketId}`) || key.startsWith(':') || account === '' || ticketId === '')
    refuse(of, 'key');
  const clean = (value: unknown): unknown => (typeof value === 'string' ? redact(value, options) : value);
  const row = {
    key,
    account,
    ticketId,
    subject: clean(of.subject),
    requesters: requestersIn(of, account),
    references: of.references,
    startedAt: of.startedAt,
    firstSeen: of.firstSeen,
    lastSeen: typeof of.lastSeen === 'number' ? Math.min(now, of.lastSeen) : of.lastSeen,
    mark: '',
  };
  const ticket = isTicket(row) ? row : refuse(of, 'ticket');
  const messages = objects(of, 'messages').map((said) => {
    const message = {
      id: messageRowId(key, text(said, 'id')),
      ticket: key,
      account,
      role: said.role,
      author: said.author,
      at: said.at,
      text: clean(said.text),
    };
    return isMessage(message) ? message : refuse(said, 'messages');
  });
  const ids = new Set(messages.map(({ id }) => id));
  const questions = objects(of, 'questions').map((asked) => {
    const message = messageRowId(key, text(asked, 'message'));
    const words = text(asked, 'id');
    if (!/^[0-9a-z]{1,20}$/u.test(words)) refuse(asked, 'questions');
    const answered = asked.answer;
    const question = {
      id: `${message}#${words}`,
      ticket: key,
      account,
      message,
      at: asked.at,
      text: clean(asked.text),
      matter: clean(asked.matter),
      keys: [],
      answer: isFields(answered)
        ? ({ ...answered, text: clean(answered.text) } as Fields)
        : (answered as Answer | null),
    };
    if (!isQuestion(question) || !ids.has(message)) return refuse(asked, 'questions');
    const { answer } = question;
    const { text: said, by, at, settled } = answer ?? { text: '', by: null, at: 0 };
    const kept = answer === null ? null : { text: said, by, at, ...(settled === undefined ? {} : { settled }) };
    return { ...question, keys: indexKeysOf(question), answer: kept };
  });
  if (ids.size < messages.length || new Set(questions.map(({ id }) => id)).size < questions.length)
    refuse(of, 'messages');
  return { ticket, messages, questions };
};

/** Reads an exported file whole, or says what is wrong with it. Pure: `now` in ms since 1970. */
export const readFile = (source: string, now: number, options: RedactOptions): ReadFile => {
  const json = readJson(source.replace(/^\uFEFF/u, ''));
  if (json.bad) return { refused: { line: json.line, reason: 'syntax', part: null } };
  const { value, lineOf } = json;
  if (!isFields(value) || value.format !== fileFormat || typeof value.version !== 'number')
    return { refused: { line: 1, reason: 'foreign', part: null } };
  if (value.version > fileVersion) return { refused: { line: 1, reason: 'newer', part: null } };
  try {
    const seen = new Set<string>();
    const entries = objects(value, 'tickets').map((of) => {
      const made = entriesIn(of, now, options);
      if (seen.has(made.ticket.key)) refuse(of, 'key');
      seen.add(made.ticket.key);
      return made;
    });
    return { refused: null, entries };
  } catch (error) {
    if (!isWrong(error)) throw error;
    return { refused: { line: lineOf(error.at), reason: 'broken', part: error.part } };
  }
};
