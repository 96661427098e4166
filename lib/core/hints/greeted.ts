import { addressesIn } from '../languages/id/address';
import type { Sentence } from '../text/draft';
import { rememberBy } from '../text/remember';
import { does } from './acts';

/** Greetings as agents in many places write them, thanks for writing, good wishes, sympathy: nobody calls these cold. */
const warmStart = new RegExp(
  `^[\\s"'*_¡¿\\p{P}\\p{Extended_Pictographic}]*(?:${[
    "h(?:i+|iya|ello+|ey+|eya|owdy|allo+|alo+|ai+|ei)|yo|ahoy|aloha|dear(?:est)?|greetings?|salutations|welcome|good (?:morning|afternoon|evening|day|to)|(?:a )?(?:very )?(?:good|lovely|happy|merry|blessed) \\p{L}+|(?:top of the )?morning|afternoon|evening|g['’]?day|to whom|attention|attn",
    "bonjour|bonsoir|salut|buon ?giorno|buona ?sera|ciao|hola|buen[oa]s|ol[áa]|guten|gr[üu]ezi|gr[üu]ß|servus|moin|hej|hei|god \\p{L}+|goede\\p{L}*|dag|dzie[ńn]|cze[śs][ćc]|ahoj|merhaba|marhaba|namast[eé]|namaskar\\p{L}*|vanakkam|sat sri|konnichiwa|ni ?hao|sawubona|kia ora|jambo|habari|e k(?:aa|u)\\p{L}*|dia (?:duit|dhuit)|shalom|syalom|salam|salaam|as+[- ]?salam\\p{L}*|as+alam\\p{L}*|aslm|as+ ?wr|wa[- ]?['’]?a?lai?kum\\p{L}*|wslm",
    "(?:many |a (?:big|huge) |big |so many )?thank(?:s| you)|thx|ta for|much appreciated|(?:i|we) (?:really |very much |do )?appreciate|congrat\\p{L}*|happy|cheers|bless|(?:i|we) (?:do |really )?(?:hope|trust)|hope|trust you|sorry (?:to hear|about|for|that|you)|(?:i am|i['’]m|we are|we['’]re) (?:so |very |truly |really |deeply |terribly )*sorry|(?:my|our) (?:sincere |deepest )?(?:condolences|apologies)|oh (?:no|dear|my)|how (?:nice|lovely|kind|good|sad|exciting|wonderful)|what (?:a|an)|(?:(?:it|that) (?:is|was) |it['’]s |that['’]s )?(?:so |very |such )?(?:lovely|great|nice|wonderful|good|a pleasure|delighted|glad|pleased)",
    "halo+|hai+|yt[hkc]|yang (?:kami |saya )?(?:ter)?hormat\\p{L}*|kepada|dengan (?:hormat|segala hormat)|permisi|punten|sampurasun|rampes|sugeng|wilujeng|kulo ?nuwun|nuwun|om swasti\\p{L}*|rahayu|rahajeng|tabi?k?|tabea?|namo|horas|mejuah\\p{L}*|ya['’]?ahowu|mangga|monggo|selamat|slmt|sel?mat|met|mat (?:pagi|siang|sore|malam)|(?:se)?pagi|siang|sore|mal[ae]m",
    'terima ?kasih|makasih|trims|trimakasih|tengkyu|matur|hatur|suksma|turut|ikut (?:berduka|prihatin|senang)|semoga|syukur|alhamdulillah|puji',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** "Sorry, but it cannot be done" feels with nobody. */
const denied =
  /\b(?:tidak|belum|tak|cannot|can't|can’t|not|unable|but|namun|tetapi|tapi|hanya|only|ditolak|declined)\b/iu;

/** Does the sentence greet, thank, wish well, or feel with the reader as its first words? */
const startsWarm = rememberBy((sentence: Sentence): boolean => {
  if (warmStart.test(sentence.text) || does(sentence, 'greeting')) return true;
  return does(sentence, 'apology') && !does(sentence, 'refusal') && !denied.test(sentence.text);
});

/** Does the sentence call somebody: "…, Bu Rina.", "Kak Tio, …"? */
const calls = rememberBy((sentence: Sentence): boolean =>
  addressesIn(sentence).some(
    (one) => one.calls && (one.names.length > 0 || one.span.start < 6 || sentence.words.length < 4),
  ),
);

/** A title before a name as the first words: "Mrs Oduya, …", "Bapak Hari, …". */
const titled =
  /^(?:mr|mrs|ms|miss|mx|dr|drg|prof(?:essor)?|sir|madam|ma['’]?am|sirs|all|team|folks|everyone|bapak|bpk|pak|ibu|bu|kak|kakak|mas|mbak|mba|bang|kang|teh|saudar[ai]|sdr[i]?|nona|tuan|nyonya|ustaz|bunda|ayah)\b[^.?!]{0,40}?[,!:–—-](?:\s|$)/iu;

/** Is this sentence, the first of a reply, a greeting of any kind? `names`: what the customer is called. */
export function greets(sentence: Sentence, names: readonly string[]): boolean {
  const { text } = sentence;
  if (startsWarm(sentence) || calls(sentence) || titled.test(text)) return true;
  const words = text.split(/[^\p{L}'’-]+/u).slice(0, 4);
  return names.some((name) => words.includes(name) || text.includes(`, ${name}`));
}
