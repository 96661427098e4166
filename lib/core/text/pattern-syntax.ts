/** The parts of a phrase; see `phrases` for the syntax. */
export type Node =
  | { readonly kind: 'word'; readonly text: string; readonly open: boolean; readonly stem: boolean }
  | { readonly kind: 'group'; readonly choices: readonly Node[][]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

const wordOf = (token: string): Node => {
  const stem = token.startsWith('~');
  const body = stem ? token.slice(1) : token;
  const open = body.endsWith('*');
  const text = open ? body.slice(0, -1) : body;
  if (text === '' || /[()|?*~^$\s]/.test(text)) throw new Error(`Not a word of a phrase: “${token}”`);
  return { kind: 'word', text, open, stem };
};

/** Reads a phrase. Throws an `Error` that names what it could not read. */
export function compile(source: string): Node[] {
  const tokens = source.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;

  const optionalHere = (): boolean => {
    const yes = tokens[at] === '?';
    if (yes) at++;
    return yes;
  };

  function unit(): Node {
    const token = tokens[at++];
    if (token === '(') {
      const choices = alternatives();
      if (tokens[at++] !== ')') throw new Error(`A bracket is not closed in “${source}”`);
      return { kind: 'group', choices, optional: optionalHere() };
    }
    if (token === undefined || token === ')' || token === '|' || token === '?')
      throw new Error(`Cannot read “${source}”`);
    if (token === '^') return { kind: 'start' };
    if (token === '$') return { kind: 'end' };
    if (/^\.\.\d*$/.test(token)) return { kind: 'gap', most: Number(token.slice(2) || 3) };
    return wordOf(token);
  }

  /** `a|b c`: the bar binds its two neighbours only, so this is "a or b, then c"; in brackets it binds whole sequences. */
  function sequence(): Node[] {
    const nodes: Node[] = [];
    while (at < tokens.length && tokens[at] !== ')') {
      const choices = [[unit()]];
      while (tokens[at] === '|') {
        at++;
        choices.push([unit()]);
      }
      const [only] = choices;
      const optional = optionalHere();
      if (choices.length === 1 && !optional && only) nodes.push(...only);
      else nodes.push({ kind: 'group', choices, optional });
    }
    return nodes;
  }

  function alternatives(): Node[][] {
    const choices: Node[][] = [[]];
    while (at < tokens.length && tokens[at] !== ')') {
      if (tokens[at] === '|') {
        at++;
        choices.push([]);
        continue;
      }
      const node = unit();
      choices.at(-1)?.push(optionalHere() ? { kind: 'group', choices: [[node]], optional: true } : node);
    }
    return choices;
  }

  const nodes = sequence();
  if (at < tokens.length) throw new Error(`Cannot read “${source}”`);
  if (nodes.length === 0) throw new Error('A phrase needs a word');
  return nodes;
}
