import { expect, it } from 'vitest';
import { alikeName } from './names-alike';

it.each([
  ['Siobhan', 'Siobhán'],
  ['Liz', 'Elizabeth'],
  ['Jess', 'Jessica'],
  ['Danny', 'Daniel'],
  ['Mueller', 'Müller'],
  ['Liza', 'Nurhaliza'],
])('%s may stand for %s', (used, name) => {
  expect(alikeName(used, name)).toBe(true);
});

it.each([
  ['Sinéad', 'Siobhán'],
  ['Winda', 'Wina'],
  ['Dody', 'Dedi'],
  ['Siska', 'Siti'],
  ['Johanna', 'Joanna'],
])('%s is not %s', (used, name) => {
  expect(alikeName(used, name)).toBe(false);
});
