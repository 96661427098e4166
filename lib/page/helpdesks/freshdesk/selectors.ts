import type { Rows } from '../reading/row';

/** Freshdesk's ticket page, best selector first. None depends on the language of the interface. */
export const rows = {
  subject: { denotes: 'the heading with the subject; it holds buttons, too', steps: ['.ticket-subject-heading'] },
  description: {
    denotes: 'the first message',
    steps: [
      '[data-test-id="ticket-description"]',
      '.ticket-details__item[data-album^="ticket_"]',
      '.ticket-details__item:has(#ticket_original_request)',
    ],
  },
  descriptionBody: {
    denotes: 'the text of the first message',
    steps: ['#ticket_original_request', '.ticket-description .text__content', '.ticket-details__item__content'],
  },
  reply: {
    optional: true,
    denotes: 'a reply or a note',
    steps: [
      '[data-test-id="conversation-wrapper"]',
      '.ticket-details__item[data-album^="note_"]',
      '.ticket-details__item:not([data-test-id="ticket-description"]):not([data-album^="ticket_"]):not(:has(.ticket-editor))',
    ],
  },
  replyBody: {
    optional: true,
    denotes: 'the text of a reply or note',
    steps: [
      '.ticket_note',
      '[data-test-conversation="conversation-text"]',
      '[data-test-id="conversation-content"]',
      '[data-test-id="conversation-content-wrapper"]',
    ],
  },
  author: {
    denotes: 'who wrote it',
    steps: ['[data-test-id="user-name"]', '.sender-info .user', '.sender-info b'],
  },
  staff: { optional: true, denotes: 'the author is an agent', steps: ['[data-test-is-agent]'] },
  mailTo: {
    optional: true,
    denotes: 'recipients of a real mail; a note has none',
    steps: ['.emails-info:not(.notify)'],
  },
  attachment: { optional: true, denotes: 'an attached file', steps: ['a[href*="/attachments/"]'] },
  more: {
    optional: true,
    denotes: 'older items, not loaded; holds their number',
    steps: ['[data-test-button="load-more"]'],
  },
  loading: { optional: true, denotes: 'older items are on their way', steps: ['.conversation-dotted-loader'] },
  email: {
    denotes: "the requester's address in the contact panel",
    steps: [
      '[data-test-id="requester-info-contact-email"] .info-details-content',
      '.widget-requestor-info [data-heap-redact-text]',
      'mfe-application[app-id="fw-unified-mfe--contact-info"] >>> a[href^="mailto:"]',
      'mfe-application[app-id="fw-unified-mfe--contact-info"] >>> p.break-all',
    ],
  },
  composer: {
    optional: true,
    denotes: 'the editable of a reply box; dialogs have some of their own',
    steps: [
      '.ticket-editor .fr-element.fr-view[contenteditable="true"]',
      '.fr-element.fr-view[contenteditable="true"]',
      '.fr-element[contenteditable="true"]',
      '[contenteditable="true"][role="textbox"]',
    ],
  },
  box: { optional: true, denotes: 'a reply box with its recipient rows', steps: ['.ticket-editor'] },
  notify: { optional: true, denotes: 'the "notify" row that only notes have', steps: ['[data-test-notify-to]'] },
  recipients: { optional: true, denotes: 'a row of recipients in the reply box', steps: ['.ticket-action__fields'] },
} as const satisfies Rows;

/** Class of an item whose author is no agent. */
export const requestorClass = 'ticket-details__requestor';
/** Class of an item painted as a private note; outside parties' replies are painted so, too. */
export const privateClass = 'ticket-details__privatenote';

/** What opens a reply box, or turns it to another purpose. */
export const openers = {
  reply: '[data-test-email-action-btn="reply"], [data-test-email-action="reply"], [data-test-id="ticket-action-reply"]',
  note: '[data-test-email-action-btn="note"], [data-test-id="add-note"], [data-test-note-action="add"], [data-test-id="ticket-action-note"]',
  forward:
    '[data-test-email-action-btn="forward"], [data-test-actions="forward"], [data-test-id="ticket-action-forward"]',
} as const;
