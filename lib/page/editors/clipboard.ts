import type { Edit } from './editor';

/** The last resort: the words go to the clipboard. Nothing to copy, or no leave to: `refused`. */
export const copyInstead = async (words: string): Promise<Edit> => {
  if (!words) return 'refused';
  try {
    await navigator.clipboard.writeText(words);
    return 'copied';
  } catch {
    return 'refused';
  }
};
