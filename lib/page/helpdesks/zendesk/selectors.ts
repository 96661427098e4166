import type { Rows } from '../reading/row';

/** Zendesk Agent Workspace, best selector first. None depends on the language of the interface. */
export const rows = {
  pane: {
    denotes: 'the conversation column of one ticket; all open tickets stay mounted, one is visible',
    steps: [
      '[data-side-conversations-anchor-id="{id}"]',
      '[data-ticket-id="{id}"]',
      '[data-test-id="ticket-{id}-custom-layout"]',
      '.ticket-panes-grid-layout[data-is-active="true"]',
      '#main_panes > *',
      '[data-garden-id="navigation.main"] > *',
    ],
  },
  tab: {
    denotes: 'the selected tab of the header',
    steps: [
      '[data-test-id="header-tab"][data-entity-is-selected="true"]',
      '[data-test-id="header-tab"][data-selected="true"]',
    ],
  },
  tabTitle: { denotes: "a tab's title", steps: ['[data-test-id="header-tab-title"]'] },
  subject: {
    denotes: 'the subject, an input',
    steps: ['[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
  },
  requester: {
    denotes: "the requester's name: breadcrumb, then the requester field",
    steps: [
      '[data-test-id="tabs-nav-item-users"]',
      '[data-test-id="ticket-system-field-requester-menu"]',
      '[data-test-id="ticket-system-field-requester-select"]',
    ],
  },
  item: {
    denotes: 'one entry of the conversation log',
    steps: ['article[data-test-id="omni-log-comment-item"]', '[data-test-id="omni-log-container"] article'],
  },
  bubble: { denotes: 'the message in an entry, with its type', steps: ['[data-test-id="omni-log-item-message"]'] },
  content: { denotes: "the message's content", steps: ['[data-test-id="omni-log-message-content"]'] },
  body: {
    denotes: 'the text of the message; chat bubbles have no .zd-comment',
    steps: ['[data-test-id="omni-log-message-content"] .zd-comment', '[data-test-id="omni-log-message-content"]'],
  },
  note: {
    optional: true,
    denotes: 'the tag of an internal note',
    steps: ['[data-test-id="omni-log-internal-note-tag"]'],
  },
  staff: {
    optional: true,
    denotes: 'the badge of an agent',
    steps: ['[data-test-id="omni-log-avatar-badge-AgentBadge"]'],
  },
  side: {
    optional: true,
    denotes: 'an entry mirrored from a side conversation',
    steps: ['[data-test-id="omni-log-item-originated-from"]'],
  },
  userLink: { denotes: 'the author, linked by id', steps: ['[data-test-id="omni-log-comment-user-link"]'] },
  sender: {
    denotes: 'the author; absent from grouped bubbles',
    steps: ['[data-test-id="omni-log-comment-user-link"]', '[data-test-id="omni-log-item-sender"]'],
  },
  time: {
    denotes: 'when it was written, ISO 8601',
    steps: ['time[data-test-id^="timestamp-"][datetime]', 'time[datetime]'],
  },
  attachment: {
    optional: true,
    denotes: 'an attached file',
    steps: ['a[data-test-id="attachment-thumbnail"]', 'a[href*="/attachments/"]'],
  },
  more: {
    optional: true,
    denotes: 'older messages are not loaded',
    steps: ['[data-test-id="convolog-show-more-button"]'],
  },
  switcher: {
    denotes: "the reply box's channel; `internal` is a note",
    steps: ['[data-test-id="omnichannel-channel-switcher-button"]', '[data-channel-switcher-trigger-for-ticket-id]'],
  },
  composer: {
    denotes: 'the editable of the reply box',
    steps: [
      '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
      '[data-test-id^="omnicomposer-"][contenteditable="true"]',
      '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
      '.zendesk-editor--rich-text-container [contenteditable="true"]',
      '.ck-editor__editable[contenteditable="true"]',
    ],
  },
} as const satisfies Rows;

/** Where an element says of which ticket it is part. */
export const ticketMarks = {
  conversation:
    '[data-side-conversations-anchor-id], .omni-conversation-pane[data-ticket-id], [data-test-id$="-custom-layout"]',
  composer: '[data-channel-switcher-trigger-for-ticket-id]',
} as const;

/** The whole pane of a ticket around its conversation column. */
export const workspace = '#main_panes > *, [data-garden-id="navigation.main"] > *, .workspace';
/** A pane that is mounted but not shown. */
export const cachedPane = '.is-cached';

/** Elements of a body that are quotes or signatures in Zendesk's own way. */
export const zendeskQuotes: readonly string[] = [
  '[data-version]:has(.zd-comment)', // Zendesk's notification mail, quoted: author line and comment
  '.zd-comment', // a comment inside a comment is a quote
];
export const zendeskSignatures: readonly string[] = ['.signature'];
/** The delimiter of Zendesk's mails, `##- … -##` around words in any language. */
export const mailDelimiter = /^\s*##-[^#]{1,300}-##\s*$/;
