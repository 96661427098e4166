import type { Finding } from '../hints/hint';
import { cardsFor } from '../i18n/cards';
import type { Card } from '../i18n/messages';
import type { Lang } from '../languages/language';
import { evidenceLine } from './evidence-line';

/** A card ready to be read: explained in the reader's language, with the example in the language of the draft. */
export type CardWords = Card & {
  /** What stands behind it, and how sure that is. */
  readonly evidence: string;
  /** The language of `before` and `after`. */
  readonly exampleLang: Lang;
};

/** The words for one finding; `ui` is the reader's language. */
export const cardWords = (finding: Pick<Finding, 'lang' | 'concern'>, ui: Lang): CardWords => {
  const { before, after } = cardsFor(finding.lang)[finding.concern];
  return {
    ...cardsFor(ui)[finding.concern],
    before,
    after,
    exampleLang: finding.lang,
    evidence: evidenceLine(finding.concern, finding.lang, ui),
  };
};
