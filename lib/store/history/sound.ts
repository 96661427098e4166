import type { MessageRow, QuestionRow, TicketRow } from './rows';

/** Rows come from a disk that may have lost or mangled some: what is not as it should be is left alone, never thrown over. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
/** Milliseconds since 1970 that `Date` can write. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 8.64e15 && Number.isFinite(value);
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

export const isTicket = (row: unknown): row is TicketRow =>
  isRecord(row) &&
  [row.key, row.account, row.ticketId].every(isText) &&
  isTextOrNull(row.subject) &&
  areTexts(row.requesters) &&
  areTexts(row.references) &&
  [row.startedAt, row.firstSeen, row.lastSeen].every(isTime);

export const isMessage = (row: unknown): row is MessageRow =>
  isRecord(row) &&
  [row.id, row.ticket, row.account, row.text].every(isText) &&
  (row.role === 'customer' || row.role === 'agent') &&
  isTextOrNull(row.author) &&
  isTime(row.at);

const isAnswer = (answer: unknown): boolean =>
  answer === null || (isRecord(answer) && isText(answer.text) && isTextOrNull(answer.by) && isTime(answer.at));

export const isQuestion = (row: unknown): row is QuestionRow =>
  isRecord(row) &&
  [row.id, row.ticket, row.account, row.message, row.text, row.matter].every(isText) &&
  isTime(row.at) &&
  areTexts(row.keys) &&
  isAnswer(row.answer);
