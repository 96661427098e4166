import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecallLine, recallLines } from './recall-lines';

const line = (id: string, text: string, role: string, set = 'shop'): string =>
  JSON.stringify({ id, text, role, set, lang: 'en' });
const history = [
  line('h1', 'Where is my parcel?', 'history'),
  line('h2', 'How do I cancel my subscription?', 'history'),
  line('h3', 'The app crashes when I open it', 'history'),
  line('h4', 'Where is my parcel?', 'history', 'other'),
];

const command = path.resolve(import.meta.dirname, '../commands/recall.ts');
const run = (input: string): { readonly out: string; readonly err: string; readonly code: number | null } => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', command, '-'], {
    input,
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, code: status };
};

describe('recallLines', () => {
  it('finds in the own set only, the surest first, and marks the sure', () => {
    const lines = [...history, line('q1', 'where is my parcel', 'query'), line('q2', 'Can I pay by card?', 'query')];
    const [first, second] = recallLines(lines.map(readRecallLine));
    expect(first?.id).toBe('q1');
    expect(first?.hits[0]?.id).toBe('h1');
    expect(first?.hits.map(({ id }) => id)).not.toContain('h4');
    expect(first?.same).toBe(true);
    expect(second?.same).toBe(false);
    const scores = first?.hits.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('has nothing where the set has no history', () => {
    expect(recallLines([readRecallLine(line('q', 'anything?', 'query', 'empty'))])).toEqual([
      { id: 'q', hits: [], same: false },
    ]);
  });

  it.each(['', '[]', '{"id": 1}', '{"id":"a","text":"b","role":"guest","set":"s"}'])('refuses %j', (broken) => {
    expect(() => readRecallLine(broken)).toThrow(/./u);
  });
});

describe('npm run recall', () => {
  it('prints one line a query', () => {
    const { out, err, code } = run(`${[...history, line('q1', 'cancel subscription', 'query')].join('\n')}\n`);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const printed = out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as { hits: { id: string }[]; same: boolean });
    expect(printed).toHaveLength(1);
    expect(printed[0]?.hits[0]?.id).toBe('h2');
  });

  it('names a broken line, prints nothing and ends with 2', () => {
    const { out, err, code } = run(`${history[0] ?? ''}\n{"id": "q"\n`);
    expect(code).toBe(2);
    expect(err).toMatch(/^line 2: /u);
    expect(out).toBe('');
  });
});
