// @vitest-environment happy-dom
import { cardWords } from '../lib/core/concerns/card-words';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adviceOf, calmPicture, finding, pictureOf, ticketOf } from '../tests/gallery/cases';
import { createFakeSession, type FakeState } from '../tests/gallery/fake-session';
import { SapaRoot } from './panel-root';

const full: FakeState = { ticket: ticketOf('en'), picture: pictureOf('en'), advice: adviceOf('en') };
let host: HTMLElement;

const show = async (state: FakeState) => {
  const fake = createFakeSession(state);
  await act(() => render(<SapaRoot session={fake.session} />, host));
  return fake;
};
const find = (selector: string): HTMLElement => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const all = (selector: string): readonly HTMLElement[] => [...host.querySelectorAll<HTMLElement>(selector)];
const ticks = () => all('[data-sapa="questions"] > li').map((li) => li.dataset.answered);
const spoken = () => find('[data-sapa="live"]').textContent;
const press = (selector: string, key: string) =>
  act(() => void find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const click = (selector: string) => act(() => find(selector).click());

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
  vi.useRealTimers();
});

describe('the mark', () => {
  test('is calm without a hint, warm with a severity-3 hint in front, and says so in words', async () => {
    const { session } = await show({ ...full, advice: null, open: false });
    expect(find('[data-sapa="mark"]').dataset.state).toBe('calm');
    await act(() => {
      session.advice.value = adviceOf('en');
    });
    expect(find('[data-sapa="mark"]').dataset.state).toBe('warm');
    expect(find('[data-sapa="mark"]').getAttribute('aria-label')).toContain('They already gave this');
    expect(find('[data-sapa="mark"] .count').textContent).toBe('3');
  });

  test('stays calm for smaller hints and for notes', async () => {
    const advice = { ...adviceOf('en'), findings: [finding('en/shouting', 'shouting', 'NOW', 0, { shown: true })] };
    const { session } = await show({ ...full, advice, open: false });
    expect(find('[data-sapa="mark"]').dataset.state).toBe('calm');
    await act(() => {
      session.advice.value = adviceOf('en');
      session.status.value = 'note';
    });
    expect(find('[data-sapa="mark"]').dataset.state).toBe('calm');
    expect(find('[data-sapa="mark"] .count').textContent).toBe('');
  });

  test('opens and closes the panel and gives the focus back', async () => {
    const { session, calls } = await show({ ...full, open: false });
    expect(all('[data-sapa="panel"]')).toHaveLength(0);
    await click('[data-sapa="mark"]');
    expect(session.open.value).toBe(true);
    await click('[data-sapa="panel"] [data-do="close"]');
    expect(session.open.value).toBe(false);
    expect(calls).toEqual([['focusComposer']]);
  });

  test('says honestly when the page cannot be read', async () => {
    await show({ status: 'unreadable', box: null });
    expect(find('[data-sapa="mark"]').dataset.state).toBe('off');
    expect(find('[data-sapa="panel"]').textContent).toContain('cannot find the conversation');
  });
});

