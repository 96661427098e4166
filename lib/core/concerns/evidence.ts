import type { Lang } from '../languages/language';
import type { ConcernId } from './concerns';

/**
 * How well a concern is founded. A: field data from real service with experiments, or several experiments in service.
 * B: one experiment, a nearby setting, or a large corpus. C: guideline, small study or inference.
 * Only A and B may say "research"; C says "common practice".
 */
export type Grade = 'A' | 'B' | 'C';

/** What one study found, as a clause that fits after "Research:". Figures only where the source was read. */
export type Study = {
  readonly claim: Readonly<Record<Lang, string>>;
  /** Authors and year, as shown. */
  readonly by: string;
  /** Languages it was done in, as far as Sapa coaches in them; empty when another language or not stated. */
  readonly langs: readonly Lang[];
};

const study = (by: string, langs: readonly Lang[], en: string, id: string): Study => ({ by, langs, claim: { en, id } });

/** Keys are those of `concerns`; where each was read stands in `sources`. */
export const studies = {
  E1: study(
    'Dixon, Freeman & Toman 2010',
    ['en'],
    '56% of customers say they had to explain again, 59% were passed on',
    '56% pelanggan harus menjelaskan ulang, 59% dioper ke orang lain',
  ),
  E2: study(
    'Dixon, Toman & DeLisi 2013',
    ['en'],
    'repeating oneself, being passed on and policy as the answer are among the seven things that make customers disloyal',
    'mengulang cerita, dioper, dan jawaban yang hanya kebijakan termasuk tujuh hal yang membuat pelanggan pergi',
  ),
  E4: study(
    'Marinova, Singh & Singh 2018',
    ['en'],
    'options raised satisfaction even when the wish could not be met, in 111 filmed encounters',
    'pilihan menaikkan kepuasan walau keinginan tidak terpenuhi, dari 111 percakapan yang direkam',
  ),
  E5: study(
    'Lewicki, Polin & Lount 2016',
    ['en'],
    'taking responsibility is the strongest part of an apology, the offer of repair comes second (N = 755)',
    'mengakui tanggung jawab adalah bagian terkuat dari maaf, lalu tawaran perbaikan (N = 755)',
  ),
  E7: study(
    'Page 2014',
    ['en'],
    'among 1,183 apologies, companies explained little and repeated set phrases',
    'dari 1.183 permintaan maaf, perusahaan jarang menjelaskan dan sering mengulang kalimat baku',
  ),
  E8: study(
    'Decock et al. 2021',
    [],
    'a warm, informal voice backfires when the reply itself is routine',
    'gaya hangat dan santai jadi bumerang kalau isi balasannya rutin',
  ),
  E10: study(
    'Perceived Justice and Email Service Recovery',
    ['en'],
    'complete answers in e-mail go with satisfaction, recommendation and buying again',
    'jawaban lengkap lewat email berkaitan dengan kepuasan, rekomendasi, dan pembelian ulang',
  ),
  E12: study(
    'Herhausen et al. 2023',
    [],
    'listening brought gratitude from upset customers even before the failure was fixed',
    'didengarkan membuat pelanggan yang marah berterima kasih, bahkan sebelum masalahnya selesai',
  ),
  E13: study(
    'de Ruyter & Wetzels 2000',
    [],
    'perceptive listening builds trust',
    'mendengarkan dengan cermat membangun kepercayaan',
  ),
  E17: study(
    'Hennig-Thurau et al. 2006',
    [],
    'sincerity moves how customers feel, the amount of display does not (N = 223)',
    'ketulusan memengaruhi perasaan pelanggan, banyaknya ungkapan tidak (N = 223)',
  ),
  E21: study(
    'Rank-Christman et al.',
    ['en'],
    'a wrong name drives people away',
    'nama yang keliru membuat orang menjauh',
  ),
  E23: study(
    'Rogers, Howieson & Neame 2018',
    ['en'],
    'sentences that begin with "you" read as more hostile than those that name both sides',
    'kalimat yang menunjuk "kamu" terasa lebih memusuhi daripada yang menyebut kedua sisi',
  ),
  E24: study(
    'Gelbrich & Roschk',
    [],
    'when no money was lost, how people are treated weighs most',
    'kalau tidak ada uang yang hilang, cara memperlakukan orang paling menentukan',
  ),
  E25: study(
    'Hui & Tse 1996',
    [],
    'knowing how long it takes makes a middling wait easier to accept',
    'tahu berapa lama membuat penantian yang lumayan panjang lebih mudah diterima',
  ),
  E26: study(
    'Antonides, Verhoef & van Aalst 2002',
    [],
    'a stated time becomes the yardstick by which the wait is judged',
    'waktu yang disebutkan menjadi ukuran untuk menilai penantian',
  ),
  E40: study(
    'World Atlas of Language Structures, ch. 45',
    ['id'],
    'Indonesian avoids pronouns for politeness and uses kin terms and titles instead',
    'bahasa Indonesia menghindari kata ganti demi kesopanan dan memakai sapaan kekerabatan',
  ),
  E41: study(
    'Marnita, Padang',
    ['id'],
    '"kakak" is the neutral address online, whatever the age or sex (n = 70)',
    '"kakak" menjadi sapaan netral di dunia daring, berapa pun usianya (n = 70)',
  ),
  E43: study(
    'Mutiara 2019',
    ['id'],
    'in a corpus "kok" marks shock, disappointment or a demand for an answer',
    'dalam korpus, "kok" menandai kaget, kecewa, atau menuntut jawaban',
  ),
  E3: study(
    'Packard, Li & Berger',
    ['en'],
    'a warm start and end around a competent middle left customers more satisfied (23,958 moments of service, 4 experiments)',
    'awal dan akhir yang hangat dengan bagian tengah yang cakap membuat pelanggan lebih puas (23.958 momen layanan, 4 eksperimen)',
  ),
  E9: study(
    'Victorino, Verma & Wardell 2013',
    [],
    'scripted handling of a problem that is not standard was rated lowest; for standard ones it did no harm',
    'jawaban sesuai naskah untuk masalah yang tidak umum dinilai paling rendah; untuk yang umum tidak merugikan',
  ),
  E11: study(
    'Packard, Moore & McFerran 2018',
    ['en'],
    '"I" rather than "we" made agents seem more caring and more able to act, and raised satisfaction (5 studies, over 40 firms)',
    '"I" daripada "we" membuat petugas terasa lebih peduli dan lebih mampu bertindak, dan menaikkan kepuasan (5 studi, lebih dari 40 perusahaan)',
  ),
  E14: study(
    'Packard & Berger 2021',
    ['en'],
    'concrete words left customers more satisfied, because they show that somebody listened (over 1,000 real conversations, 5 studies)',
    'kata yang konkret membuat pelanggan lebih puas, karena menandakan ada yang mendengarkan (lebih dari 1.000 percakapan nyata, 5 studi)',
  ),
  E16: study(
    'Production and Operations Management 2026',
    [],
    'in live chat, solving first and growing warm later did better',
    'di chat langsung, menyelesaikan dulu lalu makin hangat hasilnya lebih baik',
  ),
  E18: study(
    'Danescu-Niculescu-Mizil et al. 2013',
    ['en'],
    'requests with a greeting were rated more polite, those that start bare or with a command less so',
    'permintaan yang diawali salam dinilai lebih sopan, yang langsung bertanya atau menyuruh kurang sopan',
  ),
  E19: study(
    'Howard, Gengler & Jain 1995',
    ['en'],
    'a remembered name makes people more willing to help',
    'nama yang diingat membuat orang lebih mau membantu',
  ),
  E20: study(
    'Srinivasa Raja et al.',
    [],
    'a name used too often, or at an awkward moment, lowers satisfaction',
    'nama yang terlalu sering disebut, atau di saat yang kurang pas, menurunkan kepuasan',
  ),
  E22: study(
    'Li, Chan & Kim 2019',
    [],
    'emoticons make an agent seem warmer but less competent, and after a failure competence is what counts',
    'emotikon membuat petugas terasa lebih hangat tetapi kurang cakap, dan saat ada kegagalan kecakapanlah yang dilihat',
  ),
  E27: study(
    'Davidow 2003',
    [],
    'timeliness, making it easy, redress, apology, credibility and attention are what complaint handling rests on',
    'ketepatan waktu, kemudahan, ganti rugi, maaf, penjelasan, dan perhatian adalah tumpuan penanganan keluhan',
  ),
  E37: study(
    'Jakic, Wagner & Meyer 2017',
    [],
    "meeting a customer's way of writing builds trust, because it shows effort",
    'menyesuaikan dengan gaya menulis pelanggan membangun kepercayaan, karena terlihat ada usaha',
  ),
  E44: study(
    'Sneddon 2006',
    ['id'],
    '"dong" hints that the listener should have known already',
    '"dong" memberi kesan bahwa lawan bicara seharusnya sudah tahu',
  ),
  E46: study(
    'Irwansyah 2024',
    ['id'],
    "sellers' politeness goes with satisfaction (30 people, a weak finding)",
    'kesopanan penjual berkaitan dengan kepuasan (30 orang, temuan lemah)',
  ),
} as const satisfies Readonly<Record<string, Study>>;

