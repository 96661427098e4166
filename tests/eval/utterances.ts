import type { Brain } from '../../lib/core/coach/brain';
import { firstDay } from '../../lib/core/coach/coach';
import { rowsOf, ticketFrom } from './unanswered';

type Row = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly customer_before?: string | null;
};

/** How often Sapa speaks on what real agents wrote, by language: noise shows here first. */
export function utteranceCounts(brain: Brain, file: string): ReadonlyMap<string, { rows: number; findings: number }> {
  const counts = new Map<string, { rows: number; findings: number }>();
  for (const { id, lang, text, customer_before: before } of rowsOf(file) as readonly Row[]) {
    const about = brain.understand(ticketFrom(id, before ? [{ role: 'customer', text: before }] : []));
    const { findings } = brain.coach(about, text, firstDay);
    const count = counts.get(lang) ?? { rows: 0, findings: 0 };
    counts.set(lang, { rows: count.rows + 1, findings: count.findings + findings.length });
  }
  return counts;
}
