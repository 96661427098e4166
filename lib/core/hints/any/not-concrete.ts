import type { Placed, Sentence } from '../../text/draft';
import { overlaps } from '../../text/span';
import { phrases } from '../../text/pattern';
import { rememberBy } from '../../text/remember';
import { shift, textAt, type Span } from '../../text/span';
import type { Case } from '../../ticket/case';
import { does, hitsOf } from '../acts';
import { anyDoes, isBareName } from '../beside';
import { hasOwnWords, naming } from '../concrete';
import { draftHint } from '../hint';
import { isChat } from '../moving';

/** "Your request" could be anybody's: the customer has a word for it, and nothing in the draft says that word. */
export default draftHint('any/not-concrete', (draft, about) => {
  const said = draft.placed.filter(({ part }) => part === 'body' || part === 'list');
  const found = said.flatMap((placed) =>
    vagueIn(placed.sentence)
      .filter((span) => !theirOwn(textAt(placed.sentence.text, span), about))
      .map((span) => shift(span, placed.start)),
  );
  const [first] = found;
  if (!first || !hasOwnWords(about)) return [];
  // In a chat the word stands two lines above.
  if (isChat(about) && (said.length < 2 || asks(said))) return [];
  const named = draft.placed.some(
    (placed) =>
      placed.part !== 'signature' &&
      !isBareName(placed) &&
      !does(placed.sentence, 'courtesy') &&
      naming(placed.sentence, about) > 0,
  );
  return named ? [] : [{ span: first }];
});

/** "The report" is no vague word to somebody who asked for a report. */
const theirOwn = (quote: string, about: Case): boolean => {
  const noun = /\p{L}{4,}$/u.exec(quote.replace(/ (?:tersebut|ini|itu|dimaksud|bapak|ibu|anda|kakak|kak)$/iu, ''))?.[0];
  return (
    noun !== undefined &&
    about.turns.some(
      ({ message }) => message.role === 'customer' && message.text.toLowerCase().includes(noun.toLowerCase()),
    )
  );
};

const asks = (said: readonly Placed[]): boolean =>
  anyDoes(said, 'request') || said.some(({ sentence }) => sentence.text.includes('?'));

const thing =
  'issue|issues|problem|problems|request|matter|concern|concerns|query|inquiry|enquiry|complaint|situation|case|item|product|report|submission|difficulty|incident';
const hal =
  'hal|permasalahan|masalah|kendala|keluhan|permintaan|permohonan|kejadian|pengajuan|laporan|pertanyaan|situasi|komplain|aduan|pengaduan|perihal|produk|barang';

const vague = phrases(
  `(your|this|that|said|such) (recent|above|mentioned|aforementioned|same|said|reported)? (${thing})`,
  `the (recent|above|mentioned|aforementioned|same|said|reported)? (issue|issues|problem|problems|request|matter|concern|concerns|query|inquiry|enquiry|complaint|situation|item|product|difficulty|incident)`,
  `(${hal}) (tersebut|dimaksud|termaksud|diatas)`,
  '(permohonan|permintaan|keluhan|pengajuan|aduan) (bapak|ibu|anda|kakak|kak|saudara)',
  '(hal|permasalahan|masalah|kendala|situasi|kejadian) (ini|itu)',
  '(permohonannya|permintaannya|laporannya|aduannya|permasalahannya|kendalanya|masalahnya|pengajuannya)',
);
const ifAny = /\b(?:if|should|unless|whether|kalau|jika|bila|apabila)\b/iu;

/** The vague nouns of a sentence; not those of a formula, which is another matter, nor of thanks and of "if the problem persists". */
const vagueIn = rememberBy((sentence: Sentence): readonly Span[] => {
  if (does(sentence, 'thanks') || ifAny.test(sentence.text)) return [];
  return vague(sentence.words).filter(
    (hit) =>
      !/\bin $/iu.test(sentence.text.slice(0, hit.start)) &&
      !(['formula-apology', 'empathy-formula', 'conditional-apology'] as const).some((act) =>
        hitsOf(sentence, act).some((other) => overlaps(other, hit)),
      ),
  );
});
