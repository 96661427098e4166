import { allTables, type History } from './db';
import { readFile, type Refusal } from './read-file';
import { write } from './record';
import type { RedactOptions } from './redact';

/** `refused`: nothing at all was taken. Else how many tickets the file had and how many messages were new. */
export type Imported =
  | { readonly refused: Refusal }
  | { readonly refused: null; readonly tickets: number; readonly stored: number };

/** Tickets written side by side. */
const abreast = 50;

/**
 * Joins an exported file with what is stored, in one transaction: all of it or nothing, and harmless twice. Everything is
 * redacted again by the options of now. `now` in ms since 1970. Rejects with an error for `troubleOf`.
 */
export const importHistory = async (
  db: History,
  source: string,
  now: number,
  options: RedactOptions,
): Promise<Imported> => {
  const file = readFile(source, now, options);
  if (file.refused !== null) return file;
  const { entries } = file;
  let stored = 0;
  await db.transaction('rw', [...allTables], async () => {
    for (let at = 0; at < entries.length; at += abreast) {
      const written = await Promise.all(entries.slice(at, at + abreast).map((one) => write(db, one)));
      stored += written.reduce((sum, one) => sum + one.stored, 0);
    }
  });
  return { refused: null, tickets: entries.length, stored };
};
