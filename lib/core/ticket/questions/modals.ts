import { phrases } from '../../text/pattern';
import type { Asked } from './asked';
import type { Reply } from './replies';

const needed = phrases('(need|needs|have|has|must|required|necessary) (to)?', 'perlu|harus|wajib|usah|diperlukan');
const asksNeed =
  /\b(?:do|does|must|should|will) (?:i|we|he|she|they|my \w+|the \w+) (?:\w+ )?(?:need|have to|bring|send)\b|\bmust (?:i|we)\b|\b(?:perlu|harus|wajib)\b/i;
const freed = phrases(
  'no need',
  '(not|nothing|no one|nobody) ..3 (need|needs|needed|have|required|necessary)',
  '(need|have) (not|nothing|no)',
  'tidak (perlu|harus|usah|wajib)',
  '(cukup|tinggal) _',
);

/** "Must a technician come?" … "you need not wait at home for anybody": answered by the same kind of need. */
export const modalEchoed = ({ text }: Asked, statements: readonly Reply[]): boolean =>
  asksNeed.test(text) &&
  statements.some(({ sentence }) => freed(sentence.words).length > 0 && needed(sentence.words).length > 0);
