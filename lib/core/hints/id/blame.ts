import { blamings } from '../../languages/id/blaming';
import { kokQuestions } from '../../languages/id/kok';
import { shift } from '../../text/span';
import type { Case } from '../../ticket/case';
import { clauseAt } from '../beside';
import { draftHint } from '../hint';
import { rememberBoth, rememberBy } from '../../text/remember';
import type { Sentence } from '../../text/draft';
import type { Hit } from '../../text/pattern';
import type { Span } from '../../text/span';

const confession =
  /\b(?:saya|aku|ak|gue|gw|sy|q|ku)(?: \p{L}+)? (?:yang |yg )?(?:salah|keliru|lupa|khilaf|ceroboh|teledor|(?:kurang|tidak|ga|gak) (?:teliti|hati-hati))|(?:salah|kesalahan|kelalaian|keteledoran)(?: dari| ada di)? (?:saya|aku|gue|gw|sy|sendiri)\b|\bsalahku\b/iu;

const admitted = rememberBy((about: Case): boolean =>
  about.turns.some(({ message }) => message.role === 'customer' && confession.test(message.text)),
);

const slips =
  /^(?:salah|keliru|lupa|ceroboh|teledor|diaktifkan|dibaca|dicek|lapor|diperiksa|telat|terlambat|baca|cek|bilang|disimpan|dilaporkan|hati-hati|teliti|menelepon|telepon|hubungi|menghubungi|chat|tanya|bertanya|nanya|konfirmasi|kabari|simpan|dijaga|dibersihkan|dirawat)$/u;

/** What only somebody can have done or left undone. */
const deeds = /^(?:di-?.{3,}|pakai|beli|pilih|taruh|minum|makan|klik|pencet|masih|baru|malah|langsung|asal|nekat)$/u;
/** "Kok bisa …" marvels that it happened at all. */
const mere = /\bkok bisa\b/iu;

/**
 * The customer is made the cause. A reproach in form of "kok …?" counts where nothing plainer does, since
 * `id/kok-question` points at it too.
 */
export default draftHint('id/blame', (draft, about) => {
  const found = draft.placed.flatMap((placed) => {
    const hit = blamedIn(placed.sentence, about);
    return hit ? [{ span: clauseAt(placed, hit) }] : [];
  });
  if (found.length > 0) return found.slice(0, 2);
  return draft.placed
    .flatMap(({ sentence, start }) => reproachesIn(sentence).map((span) => ({ span: shift(span, start) })))
    .slice(0, 1);
});

const blamedIn = rememberBoth(({ lang, words, text }: Sentence, about: Case): Hit | null =>
  lang === 'id' ? (blamings(words, text, admitted(about))[0] ?? null) : null,
);

const reproachesIn = rememberBy((sentence: Sentence): readonly Span[] =>
  sentence.lang === 'id'
    ? kokQuestions(sentence).filter((span) =>
        sentence.words.some(
          (word) =>
            word.start > span.start && (slips.test(word.norm) || (deeds.test(word.norm) && !mere.test(sentence.text))),
        ),
      )
    : [],
);
