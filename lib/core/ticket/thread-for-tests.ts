import type { Channel, Role, Ticket } from './ticket';

/** A bare ticket for tests: public messages `m1`, `m2` … by role, without names, times or attachments. */
export const threadOf = (turns: readonly (readonly [Role, string])[], channel: Channel = 'email'): Ticket => ({
  helpdesk: 'test',
  account: 'test',
  id: '1',
  channel,
  subject: null,
  requester: { name: null, id: null, email: null },
  messages: turns.map(([role, text], i) => ({
    id: `m${i + 1}`,
    role,
    visibility: 'public',
    author: null,
    at: null,
    text,
    attachments: [],
  })),
  folded: 0,
});
