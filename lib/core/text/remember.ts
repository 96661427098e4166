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

/** The same for a text. Keeps up to `most` answers, then starts afresh; texts over 2,000 UTF-16 units are not kept. */
export function rememberText<Value>(make: (text: string) => Value, most = 4000): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const old = known.get(text);
    if (old) return old.value;
    const value = make(text);
    if (text.length > 2000) return value;
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
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
