import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** harper.js with the rules it starts with, in this process; ready when it answers. */
export async function openHarper(): Promise<(text: string) => Promise<{ readonly length: number }>> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}
