import type { Sentence } from '../text/draft';
import { rememberBoth } from '../text/remember';
import { textAt } from '../text/span';
import type { Case } from '../ticket/case';
import { hitsOf } from './acts';

/** Does the sentence tell a time to come? A bare date that stands in the conversation is one that the draft only repeats. */
export const promisesTime = rememberBoth((sentence: Sentence, about: Case): boolean =>
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
