import type { Described } from './described';
import { count, createFrequencies } from './frequencies';
import { samenessOf, shortcutOf, weigh, type Weighed, type Weighted } from './sameness';

/** A question of the history by its place there, and how surely it asks the same, 0 … 1. */
export type Hit = { readonly at: number; readonly score: number };

/** How many of the likest at first sight are compared in full. */
const compared = 24;

/** What has a feature: places and weights. */
type Postings = Map<number, { readonly places: number[]; readonly weights: number[] }>;

const kinds = ['words', 'pairs', 'grams'] as const;

const file = (postings: Postings, feature: Weighed, place: number): void => {
  for (const [n, id] of feature.ids.entries()) {
    const list = postings.get(id) ?? { places: [], weights: [] };
    if (list.places.length === 0) postings.set(id, list);
    list.places.push(place);
    list.weights.push(feature.weights[n] ?? 0);
  }
};

/** Ranks a history held in memory: a function that finds up to `most` questions that ask what `query` asks, the surest first. */
export const createRanking = (history: readonly Described[]): ((query: Described, most?: number) => readonly Hit[]) => {
  const frequencies = createFrequencies();
  for (const described of history) count(frequencies, described);
  const weighted = history.map((described) => weigh(described, frequencies));
  const postings = { words: new Map(), pairs: new Map(), grams: new Map() } satisfies Record<string, Postings>;
  for (const [place, one] of weighted.entries()) for (const kind of kinds) file(postings[kind], one[kind], place);

  const firstSight = (query: Weighted): Float64Array => {
    const sums = {
      words: new Float64Array(history.length),
      pairs: new Float64Array(history.length),
      grams: new Float64Array(history.length),
    };
    for (const kind of kinds) {
      const sum = sums[kind];
      for (const [n, id] of query[kind].ids.entries()) {
        const list = (postings[kind] as Postings).get(id);
        const weight = query[kind].weights[n] ?? 0;
        if (list === undefined) continue;
        for (let k = 0; k < list.places.length; k += 1) {
          const place = list.places[k] ?? 0;
          sum[place] = (sum[place] ?? 0) + weight * (list.weights[k] ?? 0);
        }
      }
    }
    return Float64Array.from(weighted, (one, place) =>
      shortcutOf(sums.words[place] ?? 0, sums.pairs[place] ?? 0, sums.grams[place] ?? 0, query, one),
    );
  };

  return (query, most = 5) => {
    const asked = weigh(query, frequencies);
    const sight = firstSight(asked);
    const first = [...sight.keys()].toSorted((a, b) => (sight[b] ?? 0) - (sight[a] ?? 0) || a - b).slice(0, compared);
    return first
      .flatMap((at) => {
        const one = weighted[at];
        return one === undefined ? [] : [{ at, score: samenessOf(asked, one) }];
      })
      .toSorted((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, most);
  };
};
