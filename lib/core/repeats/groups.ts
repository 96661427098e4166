import { keysOf } from './keys';
import { likeable, likeness, type Likeable } from './likeness';

/** Texts that ask the same, by their places in the list; the first is the one the others are like. */
export type Group = readonly number[];

/** From this likeness on two questions are counted as one. A group is for counting, so it may be wider than "asked before". */
const threshold = 0.5;
/** Groups that are compared with a text: those that share most words with it. */
const most = 12;

/** Puts texts that ask the same together, largest group first. Each text is compared with few groups, so a few thousand take under a second. */
export const groupAlike = (texts: readonly string[]): readonly Group[] => {
  const groups: { readonly like: Likeable; readonly members: number[] }[] = [];
  const byKey = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const keys = new Set(keysOf(text));
    const shared = new Map<number, number>();
    for (const key of keys) {
      const known = byKey.get(key) ?? [];
      for (const group of known) shared.set(group, (shared.get(group) ?? 0) + 1 / known.length);
    }
    const like = likeable(text);
    const [best] = [...shared]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([group]) => ({ group, score: likeness(like, groups[group]?.like ?? like) }))
      .filter(({ score }) => score >= threshold)
      .toSorted((a, b) => b.score - a.score);
    if (best) groups[best.group]?.members.push(at);
    else {
      for (const key of keys) {
        const known = byKey.get(key);
        if (known) known.push(groups.length);
        else byKey.set(key, [groups.length]);
      }
      groups.push({ like, members: [at] });
    }
  }
  return groups.map(({ members }) => members).toSorted((a, b) => b.length - a.length);
};
