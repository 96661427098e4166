import { existsSync } from 'node:fs';
import path from 'node:path';
import { createBrain } from '../../lib/core/coach/brain';
import { rowsOf, ticketFrom } from './unanswered';

type Row = {
  readonly id: string;
  readonly text: string;
  readonly label: string | number | readonly string[];
};

/** A public set with the labels that count as heated, and the area under the curve to reach. */
type HeatSet = { readonly name: string; readonly hot: (label: Row['label']) => boolean; readonly goal: number };

const among =
  (...labels: readonly (string | number)[]) =>
  (label: Row['label']): boolean =>
    typeof label === 'object' ? label.some((one) => labels.includes(one)) : labels.includes(label);

export const heatSets: readonly HeatSet[] = [
  { name: 'maia-customer-emotion', hot: among('anger', 'frustration', 'disappointment'), goal: 0.77 },
  { name: 'complaints', hot: among(1, '1'), goal: 0.78 },
  { name: 'airline-sentiment', hot: among('negative'), goal: 0.86 },
  { name: 'id-prdect', hot: among('Anger'), goal: 0.85 },
  { name: 'id-smsa', hot: among('negative'), goal: 0.9 },
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

export type HeatOutcome = { readonly area: number; readonly calledHeated: number; readonly calmCalledHeated: number };

/** Heat of each single message of a set; null where the set is not at hand. */
export function heatOutcome(folder: string, { name, hot }: HeatSet): HeatOutcome | null {
  const file = path.join(folder, `${name}.jsonl.gz`);
  if (!existsSync(file)) return null;
  const brain = createBrain();
  const scored = (rowsOf(file) as readonly Row[]).map(({ id, text, label }) => {
    const { heat } = brain.understand(ticketFrom(id, [{ role: 'customer', text }]));
    return { score: heat.score, heated: heat.heated, hot: hot(label), text };
  });
  const calm = scored.filter((one) => !one.hot);
  return {
    area: areaUnderCurve(scored),
    calledHeated: scored.filter((one) => one.hot && one.heated).length / Math.max(1, scored.length - calm.length),
    calmCalledHeated: calm.filter((one) => one.heated).length / Math.max(1, calm.length),
  };
}
