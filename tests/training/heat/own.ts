import { seeded, pick, type Random } from '../../bench/random';
import type { Labelled } from './examples';
import { calmEnglish } from './own-en-calm';
import { upsetEnglish } from './own-en-upset';
import { indonesian } from './own-id';

const english = { ...upsetEnglish, ...calmEnglish };

/** How hot each kind of our own sentences is. */
const heats = { furious: 1, upset: 0.95, 'let-down': 0.75, asking: 0.1, plain: 0.1, glad: 0 } as const;

const brace = /\{([^{}]*)\}/;
const choose = (line: string, random: Random): string => {
  let text = line;
  for (let found = brace.exec(text); found; found = brace.exec(text))
    text = text.replace(found[0], () => pick((found?.[1] ?? '').split('|'), random));
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([?!,])/g, '$1')
    .trim();
};

/** As typed where everybody reads along: a company is called by its name there, and what is told to nobody has a link. */
const dress = (text: string, kind: keyof typeof heats, random: Random): string => {
  const place = random();
  if (kind === 'plain') return place < 0.15 ? `${text} https://t.co/x` : text;
  return place < 0.25 ? `@brand ${text}` : place < 0.28 ? `${text} https://t.co/x` : text;
};

/** So many sentences are drawn from a line, doubles left out. */
const draws = 12;

/** Our own sentences, each way of writing a line once; seeded. `weight`: how much one of them counts. */
export function own(lang: 'en' | 'id', weight: number): readonly Labelled[] {
  const random = seeded(20);
  const found = new Map<string, Labelled>();
  const table = lang === 'en' ? english : indonesian;
  for (const kind of Object.keys(heats) as (keyof typeof heats)[])
    for (const line of table[kind].trim().split('\n'))
      for (let i = 0; i < draws; i++) {
        const text = dress(choose(line, random), kind, random);
        found.set(text.toLowerCase(), { text, heat: heats[kind], weight });
      }
  return [...found.values()];
}
