import { existsSync } from 'node:fs';
import path from 'node:path';
import { createBrain } from '../../lib/core/coach/brain';
import type { Lang } from '../../lib/core/languages/language';
import { isHeldOut } from '../training/heat/corpus';
import { sentimentPeers } from './sentiment-peers';
import { rowsOf, ticketFrom } from './unanswered';

type Row = {
  readonly id: string;
  readonly text: string;
  readonly label: string | number | readonly string[];
};

/** A public set with the labels that count as heated, and the area under the curve to reach. */
type HeatSet = {
  readonly name: string;
  readonly lang: Lang;
  readonly hot: (label: Row['label']) => boolean;
  readonly goal: number;
  /** The weights were learnt from four fifths of it. */
  readonly learntFrom: boolean;
};

const among =
  (...labels: readonly (string | number)[]) =>
  (label: Row['label']): boolean =>
    typeof label === 'object' ? label.some((one) => labels.includes(one)) : labels.includes(label);

export const heatSets: readonly HeatSet[] = [
  {
    name: 'maia-customer-emotion',
    lang: 'en',
    learntFrom: false,
    hot: among('anger', 'frustration', 'disappointment'),
    goal: 0.77,
  },
  { name: 'complaints', lang: 'en', learntFrom: false, hot: among(1, '1'), goal: 0.78 },
  { name: 'airline-sentiment', lang: 'en', learntFrom: false, hot: among('negative'), goal: 0.86 },
  { name: 'id-prdect', lang: 'id', learntFrom: true, hot: among('Anger'), goal: 0.85 },
  { name: 'id-smsa', lang: 'id', learntFrom: true, hot: among('negative'), goal: 0.9 },
];

/** The chance that a heated text gets a higher score than a calm one; ties count half. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly hot: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  let hot = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const here = sorted.slice(from, to).filter((one) => one.hot).length;
    ranks += here * ((from + 1 + to) / 2);
    hot += here;
    from = to;
  }
  const calm = sorted.length - hot;
  return hot === 0 || calm === 0 ? Number.NaN : (ranks - (hot * (hot + 1)) / 2) / (hot * calm);
}

export type HeatOutcome = {
  readonly area: number;
  /** How many texts were read. */
  readonly texts: number;
  readonly calledHeated: number;
  readonly calmCalledHeated: number;
  /** The areas of public readers on the same texts. */
  readonly peers: readonly { readonly name: string; readonly area: number }[];
};

/** Heat of each single message of a set, or of its held-out fifth where the rest was learnt from; null where the set is not at hand. */
export async function heatOutcome(
  folder: string,
  { name, lang, hot, learntFrom }: HeatSet,
): Promise<HeatOutcome | null> {
  const file = path.join(folder, `${name}.jsonl.gz`);
  if (!existsSync(file)) return null;
  const brain = createBrain();
  const rows = (rowsOf(file) as readonly Row[]).filter(({ id }) => !learntFrom || isHeldOut(id));
  const scored = rows.map(({ id, text, label }) => {
    const { heat } = brain.understand(ticketFrom(id, [{ role: 'customer', text }]));
    return { score: heat.score, heated: heat.heated, hot: hot(label), text };
  });
  const calm = scored.filter((one) => !one.hot);
  const peers = [];
  for (const { name: peer, negative } of sentimentPeers[lang]) {
    const theirs = [];
    for (const one of scored) theirs.push({ hot: one.hot, score: await negative(one.text) });
    peers.push({ name: peer, area: areaUnderCurve(theirs) });
  }
  return {
    area: areaUnderCurve(scored),
    texts: rows.length,
    calledHeated: scored.filter((one) => one.hot && one.heated).length / Math.max(1, scored.length - calm.length),
    calmCalledHeated: calm.filter((one) => one.heated).length / Math.max(1, calm.length),
    peers,
  };
}
