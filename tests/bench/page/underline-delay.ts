import { restMs } from '../../../lib/page/reply-box';
import { calmDraft } from './drafts';
import type { Stage } from './stage';

const sentences = [
  (at: number) => `As I already told you, parcel ${at} is on its way.`,
  (at: number) => `Please calm down about parcel ${at}.`,
  (at: number) => `You should have checked parcel ${at} first.`,
  (at: number) => `You failed to send form ${at} in time.`,
] as const;

/**
 * Watches from the page's own world: the highlight registry is shared. Looks every 4 ms (the least a page's timer
 * waits), so a time is at most that much too long.
 */
const watch = `(() => {
  const seen = { input: 0, painted: 0 };
  const hear = () => { seen.input = performance.now(); };
  document.addEventListener('input', hear, true);
  const holds = () => {
    const last = document.activeElement?.lastElementChild;
    return ['sapa-3', 'sapa-2', 'sapa-quiet'].some((name) =>
      [...(CSS.highlights.get(name) ?? [])].some((range) => last?.contains(range.startContainer) && range.toString() !== ''));
  };
  window.__delay = new Promise((resolve) => {
    const end = performance.now() + 8000;
    const look = () => {
      if (holds() || performance.now() > end) {
        seen.painted = performance.now();
        document.removeEventListener('input', hear, true);
        resolve(performance.now() > end ? null : seen.painted - seen.input);
      } else setTimeout(look, 4);
    };
    look();
  });
})()`;

/**
 * Ms from the input event of a sentence's last character to the moment its words are in the highlight registry, less
 * the rest that Sapa waits for on purpose. The sentence up to that character is put in at once, so that no
 * rest comes before.
 *
 * @throws when a sentence is never underlined, or the machine is too busy to type two keys within a rest.
 */
export async function underlineDelays({ page, fill }: Stage, tries: number): Promise<readonly number[]> {
  const draft = calmDraft();
  const delays: number[] = [];
  for (let turn = 0; delays.length < tries; turn++) {
    if (turn >= tries * 3) throw new Error('Too busy: rests came between two keys');
    const sentence = (sentences[turn % sentences.length] ?? sentences[0])(1000 + turn);
    await fill(draft);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    await page.evaluate(watch);
    const started = performance.now();
    await page.keyboard.insertText(sentence.slice(0, -1));
    await page.keyboard.press(sentence.slice(-1));
    const soon = performance.now() - started < restMs;
    const delay: number | null = await page.evaluate('window.__delay');
    if (delay === null) throw new Error(`Never underlined: ${sentence}`);
    if (soon) delays.push(delay - restMs);
  }
  return delays;
}
