import { describe, expect, it } from 'vitest';
import { hostile } from './fixtures/helpdesks/tickets/hostile';
import { inbox } from './fixtures/helpdesks/tickets/inbox';

const ordinary = inbox.filter((ticket) => ticket !== hostile);
const open = ordinary.filter((ticket) => ticket.status !== 'solved');
const count = (values: readonly string[]) => {
  const sums: Record<string, number> = {};
  for (const value of values) sums[value] = (sums[value] ?? 0) + 1;
  return sums;
};

describe('the invented inbox', () => {
  it('has enough of each kind', () => {
    expect(count(open.map((ticket) => ticket.lang))).toEqual({ en: 8, id: 5, mixed: 1 });
    expect(Object.keys(count(open.map((ticket) => ticket.channel))).toSorted()).toEqual(['chat', 'email', 'messaging']);
    expect(Object.keys(count(open.map((ticket) => ticket.heat))).toSorted()).toEqual(['calm', 'heated', 'warm']);
    expect(new Set(open.map((ticket) => ticket.trade)).size).toBeGreaterThanOrEqual(12);
  });

  it('names every ticket and person once', () => {
    expect(new Set(inbox.map((ticket) => ticket.id)).size).toBe(inbox.length);
    const people = inbox.flatMap((ticket) => [
      ticket.requester,
      ...ticket.messages.flatMap((message) => (message.author ? [message.author] : [])),
    ]);
    const byId = new Map<string, string>();
    for (const person of people) {
      expect(byId.get(person.id) ?? person.name).toBe(person.name);
      byId.set(person.id, person.name);
    }
    expect(new Set(byId.values()).size).toBe(byId.size);
  });

  it('has two customers who come back, each with an older solved ticket', () => {
    const solved = inbox.filter((ticket) => ticket.status === 'solved');
    expect(solved).toHaveLength(2);
    for (const old of solved) {
      const again = open.filter((ticket) => ticket.requester.id === old.requester.id);
      expect(again).toHaveLength(1);
      const last = old.messages.at(-1)?.at ?? '';
      expect((again[0]?.messages[0]?.at ?? '') > last).toBe(true);
    }
  });

  it.each(inbox.map((ticket) => [ticket.id, ticket] as const))('%s is well formed', (_, ticket) => {
    const times = ticket.messages.map((message) => message.at);
    expect(times).toEqual(times.toSorted());
    for (const time of times) expect(new Date(time).toISOString()).toBe(time);
    expect(new Set(times).size).toBe(times.length);
    expect(ticket.messages.some((message) => message.by === 'customer')).toBe(true);
    ticket.messages.forEach((message, at) => {
      expect(message.text.trim()).toBe(message.text);
      if (message.by === 'agent' || message.by === 'third-party') expect(message.author).toBeDefined();
      if (message.quotes !== undefined) expect(message.quotes).toBeLessThan(at);
    });
    expect(ticket.weakDraft.trim()).not.toBe('');
    expect(ticket.weakDraft).not.toBe(ticket.goodDraft);
    if (ticket.status === 'open' && ticket !== hostile) expect(ticket.goodDraft).toBeDefined();
  });

  it('covers what the pages can do', () => {
    const messages = inbox.flatMap((ticket) => ticket.messages);
    expect(messages.some((message) => message.folded)).toBe(true);
    expect(messages.some((message) => message.internal)).toBe(true);
    expect(messages.some((message) => message.side)).toBe(true);
    expect(messages.some((message) => message.by === 'bot')).toBe(true);
    expect(messages.some((message) => message.by === 'system')).toBe(true);
    expect(messages.some((message) => message.by === 'third-party' && !message.side)).toBe(true);
    expect(messages.some((message) => message.quotes !== undefined)).toBe(true);
    expect(inbox.some((ticket) => ticket.reversed)).toBe(true);
  });
});
