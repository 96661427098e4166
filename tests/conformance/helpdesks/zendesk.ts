import type { Message, Ticket } from '../../../lib/core/ticket/ticket';
import type { Edit, Specimen } from './specimen';

const imani = { author: 'Imani Okafor', attachments: [] };
const messages: readonly Message[] = [
  {
    ...imani,
    id: '2026-08-17T07:14:22.000Z/77001234',
    role: 'customer',
    visibility: 'public',
    at: '2026-08-17T07:14:22.000Z',
    text: 'Hello,\n\nmy parcel 7781 shows as delivered on Friday but there is nothing here and no neighbour has it.\n\nWhere is it?',
    attachments: ['porch.jpg'],
  },
  {
    id: '2026-08-17T08:31:05.000Z/500011',
    role: 'agent',
    visibility: 'public',
    author: 'Nadia Petit',
    at: '2026-08-17T08:31:05.000Z',
    text: 'Hi Imani,\nI have opened a trace with the carrier. It takes two working days.',
    attachments: [],
  },
  {
    id: '2026-08-17T08:40:51.000Z/500020',
    role: 'agent',
    visibility: 'internal',
    author: 'Jonas Brandt',
    at: '2026-08-17T08:40:51.000Z',
    text: 'Carrier says GPS was 300 m off.\nRefund is fine if the trace stays empty.',
    attachments: [],
  },
  {
    ...imani,
    id: '2026-08-19T16:20:09.000Z/77001234',
    role: 'customer',
    visibility: 'public',
    at: '2026-08-19T16:20:09.000Z',
    text: 'It is day three. Where is my parcel 7781?',
  },
];

const ticket: Ticket = {
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id: '48121',
  channel: 'email',
  subject: 'Parcel marked delivered, nothing here',
  requester: { name: 'Imani Okafor', id: '77001234', email: null },
  messages,
  folded: null,
};

const chat: Ticket = {
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id: '48077',
  channel: 'messaging',
  subject: 'Conversation with Tomasz W.',
  requester: { name: 'Tomasz W.', id: '90210331', email: null },
  messages: [
    {
      id: '2026-08-20T09:58:02.114Z/Acme Bot',
      role: 'bot',
      visibility: 'public',
      author: 'Acme Bot',
      at: '2026-08-20T09:58:02.114Z',
      text: 'Hi! What can we help you with?',
      attachments: [],
    },
    {
      id: '2026-08-20T10:02:10.530Z/90210331',
      role: 'customer',
      visibility: 'public',
      author: 'Tomasz W.',
      at: '2026-08-20T10:02:10.530Z',
      text: 'my discount code does not work',
      attachments: [],
    },
    {
      id: '2026-08-20T10:02:31.007Z/90210331',
      role: 'customer',
      visibility: 'public',
      author: 'Tomasz W.',
      at: '2026-08-20T10:02:31.007Z',
      text: 'the code is SUMMER',
      attachments: [],
    },
    {
      id: '2026-08-20T10:05:44.900Z/500011',
      role: 'agent',
      visibility: 'public',
      author: 'Nadia Petit',
      at: '2026-08-20T10:05:44.900Z',
      text: 'That code ended on 31 July.',
      attachments: [],
    },
  ],
  folded: 0,
};

