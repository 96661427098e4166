import { storage } from 'wxt/utils/storage';

/** A few fields anew, or how to make them from the value as it is at that moment. */
export type Change<Value extends object> = Partial<Value> | ((now: Value) => Partial<Value>);

/** One value in the extension's own storage, shared by its contexts. */
export type Kept<Value extends object> = {
  /** The value as stored, mended. Rejects only when the browser's storage itself fails. */
  readonly read: () => Promise<Value>;
  /**
   * Changes some fields and gives the whole back. Changes that arrive together are made one after another, so none is
   * lost; to add to a list pass a function. Rejects when storage fails; a later change is then tried all the same.
   */
  readonly change: (change: Change<Value>) => Promise<Value>;
  /** Calls `listener` with the value after each change, made in this context or another, until `signal` aborts. */
  readonly watch: (listener: (value: Value) => void, signal: AbortSignal) => void;
};

/** `mend` stands between storage and everybody: it makes a whole value out of whatever was stored. */
export function openKept<Value extends object>(name: string, mend: (stored: unknown) => Value): Kept<Value> {
  const item = storage.defineItem<unknown>(`local:${name}`, { fallback: null, version: 1 });
  const read = async (): Promise<Value> => mend(await item.getValue());

  const apply = async (change: Change<Value>): Promise<Value> => {
    const now = await read();
    const next = mend({ ...now, ...(typeof change === 'function' ? change(now) : change) });
    await item.setValue(next);
    return next;
  };

  /** The background and an open page may write at once: one lock for the whole extension, where there is one. */
  const alone = async (work: () => Promise<Value>): Promise<Value> => {
    const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
    return locks === undefined ? await work() : await locks.request(`sapa-${name}`, work);
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (change) => {
      const mine = last.then(
        () => alone(() => apply(change)),
        () => alone(() => apply(change)),
      );
      last = mine;
      return mine;
    },
    watch: (listener, signal) => {
      if (signal.aborted) return;
      signal.addEventListener(
        'abort',
        item.watch((value) => {
          listener(mend(value));
        }),
        { once: true },
      );
    },
  };
}
