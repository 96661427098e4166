import { describe, expect, it } from 'vitest';
import { unnamed } from './unnamed';

describe('unnamed', () => {
  it.each([
    ['Hi Priya, your line is back', 'priya raman', 'Hi [name], your line is back'],
    ['Conversation with Priya Raman', 'priya raman', 'Conversation with [name]'],
    ['Selamat pagi Bu Ratna.', 'ratna wulandari', 'Selamat pagi Bu [name].'],
    ['Ratnasari stays', 'ratna', 'Ratnasari stays'],
    ['a (b) c', '(b) [x', 'a [name] c'],
    ['no name known', '', 'no name known'],
    ['de la Cruz', 'de la cruz', 'de la [name]'],
  ])('%s', (text, name, expected) => {
    expect(unnamed(text, name)).toBe(expected);
  });
});