const cached = '.workspace[elementtiming="ticket_workspace/48077"]';
const open = '.workspace[elementtiming="ticket_workspace/48121"]';
const column = `${open} .omni-conversation-pane`;
const article = (n: number) => `${open} article:nth-of-type(${n})`;
const swapped: readonly Edit[] = [
  { at: open, addClass: 'is-cached' },
  { at: cached, removeClass: 'is-cached' },
  { at: '[data-entity-id="48121"]', attribute: 'data-entity-is-selected', value: 'false' },
  { at: '[data-entity-id="48077"]', attribute: 'data-entity-is-selected', value: 'true' },
];
const chatUrl = 'https://acme.zendesk.com/agent/tickets/48077';
const shownBy = (style: string): readonly Edit[] => [
  { at: cached, removeClass: 'is-cached' },
  { at: cached, attribute: 'style', value: style },
];
const noHooks = (id: string): readonly Edit[] => [
  { at: `[data-side-conversations-anchor-id="${id}"]`, attribute: 'data-side-conversations-anchor-id', value: null },
  { at: `[data-ticket-id="${id}"]`, attribute: 'data-ticket-id', value: null },
  { at: `[data-test-id="ticket-${id}-custom-layout"]`, attribute: 'data-test-id', value: null },
];
const editable = `${open} [contenteditable="true"]`;
const switcher = `${open} [data-test-id="omnichannel-channel-switcher-button"]`;
const type = (n: number, value: string | null): Edit => ({
  at: `${article(n)} [data-test-id="omni-log-item-message"]`,
  attribute: 'type',
  value,
});
const rename = (at: string, from = 'data-test-id'): Edit => ({
  at: `${open} ${at}`,
  attribute: from,
  value: 'renamed',
});

/** The second message, rewritten. */
const second = '2026-08-17T08:31:05.000Z/500011';

