import type { Messages } from './messages';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const ordinals = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ending = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};
const ordinal = (n: number): string => ordinals[n] ?? `${n}${ending(n)}`;

export const en: Messages = {
  mark: {
    calm: 'Sapa: nothing to point at. Open the panel',
    notes: (count) => `Sapa: ${many(count, 'note', 'notes')} on this reply. Open the panel`,
    waiting: (title) => `Sapa: worth a look before sending. ${title}. Open the panel`,
    off: 'Sapa is not reading here. Open the panel to see why',
  },
  panel: {
    label: 'Sapa, beside your reply',
    close: 'Close',
    resize: 'Resize the panel',
    resizeHelp: 'Drag, or use the arrow keys',
    empty: 'Nothing to point at. Write as you would.',
  },
  told: {
    title: 'Already told',
    subject: 'in the subject line',
    attached: 'attached',
    by: (author, day) => [author, day].filter(Boolean).join(', '),
  },
  open: {
    title: 'Still open',
    done: 'Answered in your draft',
    waiting: 'Not answered yet',
    again: (times, since) => (since ? `Asked ${times} times, first on ${since}` : `Asked ${times} times`),
  },
  before: {
    title: 'Asked before',
    contacts: (count, since) => {
      const times = `${ordinal(count)} time`;
      const text = since ? `${times} since ${since}` : `${times} about this`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    byOthers: 'Another customer asked',
    bySame: 'The same customer asked',
    answered: (who) => (who ? `${who} answered` : 'Answer then'),
    unanswered: 'No answer was seen.',
    sent: (day, ticket) => `Nearly the same reply went to this customer on ${day}, in ticket ${ticket}.`,
  },
  words: {
    title: 'Words',
    whole: 'The reply as a whole',
    more: (count) => many(count, 'more note', 'more notes'),
    fewer: 'Show fewer',
    announce: (title, quote) => (quote ? `${title}: ${quote}` : title),
  },
  card: {
    feels: 'How it may land',
    why: 'Why',
    example: 'A pattern to adapt',
    before: 'Before',
    after: 'After',
    given: 'They wrote',
    asked: 'They asked',
    fact: 'From this ticket',
    also: 'In the same sentence',
  },
  heat: {
    title: 'Start with what happened to them',
    help: 'Their words. Say the facts back before the fix.',
  },
  folded: (count) =>
    count === null
      ? 'Older messages are folded. Unfold them in the thread and Sapa reads them too.'
      : `${many(count, 'older message is', 'older messages are')} folded. Unfold ${count === 1 ? 'it' : 'them'} in the thread and Sapa reads ${count === 1 ? 'it' : 'them'} too.`,
  actions: {
    insert: 'Insert',
    copy: 'Copy',
    show: 'Show in thread',
    replace: 'Replace',
    notUseful: 'Not useful',
    quiet: 'Quiet for this ticket',
    off: 'Never this kind',
    undo: 'Undo',
    dismiss: 'Dismiss',
    on: (action, what) => `${action}: ${what}`,
  },
  inserted: 'Your draft was changed.',
  severities: { 3: 'Look before sending', 2: 'Consider', 1: 'A tip' },
  statuses: {
    away: 'No ticket on this page.',
    attached: 'Reading along',
    note: 'This is an internal note. Sapa stays out of it.',
    unsure: 'Sapa cannot tell whether this is a reply or a note, so hints are shown just in case.',
    'no-composer': 'Open a reply and Sapa reads along.',
    unreadable:
      'Sapa cannot find the conversation on this page. Reload it; if that does not help, the helpdesk may have changed.',
    quiet: 'Quiet, as you asked.',
    offline: 'Sapa is not answering. Reload this page to wake it.',
  },
  notices: {
    copied: 'Copied. Paste it where you want it.',
    refused: 'The reply box did not take it. Nothing was changed.',
    moved: 'Those words have changed since. Nothing was replaced.',
    undone: 'Taken back.',
    'disk-full': 'The disk is full, so Sapa remembers nothing new.',
    blocked: 'Another Sapa tab holds the memory open. Close it, then reload this page.',
    'unreadable-memory': 'The memory could not be read. Hints still work; earlier tickets are missing.',
    'no-memory': 'This browser keeps no memory for Sapa. Hints still work.',
    'damaged-memory': 'Part of the memory is damaged and left out. Everything else still works.',
    'private-window': 'A private window: nothing from here is remembered.',
  },
  slots: {
    'order-number': 'order number',
    'tracking-number': 'tracking number',
    'serial-number': 'serial number',
    'customer-id': 'customer ID',
    'account-email': 'account e-mail',
    phone: 'phone',
    username: 'username',
    name: 'name',
    amount: 'amount',
    quantity: 'quantity',
    date: 'date',
    time: 'time',
    product: 'product',
    plan: 'plan',
    device: 'device',
    os: 'system',
    browser: 'browser',
    'app-version': 'app version',
    'error-message': 'error message',
    'steps-tried': 'already tried',
    screenshot: 'screenshot',
    address: 'address',
    location: 'place',
    'payment-method': 'payment method',
    color: 'colour',
    size: 'size',
    reason: 'reason',
  },
  evidence: {
    research: (claim, source, grade) => `Research: ${claim} (${source}; grade ${grade}).`,
    practice: 'Common practice; no study of exactly this.',
    onlyEnglish: 'Studied in English only.',
    notIndonesian: 'Not studied in Indonesian.',
  },
};
