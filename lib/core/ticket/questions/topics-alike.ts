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

/** Which share of the words of `of` is taken up by `topic`, 0…1; 0 when there are none. */
export function share(topic: ReadonlySet<string>, of: ReadonlySet<string>): number {
  let common = 0;
  for (const word of of) if (topic.has(word) || [...topic].some((other) => akin(word, other))) common++;
  return of.size === 0 ? 0 : common / of.size;
}
