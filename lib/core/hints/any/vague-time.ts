import type { Sentence } from '../../text/draft';
import { rememberBoth } from '../../text/remember';
import { textAt } from '../../text/span';
import type { Case } from '../../ticket/case';
import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { draftHint } from '../hint';

/** Something is promised for some time, and nowhere stands when. */
export default draftHint('any/vague-time', (draft, about) => {
  const found = draft.placed.flatMap((placed) =>
    hitsOf(placed.sentence, 'vague-time')
      .slice(0, 1)
      .filter(() => !placed.sentence.text.trimEnd().endsWith('?'))
      .map((hit) => ({ span: clauseAt(placed, hit) })),
  );
  return found.length === 0 || draft.placed.some(({ sentence }) => saysWhen(sentence, about)) ? [] : found.slice(0, 2);
});

/** A time to come. A bare date that stands in the conversation is one that the draft only repeats. */
const saysWhen = rememberBoth((sentence: Sentence, about: Case): boolean =>
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
