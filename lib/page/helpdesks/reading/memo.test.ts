// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createMemo } from './memo';

const counted = () => {
  let reads = 0;
  const memo = createMemo((element) => {
    reads += 1;
    return element.textContent;
  });
  return { memo, reads: () => reads };
};
const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.append(text);
  document.body.append(element);
  return element;
};

it('reads cold while nobody watches', () => {
  const { memo, reads } = counted();
  const element = paragraph('a');
  expect([memo.read(element), memo.read(element)]).toEqual(['a', 'a']);
  expect(reads()).toBe(2);
});

it('remembers while watched, forgets what changed, and all when the last watcher leaves', () => {
  const { memo, reads } = counted();
  const [first, second] = [new AbortController(), new AbortController()];
  memo.open(first.signal);
  memo.open(second.signal);
  const [one, other] = [paragraph('a'), paragraph('b')];
  memo.read(one);
  memo.read(other);
  memo.read(one);
  expect(reads()).toBe(2);
  one.append('!');
  expect([memo.read(one), memo.read(other)]).toEqual(['a!', 'b']);
  expect(reads()).toBe(3);
  first.abort();
  memo.read(one);
  expect(reads()).toBe(3);
  second.abort();
  memo.read(one);
  expect(reads()).toBe(4);
});

it('does not remember for a watcher that left before it came', () => {
  const { memo, reads } = counted();
  memo.open(AbortSignal.abort());
  const element = paragraph('a');
  memo.read(element);
  memo.read(element);
  expect(reads()).toBe(2);
});
