import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { bounds, changeSettings, defaults, readSettings, watchSettings } from './settings';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('readSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('mends field by field', async () => {
    await storage.setItem('local:settings', {
      language: 'id',
      off: ['blame', 'no-such-concern', 7],
      sitesOff: 'acme.zendesk.com',
      quietUntil: 'soon',
      level: 'experienced',
      remember: false,
      retentionDays: -4,
      dismissed: { blame: ['you failed', 3], nonsense: ['x'] },
      quietTickets: ['a', null, 'b', 'a'],
      panels: { zendesk: { width: 320.5, height: 400 }, freshdesk: { width: 'wide', height: 1 }, other: null },
    });
    expect(await readSettings()).toEqual({
      ...defaults,
      language: 'id',
      off: ['blame'],
      level: 'experienced',
      remember: false,
      dismissed: { blame: ['you failed'] },
      quietTickets: ['b', 'a'],
      panels: { zendesk: { width: 320.5, height: 400 } },
    });
  });

  it.each([[[]], ['text'], [42], [true]])('survives %j', async (broken) => {
    await storage.setItem('local:settings', broken);
    expect(await readSettings()).toEqual(defaults);
  });
});

describe('changeSettings', () => {
  it('loses no change of many at once', async () => {
    const keys = Array.from({ length: 40 }, (_, n) => `zendesk:acme.zendesk.com:${n}`);
    await Promise.all(
      keys
        .map((key) => changeSettings((now) => ({ quietTickets: [...now.quietTickets, key] })))
        .concat([changeSettings({ level: 'experienced' }), changeSettings({ remember: false })]),
    );
    const settings = await readSettings();
    expect(settings.quietTickets).toEqual(keys);
    expect(settings.level).toBe('experienced');
    expect(settings.remember).toBe(false);
  });

  it('keeps lists bounded, the newest last', async () => {
    const many = Array.from({ length: bounds.dismissed + 5 }, (_, n) => `words ${n}`);
    const { dismissed } = await changeSettings({ dismissed: { blame: many } });
    expect(dismissed.blame).toHaveLength(bounds.dismissed);
    expect(dismissed.blame?.at(-1)).toBe(many.at(-1));
  });

  it('goes on after a failure', async () => {
    const failing = changeSettings(() => {
      throw new Error('broken change');
    });
    await expect(failing).rejects.toThrow('broken change');
    expect((await changeSettings({ language: 'en' })).language).toBe('en');
  });
});

describe('watchSettings', () => {
  it('tells of changes until the signal aborts', async () => {
    const seen: string[] = [];
    const controller = new AbortController();
    watchSettings((settings) => seen.push(settings.language), controller.signal);
    await changeSettings({ language: 'id' });
    controller.abort();
    await changeSettings({ language: 'en' });
    expect(seen).toEqual(['id']);
  });
});
