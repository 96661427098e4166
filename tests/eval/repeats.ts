import MiniSearch from 'minisearch';
import { recallLines, type Recalled, type RecallLine } from './recall-lines';
import { plainBm25 } from './plain-bm25';
import { rowsOf } from './unanswered';

type Row = RecallLine & { readonly label: string; readonly novel: boolean };

/** What an engine finds for each query, best first. */
type Engine = (rows: readonly Row[]) => readonly Recalled[];

const depth = 24;

const miniSearch: Engine = (rows) => {
  const engine = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  engine.addAll(rows.filter(({ role }) => role === 'history').map(({ id, text }) => ({ id, text })));
  return rows
    .filter(({ role }) => role === 'query')
    .map(({ id, text }) => ({
      id,
      hits: engine
        .search(text)
        .slice(0, depth)
        .map((hit) => ({ id: String(hit.id), score: hit.score })),
      same: false,
    }));
};

const bm25: Engine = (rows) => {
  const history = rows.filter(({ role }) => role === 'history');
  const search = plainBm25(history.map(({ text }) => text));
  return rows
    .filter(({ role }) => role === 'query')
    .map(({ id, text }) => ({
      id,
      hits: search(text, depth).map(({ at, score }) => ({ id: history[at]?.id ?? '', score })),
      same: false,
    }));
};

/** Engines in the order they are printed. */
export const engines: readonly (readonly [name: string, engine: Engine])[] = [
  ['Sapa', (rows) => recallLines(rows, depth)],
  ['MiniSearch', miniSearch],
  ['plain BM25', bm25],
];

/** Shares, all 0 … 1. */
export type Figures = {
  /** Known queries whose first hit asks the same; with the same among the first five; mean reciprocal rank (24 deep). */
  readonly first: number;
  readonly amongFive: number;
  readonly reciprocal: number;
  /** How well the top score tells known queries from novel ones. */
  readonly area: number;
  /** Of the hits with a badge, and of the known queries. */
  readonly precision: number;
  readonly recall: number;
};

const areaUnder = (known: readonly number[], novel: readonly number[]): number => {
  const sorted = novel.toSorted((a, b) => a - b);
  const below = (score: number, also: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = sorted[middle] ?? 0;
      if (also ? other <= score : other < score) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const won = known.reduce((sum, score) => sum + (below(score, false) + below(score, true)) / 2, 0);
  return won / Math.max(1, known.length * novel.length);
};

const figuresOf = (rows: readonly Row[], found: readonly Recalled[]): Figures => {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const tops: { readonly novel: boolean; readonly score: number }[] = [];
  const sum = { first: 0, amongFive: 0, reciprocal: 0, badges: 0, rightBadges: 0, known: 0 };
  for (const { id, hits, same } of found) {
    const row = byId.get(id);
    if (row === undefined) continue;
    const rank = row.novel ? 0 : hits.findIndex((hit) => labels.get(hit.id) === row.label) + 1;
    tops.push({ novel: row.novel, score: hits[0]?.score ?? 0 });
    if (!row.novel) sum.known += 1;
    if (rank === 1) sum.first += 1;
    if (rank > 0 && rank <= 5) sum.amongFive += 1;
    if (rank > 0) sum.reciprocal += 1 / rank;
    if (same) sum.badges += 1;
    if (same && rank === 1) sum.rightBadges += 1;
  }
  const scores = (novel: boolean): readonly number[] =>
    tops.filter((top) => top.novel === novel).map(({ score }) => score);
  return {
    first: sum.first / sum.known,
    amongFive: sum.amongFive / sum.known,
    reciprocal: sum.reciprocal / sum.known,
    area: areaUnder(scores(false), scores(true)),
    precision: sum.badges === 0 ? 1 : sum.rightBadges / sum.badges,
    recall: sum.rightBadges / sum.known,
  };
};

/** Every set of the file by name and language, with a function that measures one engine on it. */
export const repeatSets = (
  file: string,
): readonly { readonly set: string; readonly lang: string; readonly measure: (engine: Engine) => Figures }[] => {
  const rows = rowsOf(file) as readonly Row[];
  const sets = [...new Set(rows.map(({ set }) => set))].toSorted();
  return sets
    .map((set) => {
      const own = rows.filter((row) => row.set === set);
      return { set, lang: own[0]?.lang ?? 'en', measure: (engine: Engine) => figuresOf(own, engine(own)) };
    })
    .toSorted((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0));
};

/** The mean over sets: every shop counts alike. */
export const meanOf = (all: readonly Figures[]): Figures => {
  const mean = (pick: (figures: Figures) => number): number =>
    all.reduce((sum, figures) => sum + pick(figures), 0) / Math.max(1, all.length);
  return {
    first: mean((f) => f.first),
    amongFive: mean((f) => f.amongFive),
    reciprocal: mean((f) => f.reciprocal),
    area: mean((f) => f.area),
    precision: mean((f) => f.precision),
    recall: mean((f) => f.recall),
  };
};
