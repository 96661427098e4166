/** `npm run zip`: the packages for the Chrome and the Firefox store, in `.output`. */
import { runTool } from './run-tool';

const targets = [
  ['zip', '-b', 'chrome', '--mv3'],
  ['zip', '-b', 'firefox', '--mv3'],
];
process.exit(targets.every((args) => runTool('wxt/bin/wxt.mjs', args)) ? 0 : 1);
