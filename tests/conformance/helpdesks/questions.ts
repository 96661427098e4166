import { expect } from 'vitest';
import type { Ticket } from '../../../lib/core/ticket/ticket';
import type { Mode } from '../../../lib/page/helpdesks/helpdesk';
import { hostileParts, mailQuotes } from './parts';
import type { Edit, Specimen, Variant } from './specimen';
import type { Opened, Stand } from './stand';

type Case = { readonly name: string; ask(stand: Stand): Promise<void> };
/** One thing that every helpdesk must answer; its cases come from the specimen. */
export type Question = { readonly name: string; cases(specimen: Specimen): readonly Case[] };

type Box = { readonly mode: Mode; readonly ticketId: string; readonly text: string } | null;
const ticketOf = (opened: Opened) => opened.ask<Ticket | null>('kit.ticket()');
const boxOf = (opened: Opened) => opened.ask<Box>('kit.composer()');

const each = <Extra>(
  specimen: Specimen,
  variants: readonly Variant<Extra>[],
  check: (opened: Opened, variant: Variant<Extra>) => Promise<void>,
): readonly Case[] =>
  variants.map((variant) => ({
    name: variant.name,
    ask: async (stand) => check(await stand.open(specimen, variant.edits, variant.url), variant),
  }));

const plain = { name: 'as the page shows it', edits: [] } as const;

/** Row breaks added up: step n fails with the edits of 0 … n. */
const brokenRows = (specimen: Specimen) =>
  Object.entries(specimen.breaks).flatMap(([row, steps]) =>
    steps.map((_, at) => ({ row, at, name: `${row}, step ${at + 2}`, edits: steps.slice(0, at + 1).flat() })),
  );

