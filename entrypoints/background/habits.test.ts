import { describe, expect, it } from 'vitest';
import { createBrain } from '../../lib/core/coach/brain';
import { firstDay } from '../../lib/core/coach/coach';
import type { Habits } from '../../lib/core/coach/habit';
import { keyOf, type Message, type Ticket } from '../../lib/core/ticket/ticket';
import { keepHabits } from './habits';

const message = (id: string, role: Message['role'], text: string): Message => ({
  id,
  role,
  visibility: 'public',
  author: role === 'agent' ? 'Rio' : 'Lena Ott',
  at: null,
  text,
  attachments: [],
});

const ticket = (...messages: readonly Message[]): Ticket => ({
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id: '7',
  channel: 'email',
  subject: 'Kettle',
  requester: { name: 'Lena Ott', id: null, email: null },
  messages,
  folded: 0,
});

const asked = message('1', 'customer', 'The kettle you sent leaks at the handle. What can I do?');
const slip = 'Hello Lena, as I already told you, you should have read the manual of the kettle.';

function open() {
  let habits: Habits = {};
  const brain = createBrain();
  const keeper = keepHabits(brain, (change) => {
    habits = change(habits);
    return Promise.resolve();
  });
  const type = (text: string): void => {
    const about = brain.understand(ticket(asked));
    keeper.shown(keyOf(about.ticket), text, brain.coach(about, text, firstDay).findings);
  };
  const thread = (...more: readonly Message[]): void => keeper.looked(brain.understand(ticket(asked, ...more)));
  return { type, thread, habits: () => habits };
}

describe('what a device learns of its hints', () => {
  it('counts words shown once, however often they are judged', () => {
    const { type, habits } = open();
    type(slip);
    type(`${slip} `);
    expect(habits().reminder?.shown).toBe(1);
  });

  it('sees the slip in the reply that was sent, signature and all', () => {
    const { type, thread, habits } = open();
    type(slip);
    thread(message('2', 'agent', `${slip}\n\nRio\nAcme Kitchen`));
    expect(habits().reminder).toEqual({ shown: 1, waved: 0, slips: 1, clean: 0 });
  });

  it('counts a mended reply as handled well, once', () => {
    const { type, thread, habits } = open();
    const mended = 'Hello Lena, the handle of the kettle has a seal that can slip. I am sending a new one today.';
    type(slip);
    type(mended);
    thread(message('2', 'agent', mended));
    thread(message('2', 'agent', mended));
    expect(habits().reminder).toEqual({ shown: 1, waved: 0, slips: 0, clean: 1 });
  });

  it('learns nothing from what somebody else wrote', () => {
    const { type, thread, habits } = open();
    type(slip);
    thread(message('2', 'agent', 'Hello Lena, this is Tari. A new kettle is on its way.'));
    expect(habits().reminder).toEqual({ shown: 1, waved: 0, slips: 0, clean: 0 });
  });
});
