/** `npm run dev`: builds the extension at every change; load `.output/chrome-mv3-dev` in a browser by hand. */
import { runTool } from './run-tool';

process.exit(runTool('wxt/bin/wxt.mjs', process.argv.slice(2)) ? 0 : 1);