describe('the four parts', () => {
  test('already told: names the slot, the words, who and when; shows, copies, inserts', async () => {
    const { calls } = await show(full);
    const [first, , , photo] = all('[data-sapa="told"] > li');
    expect(first?.dataset).toMatchObject({ slot: 'order-number', message: 'm1' });
    expect(first?.textContent).toContain('Dewi Lestari, 3 March 2026');
    expect(photo?.textContent).toContain('attached');
    await click('[data-sapa="told"] [data-do="show"]');
    await click('[data-sapa="told"] [data-do="copy"]');
    await click('[data-sapa="told"] [data-do="insert"]');
    expect(calls).toEqual([
      ['showInThread', 'm1', '48213'],
      ['copy', '48213'],
      ['insert', '48213'],
    ]);
  });

  test('still open: ticks itself as the draft answers', async () => {
    const { session } = await show({ ...full, advice: null });
    expect(ticks()).toEqual(['false', 'false']);
    await act(() => {
      session.advice.value = adviceOf('en');
    });
    expect(ticks()).toEqual(['true', 'false']);
  });

  test('still open: a question that returns says how often and since when', async () => {
    await show(full);
    const [first, second] = all('[data-sapa="questions"] > li');
    expect(first?.textContent).toContain('Asked 2 times, first on 3 March 2026');
    expect(second?.textContent).not.toContain('Asked');
  });

  test('asked before: counts contacts, shows the earlier answer and inserts it', async () => {
    const { calls } = await show(full);
    expect(host.textContent).toContain('Third time since 3 March 2026');
    await click('[data-sapa="earlier"] [data-do="insert"]');
    expect(calls[0]?.[1]).toMatch(/^Hi Dewi/u);
    expect(all('[data-sapa="earlier"] > li')).toHaveLength(2);
  });

  test('words: the hint in front, the rest folded behind their number', async () => {
    await show(full);
    const hints = all('[data-sapa="hints"] > li');
    expect(hints.map((li) => [li.dataset.concern, li.dataset.severity, li.dataset.shown, li.hidden])).toEqual([
      ['asked-already', '3', 'true', false],
      ['unanswered-question', '3', 'false', true],
      ['formula-apology', '2', 'false', true],
    ]);
    await click('[data-do="more"]');
    expect(all('[data-sapa="hints"] > li[hidden]')).toHaveLength(0);
  });

  test('a short card keeps its reasons until asked, and names what else is wrong with the same words', async () => {
    const advice = adviceOf('en');
    const [first] = advice.findings;
    if (!first) throw new Error('No finding to show');
    const twice = finding('any/asked-twice', 'asked-twice', first.quote, 0);
    await show({ ...full, advice: { ...advice, findings: [{ ...first, form: 'short', also: [twice] }] }, card: 0 });
    expect(all('[data-sapa="card"] .evidence')).toHaveLength(0);
    expect(find('[data-sapa="also"] [data-concern="asked-twice"]').textContent).toBe(twice.card.title);
    await click('[data-do="why"]');
    expect(find('[data-sapa="card"] .evidence').textContent).not.toBe('');
  });

  test('each part is absent when empty', async () => {
    await show({ picture: calmPicture('en'), advice: { ...adviceOf('en'), findings: [] } });
    for (const part of ['told', 'questions', 'earlier', 'hints', 'heat', 'folded', 'notice'])
      expect(all(`[data-sapa="${part}"]`), part).toHaveLength(0);
    expect(find('[data-sapa="panel"]').textContent).toContain('Nothing to point at');
  });

  test('heat: facts to say back, in the customer’s words; the folded history is told', async () => {
    await show(full);
    expect(find('[data-sapa="heat"]').textContent).toContain('Two technicians came and nothing changed');
    expect(find('[data-sapa="folded"]').textContent).toMatch(/^12 older messages/u);
  });

  test('customer text stays text', async () => {
    const picture = pictureOf('en');
    const [question] = picture.questions;
    if (!question) throw new Error('the case has questions');
    const quote = '<img src=x onerror=alert(1)>';
    await show({ ...full, picture: { ...picture, questions: [{ ...question, quote }] } });
    expect(host.querySelector('img')).toBeNull();
    expect(find('[data-sapa="questions"] bdi').textContent).toBe(quote);
  });
});

