import type { QuestionRow } from './rows';

/** A stored question and how alike it is, 0 … 1. */
export type Hit = { readonly row: QuestionRow; readonly score: number };
/** What was found, and how many rows could not be understood. */
export type Hits = { readonly hits: readonly Hit[]; readonly damaged: number };

/** The likest question of each ticket; likest first, the newer of equals. */
export const onePerTicket = (hits: readonly Hit[]): readonly Hit[] => {
  const byTicket = new Map<string, Hit>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score || b.row.at - a.row.at)) {
    if (!byTicket.has(hit.row.ticket)) byTicket.set(hit.row.ticket, hit);
  }
  return [...byTicket.values()];
};
