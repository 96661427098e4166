import { findHelpdesk } from '../../../lib/page/helpdesks';
import { rows as freshdesk } from '../../../lib/page/helpdesks/freshdesk/selectors';
import { readText } from '../../../lib/page/helpdesks/reading/body-text';
import { findByStep, type Rows } from '../../../lib/page/helpdesks/reading/row';
import { rows as zendesk } from '../../../lib/page/helpdesks/zendesk/selectors';

/** Runs in the page's isolated world, as the content script does; the questions call it by name. */
const allRows: Readonly<Record<string, Rows>> = { zendesk, freshdesk };
const helpdesk = findHelpdesk(new URL(location.href));
if (!helpdesk) throw new Error(`No helpdesk for ${location.href}`);
const rows = allRows[helpdesk.id] ?? {};

let calls = 0;
let stop = new AbortController();

const kit = {
  ticket: () => helpdesk.readTicket(document),
  json: () => JSON.stringify(helpdesk.readTicket(document)),
  composer() {
    const found = helpdesk.findComposer(document);
    return found && { mode: found.mode, ticketId: found.ticketId, text: found.element.textContent };
  },
  messageText: (id: string) => helpdesk.findMessage(document, id)?.textContent ?? null,
  health: () => helpdesk.health(document),
  steps: () => Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.steps])),
  count(name: string, id: string): number {
    const step = rows[name]?.steps[0];
    return step === undefined ? -1 : findByStep(document, step, id).length;
  },
  watch() {
    stop = new AbortController();
    calls = 0;
    helpdesk.watch(document, () => (calls += 1), stop.signal);
  },
  unwatch: () => stop.abort(),
  calls: () => calls,
  /** Milliseconds of each of `times` readings; `before` changes the page first and is not timed. */
  time(times: number, before: (turn: number) => void): number[] {
    return Array.from({ length: times }, (_, turn) => {
      before(turn);
      const from = performance.now();
      helpdesk.readTicket(document);
      return performance.now() - from;
    });
  },
  /** The shortest of three readings, ms, of a text with `count` breaks in a row; outside the page, so without layout. */
  timeBreaks(count: number): number {
    const body = document.createElement('div');
    body.append('a', ...Array.from({ length: count }, () => document.createElement('br')), 'b');
    const once = () => {
      const from = performance.now();
      const text = readText(body, { drop: [], end: [], endText: null, keepLines: false });
      if (text.length !== count + 2) throw new Error(`Read ${text.length} characters`);
      return performance.now() - from;
    };
    return Math.min(once(), once(), once());
  },
};

/** What the questions may call. */
export type Kit = typeof kit;

Object.assign(globalThis, { kit });
