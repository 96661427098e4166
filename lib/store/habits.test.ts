import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { afterShown } from '../core/coach/habit';
import { changeHabits, mendHabits, readHabits } from './habits';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('habits', () => {
  it('mends what was stored, count by count', () => {
    expect(
      mendHabits({
        blame: { shown: 3, waved: -1, slips: 'x', clean: 2.5 },
        jargon: 7,
        'no-such-concern': { shown: 1 },
      }),
    ).toEqual({ blame: { shown: 3, waved: 0, slips: 0, clean: 0 } });
    for (const broken of [null, 'text', 42, []]) expect(mendHabits(broken)).toEqual({});
  });

  it('keeps every count of many at once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => changeHabits((now) => afterShown(now, 'blame'))));
    expect((await readHabits()).blame?.shown).toBe(30);
  });

  it('stands beside the settings and does not touch them', async () => {
    await changeHabits((now) => afterShown(now, 'blame'));
    expect(await storage.getItem('local:settings')).toBeNull();
  });
});
