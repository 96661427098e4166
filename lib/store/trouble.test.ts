import { describe, expect, it } from 'vitest';
import { tell, troubleOf } from './trouble';

const named = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name }, more);

describe('troubleOf', () => {
  it.each([
    [named('QuotaExceededError'), 'disk-full'],
    [named('AbortError', { inner: named('QuotaExceededError') }), 'disk-full'],
    [named('BulkError', { failures: [named('ConstraintError'), named('QuotaExceededError')] }), 'disk-full'],
    [named('BlockedError'), 'blocked'],
    [named('MissingAPIError'), 'no-memory'],
    [named('OpenFailedError', { inner: named('SecurityError') }), 'no-memory'],
    [named('VersionError'), 'unreadable-memory'],
    [named('UnknownError'), 'unreadable-memory'],
    ['a string', 'unreadable-memory'],
    [null, 'unreadable-memory'],
  ])('%s is %s', (error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });

  it('ends on errors that hold themselves', () => {
    const loop = named('AbortError');
    Object.assign(loop, { inner: loop });
    expect(troubleOf(loop)).toBe('unreadable-memory');
  });
});

describe('tell', () => {
  it('turns a rejection into its trouble', async () => {
    expect(await tell(async () => ({ stored: 2 }))).toEqual({ stored: 2 });
    expect(await tell(() => Promise.reject(named('QuotaExceededError')))).toEqual({ trouble: 'disk-full' });
  });
});
