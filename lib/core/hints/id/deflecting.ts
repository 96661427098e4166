import { blamedElsewhere } from '../../languages/id/deflecting';
import { wordSet } from '../../languages/id/filter-hits';
import type { Draft, Sentence } from '../../text/draft';
import type { Hit } from '../../text/pattern';
import { rememberBy } from '../../text/remember';
import type { Case } from '../../ticket/case';
import { does, hitsOf } from '../acts';
import { asksForContact, latestCustomerText } from '../asked';
import { complains } from '../bad-news';
import { clauseAt } from '../beside';
import { draftHint } from '../hint';
import { walls } from '../refusals';

/** What an agent does who does not let go; to inform, to check or to wait is not among them. */
const carries = wordSet(
  `teruskan meneruskan diteruskan hubungkan menghubungkan dihubungkan sambungkan menyambungkan titip titipkan forward oper limpahkan alihkan dialihkan kawal mengawal dampingi ajukan mengajukan diajukan ajuin eskalasi eskalasikan escalate di-escalate
   dieskalasi koordinasikan mengoordinasikan berkoordinasi dikoordinasikan laporkan melaporkan dilaporkan hubungi menghubungi dihubungi telepon menelepon ditelepon kejar desak mintakan tanyakan menanyakan ditanyakan tanyain kabari kabarin mengabari dikabari
   lacak melacak dilacak trace telusuri menelusuri ditelusuri follow follow-up di-follow ganti gantikan mengganti menggantikan diganti refund di-refund direfund kembalikan mengembalikan dikembalikan balikin tukar tukarkan menukar ditukar tanggung menanggung
   perbaiki memperbaiki diperbaiki betulkan usahakan upayakan mengusahakan jadwalkan menjadwalkan dijadwalkan carikan kirim kirimkan mengirim mengirimkan dikirim dikirimkan lampirkan potong hapus reset buka bantuin urus mengurus pesankan buatkan cairkan kredit submit email`,
);
const offers = wordSet('saya kami aku gantinya alternatif alternatifnya opsi pilihan solusinya mau berkenan ingin');

const overlap = (one: Hit, other: Hit): boolean => one.first <= other.last && other.first <= one.last;

/** Where the sentence washes its hands, plainly or by giving the cause away. */
const washes = rememberBy((sentence: Sentence): { readonly plain: readonly Hit[]; readonly blamed: readonly Hit[] } =>
  sentence.lang === 'id'
    ? { plain: hitsOf(sentence, 'deflection'), blamed: blamedElsewhere(sentence.words) }
    : { plain: [], blamed: [] },
);

/** Does the sentence take hold of the matter: hand it on, chase it, mend it, offer another way? */
const holdsOn = rememberBy((sentence: Sentence): boolean => {
  const { plain, blamed } = washes(sentence);
  const own = [...plain, ...blamed];
  const said = (hit: Hit, listed: ReadonlySet<string>): boolean =>
    sentence.words.slice(hit.first, hit.last + 2).some(({ norm }) => listed.has(norm));
  // "Sudah kami kirim, jadi bukan di kami": what was done is held up as the end of it.
  const isExcuse = (hit: Hit): boolean => own.some(({ first }) => hit.last < first);
  const apart = (hit: Hit): boolean => !own.some((one) => overlap(one, hit));
  return (
    [...hitsOf(sentence, 'hand-over'), ...hitsOf(sentence, 'action')].some(
      (hit) => apart(hit) && !isExcuse(hit) && said(hit, carries),
    ) || hitsOf(sentence, 'option').some((hit) => apart(hit) && said(hit, offers))
  );
});

/** What was done to them, though they do not complain of it: refused, charged, blocked. */
const undone =
  /(?:ditolak|dibatalkan|dibatalin|(?:di|ke|ter)potong|(?:di|ter)blokir|denda|keberatan|hangus|dinaikkan|naik|tidak adil|rugi|(?:belum|blm|tidak|ga|gak) (?:jalan|jadi|bisa|masuk|balik|cair|kembali|sampai|nyampe|terima|ada kabar))/iu;
const aggrieved = rememberBy((about: Case): boolean => complains(about) || undone.test(latestCustomerText(about)));

const hears = (draft: Draft, about: Case): boolean =>
  aggrieved(about) || draft.placed.some(({ sentence }) => does(sentence, 'refusal'));

/** The hands are washed, and nobody who can help is named. Points at the clause. */
export default draftHint('id/deflecting', (draft, about) => {
  const found = draft.placed.flatMap((placed, i) => {
    const { plain, blamed } = washes(placed.sentence);
    return plain.length + blamed.length === 0 ? [] : [{ placed, i, plain, blamed }];
  });
  if (found.length === 0 || draft.placed.some(({ sentence }) => holdsOn(sentence))) return [];
  const soft = found.some(({ plain }) => plain.length === 0) && hears(draft, about) && !asksForContact(about);
  const behindRule = walls(draft, about);
  return found.flatMap(({ placed, i, plain, blamed }) => {
    if (behindRule.some(([from, to]) => from <= i && i <= to)) return [];
    const away = hitsOf(placed.sentence, 'send-away');
    const hit = (plain.length > 0 ? plain : soft ? blamed : []).find(
      (one) => !away.some((other) => overlap(one, other)),
    );
    return hit ? [{ span: clauseAt(placed, hit) }] : [];
  });
});
