import { shift } from '../../text/span';
import type { Case } from '../../ticket/case';
import { rememberBy } from '../../text/remember';
import { bringsBadNews, complains } from '../bad-news';
import { moodsOf, smiles } from '../emoji';
import { draftHint } from '../hint';

/** The customer smiles and is calm: then a smile answers a smile. */
const lightHearted = rememberBy(
  (about: Case): boolean =>
    !about.heat.heated && about.turns.some(({ message }) => message.role === 'customer' && smiles(message.text)),
);

/** An emoji or emoticon beside bad news, or in the answer to a complaint. */
export default draftHint('any/emoji-in-failure', (draft, about) => {
  const moods = draft.placed.flatMap(({ sentence, start }, i) =>
    moodsOf(sentence).map((span) => ({ i, span: shift(span, start) })),
  );
  if (moods.length === 0 || lightHearted(about)) return [];
  const beside = moods.find(({ i }) =>
    draft.placed.slice(Math.max(0, i - 1), i + 2).some(({ sentence }) => bringsBadNews(sentence)),
  );
  const pointed = beside ?? (complains(about) ? moods[0] : undefined);
  return pointed ? [{ span: pointed.span }] : [];
});
