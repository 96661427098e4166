import { join, shift, type Span } from '../../text/span';
import { nearHint } from '../hint';
import type { Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import { does } from '../acts';
import { cheerful, loudMarks, loudWords, saidLoud } from '../loud';

const marksIn = rememberBy((sentence: Sentence): readonly Span[] => {
  const friendly =
    (cheerful(sentence) || does(sentence, 'thanks') || does(sentence, 'greeting')) &&
    !(does(sentence, 'refusal') || does(sentence, 'policy'));
  return loudMarks(sentence, friendly);
});

/** Capital letters or piled-up marks for emphasis at the customer. */
export default nearHint(
  'any/shouting',
  ({ sentence, start }, draft, index, about) => {
    const words = loudWords(sentence, saidLoud(about));
    const marks = marksIn(sentence);
    // "Belum masuk?? Coba cek lagi???" is one raised voice.
    if (words.length === 0 && draft.placed.slice(0, index).some((before) => marksIn(before.sentence).length > 0))
      return [];
    const all: readonly Span[] = [...words, ...marks];
    const [first, ...rest] = all;
    return first ? [{ span: shift(words.length > 0 ? rest.reduce(join, first) : first, start) }] : [];
  },
  2,
);