/** Zendesk: an e-mail ticket on top of a cached messaging ticket. */
export const zendeskSpecimen: Specimen = {
  helpdesk: 'zendesk',
  file: 'zendesk.html',
  url: 'https://acme.zendesk.com/agent/tickets/48121',
  ticket,
  scenes: [
    { name: 'messaging, after a change of tabs', url: chatUrl, edits: swapped, ticket: chat },
    {
      name: 'the ticket with /events behind it',
      url: 'https://acme.zendesk.com/agent/tickets/48121/events',
      edits: [],
      ticket,
    },
  ],
  disorders: [
    { name: 'newest first', edits: [{ at: `${open} [data-test-id="omni-log-container"]`, reverse: true }] },
    {
      name: 'older messages loaded below',
      edits: [{ at: `${open} [data-test-id="omni-log-container"]`, rotate: 3 }],
    },
  ],
  disguises: [
    {
      name: 'in Portuguese',
      edits: [
        { at: '[aria-label]', attribute: 'aria-label', value: 'Mensagem de X, por WhatsApp, Hoje 12:02' },
        { at: '[data-test-id="omni-log-item-via"]', html: 'por e-mail' },
        { at: '[data-test-id="omni-log-internal-note-tag"]', html: 'Interno' },
        { at: 'time', html: 'segunda-feira' },
        { at: switcher, html: 'Resposta pública' },
        { at: '[data-test-id="convolog-show-more-button"]', html: 'Mostrar mais' },
      ],
    },
    { name: 'right to left', edits: [{ at: 'html', attribute: 'dir', value: 'rtl' }] },
    { name: 'dark', edits: [{ at: 'html', attribute: 'data-theme', value: 'dark' }] },
    {
      name: 'tabs as before 2024',
      edits: [
        { at: '[data-entity-is-selected="true"]', attribute: 'data-selected', value: 'true' },
        { at: '[data-entity-is-selected]', attribute: 'data-entity-is-selected', value: null },
      ],
    },
  ],
  strangers: [
    { name: 'the URL is ahead of the panes', url: chatUrl, edits: [] },
    { name: 'the panes are ahead of the URL', edits: swapped },
    { name: 'the URL names a ticket that is not mounted', url: 'https://acme.zendesk.com/agent/tickets/99', edits: [] },
    { name: 'a list', url: 'https://acme.zendesk.com/agent/filters/360001', edits: [] },
    { name: 'hidden by display', url: chatUrl, edits: shownBy('display: none') },
    { name: 'hidden by visibility', url: chatUrl, edits: shownBy('visibility: hidden') },
    { name: 'hidden by opacity', url: chatUrl, edits: shownBy('opacity: 0') },
    { name: 'nearly faded', url: chatUrl, edits: shownBy('opacity: 0.02') },
    {
      name: 'moved out of the window',
      url: chatUrl,
      edits: shownBy('position: absolute; left: -9999px; width: 900px'),
    },
    { name: 'hidden by an ancestor', edits: [{ at: '#main_panes', attribute: 'style', value: 'visibility: hidden' }] },
    {
      name: 'the reply box is of another ticket',
      edits: [{ at: switcher, attribute: 'data-channel-switcher-trigger-for-ticket-id', value: '48077' }],
    },
    {
      name: 'no mark is left and the tab names another ticket',
      edits: [
        ...noHooks('48121'),
        { at: switcher, attribute: 'data-channel-switcher-trigger-for-ticket-id', value: null },
        ...swapped.slice(2),
      ],
    },
  ],
  secrets: ['discount code', 'HIDDEN PANE', 'SUMMER', 'Trace opened', 'was emailed', 'Please type your reply'],
  body: `${article(2)} .zd-comment`,
  bodyId: second,
  quotes: [
    '<div data-version="2"><table><tr><td><strong>Nadia Petit</strong> (Acme)<div class="zd-comment">QUOTED</div></td></tr></table></div>',
    '<div class="zd-comment">QUOTED</div>',
    '<div>##- Bitte geben Sie Ihre Antwort über dieser Zeile ein -##</div><div>QUOTED</div>',
    '<span aria-hidden="true">[QUOTED-TOKEN]</span>',
    '<div class="signature">-- QUOTED</div>',
  ],
  marks: [
    { name: 'type gone, badge left', edits: [type(2, null)], id: second, role: 'agent', visibility: 'public' },
    {
      name: 'type and badge gone',
      edits: [type(2, null), { at: `${article(2)} svg`, remove: true }],
      id: second,
      role: 'unknown',
      visibility: 'public',
    },
    {
      name: 'badge gone, type left',
      edits: [{ at: `${article(2)} svg`, remove: true }],
      id: second,
      role: 'agent',
      visibility: 'public',
    },
    {
      name: 'a note without a badge',
      edits: [{ at: `${article(3)} svg`, remove: true }],
      id: '2026-08-17T08:40:51.000Z/500020',
      role: 'unknown',
      visibility: 'internal',
    },
    {
      name: 'a note told by its tag alone',
      edits: [type(3, null)],
      id: '2026-08-17T08:40:51.000Z/500020',
      role: 'agent',
      visibility: 'internal',
    },
    {
      name: 'a note told by its type alone',
      edits: [{ at: `${article(3)} [data-test-id="omni-log-internal-note-tag"]`, remove: true }],
      id: '2026-08-17T08:40:51.000Z/500020',
      role: 'agent',
      visibility: 'internal',
    },
    {
      name: 'an unknown type',
      edits: [type(5, 'visitor')],
      id: '2026-08-19T16:20:09.000Z/77001234',
      role: 'unknown',
      visibility: 'public',
    },
    {
      name: 'written by a trigger',
      edits: [{ at: `${article(2)} [data-originated-from]`, attribute: 'data-originated-from', value: 'Trigger' }],
      id: second,
      role: 'bot',
      visibility: 'public',
    },
    {
      name: 'an agent whose surname is Bot',
      edits: [{ at: `${article(2)} strong`, html: 'Jan Bot' }],
      id: second,
      role: 'agent',
      visibility: 'public',
    },
    {
      name: 'a customer whose surname is Bot',
      edits: [{ at: `${article(5)} strong`, html: 'Jan Bot' }],
      id: '2026-08-19T16:20:09.000Z/77001234',
      role: 'customer',
      visibility: 'public',
    },
    {
      name: 'a bot as it is painted',
      edits: swapped,
      url: chatUrl,
      id: '2026-08-20T09:58:02.114Z/Acme Bot',
      role: 'bot',
      visibility: 'public',
    },
    {
      name: 'a bot painted as a customer',
      edits: [...swapped, { at: `${cached} article:nth-of-type(1) [type]`, attribute: 'type', value: 'end-user' }],
      url: chatUrl,
      id: '2026-08-20T09:58:02.114Z/Acme Bot',
      role: 'bot',
      visibility: 'public',
    },
  ],
  modes: [
    { name: 'web', edits: [], mode: 'public' },
    { name: 'internal', edits: [{ at: switcher, attribute: 'data-channel', value: 'internal' }], mode: 'internal' },
    { name: 'sms', edits: [{ at: switcher, attribute: 'data-channel', value: 'sms' }], mode: 'public' },
    { name: 'messaging', url: chatUrl, edits: swapped, mode: 'public' },
    {
      name: 'the switcher names no channel',
      edits: [{ at: switcher, attribute: 'data-channel', value: null }],
      mode: 'unknown',
    },
    { name: 'no switcher', edits: [{ at: switcher, remove: true }], mode: 'unknown' },
  ],
  folds: [
    { name: 'a button without a number', edits: [], folded: null },
    { name: 'no button', edits: [{ at: '[data-test-id="convolog-show-more-button"]', remove: true }], folded: 0 },
  ],
  turns: [
    {
      name: 'channel of a chat',
      edits: [{ at: switcher, attribute: 'data-channel', value: 'chat' }],
      change: { channel: 'chat' },
    },
    {
      name: 'channel of WhatsApp',
      edits: [{ at: switcher, attribute: 'data-channel', value: 'whatsapp' }],
      change: { channel: 'messaging' },
    },
    {
      name: 'channel while a note is written',
      edits: [{ at: switcher, attribute: 'data-channel', value: 'internal' }],
      change: { channel: 'email' },
    },
    {
      name: 'channel nobody tells',
      edits: [
        { at: switcher, remove: true },
        { at: `${open} [data-originated-from]`, attribute: 'data-originated-from', value: null },
      ],
      change: { channel: 'unknown' },
    },
    {
      name: 'no subject',
      edits: [
        { at: `${column} input`, remove: true },
        { at: '[data-test-id="header-tab-title"]', remove: true },
      ],
      change: { subject: null },
    },
    {
      name: 'several customers, none of the name',
      edits: [
        { at: `${open} [data-test-id="tabs-nav-item-users"]`, html: 'Imani O.' },
        { at: `${article(5)} a[href^="users/"]`, attribute: 'href', value: 'users/1' },
      ],
      change: {
        requester: { name: 'Imani O.', id: null, email: null },
        messages: messages.map((message) =>
          message.id.startsWith('2026-08-19') ? { ...message, id: '2026-08-19T16:20:09.000Z/1' } : message,
        ),
      },
    },
    {
      name: 'two messages of one moment',
      edits: [{ at: `${article(5)} time`, attribute: 'datetime', value: '2026-08-17T07:14:22Z' }],
      change: {
        messages: [messages[0], messages[3], messages[1], messages[2]].flatMap((message, i) => {
          const id = `2026-08-17T07:14:22.000Z/77001234${i === 0 ? '' : '#2'}`;
          return message ? [i < 2 ? { ...message, at: '2026-08-17T07:14:22.000Z', id } : message] : [];
        }),
      },
    },
    {
      name: 'a grouped bubble takes author and badge from above',
      edits: [
        { at: `${article(3)} [data-test-id="omni-log-item-sender"]`, remove: true },
        { at: `${article(3)} figure`, remove: true },
        { at: `${article(3)} [data-test-id="omni-log-internal-note-tag"]`, remove: true },
        type(3, 'agent'),
      ],
      change: {
        messages: messages.map((m, i) =>
          i === 2 ? { ...m, id: '2026-08-17T08:40:51.000Z/500011', author: 'Nadia Petit', visibility: 'public' } : m,
        ),
      },
    },
    {
      name: 'a bubble of another type takes nothing',
      edits: [
        { at: `${article(3)} [data-test-id="omni-log-item-sender"]`, remove: true },
        { at: `${article(3)} figure`, remove: true },
      ],
      change: {
        messages: messages.map((m, i) =>
          i === 2 ? { ...m, id: '2026-08-17T08:40:51.000Z/-', author: null, role: 'unknown' } : m,
        ),
      },
    },
    {
      name: 'a hidden system message',
      edits: [{ at: `${article(3)} [data-test-id="omni-log-item-message"]`, attribute: 'aria-hidden', value: 'true' }],
      change: { messages: messages.filter((_, i) => i !== 2) },
    },
  ],
  counts: {
    pane: 1,
    tab: 1,
    tabTitle: 3,
    subject: 2,
    requester: 1,
    item: 9,
    bubble: 9,
    content: 9,
    body: 6,
    note: 1,
    staff: 3,
    side: 1,
    userLink: 6,
    sender: 6,
    time: 9,
    attachment: 1,
    more: 1,
    switcher: 2,
    composer: 1,
  },
  breaks: {
    pane: [
      [{ at: column, attribute: 'data-side-conversations-anchor-id', value: null }],
      [{ at: column, attribute: 'data-ticket-id', value: null }],
      [{ at: '[data-test-id="ticket-48121-custom-layout"]', attribute: 'data-test-id', value: null }],
      [{ at: `${open} .ticket-panes-grid-layout`, attribute: 'data-is-active', value: null }],
      [{ at: 'main', attribute: 'id', value: 'renamed' }],
    ],
    tab: [
      [
        { at: '[data-entity-id="48121"]', attribute: 'data-selected', value: 'true' },
        { at: '[data-entity-id]', attribute: 'data-entity-is-selected', value: null },
      ],
    ],
    subject: [
      [{ at: `${open} [data-test-id="omni-header-subject"]`, attribute: 'data-test-id', value: 'ticket-pane-subject' }],
    ],
    requester: [
      [rename('[data-test-id="tabs-nav-item-users"]')],
      [
        rename('[data-test-id="ticket-system-field-requester-menu"]'),
        { at: `${open} [data-test-id="ticket-system-field-requester-label"]`, remove: true },
      ],
    ],
    item: [[rename('[data-test-id="omni-log-comment-item"]')]],
    body: [[{ at: `${open} .zd-comment`, removeClass: 'zd-comment' }]],
    sender: [[rename('[data-test-id="omni-log-comment-user-link"]')]],
    time: [[rename('time')]],
    attachment: [[rename('[data-test-id="attachment-thumbnail"]')]],
    switcher: [[rename('[data-test-id="omnichannel-channel-switcher-button"]')]],
    composer: [
      [{ at: editable, attribute: 'data-test-id', value: 'omnicomposer-rich-text-2027' }],
      [{ at: editable, attribute: 'data-test-id', value: null }],
      [{ at: editable, attribute: 'role', value: null }],
      [{ at: `${open} .zendesk-editor--rich-text-container`, removeClass: 'zendesk-editor--rich-text-container' }],
    ],
  },
  composer: editable,
  lateSwap: {
    url: chatUrl,
    css: `${open} { display: none }`,
    ticketId: '48077',
  },
  log: `${open} [data-test-id="omni-log-container"]`,
  message: (n, text) =>
    `<article data-test-id="omni-log-comment-item"><figure data-test-id="omni-log-base-avatar"></figure><div>` +
    `<div data-test-id="omni-log-item-sender"><a data-test-id="omni-log-comment-user-link" href="users/77001234"><strong>Imani Okafor</strong></a></div>` +
    `<time data-test-id="timestamp-relative" datetime="${new Date(Date.UTC(2026, 8, 1) + n * 60_000).toISOString()}">now</time>` +
    `<div mode="standalone" type="end-user" data-test-id="omni-log-item-message"><div data-test-id="omni-log-message-content" data-originated-from="EmailInteraction">` +
    `<div class="zd-comment" dir="auto">${text}</div></div></div></div></article>`,
};
