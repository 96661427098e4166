import { describe, expect, it } from 'vitest';
import { keyOf, type Ticket } from '../core/ticket/ticket';
import type { FromBrain, ToBrain } from '../protocol';
import { openWire, type Port } from './wire';

const ticket: Ticket = {
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id: '1',
  channel: 'email',
  subject: null,
  requester: { name: null, id: null, email: null },
  messages: [],
  folded: 0,
};

const key = keyOf(ticket);

/** A background that can be stopped; it forgets its tickets, as the real one does. */
const background = () => {
  const sent: ToBrain[] = [];
  const ports: { answer(message: FromBrain): void; stop(): void }[] = [];
  const connect = (): Port => {
    const hears: ((message: FromBrain) => void)[] = [];
    const ends: (() => void)[] = [];
    ports.push({
      answer: (message) => hears.forEach((hear) => hear(message)),
      stop: () => ends.forEach((end) => end()),
    });
    return {
      postMessage: (message) => sent.push(message),
      disconnect: () => undefined,
      onMessage: { addListener: (listener) => hears.push(listener) },
      onDisconnect: { addListener: (listener) => ends.push(listener) },
    };
  };
  return { sent, ports, connect, kinds: () => sent.map(({ kind }) => kind) };
};

const advice = (seq: number): FromBrain => ({
  kind: 'advice',
  seq,
  advice: { key: 'k', text: '', findings: [], answered: [], sentBefore: null },
});

const picture: FromBrain = {
  kind: 'picture',
  picture: {
    key: 'k',
    facts: [],
    questions: [],
    asked: [],
    heat: { score: 0, heated: false, cues: [] },
    earlier: [],
    contacts: 1,
    firstContact: null,
    folded: 0,
    quiet: false,
  },
};

const open = (back: ReturnType<typeof background>, stop = new AbortController()) => {
  const heard: FromBrain[] = [];
  const lost: boolean[] = [];
  const wire = openWire({
    connect: back.connect,
    hear: (message) => heard.push(message),
    lost: (is) => lost.push(is),
    signal: stop.signal,
  });
  return { wire, heard, lost };
};

describe('wire', () => {
  it('opens no port before it is used', () => {
    const back = background();
    open(back);
    expect(back.ports).toHaveLength(0);
  });

  it('drops answers that a newer draft has overtaken', () => {
    const back = background();
    const { wire, heard } = open(back);
    wire.coach(key, 'one', null);
    wire.coach(key, 'two', null);
    back.ports[0]?.answer(advice(1));
    back.ports[0]?.answer(advice(2));
    expect(heard).toEqual([advice(2)]);
  });

  it('sends ticket and newest draft again when the background stops before it answered', () => {
    const back = background();
    const { wire, heard } = open(back);
    wire.look(ticket);
    wire.coach(key, 'one', null);
    wire.coach(key, 'two', null);
    back.sent.length = 0;
    back.ports[0]?.stop();
    expect(back.kinds()).toEqual(['hello', 'look', 'coach']);
    expect(back.sent[2]).toMatchObject({ text: 'two', seq: 2 });
    back.ports[1]?.answer(advice(2));
    expect(heard).toEqual([advice(2)]);
  });

  it('looks again when the background stops before it answered the look', () => {
    const back = background();
    const { wire } = open(back);
    wire.look(ticket);
    back.sent.length = 0;
    back.ports[0]?.stop();
    expect(back.kinds()).toEqual(['hello', 'look']);
  });

  it('looks again when a woken background has forgotten the ticket', () => {
    const back = background();
    const { wire } = open(back);
    wire.look(ticket);
    wire.coach(key, 'one', null);
    back.ports[0]?.answer(picture);
    back.ports[0]?.answer(advice(1));
    back.ports[0]?.stop();
    expect(back.ports).toHaveLength(1);
    wire.coach(key, 'two', null);
    back.sent.length = 0;
    back.ports[1]?.answer({ kind: 'unknown', key: 'k' });
    expect(back.kinds()).toEqual(['look', 'coach']);
  });

  it('says that nobody answers instead of reconnecting for ever', () => {
    const back = background();
    const { wire, lost } = open(back);
    wire.coach(key, 'one', null);
    for (let i = 0; i < 20; i++) back.ports[i]?.stop();
    expect(lost).toEqual([true]);
    expect(back.ports.length).toBeLessThan(10);
  });

  it('does not ask for ever about a ticket that the background will not know', () => {
    const back = background();
    const { wire, lost } = open(back);
    wire.look(ticket);
    wire.coach(key, 'one', null);
    for (let i = 0; i < 40; i++) back.ports[0]?.answer({ kind: 'unknown', key });
    expect(lost.at(-1)).toBe(true);
    expect(back.sent.length).toBeLessThan(20);
  });

  it('lets go of the draft of a ticket that was left', () => {
    const back = background();
    const { wire } = open(back);
    wire.look(ticket);
    wire.coach(key, 'one', null);
    wire.look({ ...ticket, id: '2' });
    back.sent.length = 0;
    back.ports[0]?.stop();
    expect(back.kinds()).toEqual(['hello', 'look']);
  });

  it('has draft and ticket judged anew when it greets a background that was stopped in between', () => {
    const back = background();
    const { wire, heard } = open(back);
    wire.look(ticket);
    wire.coach(key, 'one', null);
    back.ports[0]?.answer(picture);
    back.ports[0]?.answer(advice(1));
    back.ports[0]?.stop();
    back.sent.length = 0;
    wire.hello();
    expect(back.kinds().filter((kind) => kind !== 'hello')).toEqual(['look', 'coach']);
    back.ports[1]?.answer(advice(2));
    expect(heard.at(-1)).toEqual(advice(2));
  });

  it('speaks over a new port after it has hung up', () => {
    const back = background();
    const { wire, heard } = open(back);
    wire.look(ticket);
    wire.coach(key, 'one', null);
    wire.hangUp();
    wire.hello();
    back.ports[0]?.answer(advice(1));
    expect(heard).toEqual([]);
    back.ports[1]?.answer(advice(2));
    expect(heard).toEqual([advice(2)]);
  });

  it('survives an extension that was reloaded under it', () => {
    const { wire, lost } = open({
      ...background(),
      connect: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    wire.coach(key, 'one', null);
    expect(lost).toEqual([true]);
  });
});
