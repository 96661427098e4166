/** Where in a text reading had to stop; lines count from 1. */
export type BadJson = { readonly bad: true; readonly line: number };
/** `lineOf` gives the line on which an object or array of the value begins. */
export type ReadJson = {
  readonly bad: false;
  readonly value: unknown;
  readonly lineOf: (part: object) => number;
};

/** Deeper than this no file of ours is; a deeper one shall not fill the stack. */
const deepest = 40;
const blank = /[ \t\r\n]*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Thrown inside only. */
const stop = new Error('not JSON');

const parsed = (written: string): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    throw stop;
  }
};

/** Reads JSON as `JSON.parse` does, and remembers on which line things stand: what is wrong in a file can then be shown. Never throws. */
export const readJson = (source: string): ReadJson | BadJson => {
  let at = 0;
  let line = 1;
  const lines = new WeakMap<object, number>();

  const skip = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const hit = pattern.exec(source)?.[0] ?? null;
    if (hit !== null) at += hit.length;
    return hit;
  };
  const space = (): void => {
    for (const sign of skip(blank) ?? '') if (sign === '\n') line += 1;
  };
  const next = (sign: string): boolean => {
    space();
    if (source[at] !== sign) return false;
    at += 1;
    return true;
  };
  const must = (sign: string): void => {
    if (!next(sign)) throw stop;
  };

  const members = (close: string, member: () => void): void => {
    if (next(close)) return;
    do member();
    while (next(','));
    must(close);
  };
  const string = (): string => {
    space();
    if (source[at] !== '"') throw stop;
    let end = at + 1;
    while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1;
    const written = source.slice(at, end + 1);
    at = end + 1;
    return parsed(written) as string;
  };
  const value = (depth: number): unknown => {
    space();
    if (depth > deepest) throw stop;
    const here = line;
    if (next('{')) {
      // No prototype: a member called __proto__ is one like any other.
      const made = Object.create(null) as Record<string, unknown>;
      lines.set(made, here);
      members('}', () => {
        const name = string();
        must(':');
        made[name] = value(depth + 1);
      });
      return made;
    }
    if (next('[')) {
      const made: unknown[] = [];
      lines.set(made, here);
      members(']', () => made.push(value(depth + 1)));
      return made;
    }
    if (source[at] === '"') return string();
    const hit = skip(plain);
    if (hit === null) throw stop;
    return parsed(hit);
  };

  try {
    const whole = value(0);
    space();
    if (at < source.length) throw stop;
    return { bad: false, value: whole, lineOf: (part) => lines.get(part) ?? 1 };
  } catch (error) {
    if (error === stop) return { bad: true, line };
    throw error;
  }
};
