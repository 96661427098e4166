/**
 * `npm run faults [-- --kills=200] [--seed=1]`: stops the extension's background again and again while it stores tickets,
 * and counts what is lost or stored twice. Exit code 1 when anything is. About four minutes for 200 kills.
 */
import { rmSync } from 'node:fs';
import { builtExtension, copyOf } from '../bench/built';
import { launch } from '../browser/launch';
import { openTicket } from '../browser/replica';
import { killWhileRecording } from '../faults/kills';
import { serve } from '../fixtures/helpdesks/serve';

const option = (name: string, otherwise: number): number => {
  const word = process.argv.find((one) => one.startsWith(`--${name}=`));
  return word === undefined ? otherwise : Number(word.slice(name.length + 3));
};
const kills = option('kills', 200);
const seed = option('seed', 1);
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run faults [-- --kills=200] [--seed=1]');
  process.exit(2);
}

const extension = copyOf(builtExtension());
const server = await serve();
const browser = await launch({ port: server.port, headless: true, extension });
let good = false;
try {
  const page = await browser.context.newPage();
  await openTicket(page, 'zendesk', '48121');
  const faults = await killWhileRecording({ browser, page, kills, seed });
  console.log(`kills while a ticket was recorded      ${faults.kills} (seed ${seed})`);
  console.log(`  nothing of it was stored yet         ${faults.nothing}`);
  console.log(`  all of it was stored                 ${faults.all}`);
  console.log(`  only a part of it                    ${faults.part}`);
  console.log(`stored rows that were gone later       ${faults.lost}`);
  console.log(`messages stored in the end             ${faults.messages}`);
  console.log(`  missing after the tickets were seen  ${faults.missing}`);
  console.log(`  doubled                              ${faults.doubled}`);
  console.log(`questions miscounted in the index      ${faults.miscounted}`);
  good = faults.part + faults.lost + faults.missing + faults.doubled + faults.miscounted === 0;
} finally {
  await browser.close();
  await server.close();
  rmSync(extension, { recursive: true, force: true });
}
process.exit(good ? 0 : 1);
