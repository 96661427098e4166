const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern. What `matchAll` tells, without the copy of the pattern that it makes at each call:
 * most patterns match nowhere, and then the copy is all the cost.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    all.push(found);
    // A match of nothing would be found again and again.
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(found.index) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return all;
}
