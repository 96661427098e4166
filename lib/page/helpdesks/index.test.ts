import { describe, expect, it } from 'vitest';
import { findHelpdesk, helpdesks } from './index';
import { helpdeskMatches } from './hosts';

describe('findHelpdesk', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/48121', 'zendesk', '48121'],
    ['https://acme.zendesk.com/agent/tickets/48121/events', 'zendesk', '48121'],
    ['https://acme.zendesk.com/agent/tickets/48121?x=1#y', 'zendesk', '48121'],
    ['https://acme.zendesk.com/agent/filters/360001', 'zendesk', null],
    ['https://acme.zendesk.com/agent/tickets/new/1', 'zendesk', null],
    ['https://acme.zendesk.com/agent/tickets/48121x', 'zendesk', null],
    ['https://acme.zendesk.com/hc/en-us/articles/48121', 'zendesk', null],
    ['https://acme.zendesk.com/a/tickets/1', 'zendesk', null],
    ['https://acme.freshdesk.com/a/tickets/352179', 'freshdesk', '352179'],
    ['https://acme.freshdesk.com/a/tickets/352179/', 'freshdesk', '352179'],
    ['https://acme.freshdesk.com/a/tickets/filters/all_tickets', 'freshdesk', null],
    ['https://acme.freshdesk.com/a/contacts/352179', 'freshdesk', null],
    ['https://support.acme.example/a/tickets/352179', 'freshdesk', '352179'],
    ['https://support.acme.example/agent/tickets/1', undefined, undefined],
    ['https://zendesk.com.evil.example/agent/tickets/1', undefined, undefined],
    ['https://evilzendesk.com/agent/tickets/1', undefined, undefined],
  ])('%s', (address, id, ticket) => {
    const url = new URL(address);
    expect(findHelpdesk(url)?.id).toBe(id);
    expect(findHelpdesk(url)?.ticketId(url)).toBe(ticket);
  });
});

it('has one entry a helpdesk, each with its own hosts', () => {
  expect(new Set(helpdesks.map(({ id }) => id)).size).toBe(helpdesks.length);
  const hosts = helpdesks.flatMap((helpdesk) => helpdesk.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts)
    expect(helpdeskMatches.some((pattern) => pattern.startsWith(`https://*${host}/`))).toBe(true);
});
