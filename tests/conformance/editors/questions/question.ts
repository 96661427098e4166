import { expect } from 'vitest';
import type { DraftCase } from '../drafts';
import type { Rig } from '../rig';
import type { Kind } from '../stage';

/** What a question may use: the page with the mounted draft, and the hands opened on it. */
export type Subject = Rig & { readonly kind: Kind; readonly draft: DraftCase };

/** One question to all editors; `not` names those to which it does not apply. */
export type Question = {
  readonly name: string;
  readonly draft?: DraftCase;
  readonly not?: readonly Kind[];
  ask(subject: Subject): Promise<void>;
};

/** Longer than any editor takes to change its mind, in ms. */
export const aWhile = 150;

/** Replaces and expects exactly the wanted text, now and a while later, in the DOM and in the editor's own model. */
export const expectEdit = async (subject: Subject, quote: string, text: string): Promise<void> => {
  const before = await subject.hands.read();
  expect(await subject.hands.replace(quote, text)).toBe('done');
  await expectText(
    subject,
    before.replace(quote, () => text),
  );
};

/** Expects `text` in the DOM, and in what the helpdesk would send. */
export const expectText = async (subject: Subject, text: string): Promise<void> => {
  await subject.page.waitForTimeout(aWhile);
  expect(await subject.hands.read()).toBe(text);
  const sent = await subject.stage.html();
  expect(bare(subject.kind === 'textarea' ? sent : words(sent))).toBe(bare(text));
};

const bare = (text: string): string => text.replace(/[\s\u00A0\u2060\u200B\uFEFF]+/g, '');

/** What stands in `html` between the tags. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
