import { createCutter } from '../../../lib/core/text/cut';
import type { Lang } from '../../../lib/core/languages/language';
import { featuresOf, lengthKey } from '../../../lib/core/ticket/heat/features';

/** A labelled text: `heat` 0…1, `weight` how much it counts. */
export type Labelled = { readonly text: string; readonly heat: number; readonly weight: number };

/** A labelled text as the model sees it. */
export type Example = { readonly keys: Uint32Array; readonly heat: number; readonly weight: number };

/** The features of each text, read as one message in `lang`. */
export function examplesOf(texts: readonly Labelled[], lang: Lang): readonly Example[] {
  const cut = createCutter();
  return texts.map(({ text, heat, weight }) => {
    const keys: number[] = [];
    let words = 0;
    for (const { sentence } of cut(text, lang).placed) {
      if (sentence.lang !== lang) continue;
      words += sentence.words.length;
      for (const { key } of featuresOf(sentence)) keys.push(key);
    }
    keys.push(lengthKey(words));
    return { keys: Uint32Array.from(keys), heat, weight };
  });
}