describe('the card', () => {
  test('opens from its row; tells the answer, offers the fact, and leaves in three ways', async () => {
    const { session, calls } = await show(full);
    await click('[data-sapa="hints"] [data-do="open"]');
    expect(session.card.value).toBe(0);
    const card = find('[data-sapa="card"]');
    expect(card.textContent).toContain('Research: 56%');
    for (const name of ['show', 'replace', 'insert', 'not-useful', 'quiet', 'off'])
      await click(`[data-sapa="card"] [data-do="${name}"]`);
    const one = session.advice.value?.findings[0];
    expect(calls).toEqual([
      ['showInThread', 'm1', '48213'],
      ['replace', one, '48213'],
      ['insert', '48213'],
      ['notUseful', one],
      ['quietForTicket'],
      ['turnOff', one],
    ]);
  });

  test('of a folded hint unfolds it, and offers no replacement for the whole draft', async () => {
    await show({ ...full, card: 1 });
    expect(find('[data-concern="unanswered-question"]').hidden).toBe(false);
    expect(find('[data-sapa="card"]').textContent).toContain('And do I still pay for this month?');
    expect(all('[data-sapa="card"] [data-do="replace"]')).toHaveLength(0);
  });

  test('gives its example in the language of the draft', async () => {
    const { findings, ...rest } = adviceOf('id');
    const advice = { ...rest, findings: findings.map((one) => ({ ...one, card: cardWords(one, 'en') })) };
    await show({ ...full, advice, lang: 'en', card: 2 });
    expect(find('[data-sapa="card"] .example').textContent).toContain('Mohon maaf atas ketidaknyamanannya.');
    expect(find('[data-sapa="card"]').textContent).toContain('Studied in English only.');
  });
});

describe('by keyboard', () => {
  test('arrows walk the rows, Delete waves a hint away, Escape closes', async () => {
    const { session, calls } = await show({ picture: calmPicture('en'), advice: adviceOf('en') });
    await press('[data-sapa="panel"]', 'ArrowDown');
    expect(document.activeElement?.closest('li')?.dataset.concern).toBe('asked-already');
    await press('[data-concern="asked-already"] .row', 'Delete');
    expect(calls).toEqual([['notUseful', session.advice.value?.findings[0]]]);
    expect(document.activeElement?.closest('[data-sapa="panel"]')).not.toBeNull();
    await press('[data-sapa="panel"]', 'Escape');
    expect(session.open.value).toBe(false);
    expect(calls.at(-1)).toEqual(['focusComposer']);
  });

  test('no key of the panel reaches the helpdesk', async () => {
    await show(full);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await press('[data-sapa="panel"]', 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('a press of the mouse leaves the caret in the reply box', async () => {
    await show(full);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    find('[data-sapa="told"] [data-do="insert"]').dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });

  test('the panel grows by arrow keys on its corner', async () => {
    const { session } = await show({ ...full, box: { left: 500, top: 560, width: 400, height: 160 } });
    const { height } = session.panelSize.value;
    await press('.grip', 'ArrowUp');
    expect(session.panelSize.value.height).toBe(height + 24);
  });
});

describe('said once', () => {
  test('a hint is announced after a rest, and only when another comes to the front', async () => {
    vi.useFakeTimers();
    const { session } = await show({ ...full, advice: null });
    await act(() => {
      session.advice.value = adviceOf('en');
    });
    await act(() => void vi.advanceTimersByTime(1000));
    expect(spoken()).toBe('');
    await act(() => {
      session.advice.value = { ...adviceOf('en'), text: 'longer' };
    });
    await act(() => void vi.advanceTimersByTime(600));
    expect(spoken()).toBe('They already gave this: Could you send me your order number?');
  });

  test('a notice offers the way back; good news passes, trouble stays', async () => {
    vi.useFakeTimers();
    const { session, calls } = await show({ ...full, notice: 'copied', canUndo: true });
    await click('[data-sapa="undo"]');
    expect(calls).toEqual([['undo']]);
    await act(() => void vi.advanceTimersByTime(6500));
    expect(session.notice.value).toBeNull();
    await act(() => {
      session.notice.value = 'disk-full';
    });
    await act(() => void vi.advanceTimersByTime(60_000));
    expect(find('[data-sapa="notice"]').textContent).toContain('disk is full');
    await click('[data-sapa="notice"] [data-do="close"]');
    expect(session.notice.value).toBeNull();
  });
});
