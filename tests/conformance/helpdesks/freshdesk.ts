import type { Message, Ticket } from '../../../lib/core/ticket/ticket';
import type { Edit, Specimen } from './specimen';

const messages: readonly Message[] = [
  {
    id: 'ticket_352179',
    role: 'customer',
    visibility: 'public',
    author: 'Imani Okafor',
    at: null,
    text: 'Hello,\n\nmy parcel 7781 shows as delivered on Friday but there is nothing here and no neighbour has it.\n\nWhere is it?',
    attachments: ['porch.jpg'],
  },
  {
    id: '9100002',
    role: 'agent',
    visibility: 'public',
    author: 'Nadia Petit',
    at: null,
    // A signature without a mark stays.
    text: 'Hi Imani,\n\nI have opened a trace with the carrier. It takes two working days.\n\nNadia\nAcme Customer Care',
    attachments: [],
  },
  {
    id: '9100003',
    role: 'agent',
    visibility: 'internal',
    author: 'Jonas Brandt',
    at: null,
    text: 'Carrier says GPS was 300 m off. Refund is fine if the trace stays empty.',
    attachments: [],
  },
  {
    id: '9100004',
    role: 'customer',
    visibility: 'public',
    author: 'Imani Okafor',
    at: null,
    text: 'It is day three. Where is my parcel 7781?',
    attachments: [],
  },
  {
    id: '9100005',
    role: 'third-party',
    visibility: 'public',
    author: 'Carrier Desk',
    at: null,
    text: 'Trace opened, number 55-1.',
    attachments: [],
  },
];

const ticket: Ticket = {
  helpdesk: 'freshdesk',
  account: 'acme.freshdesk.com',
  id: '352179',
  channel: 'email',
  subject: 'Parcel marked delivered, nothing here',
  requester: { name: 'Imani Okafor', id: null, email: 'imani@orchard.example' },
  messages,
  folded: 2,
};

const item = (id: string) => `[data-album="${id}"]`;
const editable = '.ticket-editor [contenteditable="true"]';
const recipients = '.ticket-editor .ticket-action__fields';
const noAddress: readonly Edit[] = [
  { at: '.widget-requestor-info', remove: true },
  { at: 'mfe-application', remove: true },
];
const fromEach = (selector: string, attribute: string): Edit => ({ at: selector, attribute, value: null });
const noRequestor: readonly Edit[] = [{ at: '.ticket-details__requestor', removeClass: 'ticket-details__requestor' }];
const dialog =
  '<div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true" role="textbox">CANNED ANSWER</div></div></div>';

