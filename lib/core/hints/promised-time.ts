import type { Sentence } from '../text/draft';
import { rememberBoth } from '../text/remember';
import { textAt } from '../text/span';
import type { Case } from '../ticket/case';
import { hitsOf } from './acts';

/** A time of the clock, which needs no "at" before it. */
const clock = /(?<![\d.:])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?!\d|[.,]\d|%)|\s?[ap]\.?m\b)/iu;

/** Does the sentence tell a time to come? A bare date that stands in the conversation is one that the draft only repeats. */
export const promisesTime = rememberBoth(
  (sentence: Sentence, about: Case): boolean =>
    clock.test(sentence.text) ||
    hitsOf(sentence, 'time').some((hit) => {
      const said = textAt(sentence.text, hit).toLowerCase();
      return !(
        /^(?:on |pada |tanggal |tgl )?(?:the )?\d/u.test(said) &&
        about.turns.some(({ message }) =>
          message.text.toLowerCase().includes(said.replace(/^(?:on|pada) (?:the )?/u, '')),
        )
      );
    }),
);
