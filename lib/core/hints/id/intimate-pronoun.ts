import type { Word } from '../../languages/language';
import { wordSet } from '../../languages/id/filter-hits';
import { shift, type Span } from '../../text/span';
import type { Sentence } from '../../text/draft';
import type { Case } from '../../ticket/case';
import { nearHint } from '../hint';
import { rememberBy } from '../../text/remember';

const plain = wordSet('kamu kau engkau elo elu loe lu dirimu kalian ente');
const afterNoun = wordSet(
  'akun pesanan paket nomor order orderan saldo barang hp email alamat data uang punya buat untuk sama ke dari rekening nama transaksi kartu tiket dana refund refundnya invoice resi kendala chat aplikasi masalah toko',
);
const verbish =
  /^(?:di.{3,}|ter.{3,}|me.{4,}|ber.{3,}|sudah|udah|udh|tidak|gak|ga|nggak|belum|blm|bisa|bs|mau|harus|cek|coba|kirim|tinggal|salah|yang|yg|sendiri|dapat|kan|masih|lagi|pesan|beli|punya|tuh|itu)$/u;
/** Words that merely end in "mu". */
const whole =
  /^(?:tamu|ilmu|temu|bertemu|ketemu|menemu|jamu|semu|jemu|ramu|emu|nyamu|bumu|sumu|palmu|kamu|tetamu|perjamu|menjamu|meramu|penjamu|rumu|wismu|bismu|prime?mu|guru-?mu|isimu|bermutu|momu|gemu|mumu|samu|limu|minimu|maximu|premiu?mu|kerumu|terjemu)$/u;
const ending = /^(?<root>[a-z][a-z-]{2,})-?mu$/u;

/** Is this word a "you" on intimate terms? */
function intimate(words: readonly Word[], i: number, text: string): boolean {
  const word = words[i];
  if (!word) return false;
  const typed = text.slice(word.start, word.end);
  const low = typed.toLowerCase();
  const before = words[i - 1];
  if (/^(?:km|kmu|kamu)$/u.test(low))
    return (
      low !== 'km' || (typed !== 'KM' && !/\d/u.test(before?.norm ?? '') && !/^\d/u.test(words[i + 1]?.norm ?? ''))
    );
  if (plain.has(low)) return true;
  if (low === 'lo') {
    const next = words[i + 1];
    const glued = next !== undefined && /^\s+$/u.test(text.slice(word.end, next.start));
    return (
      (before !== undefined && afterNoun.has(before.norm)) ||
      (glued && verbish.test(text.slice(next.start, next.end).toLowerCase()))
    );
  }
  if (/^(?:hp|wa|tv|pc|ig)-?mu$/u.test(low)) return true;
  const root = ending.exec(low)?.groups?.['root'];
  if (root === undefined || whole.test(low)) return false;
  // A capital inside the sentence makes it a name: "DompetMu", "Bermu".
  if (/\p{Lu}/u.test(typed.slice(1))) return false;
  return !(/^\p{Lu}/u.test(typed) && i > 0);
}

const quotedAt = (text: string): readonly Span[] =>
  [...text.matchAll(/["“„«][^"”»\n]{1,200}["”»]|'[^'\n]{3,60}'/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));

const firstIn = (sentence: Sentence, but?: string): Span | null => {
  const { words, text } = sentence;
  const quotes = quotedAt(text);
  for (const [i, word] of words.entries()) {
    if (quotes.some((quote) => quote.start <= word.start && word.end <= quote.end)) continue;
    if (word.norm !== but && intimate(words, i, text)) return { start: word.start, end: word.end };
  }
  return null;
};

/** Words of the customer that end in "mu" or are the pronoun itself: whoever is on such terms may be answered so. */
const theirs = rememberBy((about: Case): { readonly familiar: boolean; readonly said: ReadonlySet<string> } => {
  const turns = about.turns.filter(({ message }) => message.role === 'customer');
  return {
    // "Kalian" speaks to the company, not to one agent.
    familiar: turns.some(({ draft }) =>
      draft.placed.some(
        ({ sentence, part }) => part !== 'quote' && part !== 'signature' && firstIn(sentence, 'kalian') !== null,
      ),
    ),
    said: new Set(
      [about.ticket.subject ?? '', ...turns.map(({ message }) => message.text)].flatMap((text) =>
        [...text.toLowerCase().matchAll(/[\p{L}-]+mu\b/gu)].map(([word]) => word),
      ),
    ),
  };
});

/** Intimate "you" to a customer who did not begin with it. Points at the first one. */
export default nearHint(
  'id/intimate-pronoun',
  ({ sentence, start }, _draft, _index, about) => {
    const span = firstIn(sentence);
    // How the customer speaks decides; where nothing of theirs is known, nothing can be said.
    if (!span || !about.turns.some(({ message }) => message.role === 'customer')) return [];
    const { familiar, said } = theirs(about);
    if (familiar && !about.heat.heated) return [];
    return said.has(sentence.text.slice(span.start, span.end).toLowerCase()) ? [] : [{ span: shift(span, start) }];
  },
  1,
);
