import { keyOf, type Ticket, type TicketKey } from '../core/ticket/ticket';
import type { Act, FromBrain, ToBrain } from '../protocol';

/** As much of `runtime.Port` as the wire uses. */
export type Port = {
  postMessage(message: ToBrain): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: FromBrain) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
};

/** The page's end of the wire: one port a tab, opened on first use, opened again when the background was stopped. */
export type Wire = {
  /** Asks for the settings; a background that was stopped meanwhile is told ticket and draft again, to judge them anew. */
  hello(): void;
  /** Closes the port; the next word opens another. */
  hangUp(): void;
  look(ticket: Ticket): void;
  /** Judge this draft. Older drafts still on their way are forgotten. */
  coach(key: TicketKey, text: string, caret: number | null): void;
  act(act: Act): void;
};

type Options = {
  /** Opens a port; throws once the extension was reloaded or removed. */
  readonly connect: () => Port;
  /** Answers, less those to drafts that a newer one has overtaken. */
  readonly hear: (message: Exclude<FromBrain, { kind: 'unknown' }>) => void;
  /** The background does not answer any more (true), or does again (false). */
  readonly lost: (lost: boolean) => void;
  readonly signal: AbortSignal;
};

type Coach = Extract<ToBrain, { kind: 'coach' }>;

/** How often the wire asks again about one and the same draft or ticket before it says that nobody answers. */
const patience = 5;

/**
 * Opens the wire. The background may be stopped at any time: what it has not answered yet (the ticket and the newest
 * draft) is kept here and sent again over a new port, so a stop costs the agent nothing. While nothing is
 * asked no port is reopened and no timer runs.
 */
export function openWire({ connect, hear, lost, signal }: Options): Wire {
  let port: Port | null = null;
  let seq = 0;
  let tries = 0;
  let ticket: Ticket | null = null;
  let looking = false;
  let asked: Coach | null = null;
  let draft: Coach | null = null;

  const send = (message: ToBrain): void => {
    try {
      open().postMessage(message);
    } catch {
      port = null;
      lost(true);
    }
  };

  const again = (): void => {
    if (++tries > patience) return lost(true);
    if (ticket) send({ kind: 'look', ticket });
    if (asked) send(asked);
  };

  const listen = (opened: Port): void => {
    opened.onMessage.addListener((message) => {
      if (opened !== port || signal.aborted) return;
      if (message.kind === 'unknown') return again();
      if (message.kind === 'picture' || message.kind === 'advice') tries = 0;
      lost(false);
      if (message.kind === 'picture') looking = false;
      if (message.kind === 'advice') {
        if (message.seq !== seq) return;
        asked = null;
      }
      hear(message);
    });
    opened.onDisconnect.addListener(() => {
      if (opened !== port) return;
      port = null;
      if (!signal.aborted && (asked || looking)) again();
    });
  };

  const open = (): Port => {
    if (port) return port;
    port = connect();
    listen(port);
    port.postMessage({ kind: 'hello' });
    return port;
  };

  signal.addEventListener('abort', () => port?.disconnect(), { once: true });

  return {
    hello: () => {
      const woken = port === null && ticket !== null;
      send({ kind: 'hello' });
      if (!woken) return;
      tries = 0;
      looking = true;
      asked = draft && { ...draft, seq: ++seq };
      again();
    },
    hangUp: () => {
      port?.disconnect();
      port = null;
    },
    look: (seen) => {
      // A draft of the ticket that was left would never be known again.
      if (asked && asked.key !== keyOf(seen)) asked = null;
      if (draft && draft.key !== keyOf(seen)) draft = null;
      ticket = seen;
      looking = true;
      tries = 0;
      send({ kind: 'look', ticket: seen });
    },
    coach: (key, text, caret) => {
      tries = 0;
      asked = draft = { kind: 'coach', key, seq: ++seq, text, caret };
      send(asked);
    },
    act: (act) => send({ kind: 'act', act }),
  };
}
