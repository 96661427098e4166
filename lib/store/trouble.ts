import type { Trouble } from '../protocol';

/** Either what was asked for or what went wrong. */
export type Told<T> = T | { readonly trouble: Trouble };

export const isTrouble = (told: object): told is { readonly trouble: Trouble } => 'trouble' in told;

const byName: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'disk-full',
  BlockedError: 'blocked',
  MissingAPIError: 'no-memory',
  SecurityError: 'no-memory',
  NotAllowedError: 'no-memory',
};

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

const search = (error: unknown, depth: number): Trouble | null => {
  if (depth > 4 || error === undefined || error === null) return null;
  const known = byName[String(field(error, 'name'))];
  if (known !== undefined) return known;
  const failures: unknown = field(error, 'failures');
  const inside = [field(error, 'inner'), field(error, 'cause'), ...(Array.isArray(failures) ? failures : [])];
  for (const one of inside) {
    const trouble = search(one, depth + 1);
    if (trouble !== null) return trouble;
  }
  return null;
};

/** The trouble behind an error, also where the database has wrapped it; what nobody knows is `unreadable-memory`. */
export const troubleOf = (error: unknown): Trouble => search(error, 0) ?? 'unreadable-memory';

/** Runs `work` and gives its value or its trouble; never rejects. */
export const tell = async <T>(work: () => Promise<T>): Promise<Told<T>> => {
  try {
    return await work();
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
};
