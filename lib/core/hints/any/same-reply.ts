import type { Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import { join, shift, type Span } from '../../text/span';
import type { Case } from '../../ticket/case';
import { does, type Act } from '../acts';
import { latestCustomerText } from '../asked';
import { draftHint } from '../hint';
import { repeatedIn } from '../repeated';

/** So many words in a row are a passage. */
const leastWords = 9;
/** A sentence of which so many words are old is old. */
const leastPart = 5;
/** Where so much of what the draft has to say is old, it is the same reply. */
const leastShare = 0.33;

/** Almost the same text went to this customer before, and they had to write again. */
export default draftHint('any/same-reply', (draft, about) => {
  let all = 0;
  let old = 0;
  let run: { span: Span; words: number; last: number } | null = null;
  let best = run as { span: Span; words: number; last: number } | null;
  let at = -1;
  for (const placed of draft.placed) {
    if ((placed.part !== 'body' && placed.part !== 'list') || isStock(placed.sentence)) continue;
    at++;
    all += placed.sentence.words.length;
    const seen = repeatedIn(placed.sentence, about);
    if (!seen || seen.words < Math.min(leastPart, placed.sentence.words.length)) continue;
    old += seen.words;
    const span = shift(seen.span, placed.start);
    run =
      run && run.last === at - 1
        ? { span: join(run.span, span), words: run.words + seen.words, last: at }
        : { span, words: seen.words, last: at };
    if (!best || run.words > best.words) best = run;
  }
  if (!best || best.words < leastWords || old < all * leastShare || wantsItAgain(about)) return [];
  return [{ span: best.span }];
});

const stock: readonly Act[] = ['courtesy', 'thanks', 'formula-apology', 'empathy-formula'];
const legal =
  /\b(?:prevail|governed|regulated by|authori[sz]ed and|registered (?:in|office|number)|disclaimer|confidential|liab(?:le|ility)|terms (?:of|and)|subject to|diawasi oleh|terdaftar|syarat dan ketentuan|bersifat rahasia)\b/iu;
const number =
  /\b(?:reference|ref|ticket|case|tracking|order) (?:number|no|id|code)?\b[^.]*\d|\b(?:nomor|no\.?) (?:tiket|laporan|resi|pesanan|referensi)\b[^.]*\d/iu;

/** Greetings, thanks, legal lines and numbers to quote are meant to be the same each time. */
const isStock = rememberBy(
  (sentence: Sentence): boolean =>
    stock.some((act) => does(sentence, act)) || legal.test(sentence.text) || number.test(sentence.text),
);

const again =
  /\b(?:re-?send|send (?:\S+ ){0,5}(?:again|once more|over again|one more time)|repeat (?:that|it|the|those|your)|say (?:that|it) again|(?:forward|post|give|copy|paste) (?:\S+ ){0,5}(?:again|once more)|(?:lost|deleted|can(?:no|')t find|cannot find|did ?n[o']t (?:get|receive)|never (?:got|received)|missed) (?:\S+ ){0,3}(?:mail|e-?mail|message|reply|answer|steps|instructions)|what (?:was|were) (?:it|that|the \S+) again|once more|again(?=\?)|remind me|kirim(?:kan|in)? (?:\S+ ){0,4}(?:ulang|lagi|sekali lagi)|(?:di)?ulang(?:i|in)?|ulangi|(?:ke|ter)hapus|chat(?:nya)? hilang|belum (?:terima|masuk|dapat) (?:email|balasan|pesan))\b/iu;

/** Did the customer ask to have it sent once more? */
const wantsItAgain = rememberBy((about: Case): boolean => again.test(latestCustomerText(about)));
