/**
 * `npm start`: builds the extension and opens it in a browser beside the replica helpdesks, until the browser is closed.
 * Without a display, in CI, or with `--tour`, plays a tour instead and leaves its pictures in `.output/tour`.
 */
import path from 'node:path';
import { launch, type Launched } from '../browser/launch';
import { addressOf } from '../browser/replica';
import { playTour } from '../browser/tour';
import { serve } from '../fixtures/helpdesks/serve';
import { root, runTool } from './run-tool';

const extension = path.join(root, '.output/chrome-mv3');
const pictures = path.join(root, '.output/tour');

const note = `
Sapa runs beside two invented helpdesks: Zendesk in the first tab, Freshdesk in the second. Nothing leaves this computer.

  - Type a reply and look at the small sign at the upper edge of the reply box; press it to open the panel.
  - #48121: ask for the order number. #48124: write "as I already told you". #48161: call him "kamu".
  - Open #47610, then #48130: the same customer, asking again.
  - Alt+Shift+S opens the panel, Alt+Shift+N goes to the next hint. The moon switches to the dark theme.

Close the browser or press Ctrl+C to end.
`;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
const tourAsked = process.argv.includes('--tour') || Boolean(process.env['CI']) || !hasDisplay;

if (!runTool('wxt/bin/wxt.mjs', ['build'])) process.exit(1);
const helpdesks = await serve();
const open = (headless: boolean) => launch({ extension, port: helpdesks.port, headless });

/** A window if one is wanted and can be opened; without a usable display the tour needs none. */
const openWindow = async (): Promise<Launched | null> => {
  if (tourAsked) return null;
  try {
    return await open(false);
  } catch (error) {
    console.error(`No window could be opened, so here is the tour.\n${String(error).split('\n')[0] ?? ''}`);
    return null;
  }
};

const browserWindow = await openWindow();
if (browserWindow === null) {
  const { context, close } = await open(true);
  try {
    await playTour(context, pictures);
    console.log(`\nPictures: ${path.relative(process.cwd(), pictures)}`);
  } finally {
    await close();
    await helpdesks.close();
  }
} else {
  const { context } = browserWindow;
  const [page = await context.newPage()] = context.pages();
  await page.goto(addressOf('zendesk', '48121'));
  const second = await context.newPage();
  await second.goto(addressOf('freshdesk', '48146'));
  await page.bringToFront();
  console.log(note);
  await new Promise<void>((ended) => {
    context.once('close', () => ended());
  });
  await helpdesks.close();
}