export type StudyKey = keyof typeof studies;

/** How well each concern is founded; a concern without a grade does not compile. */
export const grades: Readonly<Record<ConcernId, Grade>> = {
  'asked-already': 'B',
  'asked-twice': 'B',
  'unanswered-question': 'A',
  'wrong-name': 'B',
  'formula-apology': 'B',
  'hollow-empathy': 'A',
  'apology-without-repair': 'B',
  'conditional-apology': 'C',
  blame: 'B',
  reminder: 'C',
  belittling: 'C',
  'policy-wall': 'B',
  'bare-no': 'B',
  'vague-time': 'A',
  'send-away': 'B',
  shouting: 'C',
  'intimate-pronoun': 'B',
  'address-mixed': 'C',
  'kok-question': 'B',
  'same-reply': 'A',
  unheard: 'A',
  'over-apology': 'B',
  'no-owner': 'B',
  'no-next-step': 'B',
  deflecting: 'C',
  'cold-open': 'B',
  'warm-close': 'B',
  'bare-command': 'B',
  'own-voice': 'A',
  'not-concrete': 'A',
  'emoji-in-failure': 'A',
  'name-overused': 'B',
  jargon: 'C',
  'register-clash': 'B',
  'address-missing': 'C',
  'should-know': 'B',
  'market-address': 'C',
};

/** The study behind a key of `concerns`; null for a key nobody has written up. */
export const findStudy = (key: string): Study | null => (studies as Readonly<Record<string, Study>>)[key] ?? null;

/** Is this key of `concerns` written up? */
export const isStudyKey = (key: string): key is StudyKey => Object.hasOwn(studies, key);
