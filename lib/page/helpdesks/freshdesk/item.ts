import { readText, type Reading } from '../reading/body-text';
import { readLine } from '../reading/line';
import { quotes, quoteStarts, signatures } from '../reading/mail-marks';
import { createMemo } from '../reading/memo';
import { findAll, findFirst } from '../reading/row';
import { privateClass, requestorClass, rows } from './selectors';

/** One item of the thread by itself. */
export type Item = {
  /** `9100002` for a reply, `ticket_352179` for the first message; null where the page names none. */
  readonly id: string | null;
  /** The author is no agent. */
  readonly requestor: boolean;
  /** Painted as a private note. */
  readonly painted: boolean;
  /** The author is marked an agent. */
  readonly staff: boolean;
  /** Recipients of a real mail as the page shows them; null for none, as in notes. */
  readonly mailTo: string | null;
  readonly author: string | null;
  readonly text: string;
  readonly attachments: readonly string[];
};

const mail: Reading = { drop: [...quotes, ...signatures], end: quoteStarts, endText: null, keepLines: false };

const readId = (item: Element): string | null => {
  const note = item.querySelector('[data-note-id]')?.getAttribute('data-note-id') ?? '';
  if (note !== '') return note;
  const album = item.getAttribute('data-album') ?? '';
  if (album !== '') return album.replace(/^note_/, '');
  for (const part of item.querySelectorAll('[data-test-id^="conversation-"]')) {
    // The same prefix begins `conversation-wrapper`, `-status`, `-content`.
    const id = /^conversation-(\d+)$/.exec(part.getAttribute('data-test-id') ?? '')?.[1];
    if (id !== undefined) return id;
  }
  return null;
};

const readItem = (item: Element): Item | null => {
  const body = findFirst(item, rows.descriptionBody) ?? findFirst(item, rows.replyBody);
  if (!body || item.querySelector('.ticket-editor')) return null;
  const files = findAll(item, rows.attachment).filter((link) => !body.contains(link));
  return {
    id: readId(item),
    requestor: item.classList.contains(requestorClass),
    painted: item.classList.contains(privateClass),
    staff: findFirst(item, rows.staff) !== null,
    mailTo: findFirst(item, rows.mailTo)?.textContent ?? null,
    author: readLine(findFirst(item, rows.author)),
    text: readText(body, mail),
    attachments: [...new Set(files.flatMap((link) => readLine(link) ?? []))],
  };
};

/** Reads one item of the thread; null for what has no body or is the reply box. */
export const items = createMemo(readItem);
