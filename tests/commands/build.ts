/** `npm run build`: the extension for Chromium, in `.output/chrome-mv3`. More arguments go to WXT. */
import { runTool } from './run-tool';

process.exit(runTool('wxt/bin/wxt.mjs', ['build', ...process.argv.slice(2)]) ? 0 : 1);
