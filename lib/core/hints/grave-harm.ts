import { english } from '../languages/en/english';
import { graveHarm as inEnglish } from '../languages/en/grave';
import { indonesian } from '../languages/id/indonesian';
import { graveHarm as inIndonesian } from '../languages/id/grave';
import { rememberBy } from '../text/remember';
import type { Case } from '../ticket/case';

/** Does the customer tell of death, injury, loss of data or livelihood, or discrimination? */
export const tellsGraveHarm = rememberBy((about: Case): boolean =>
  about.turns.some(
    ({ message, draft }) =>
      message.role === 'customer' &&
      draft.placed.some(
        ({ sentence: { text }, part }) =>
          part !== 'quote' &&
          part !== 'signature' &&
          (inEnglish(english.tokenize(text)).length > 0 || inIndonesian(indonesian.tokenize(text)).length > 0),
      ),
  ),
);
