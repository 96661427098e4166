import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { concernIds, concerns } from '../lib/core/concerns/concerns';
import { hints } from '../lib/core/hints/index';
import { importsOf, room, type Room } from './house/imports';

const root = path.resolve(import.meta.dirname, '..');

const walk = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(file) : [file];
  });

const sources = ['lib', 'components', 'entrypoints'].flatMap(walk).filter((file) => /\.tsx?$/.test(file));
const shipped = sources.filter((file) => !/\.(test|cases)\.tsx?$/.test(file) && !file.includes('fake'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What a room may import, besides itself. `types` after a room's name: its types only. */
const allowed: Readonly<Record<Room, readonly string[]>> = {
  core: [],
  page: ['core types', 'core/ticket/ticket', 'protocol types', '@preact/signals-core', 'wxt types'],
  store: ['core', 'protocol types', 'dexie', 'wxt/utils/storage'],
  protocol: ['core types'],
  components: [
    'core types',
    'core/i18n',
    'core/concerns',
    'session types',
    'protocol types',
    'store types',
    'preact',
    'preact/hooks',
    '@preact/signals',
    '@preact/signals-core',
  ],
  entrypoints: ['core', 'page', 'store', 'protocol', 'components', 'preact', '@preact/signals', 'wxt'],
  content: ['core types', 'wxt', 'core/i18n', 'page', 'protocol', 'components', 'preact', '@preact/signals'],
};

/** Heavy packages have one door each. */
const doors: Readonly<Record<string, string>> = {
  'compromise/one': 'lib/core/languages/en/compromise.ts',
  dexie: 'lib/store/history/db.ts',
};

describe('rooms', () => {
  it.each(shipped.map((file) => [file]))('%s imports only what its room may', (file) => {
    const own = room(file);
    for (const { target, types } of importsOf(file, read(file))) {
      if (doors[target] === file) continue;
      const other = room(target);
      if (other === own && !(own === 'content' && target.startsWith('lib/'))) continue;
      const names =
        target === 'lib/core/ticket/ticket'
          ? [target.slice(4), 'core']
          : target.startsWith('lib/core/i18n')
            ? ['core/i18n', 'core']
            : target.startsWith('lib/core/concerns')
              ? ['core/concerns', 'core']
              : target === 'lib/page/session'
                ? ['session', 'page']
                : [other ?? target, target.split('/')[0] === 'wxt' ? 'wxt' : ''];
      const may = names.some(
        (name) => allowed[own].includes(name) || (types && allowed[own].includes(`${name} types`)),
      );
      expect(may || /\.css(\?inline)?$/.test(target), `${file} → ${target}${types ? ' (types)' : ''}`).toBe(true);
    }
  });

  it('opens every heavy package by one door', () => {
    for (const [heavy, door] of Object.entries(doors)) {
      const users = shipped.filter((file) =>
        importsOf(file, read(file)).some(({ target, types }) => target.split('/')[0] === heavy.split('/')[0] && !types),
      );
      expect(users, heavy).toEqual([door]);
    }
  });
});

describe('words', () => {
  const forbidden: readonly (readonly [string, RegExp, (file: string) => boolean])[] = [
    ['network', /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/, () => true],
    [
      'HTML from text',
      /\b(?:innerHTML|outerHTML)\s*=|\b(?:insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
      () => true,
    ],
    ['code from text', /\b(?:eval\s*\(|new Function\b)/, () => true],
    [
      'clock, random, console',
      /\b(?:Date\.now|new Date\(\)|Math\.random|console\.|performance\.now|setTimeout|localStorage|indexedDB)\b/,
      (file) => file.startsWith('lib/core/'),
    ],
    ['async', /\b(?:async|await|Promise)\b/, (file) => file.startsWith('lib/core/')],
    [
      'browser',
      /\bbrowser\./,
      (file) => file.startsWith('components/') || file.startsWith('lib/page/') || file.startsWith('lib/core/'),
    ],
  ];
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

  it.each(forbidden)('no %s', (_, word, where) => {
    const guilty = shipped.filter(
      (file) => where(file) && word.test(code(read(file)).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")),
    );
    expect(guilty).toEqual([]);
  });

  it('has no focused, skipped or retried test', () => {
    const tests = ['lib', 'components', 'entrypoints', 'tests']
      .flatMap(walk)
      .filter((file) => /\.test\.tsx?$/.test(file));
    const guilty = tests.filter((file) =>
      /\b(?:it|test|describe)\.(?:only|skip|todo|skipIf|runIf|fails)\b|\bretry\s*:/.test(read(file)),
    );
    expect(guilty.filter((file) => file !== 'tests/house.test.ts')).toEqual([]);
  });
});

describe('files', () => {
  const exempt = /lexicon|weights|spellings|cases|\/cards-|\/(en|id|pages-en|pages-id)\.ts$|evidence\.ts$|acts/;
  const lengths = shipped
    .filter((file) => !exempt.test(file))
    .map((file) => [read(file).split('\n').length - 1, file] as const)
    .toSorted(([a], [b]) => a - b);
  const at = (share: number): number =>
    lengths[Math.min(lengths.length - 1, Math.floor(share * lengths.length))]?.[0] ?? 0;

  it('are short: median ≤ 80 lines, p90 ≤ 160, none over 300', () => {
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.9)).toBeLessThanOrEqual(160);
    expect(lengths.filter(([lines]) => lines > 300)).toEqual([]);
  });

  it('have kebab-case names, and no folder called utils', () => {
    const odd = sources.filter(
      (file) =>
        !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[a-z-]+\.content)(?:\/(?:[a-z0-9]+(?:-[a-z0-9]+)*|[a-z-]+\.content))*\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:en|id))?(?:\.(?:test|cases))?\.tsx?$/.test(
          file,
        ),
    );
    expect(odd).toEqual([]);
    expect(sources.filter((file) => /\/(?:utils?|helpers?|common)\//.test(file))).toEqual([]);
  });

  it('keeps the top level as it was given', () => {
    const known = ['components', 'docs', 'entrypoints', 'lib', 'tests'];
    const hidden = ['node_modules', '.git', '.output', '.wxt', '.ci', '.github'];
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !hidden.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual(known);
  });
});

describe('registries', () => {
  it('lists every hint file once, under the id that is its path', () => {
    const files = walk('lib/core/hints').filter((file) => /\/hints\/(?:en|id|any)\/[a-z-]+\.ts$/.test(file));
    const ids = files.map((file) => file.replace(/^lib\/core\/hints\/|\.ts$/g, ''));
    expect(hints.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('has a hint for every concern', () => {
    const spoken = new Set<string>(hints.map(({ concern }) => concern));
    expect(concernIds.filter((id) => !spoken.has(id))).toEqual([]);
  });

  it('gives every concern its severity and evidence', () => {
    for (const [id, { severity, evidence }] of Object.entries(concerns)) {
      expect([1, 2, 3], id).toContain(severity);
      expect(Array.isArray(evidence), id).toBe(true);
    }
  });
});
