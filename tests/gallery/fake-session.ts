import { signal } from '@preact/signals-core';
import type { Lang } from '../../lib/core/languages/language';
import type { Ticket } from '../../lib/core/ticket/ticket';
import type { Box, Notice, Session, Status } from '../../lib/page/session';
import type { Advice, Picture } from '../../lib/protocol';

/** What was asked of the session, in order: the verb and what it was given. */
export type Call = readonly [verb: string, ...given: readonly unknown[]];

export type FakeState = {
  status?: Status;
  lang?: Lang;
  ticket?: Ticket | null;
  picture?: Picture | null;
  advice?: Advice | null;
  box?: Box | null;
  notice?: Notice | null;
  open?: boolean;
  card?: number | null;
  canUndo?: boolean;
  panelSize?: { width: number; height: number };
};

/** A session without a page: holds what it is told and writes down what it is asked. */
export const createFakeSession = (state: FakeState = {}) => {
  const calls: Call[] = [];
  const note =
    (verb: string) =>
    (...given: readonly unknown[]): void => {
      calls.push([verb, ...given]);
    };
  const noteLater =
    (verb: string) =>
    (...given: readonly unknown[]): Promise<void> => {
      calls.push([verb, ...given]);
      return Promise.resolve();
    };
  const session = {
    status: signal<Status>(state.status ?? 'attached'),
    lang: signal<Lang>(state.lang ?? 'en'),
    ticket: signal<Ticket | null>(state.ticket ?? null),
    picture: signal<Picture | null>(state.picture ?? null),
    advice: signal<Advice | null>(state.advice ?? null),
    box: signal<Box | null>(state.box === undefined ? { left: 300, top: 440, width: 560, height: 160 } : state.box),
    notice: signal<Notice | null>(state.notice ?? null),
    open: signal(state.open ?? true),
    card: signal<number | null>(state.card ?? null),
    byKey: signal(false),
    canUndo: signal(state.canUndo ?? false),
    panelSize: signal(state.panelSize ?? { width: 360, height: 480 }),
    insert: noteLater('insert'),
    replace: noteLater('replace'),
    undo: noteLater('undo'),
    copy: noteLater('copy'),
    showInThread: note('showInThread'),
    focusComposer: note('focusComposer'),
    notUseful: note('notUseful'),
    quietForTicket: note('quietForTicket'),
    turnOff: note('turnOff'),
    greet: note('greet'),
  } satisfies Session;
  return { session, calls };
};
