import { expect } from 'vitest';
import { oneMore, type Question } from './questions';
import type { Specimen } from './specimen';
import type { Opened } from './stand';

const calls = (opened: Opened) => opened.ask<number>('kit.calls()');
/** Longer than the watcher's rest, far shorter than its last look after a navigation. */
const rest = (opened: Opened) => opened.page.waitForTimeout(160);
/** Waits until `count` calls were heard, and that no more come. */
const heard = async (opened: Opened, count: number) => {
  await expect.poll(() => calls(opened), { timeout: 15_000 }).toBe(count);
  await rest(opened);
  expect(await calls(opened)).toBe(count);
};
const texts = (opened: Opened) => opened.ask<string[]>('kit.ticket().messages.map((message) => message.text)');

const one = (
  name: string,
  specimen: Specimen,
  check: (opened: Opened) => Promise<void>,
): ReturnType<Question['cases']> => [
  {
    name,
    async ask(stand) {
      const opened = await stand.open(specimen);
      await opened.ask('kit.watch()');
      await check(opened);
    },
  },
];

const lateSwap = (specimen: Specimen, { url, css, ticketId }: NonNullable<Specimen['lateSwap']>) =>
  one('a pane that a style sheet brings up late is found', specimen, async (opened) => {
    await opened.edit([
      { at: '.is-cached', attribute: 'id', value: 'late' },
      { at: '#late', removeClass: 'is-cached' },
    ]);
    const sheet = await opened.page.addStyleTag({ content: '#late { display: none }' });
    await opened.page.evaluate((to) => history.pushState(null, '', to), url);
    await opened.page.waitForTimeout(300);
    const before = await calls(opened);
    expect(await opened.ask('kit.ticket()')).toBeNull();
    await sheet.evaluate((element, text) => (element.textContent = text), css);
    await heard(opened, before + 1);
    expect(await opened.ask('kit.ticket().id')).toBe(ticketId);
  });

/** What every helpdesk's watcher must do. */
export const watching: readonly Question[] = [
  {
    name: 'watches',
    cases: (specimen) => [
      ...one('a new message calls back, and is read', specimen, async (opened) => {
        const before = await texts(opened);
        await opened.edit([oneMore(specimen, 1, 'one more thing')]);
        expect(await texts(opened)).toEqual([...before, 'one more thing']);
        await heard(opened, 1);
      }),
      ...one('a burst calls back once', specimen, async (opened) => {
        await opened.edit(Array.from({ length: 20 }, (_, n) => oneMore(specimen, n, `message ${n}`)));
        await heard(opened, 1);
      }),
      ...one('nothing happens, nothing calls', specimen, async (opened) => {
        await rest(opened);
        expect(await calls(opened)).toBe(0);
      }),
      ...one('typing does not call', specimen, async (opened) => {
        await opened.page.locator(specimen.composer).click();
        await rest(opened);
        const before = await calls(opened);
        await opened.page.keyboard.type('Thank you');
        await opened.page.keyboard.press('Enter');
        await rest(opened);
        expect(await opened.page.locator(specimen.composer).textContent()).toContain('Thank you');
        expect(await calls(opened)).toBe(before);
      }),
      ...one('focus calls', specimen, async (opened) => {
        await opened.page.locator(specimen.composer).focus();
        await heard(opened, 1);
      }),
      ...one('our own parts do not call', specimen, async (opened) => {
        await opened.edit([{ at: 'body', append: '<sapa-panel></sapa-panel>' }]);
        await opened.edit([{ at: 'sapa-panel', attribute: 'style', value: 'top: 0' }]);
        await opened.edit([{ at: 'sapa-panel', remove: true }]);
        await rest(opened);
        expect(await calls(opened)).toBe(0);
      }),
      ...one('a navigation calls, though the page stays as it was', specimen, async (opened) => {
        await opened.page.evaluate(() => history.pushState(null, '', '/'));
        await rest(opened);
        expect(await calls(opened)).toBeGreaterThan(0);
        expect(await opened.ask('kit.ticket()')).toBeNull();
      }),
      ...one('a ticket that never comes is looked for a while, then no more', specimen, async (opened) => {
        await opened.page.evaluate(() => history.pushState(null, '', location.pathname.replace(/\d+$/, '9')));
        await heard(opened, 2);
        await opened.page.waitForTimeout(1700);
        expect(await calls(opened)).toBe(2);
        await opened.edit([oneMore(specimen, 1, 'but changes are still heard')]);
        await heard(opened, 3);
      }),
      ...(specimen.lateSwap ? lateSwap(specimen, specimen.lateSwap) : []),
      ...one('after the signal nothing calls, and reading goes on', specimen, async (opened) => {
        await opened.ask('kit.ticket()');
        await opened.ask('kit.unwatch()');
        await opened.edit([oneMore(specimen, 1, 'late')]);
        await opened.page.locator(specimen.composer).focus();
        await opened.page.evaluate(() => history.replaceState(null, '', location.href));
        await rest(opened);
        expect(await calls(opened)).toBe(0);
        expect(await texts(opened)).toContain('late');
      }),
      ...one('what is remembered is never stale', specimen, async (opened) => {
        await texts(opened);
        await opened.edit([{ at: specimen.body, html: '<p>quite</p><p>other</p>' }]);
        expect(await texts(opened)).toContain('quite\nother');
        await opened.edit([{ at: `${specimen.body} p`, attribute: 'hidden', value: '' }]);
        expect(await texts(opened)).not.toContain('quite\nother');
      }),
    ],
  },
  {
    name: 'stands large tickets',
    cases: (specimen) => [
      ...one('2,000 messages', specimen, async (opened) => {
        const html = Array.from({ length: 2000 }, (_, n) => specimen.message(n, `<p>message ${n}</p>`)).join('');
        await opened.edit([{ at: specimen.log, append: html }]);
        const read = await texts(opened);
        expect(read.slice(-2000)).toEqual(Array.from({ length: 2000 }, (_, n) => `message ${n}`));
        const again = await opened.ask<number[]>('kit.time(3, () => undefined)');
        expect(Math.min(...again)).toBeLessThan(200);
      }),
      ...one('100,000 breaks in a row, in linear time', specimen, async (opened) => {
        // Quadratic work would need minutes.
        expect(await opened.ask<number>('kit.timeBreaks(100_000)')).toBeLessThan(1000);
      }),
      ...one('a message of 1 MB', specimen, async (opened) => {
        const html = `<p>${'word '.repeat(20)}</p><p><br></p>`.repeat(8700) + '<br>'.repeat(2000) + '<p>end</p>';
        expect(html.length).toBeGreaterThan(1_000_000);
        await opened.ask('kit.unwatch()');
        await opened.edit([oneMore(specimen, 1, html)]);
        // The first reading waits for the browser's layout of all this; the others are our own work.
        const [, ...cold] = await opened.ask<number[]>('kit.time(4, () => undefined)');
        expect(Math.min(...cold)).toBeLessThan(500);
        expect((await texts(opened)).at(-1)).toMatch(/^word [^]*\nend$/);
      }),
    ],
  },
];
