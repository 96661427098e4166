// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Editor } from './editors/editor';
import { watchReplyBox } from './reply-box';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const open = () => {
  const element = document.createElement('div');
  element.tabIndex = 0;
  document.body.append(element);
  element.focus();
  const state = { text: '', caret: 0 as number | null };
  let changed = (): void => undefined;
  const editor: Editor = {
    element,
    read: () => ({ text: state.text, rangeOf: () => null, sameBlock: () => true }),
    caret: () => state.caret,
    replace: () => Promise.resolve('refused'),
    onChange: (listener) => {
      changed = listener;
    },
  };
  const judged: (readonly [string, number | null])[] = [];
  watchReplyBox({ editor, judge: (text, caret) => judged.push([text, caret]), signal: life.signal });
  return {
    judged,
    type: (text: string) => {
      state.text = text;
      state.caret = text.length;
      changed();
    },
    moveTo: (caret: number) => {
      state.caret = caret;
      document.dispatchEvent(new Event('selectionchange'));
    },
  };
};

it('counts a pause as a finished sentence, once', () => {
  const { judged, type } = open();
  type('Please calm down');
  vi.advanceTimersByTime(10_000);
  expect(judged.slice(-2)).toEqual([
    ['Please calm down', 16],
    ['Please calm down', null],
  ]);
  expect(judged.filter(([text]) => text !== '')).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('still counts the pause when the caret went away and came back meanwhile', () => {
  const { judged, type, moveTo } = open();
  type('Please calm down');
  vi.advanceTimersByTime(400);
  moveTo(15);
  moveTo(16);
  vi.advanceTimersByTime(10_000);
  expect(judged.at(-1)).toEqual(['Please calm down', null]);
  moveTo(16);
  vi.advanceTimersByTime(10_000);
  expect(judged.filter(([text]) => text !== '')).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
