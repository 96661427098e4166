import type { Node } from './pattern-syntax';

/**
 * Words of which at least one stands in every match of a phrase: plain, `~` before a stem, `*` after a beginning, `#` for
 * a digit. Null where a phrase can match without any particular word.
 */
export type Keys = readonly string[];

/** Words that every other sentence holds: poor keys. */
const frequent = new Set(
  `have with that this your will been from they them what when more some would could please there here just very only make know need this about
   yang saya kami anda kakak bapak tidak sudah akan bisa untuk dengan dari juga masih sedang telah dapat kalau agar pada atau belum harus mohon kembali`.split(
    /\s+/,
  ),
);

const weightOf = (key: string): number => {
  if (key === '#') return 12;
  if (key.endsWith('*') || key.startsWith('~')) return 4;
  return frequent.has(key) ? 12 : key.length < 3 ? 20 : key.length === 3 ? 9 : 2;
};

const costOf = (keys: Keys): number => keys.reduce((sum, key) => sum + weightOf(key), 0);

function keysOfNode(node: Node): Keys | null {
  if (node.kind === 'word') {
    if (node.text === '_') return null;
    return [node.stem ? `~${node.text}${node.open ? '*' : ''}` : node.open ? `${node.text}*` : node.text];
  }
  if (node.kind !== 'group' || node.optional) return null;
  const all = node.choices.map(keysOf);
  return all.every((keys) => keys !== null) ? all.flat() : null;
}

/** The rarest words, as far as can be guessed, without which the sequence cannot match. */
export function keysOf(nodes: readonly Node[]): Keys | null {
  let best: Keys | null = null;
  for (const node of nodes) {
    const keys = keysOfNode(node);
    if (keys !== null && (best === null || costOf(keys) < costOf(best))) best = keys;
  }
  return best;
}
