/** Reads elements and remembers what it read for as long as somebody watches and the element stays as it was. */
export type Memo<Value> = {
  /** Reads cold when nobody watches. Never stale: changes that the browser has not reported yet are asked for first. */
  read(element: Element): Value;
  /** Remembers until `signal` aborts. */
  open(signal: AbortSignal): void;
};

/** A memo over a pure reading of one element's subtree, open shadow roots not included. */
export const createMemo = <Value>(readCold: (element: Element) => Value): Memo<Value> => {
  let watchers = 0;
  let known = new WeakMap<Node, { readonly value: Value }>();

  const forget = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      for (let node: Node | null = record.target; node; node = node.parentNode) known.delete(node);
    }
  };
  let observer: MutationObserver | null = null;

  return {
    read(element) {
      if (!observer) return readCold(element);
      forget(observer.takeRecords());
      const hit = known.get(element);
      if (hit) return hit.value;
      const value = readCold(element);
      known.set(element, { value });
      observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
      return value;
    },
    open(signal) {
      if (signal.aborted) return;
      watchers += 1;
      observer ??= new MutationObserver(forget);
      const close = () => {
        watchers -= 1;
        if (watchers > 0) return;
        observer?.disconnect();
        observer = null;
        known = new WeakMap();
      };
      signal.addEventListener('abort', close, { once: true });
    },
  };
};
