import { join, shift, type Span } from '../../text/span';
import { nearHint } from '../hint';
import { does } from '../acts';
import { cheerful, loudMarks, loudWords, saidLoud } from '../loud';

/** Capital letters or piled-up marks for emphasis at the customer. */
export default nearHint(
  'any/shouting',
  ({ sentence, start }, _draft, _index, about) => {
    const words = loudWords(sentence, saidLoud(about));
    const friendly =
      (cheerful(sentence) || does(sentence, 'thanks') || does(sentence, 'greeting')) &&
      !(does(sentence, 'refusal') || does(sentence, 'policy'));
    const marks = loudMarks(sentence, friendly);
    const all: readonly Span[] = [...words, ...marks];
    const [first, ...rest] = all;
    return first ? [{ span: shift(words.length > 0 ? rest.reduce(join, first) : first, start) }] : [];
  },
  2,
);