/** Freshdesk: five items, two folded away, an open reply box. */
export const freshdeskSpecimen: Specimen = {
  helpdesk: 'freshdesk',
  file: 'freshdesk.html',
  url: 'https://acme.freshdesk.com/a/tickets/352179',
  ticket,
  scenes: [
    {
      name: "on the customer's own domain",
      url: 'https://support.acme.example/a/tickets/352179',
      edits: [],
      ticket: { ...ticket, account: 'support.acme.example' },
    },
  ],
  disorders: [],
  disguises: [
    {
      name: 'in Dutch',
      edits: [
        { at: '[data-test-id="conversation-status"]', html: 'geantwoord' },
        { at: '[data-test-id="time-ago"]', html: '3 dagen geleden' },
        { at: '[data-test-id="time-info"]', attribute: 'aria-label', value: 'ma, 17 aug 2026 om 9:14' },
        { at: '[data-test-button="load-more"]', html: '+2 gesprekken' },
        { at: '.ticket-action-button, .reply-btn', html: 'Beantwoorden' },
        { at: '.ticket-action__label', html: 'Aan:' },
        { at: '.ticket-subject-heading button', html: 'AI-samenvatting toevoegen' },
      ],
    },
    { name: 'the breadcrumb shows the view', edits: [{ at: '.breadcrumb__item.active', html: 'Mijn open tickets' }] },
    { name: 'the title says nothing', edits: [{ title: 'Helpdesk' }] },
    { name: 'the title lags behind', edits: [{ title: '[#11] Something else : Acme' }] },
    { name: 'a dialog with an editor', edits: [{ at: 'body', append: dialog }] },
  ],
  strangers: [
    { name: 'the URL is ahead of the page', url: 'https://acme.freshdesk.com/a/tickets/352180', edits: [] },
    {
      name: 'the page is ahead of the URL',
      edits: [{ at: item('ticket_352179'), attribute: 'data-album', value: 'ticket_9' }],
    },
    { name: 'a list', url: 'https://acme.freshdesk.com/a/tickets/filters/all_tickets', edits: [] },
    {
      name: 'only the title tells, and tells another',
      edits: [fromEach('[data-album]', 'data-album'), { title: '[#11] Something else : Acme' }],
    },
    {
      name: 'nothing tells, and no conversation',
      edits: [{ title: 'Helpdesk' }, { at: '.tickets-conversation-pane', remove: true }],
    },
  ],
  secrets: ['You must wait', 'AI summary', 'replied', 'days ago', 'wrote:', 'load-more'],
  body: '[data-note-id="9100003"]',
  bodyId: '9100003',
  quotes: ['<blockquote class="freshdesk_quote">QUOTED</blockquote>', '<div class="quoted-text">QUOTED</div>'],
  marks: [
    {
      name: 'an outside party, painted as a note',
      edits: [],
      id: '9100005',
      role: 'third-party',
      visibility: 'public',
    },
    {
      name: 'an outsider without recipients',
      edits: [{ at: `${item('note_9100005')} .emails-info`, remove: true }],
      id: '9100005',
      role: 'unknown',
      visibility: 'internal',
    },
    {
      name: 'a note without a notify row',
      edits: [{ at: `${item('note_9100003')} .emails-info`, remove: true }],
      id: '9100003',
      role: 'agent',
      visibility: 'internal',
    },
    {
      name: 'an agent who forwards to somebody else',
      edits: [{ at: `${item('note_9100003')} .emails-info`, removeClass: 'notify' }],
      id: '9100003',
      role: 'agent',
      visibility: 'unknown',
    },
    {
      name: 'an agent whose answer went out again after a bounce',
      edits: [{ at: item('note_9100002'), addClass: 'ticket-details__privatenote' }],
      id: '9100002',
      role: 'agent',
      visibility: 'public',
    },
    {
      name: 'the same without a known address',
      edits: [...noAddress, { at: item('note_9100002'), addClass: 'ticket-details__privatenote' }],
      id: '9100002',
      role: 'agent',
      visibility: 'unknown',
    },
    {
      name: 'no mark of an agent: absence of the other mark tells',
      edits: [fromEach('[data-test-is-agent]', 'data-test-is-agent')],
      id: '9100002',
      role: 'agent',
      visibility: 'public',
    },
    {
      name: 'all marks of customers gone: a customer is unknown',
      edits: noRequestor,
      id: '9100004',
      role: 'unknown',
      visibility: 'public',
    },
    {
      name: 'all marks of customers gone: a marked agent is still one',
      edits: noRequestor,
      id: '9100002',
      role: 'agent',
      visibility: 'public',
    },
    {
      name: 'a bot',
      edits: [
        fromEach(`${item('note_9100002')} [data-test-is-agent]`, 'data-test-is-agent'),
        { at: `${item('note_9100002')} [data-test-id="user-name"]`, html: 'Freddy Bot' },
      ],
      id: '9100002',
      role: 'bot',
      visibility: 'public',
    },
  ],
  modes: [
    { name: 'a row of recipients', edits: [], mode: 'public' },
    {
      name: 'a notify row',
      edits: [{ at: recipients, attribute: 'data-test-notify-to', value: '' }],
      mode: 'internal',
    },
    { name: 'neither', edits: [{ at: recipients, remove: true }], mode: 'unknown' },
    {
      name: 'neither, opened by Reply',
      edits: [{ at: recipients, remove: true }],
      click: '[data-test-email-action="reply"]',
      mode: 'public',
    },
    { name: 'recipients, turned to a note', edits: [], click: '[data-test-email-action-btn="note"]', mode: 'unknown' },
    { name: 'recipients, forwarding', edits: [], click: '[data-test-actions="forward"]', mode: 'unknown' },
  ],
  folds: [
    { name: '+2', edits: [], folded: 2 },
    { name: '+11', edits: [{ at: '[data-test-button="load-more"]', html: '+11 conversations' }], folded: 11 },
    { name: 'no number', edits: [{ at: '[data-test-button="load-more"]', html: 'more' }], folded: null },
    { name: 'none', edits: [{ at: '[data-test-button="load-more"]', remove: true }], folded: 0 },
    {
      name: 'loading',
      edits: [
        { at: '[data-test-button="load-more"]', remove: true },
        { at: '.tickets-conversation-pane', append: '<div class="conversation-dotted-loader"></div>' },
      ],
      folded: null,
    },
  ],
  turns: [
    {
      name: 'the subject only in the title',
      edits: [{ at: '.ticket-subject-heading', remove: true }],
      change: {},
    },
    {
      name: 'a subject with colons, only in the title',
      edits: [{ at: '.ticket-subject-heading', remove: true }, { title: '[#352179] Re: parcel: late : Acme' }],
      change: { subject: 'Re: parcel: late' },
    },
    {
      name: 'no subject',
      edits: [{ at: '.ticket-subject-heading', remove: true }, { title: 'Helpdesk' }],
      change: { subject: null },
    },
    { name: 'no address', edits: noAddress, change: { requester: { name: 'Imani Okafor', id: null, email: null } } },
    {
      name: 'a ticket that an agent opened',
      edits: [
        { at: item('ticket_352179'), removeClass: 'ticket-details__requestor' },
        { at: `${item('ticket_352179')} b`, html: 'Nadia Petit' },
      ],
      change: { messages: messages.map((m, i) => (i === 0 ? { ...m, role: 'agent', author: 'Nadia Petit' } : m)) },
    },
    {
      name: 'ids from the album',
      edits: [fromEach('[data-note-id]', 'data-note-id')],
      change: {},
    },
    {
      name: 'ids from conversation-<digits>, never from conversation-wrapper',
      edits: [fromEach('[data-note-id]', 'data-note-id'), fromEach('[data-album]', 'data-album')],
      change: {},
    },
  ],
  counts: {
    subject: 1,
    description: 1,
    descriptionBody: 1,
    reply: 4,
    replyBody: 4,
    author: 5,
    staff: 2,
    mailTo: 3,
    attachment: 1,
    more: 1,
    loading: 0,
    email: 1,
    composer: 1,
    box: 1,
    notify: 0,
    recipients: 1,
  },
  breaks: {
    description: [
      [{ at: '[data-test-id="ticket-description"]', attribute: 'data-test-id', value: 'renamed' }],
      [{ at: '[data-album="ticket_352179"]', attribute: 'data-album', value: null }],
    ],
    descriptionBody: [
      [{ at: '#ticket_original_request', attribute: 'id', value: null }],
      [{ at: '.ticket-description .text__content', removeClass: 'text__content' }],
    ],
    reply: [
      [{ at: '[data-test-id="conversation-wrapper"]', attribute: 'data-test-id', value: 'renamed' }],
      [{ at: '[data-album^="note_"]', attribute: 'data-album', value: null }],
    ],
    replyBody: [
      [{ at: '.ticket_note', removeClass: 'ticket_note' }],
      [{ at: '[data-test-conversation]', attribute: 'data-test-conversation', value: null }],
      [{ at: '[data-test-id="conversation-content"]', attribute: 'data-test-id', value: null }],
    ],
    author: [
      [{ at: '[data-test-id="user-name"]', attribute: 'data-test-id', value: null }],
      [{ at: '.user', removeClass: 'user' }],
    ],
    email: [
      [{ at: '[data-test-id="requester-info-contact-email"]', attribute: 'data-test-id', value: null }],
      [
        { at: '.widget-requestor-info', remove: true },
        {
          at: 'mfe-application',
          shadow:
            '<a href="mailto:Imani@Orchard.example">Imani@Orchard.example</a><p class="break-all">imani@orchard.example</p>',
        },
      ],
      [{ at: 'mfe-application', shadow: '<p class="break-all">imani@orchard.example</p>' }],
    ],
    composer: [
      [
        { at: '.ticket-editor', removeClass: 'ticket-editor' },
        { at: '.rich-editor', removeClass: 'ticket-details__item' },
      ],
      [{ at: editable.replace('.ticket-editor ', ''), removeClass: 'fr-view' }],
      [{ at: editable.replace('.ticket-editor ', ''), removeClass: 'fr-element' }],
    ],
  },
  composer: editable,
  lateSwap: null,
  log: '.tickets-conversation-pane',
  message: (n, text) =>
    `<div class="ticket-details__item ticket-details__requestor" data-test-id="conversation-wrapper" data-album="note_${9_200_000 + n}">` +
    `<div class="sender-info"><a data-test-id="user-name" class="user"><b>Imani Okafor</b></a></div>` +
    `<div class="emails-info"></div><div data-test-id="conversation-content-wrapper"><div data-test-id="conversation-content">` +
    `<div data-test-conversation="conversation-text"><div class="ticket_note" data-note-id="${9_200_000 + n}">${text}</div></div></div></div></div>`,
};
