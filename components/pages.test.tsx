// @vitest-environment happy-dom
import '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { concernIds } from '../lib/core/concerns/concerns';
import { pageMessagesFor } from '../lib/core/i18n/pages';
import { pictureOf } from '../tests/gallery/cases';
import type { Imported } from '../lib/store/history/import';
import { PopupView, type PopupProps } from './popup-view';
import { SettingsForm, type SettingsProps } from './settings-form';

let host: HTMLElement;

const draw = (what: ComponentChild) => act(() => render(what, host));
const find = (selector: string): HTMLElement => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
/** Presses, and waits for what the press has asked for. */
const click = (selector: string) =>
  act(async () => {
    find(selector).click();
    await Promise.resolve();
  });
const valueOf = (selector: string): unknown => Reflect.get(find(selector), 'value');
const choose = (selector: string, value: string) =>
  act(() => {
    const select = find(selector);
    Reflect.set(select, 'value', value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const inFull = Object.fromEntries(concernIds.map((id) => [id, 'full'])) as Record<(typeof concernIds)[number], 'full'>;

describe('the popup', () => {
  const seen = {
    account: 'acme.zendesk.com',
    status: 'attached',
    ticketId: '1042',
    subject: 'Line drops',
    picture: pictureOf('en'),
  };
  const show = async (extra: Partial<PopupProps> = {}) => {
    const asked = { onSite: vi.fn(), onQuietHour: vi.fn(), onWake: vi.fn(), onOptions: vi.fn() };
    await draw(
      <PopupView m={pageMessagesFor('en')} lang="en" seen={seen} siteOn quietUntil={null} {...asked} {...extra} />,
    );
    return asked;
  };

  test('tells what Sapa knows of this ticket and passes on every wish', async () => {
    const { onSite, onQuietHour, onOptions } = await show();
    const text = find('[data-sapa="popup-ticket"]').textContent;
    for (const part of ['Ticket 1042', '5 things already told', '2 open questions', '2 earlier questions like this'])
      expect(text).toContain(part);
    await click('[data-do="site"]');
    await click('[data-do="quiet-hour"]');
    await click('[data-do="options"]');
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(onQuietHour).toHaveBeenCalledOnce();
    expect(onOptions).toHaveBeenCalledOnce();
  });

  test('elsewhere it says so and offers no switch for a site it does not know', async () => {
    await show({ seen: null });
    expect(find('[data-sapa="popup-elsewhere"]').textContent).toContain('not a helpdesk page');
    expect(host.querySelector('[data-do="site"]')).toBeNull();
  });

  test('says that it cannot read a page, and shows nothing of a site that is off', async () => {
    await show({ seen: { ...seen, status: 'unreadable', picture: null } });
    expect(find('[data-sapa="popup-unreadable"]').textContent).toContain('cannot read this page');
    await show({ siteOn: false });
    expect(host.querySelector('[data-sapa="popup-ticket"]')).toBeNull();
    expect(find('.switch').textContent).toBe('Off for acme.zendesk.com');
  });

  test('while quiet it can be woken', async () => {
    const { onWake } = await show({ quietUntil: 1_773_309_600_000 });
    expect(find('.quiet').textContent).toMatch(/Quiet until \d\d:\d\d/u);
    await click('[data-do="wake"]');
    expect(onWake).toHaveBeenCalledOnce();
  });
});

describe('the options', () => {
  const show = async (extra: Partial<SettingsProps> = {}) => {
    const asked = {
      onChange: vi.fn(),
      onConcern: vi.fn(),
      onSiteOn: vi.fn(),
      onCallBack: vi.fn(),
      onForget: vi.fn(() => Promise.resolve(true)),
      onFindCustomer: vi.fn((): Promise<number | null> => Promise.resolve(3)),
      onForgetCustomer: vi.fn((): Promise<number | null> => Promise.resolve(3)),
      onExport: vi.fn(() => Promise.resolve({ tickets: 2, damaged: 1 })),
      onImport: vi.fn((): Promise<Imported | null> => Promise.resolve(null)),
    };
    await draw(
      <SettingsForm
        m={pageMessagesFor('en')}
        lang="en"
        settings={{
          language: 'auto',
          level: 'new',
          off: ['blame'],
          sitesOff: ['quiet.freshdesk.com'],
          remember: true,
          retentionDays: 77,
          redactContacts: true,
        }}
        stages={{ ...inFull, jargon: 'retired', blame: 'known' }}
        counts={{ tickets: 1, messages: 20, questions: 3 }}
        saved={null}
        {...asked}
        {...extra}
      />,
    );
    return asked;
  };

  test('list every concern once, with its ground and its switch', async () => {
    const { onConcern } = await show();
    const listed = [...host.querySelectorAll<HTMLElement>('li[data-concern]')];
    expect(listed).toHaveLength(concernIds.length);
    expect(new Set(listed.map((li) => li.dataset.concern))).toEqual(new Set(concernIds));
    for (const li of listed)
      expect(li.querySelector('.ground')?.textContent).toMatch(/^(?:Research: |Common practice)/u);
    expect(Reflect.get(find('[data-concern="blame"] input'), 'checked')).toBe(false);
    await click('[data-concern="blame"] input');
    await click('[data-concern="reminder"] input');
    expect(onConcern.mock.calls).toEqual([
      ['blame', true],
      ['reminder', false],
    ]);
  });

  test('change language, memory and term at once; a term set elsewhere stays on the list', async () => {
    const { onChange, onSiteOn } = await show();
    expect(valueOf('[data-do="retention"]')).toBe('77');
    await choose('[data-do="language"]', 'id');
    await choose('[data-do="retention"]', '30');
    await click('[data-do="remember"]');
    await click('[data-do="redact"]');
    await click('[data-do="site-on"]');
    expect(onChange.mock.calls).toEqual([
      [{ language: 'id' }],
      [{ retentionDays: 30 }],
      [{ remember: false }],
      [{ redactContacts: false }],
    ]);
    expect(onSiteOn).toHaveBeenCalledExactlyOnceWith('quiet.freshdesk.com');
  });

  test('say what is stored', async () => {
    await show();
    expect(find('[data-sapa="stored"]').textContent).toBe('Stored now: 1 ticket, 20 messages, 3 questions');
    await show({ counts: { tickets: 0, messages: 0, questions: 0 } });
    expect(find('[data-sapa="stored"]').textContent).toBe('Stored now: Nothing is stored.');
  });

  test('forget everything only after a second word, and tell how it went', async () => {
    const { onForget } = await show();
    await click('[data-do="forget"]');
    expect(document.activeElement).toBe(find('[data-do="forget-no"]'));
    await click('[data-do="forget-no"]');
    expect(onForget).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('[data-do="forget"]'));
    await click('[data-do="forget"]');
    await click('[data-do="forget-yes"]');
    expect(onForget).toHaveBeenCalledOnce();
    expect(find('[data-sapa="forget-result"]').textContent).toBe('Forgotten. Nothing is stored.');
    await show({ onForget: () => Promise.resolve(false) });
    await click('[data-do="forget"]');
    await click('[data-do="forget-yes"]');
    expect(find('[data-sapa="forget-result"]').textContent).toContain('did not work');
  });

  test('forget one customer only after a second word, with the number of their tickets', async () => {
    const { onFindCustomer, onForgetCustomer } = await show();
    expect(find('[data-do="forget-one"]').hasAttribute('disabled')).toBe(true);
    const type = (words: string) =>
      act(() => {
        const field = find('[data-do="forget-one-name"]');
        Reflect.set(field, 'value', words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type(' Sari ');
    await click('[data-do="forget-one"]');
    expect(onFindCustomer).toHaveBeenCalledExactlyOnceWith('Sari');
    expect(find('.sure').textContent).toContain('Forget 3 tickets?');
    expect(onForgetCustomer).not.toHaveBeenCalled();
    await click('[data-do="forget-one-yes"]');
    expect(onForgetCustomer).toHaveBeenCalledExactlyOnceWith('Sari');
    expect(find('[data-sapa="forget-one-result"]').textContent).toBe('Forgotten: 3 tickets.');
    await type('Nobody');
    onFindCustomer.mockResolvedValue(0);
    await click('[data-do="forget-one"]');
    expect(host.querySelector('[data-do="forget-one-yes"]')).toBeNull();
    expect(find('[data-sapa="forget-one-result"]').textContent).toBe('Nothing is remembered of Nobody.');
  });

  test('save the memory as a file and say what was left out', async () => {
    const { onExport } = await show();
    await click('[data-do="export"]');
    expect(onExport).toHaveBeenCalledOnce();
    expect(find('[data-sapa="files-result"]').textContent).toBe(
      'Saved, with 2 tickets. 1 damaged record was left out.',
    );
  });

  test.each<readonly [Imported | null, string]>([
    [{ refused: null, tickets: 2, stored: 1 }, '2 tickets in the file, 1 new message added.'],
    [{ refused: { line: 7, reason: 'broken', part: 'messages' } }, 'The ticket on line 7 of this file is damaged.'],
    [{ refused: { line: 3, reason: 'syntax', part: null } }, 'Line 3 of this file is not complete JSON. Nothing was'],
    [{ refused: { line: 1, reason: 'foreign', part: null } }, 'not saved by Sapa'],
    [null, 'Nothing was added.'],
  ])('take a file and say how it went: %j', async (imported, words) => {
    const { onImport } = await show();
    onImport.mockResolvedValue(imported);
    const picker = find('[data-do="import-file"]');
    const file = new File(['{}'], 'sapa.json');
    Object.defineProperty(picker, 'files', { value: [file] });
    await act(async () => {
      picker.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    });
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
    expect(find('[data-sapa="files-result"]').textContent).toContain(words);
  });

  test('a change that could not be kept is not called saved', async () => {
    await show({ saved: false });
    expect(find('[data-sapa="saved"]').textContent).toBe('That could not be saved. Please try again.');
  });

  test('says which hints have grown short or silent, and calls one back', async () => {
    const asked = await show();
    expect(host.querySelectorAll('.standing')).toHaveLength(2);
    expect(find('[data-concern="jargon"] .standing').dataset['stage']).toBe('retired');
    await click('[data-concern="jargon"] [data-do="call-back"]');
    expect(asked.onCallBack).toHaveBeenCalledExactlyOnceWith('jargon');
    await click('[data-do="level-experienced"]');
    expect(asked.onChange).toHaveBeenCalledWith({ level: 'experienced' });
  });
});
