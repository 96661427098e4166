/** `npm run check`: types (with and without the DOM), lint, format, and the house's own laws. */
import { checks } from './checks';

const failed = checks.filter(({ name, run }) => {
  console.log(`── ${name}`);
  return !run();
});
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.map(({ name }) => name).join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
