import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { evidencePage } from './evidence-page';

it('docs/evidence.md is what the data say; `npm run evidence` renews it', () => {
  const written = readFileSync(path.resolve(import.meta.dirname, '../../docs/evidence.md'), 'utf8');
  expect(written).toBe(evidencePage());
});
