import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { launch } from '../browser/launch';
import { callReplica, openTicket, typeDraft } from '../browser/replica';
import { openSapa } from '../browser/sapa';
import { serve } from '../fixtures/helpdesks/serve';
import { useFolder } from './rig';
import { expectUnderlined } from './see';

const folder = useFolder();
const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
};

/** Requests that the extension itself began, to anything but its own package. */
const requestsOf = (log: NetLog): readonly string[] => {
  const start = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  return log.events
    .filter(({ type, params }) => type === start && params?.initiator?.startsWith('chrome-extension://'))
    .map(({ params }) => params?.url ?? '')
    .filter((url) => !url.startsWith('chrome-extension://'));
};

it('asks the network for nothing in a whole piece of work', async () => {
  const netLog = path.join(folder.path, 'net.json');
  const server = await serve();
  const browser = await launch({ port: server.port, headless: true, extension, netLog });
  const page = await browser.context.newPage();
  for (const desk of ['zendesk', 'freshdesk'] as const) {
    const box = await openTicket(page, desk, '48124');
    await typeDraft(page, box, 'As I already told you, it is on page two. Please calm down. ');
    await expectUnderlined(page, 'calm down');
    await openSapa(page);
    await callReplica(page, 'send', '48124');
    await page.waitForTimeout(500);
  }
  for (const name of ['options', 'popup']) {
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await page.waitForTimeout(300);
  }
  await browser.close();
  await server.close();

  const log = JSON.parse(readFileSync(netLog, 'utf8')) as NetLog;
  expect(log.events.length).toBeGreaterThan(100);
  expect(requestsOf(log)).toEqual([]);
});

it('cannot ask the network even if it wanted to', async () => {
  const server = await serve();
  const browser = await launch({ port: server.port, headless: true, extension });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const worker = await browser.worker();
  const outcomes = await Promise.all([
    page.evaluate(() =>
      fetch('https://acme.zendesk.com/agent/tickets/48121').then(
        () => 'answered',
        () => 'blocked',
      ),
    ),
    worker.evaluate(() =>
      fetch('https://acme.zendesk.com/agent/tickets/48121').then(
        () => 'answered',
        () => 'blocked',
      ),
    ),
  ]);
  await browser.close();
  await server.close();
  expect(outcomes).toEqual(['blocked', 'blocked']);
});
