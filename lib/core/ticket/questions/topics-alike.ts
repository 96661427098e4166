const endings = /^(?:y|ies?|ity|ing|ed|er|ers|s|es|al|ly|ness|ment|ation|able|an|nya|kan|i)?$/;

/** "humid" and "humidity", "price" and "pricey": the longer goes on from the shorter with an ending. */
const akin = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 3 && /^e?s$/.test(long.slice(3)) && long.startsWith(short)) return true;
  if (short.length < 4 || /\d/.test(short) || short.startsWith('#')) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same >= 4 && same >= short.length - 1 && same >= long.length * 0.55 && endings.test(long.slice(same));
};

const nothing: ReadonlySet<string> = new Set();

/** The words of `of` that `topic` takes up. */
export function taken(topic: ReadonlySet<string>, of: ReadonlySet<string>): ReadonlySet<string> {
  if (of.size === 0 || topic.size === 0) return nothing;
  const others = [...topic];
  const common = [...of].filter((word) => topic.has(word) || others.some((other) => akin(word, other)));
  return common.length === 0 ? nothing : new Set(common);
}

/** Which share of the words of `of` is taken up by `topic`, 0…1; 0 when there are none. */
export const share = (topic: ReadonlySet<string>, of: ReadonlySet<string>): number =>
  of.size === 0 ? 0 : taken(topic, of).size / of.size;
