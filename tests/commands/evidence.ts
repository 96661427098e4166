/** `npm run evidence`: writes docs/evidence.md from the data behind the cards. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { evidencePage } from '../docs/evidence-page';

const file = path.resolve(import.meta.dirname, '../../docs/evidence.md');
writeFileSync(file, evidencePage());
console.log(`wrote ${path.relative(process.cwd(), file)}`);
