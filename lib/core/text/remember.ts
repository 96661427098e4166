/**
 * A pure function of one object, asked once for each: the answer is kept as long as the object lives. For functions of a
 * sentence, of its words, or of a case.
 */
export function rememberBy<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const old = known.get(key);
    if (old) return old.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** A text that does not keep the longer one alive from which it was cut. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/**
 * The same for a text. Keeps between half of `most` and `most` answers, those asked for latest; texts over `longest` UTF-16
 * units are not kept.
 */
export function rememberText<Value>(
  make: (text: string) => Value,
  most = 4000,
  longest = 2000,
): (text: string) => Value {
  let young = new Map<string, { readonly value: Value }>();
  let old = young;
  return (text) => {
    const known = young.get(text);
    if (known) return known.value;
    if (text.length > longest) return make(text);
    const own = ownCopy(text);
    const kept = old.get(text) ?? { value: make(own) };
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(own, kept);
    return kept.value;
  };
}

/** A pure function of two objects, asked once for each pair: the answer is kept as long as both live. */
export function rememberBoth<One extends object, Other extends object, Value>(
  make: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const known = new WeakMap<Other, (one: One) => Value>();
  return (one, other) => {
    let own = known.get(other);
    if (!own) known.set(other, (own = rememberBy((key: One) => make(key, other))));
    return own(one);
  };
}
