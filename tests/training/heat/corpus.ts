import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordKey } from '../../../lib/core/ticket/heat/features';
import { rowsOf } from '../../eval/unanswered';
import type { Labelled } from './examples';

type Row = {
  readonly id: string;
  readonly text: string;
  readonly label: string | number | readonly string[];
  readonly sentiment?: string;
};

/** Every so-many-th row of the Indonesian sets is held out, by a hash of its id, and never trained on. */
const heldOutShare = 5;
export const isHeldOut = (id: string): boolean => {
  let value = 7;
  for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
  return ((value >>> 0) ^ (value >>> 15)) % heldOutShare === 0;
};

export const read = (folder: string, name: string): readonly Row[] => {
  const file = path.join(folder, `${name}.jsonl.gz`);
  if (!existsSync(file)) throw new Error(`The training data is not here: ${file}`);
  return rowsOf(file) as readonly Row[];
};

/** How hot a GoEmotions label is; several labels count as their mean. */
const hot: Readonly<Record<string, number>> = {
  anger: 1,
  annoyance: 1,
  disgust: 0.95,
  disappointment: 1,
  disapproval: 0.75,
  sadness: 0.8,
  grief: 0.8,
  fear: 0.7,
  nervousness: 0.6,
  remorse: 0.4,
  embarrassment: 0.6,
  confusion: 0.35,
  surprise: 0.2,
  realization: 0.2,
  curiosity: 0.12,
  desire: 0.1,
  neutral: 0.15,
};

/** Intents of BANKING77 under which a customer tells of something gone wrong. */
const bankTrouble =
  /not_(?:working|recognised|received|showing|updated)|declined|failed|reverted|extra_charge|fee_charged|wrong_|charged_twice|swallowed|compromised|stolen|blocked|unable|_charge$|pending|card_arrival|not_allowed/i;
/** The same for MultiDoGO. */
const otherTrouble = /reportbroken|disputecharge|reportlost|softwareupdate/;

export function english(folder: string): readonly Labelled[] {
  const reddit = read(folder, 'goemotions').map(({ text, label }): Labelled => {
    const labels = label as readonly string[];
    return {
      text: text.replace(/\[(?:NAME|RELIGION)\]/g, 'someone'),
      heat: labels.reduce((sum, one) => sum + (hot[one] ?? 0), 0) / Math.max(1, labels.length),
      weight: labels.includes('neutral') ? 0.25 : 0.5,
    };
  });
  const service = read(folder, 'multidogo-customer').map(({ text, label }): Labelled => ({
    text,
    heat: (label as readonly string[]).some((one) => otherTrouble.test(one)) ? 0.5 : 0.1,
    weight: 0.3,
  }));
  const bank = read(folder, 'intent-banking77').map(({ text, label }): Labelled => ({
    text,
    heat: bankTrouble.test(String(label)) ? 0.55 : 0.15,
    weight: 0.5,
  }));
  return [...reddit, ...service, ...bank];
}

export function indonesian(folder: string): readonly Labelled[] {
  const reviews = read(folder, 'id-prdect')
    .filter(({ id }) => !isHeldOut(id))
    .map(({ text, label }): Labelled => ({
      text,
      heat: label === 'Anger' ? 1 : label === 'Sadness' || label === 'Fear' ? 0.45 : 0,
      weight: 3,
    }));
  const opinions = read(folder, 'id-smsa')
    .filter(({ id }) => !isHeldOut(id))
    .map(({ text, label }): Labelled => ({
      text,
      heat: label === 'negative' ? 0.7 : label === 'neutral' ? 0.15 : 0,
      weight: 1,
    }));
  return [...reviews, ...opinions];
}

/** The part of the class A sets that no weight was learnt from; `heat` is 1 for the label that counts as hot. */
export function heldOut(
  folder: string,
  lang: 'en' | 'id',
): readonly { readonly name: string; readonly texts: readonly Labelled[] }[] {
  if (lang === 'en') return [];
  return (
    [
      ['id-prdect', 'Anger'],
      ['id-smsa', 'negative'],
    ] as const
  ).map(([name, hottest]) => ({
    name,
    texts: read(folder, name)
      .filter(({ id }) => isHeldOut(id))
      .map(({ text, label }) => ({ text, heat: label === hottest ? 1 : 0, weight: 1 })),
  }));
}

/** What the VADER lexicon says of a word, −4…4, by key; turned round, and weaker, under a negation. Positive here means hot. */
export function valenceOf(folder: string): ReadonlyMap<number, number> {
  const file = path.join(folder, 'lexicons/en-vader.txt.gz');
  const said = new Map<number, number>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [word, mean] = line.split('\t');
    if (word === undefined || mean === undefined || !/^[a-z]+$/.test(word)) continue;
    said.set(wordKey(word), -Number(mean));
    said.set(wordKey(word, true), 1.6 * Number(mean));
  }
  return said;
}
