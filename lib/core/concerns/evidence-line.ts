import type { Lang } from '../languages/language';
import { messagesFor } from '../i18n/index';
import { concerns, type ConcernId } from './concerns';
import { findStudy, grades } from './evidence';

/**
 * The line under a card's reason: what a study found and how far it carries, or "common practice".
 * `draft` is the language of the words pointed at, `ui` the language of the line.
 */
export const evidenceLine = (concern: ConcernId, draft: Lang, ui: Lang): string => {
  const words = messagesFor(ui).evidence;
  const found = concerns[concern].evidence.map(findStudy).filter((one) => one !== null);
  const [first] = found;
  const grade = grades[concern];
  if (!first || grade === 'C') return words.practice;
  const line = words.research(first.claim[ui], first.by, grade);
  if (draft === 'en' || found.some((one) => one.langs.includes('id'))) return line;
  return `${line} ${found.every((one) => one.langs.includes('en')) ? words.onlyEnglish : words.notIndonesian}`;
};
