import { english } from './en/english';
import { indonesian } from './id/indonesian';
import { rememberText } from '../text/remember';
import type { Lang, Language, SentenceLang } from './language';

/** Every language Sapa coaches in. */
export const languages: Readonly<Record<Lang, Language>> = { en: english, id: indonesian };

/** Function words of languages that agents also meet; enough of them and the sentence is left alone. */
const foreign: ReadonlySet<string> = new Set(
  `el la los las una unos por para con que como pero muy está esta estoy gracias hola usted ustedes su nosotros porque cuando dónde
   le les des une est et pour avec vous nous votre notre merci bonjour que qui dans sur pas ne ce cette sont
   der die das und ist nicht ich wir sie ihre ihr mit für auf ein eine danke guten tag bitte wird sind haben
   het een van niet voor met zijn uw u wij hebben graag bedankt goedemiddag
   não uma você obrigado obrigada olá com seu sua nós está para mais
   il lo gli che non per sono grazie buongiorno della
   awak saya kami boleh tak nak dah akan
   kulo sampun mboten panjenengan monggo nuwun matur
   abdi anjeun hatur nuhun punten teu`
    .split(/\s+/)
    .filter((word) => word !== '' && !indonesian.markers.has(word) && !english.markers.has(word)),
);

const letters = /[\p{L}]+(?:['’][\p{L}]+)*/gu;
const latin = /\p{Script=Latin}/u;

/**
 * The language of a sentence by a vote of function words; null when the vote is a draw or empty.
 * A sentence mostly in another script is `other`, and so is one in which the foreign words win.
 */
export const voteLanguage = rememberText((text: string): SentenceLang | null => {
  const votes = { en: 0, id: 0, other: 0 };
  let total = 0;
  let strange = 0;
  for (const [found] of text.matchAll(letters)) {
    const word = found.toLowerCase().replaceAll('’', "'");
    total++;
    if (!latin.test(word)) strange++;
    if (english.markers.has(word)) votes.en++;
    if (indonesian.markers.has(word) || /^[a-z]{3,}nya$/.test(word)) votes.id++;
    if (foreign.has(word)) votes.other++;
  }
  if (total > 0 && strange / total > 0.5) return 'other';
  if (votes.other >= 2 && votes.other > votes.en && votes.other > votes.id) return 'other';
  if (votes.en === votes.id) return null;
  return votes.en > votes.id ? 'en' : 'id';
});

/**
 * A language for every sentence of a text by their votes: its own vote, else that of the last decided sentence before it, else of the
 * next after it, else `around` (the language of the ticket), else English.
 */
export function settleLanguages(own: readonly (SentenceLang | null)[], around: Lang | null): readonly SentenceLang[] {
  const first = own.find((lang) => lang !== null);
  let before: SentenceLang = first ?? around ?? 'en';
  return own.map((lang) => (before = lang ?? before));
}
