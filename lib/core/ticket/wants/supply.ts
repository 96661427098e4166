import type { Word } from '../../languages/language';
import { plainOf } from '../asks-plain';
import type { Case } from '../case';
import { sensesOf } from './senses';
import { rememberBy } from '../../text/remember';

/** A sentence of the customer, with what it speaks of. */
export type Telling = {
  readonly message: string;
  /** As typed. */
  readonly text: string;
  readonly line: string;
  readonly words: readonly Word[];
  readonly senses: ReadonlySet<string>;
  /** Asks, supposes or wishes, and so states nothing. */
  readonly open: boolean;
};

const supposing =
  /\?|\b(?:if|unless|should i|do i (?:need|have)|how (?:do|can|to)|shall i|i will|i am going to|going to|want to|would like|hope|please|kalau|jika|akan|mau|ingin|apa (?:harus|perlu)|haruskah|bagaimana cara|nanti|nyusul|menyusul|tonight|tomorrow)\b/;

/** Everything that the customer wrote, sentence by sentence. */
export const tellingsOf = rememberBy((about: Case): readonly Telling[] =>
  about.turns.flatMap(({ message, draft }) =>
    message.role !== 'customer'
      ? []
      : draft.placed
          .filter(({ part }) => part !== 'quote' && part !== 'code' && part !== 'signature')
          .map(({ sentence }): Telling => {
            const line = plainOf(sentence).text;
            return {
              message: message.id,
              text: sentence.text,
              line,
              words: sentence.words,
              senses: sensesOf(sentence.words),
              open: supposing.test(line),
            };
          }),
  ),
);