export const questions: readonly Question[] = [
  {
    name: 'reads the whole ticket: order, roles, visibility, authors, text, files, requester, folds',
    cases: (specimen) =>
      each(specimen, [{ ...plain, ticket: specimen.ticket }, ...specimen.scenes], async (opened, { ticket }) =>
        expect(await ticketOf(opened)).toEqual(ticket),
      ),
  },
  {
    name: 'reads the same whatever order, language or decoration',
    cases: (specimen) =>
      each(specimen, [...specimen.disorders, ...specimen.disguises], async (opened) => {
        expect(await ticketOf(opened)).toEqual(specimen.ticket);
        expect(await boxOf(opened)).toMatchObject({ mode: 'public', ticketId: specimen.ticket.id });
      }),
  },
  {
    name: 'never reads another ticket, nor finds its reply box',
    cases: (specimen) => [
      ...each(specimen, specimen.strangers, async (opened) => {
        expect(await ticketOf(opened)).toBeNull();
        expect(await boxOf(opened)).toBeNull();
      }),
      ...each(specimen, [plain], async (opened) => {
        const read = await opened.ask<string>('kit.json()');
        for (const secret of specimen.secrets) expect(read).not.toContain(secret);
      }),
    ],
  },
  {
    name: 'leaves out quoted history and signatures',
    cases: (specimen) =>
      [...mailQuotes, ...specimen.quotes].map((quote) => ({
        name: quote.slice(0, 60),
        ask: async (stand) =>
          expect(await ticketOf(await stand.open(specimen, [{ at: specimen.body, append: quote }]))).toEqual(
            specimen.ticket,
          ),
      })),
  },
  {
    name: 'tells role and visibility by marks, and says unknown where they are gone',
    cases: (specimen) =>
      each(specimen, specimen.marks, async (opened, { id, role, visibility }) => {
        const ticket = await ticketOf(opened);
        expect(ticket?.messages.find((message) => message.id === id)).toMatchObject({ role, visibility });
      }),
  },
  {
    name: 'tells the mode of the reply box',
    cases: (specimen) =>
      each(specimen, specimen.modes, async (opened, { mode, click }) => {
        await opened.ask('kit.watch()');
        if (click !== undefined) await opened.page.locator(click).first().dispatchEvent('click');
        expect((await boxOf(opened))?.mode).toBe(mode);
      }),
  },
  {
    name: 'counts what is folded away',
    cases: (specimen) =>
      each(specimen, specimen.folds, async (opened, { folded }) =>
        expect((await ticketOf(opened))?.folded).toBe(folded),
      ),
  },
  {
    name: 'takes what the page gives and leaves the rest null',
    cases: (specimen) =>
      each(specimen, specimen.turns, async (opened, { change }) =>
        expect(await ticketOf(opened)).toEqual({ ...specimen.ticket, ...change }),
      ),
  },
  {
    name: 'matches each first selector as often as the fixture has it',
    cases: (specimen) =>
      each(specimen, [plain], async (opened) => {
        const rows = Object.keys(await opened.ask<Record<string, unknown>>('kit.steps()'));
        const counted: Record<string, number> = {};
        for (const row of rows) {
          counted[row] = await opened.ask<number>(`kit.count('${row}', '${specimen.ticket.id}')`);
        }
        expect(counted).toEqual(specimen.counts);
      }),
  },
  {
    name: 'falls back, step by step, to the same ticket',
    cases: (specimen) => [
      ...each(specimen, brokenRows(specimen), async (opened, { row, at }) => {
        const steps = await opened.ask<Record<string, readonly string[]>>('kit.steps()');
        const health = await opened.ask<Record<string, string | null>>('kit.health()');
        if (row in health) expect(health[row]).toBe(steps[row]?.[at + 1]);
        expect(idless(await ticketOf(opened))).toEqual(idless(specimen.ticket));
        expect((await boxOf(opened))?.ticketId).toBe(specimen.ticket.id);
      }),
      ...each(specimen, [{ name: 'every step of every row is tried', edits: [] }], async (opened) => {
        const steps = await opened.ask<Record<string, readonly string[]>>('kit.steps()');
        const longer = Object.entries(steps).filter(([, list]) => list.length > 1);
        const tried = Object.entries(specimen.breaks).map(([row, list]) => [row, list.length + 1]);
        expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(longer.map(([row, list]) => [row, list.length])));
      }),
    ],
  },
  {
    name: 'makes plain text of hostile markup',
    cases: (specimen) =>
      hostileParts.map(({ html, text }) => ({
        name: html.slice(0, 60),
        ask: async (stand) => {
          const opened = await stand.open(specimen, [{ at: specimen.body, append: html }]);
          const before = specimen.ticket.messages.find(({ id }) => id === specimen.bodyId)?.text ?? '';
          const read = (await ticketOf(opened))?.messages.find(({ id }) => id === specimen.bodyId)?.text;
          expect(read).toBe(before + text);
        },
      })),
  },
  {
    name: 'changes nothing in the page',
    cases: (specimen) =>
      each(specimen, [plain], async ({ page, ask }) => {
        const html = () => page.evaluate(() => document.documentElement.outerHTML);
        const before = await html();
        await ask('kit.watch()');
        await ask('[kit.ticket(), kit.composer(), kit.health(), kit.messageText("x")]');
        await ask('kit.unwatch()');
        expect(await html()).toBe(before);
      }),
  },
  {
    name: 'finds each message to scroll to',
    cases: (specimen) =>
      each(specimen, [plain], async (opened) => {
        for (const { id, text } of specimen.ticket.messages) {
          const found = await opened.ask<string | null>(`kit.messageText(${JSON.stringify(id)})`);
          expect(found).toContain(text.split('\n').at(-1));
        }
        expect(await opened.ask('kit.messageText("no such id")')).toBeNull();
      }),
  },
  {
    name: 'is healthy on an untouched page, and says what is missing',
    cases: (specimen) =>
      each(specimen, [plain], async (opened) => {
        const health = await opened.ask<Record<string, string | null>>('kit.health()');
        expect(Object.values(health)).not.toContain(null);
        await opened.edit([{ at: specimen.log, remove: true }]);
        const sick = await opened.ask<Record<string, string | null>>('kit.health()');
        expect(Object.values(sick)).toContain(null);
      }),
  },
];

/** Fallbacks of the author's name lose the id that comes with the link; all else must be the same. */
const idless = (ticket: Ticket | null) =>
  ticket && {
    ...ticket,
    requester: { ...ticket.requester, id: null },
    messages: ticket.messages.map((message) => ({ ...message, id: null })),
  };

/** For tests of the watcher: another message. */
export const oneMore = (specimen: Specimen, n: number, text: string): Edit => ({
  at: specimen.log,
  append: specimen.message(n, text),
});
