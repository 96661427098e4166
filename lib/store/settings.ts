import { storage } from 'wxt/utils/storage';
import { mendSettings, type Settings } from './settings-shape';

export { bounds, defaults, type PanelSize, type Settings } from './settings-shape';

/** `mendSettings` stands between storage and everybody, so the stored value is `unknown`. */
const item = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** The settings as stored; broken fields fall back one by one. Rejects only when the browser's storage itself fails. */
export const readSettings = async (): Promise<Settings> => mendSettings(await item.getValue());

/** A few fields anew, or how to make them from the settings as they are at that moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

const apply = async (change: SettingsChange): Promise<Settings> => {
  const now = await readSettings();
  const next = mendSettings({ ...now, ...(typeof change === 'function' ? change(now) : change) });
  await item.setValue(next);
  return next;
};

/** The background and an open options page may write at once: one lock for the whole extension, where there is one. */
const alone = async (work: () => Promise<Settings>): Promise<Settings> => {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks === undefined ? await work() : await locks.request('sapa-settings', work);
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and gives them all back. Changes that arrive together are made one after another, so none is
 * lost; to add to a list pass a function. Rejects when storage fails; a later change is then tried all the same.
 */
export const changeSettings = (change: SettingsChange): Promise<Settings> => {
  const mine = last.then(
    () => alone(() => apply(change)),
    () => alone(() => apply(change)),
  );
  last = mine;
  return mine;
};

/** Calls `listener` with the settings after each change, made in this context or another, until `signal` aborts. */
export const watchSettings = (listener: (settings: Settings) => void, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const unwatch = item.watch((value) => {
    listener(mendSettings(value));
  });
  signal.addEventListener('abort', unwatch, { once: true });
};
