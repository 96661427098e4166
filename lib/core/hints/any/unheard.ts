import { rememberBy } from '../../text/remember';
import type { Sentence } from '../../text/draft';
import type { Case } from '../../ticket/case';
import { does } from '../acts';
import { hasLink, latestCustomerText } from '../asked';
import { anyDoes } from '../beside';
import { heardBefore, hears, tellsStory } from '../heard';
import { draftHint } from '../hint';
import { isChat } from '../moving';

/** "Checking now" opens a chat; a reply of so few words is no reply yet. */
const firstLine = 12;
const quickTurn = 6;

/** The customer's last message carries strong feeling, and nothing in the draft shows that it was read. */
export default draftHint('any/unheard', (draft, about) => {
  // On a public page of unknown make a line is only the start; the rest goes on elsewhere.
  if (about.ticket.channel === 'unknown' || !about.heat.heated || !isLoudOrLong(latestCustomerText(about))) return [];
  const said = draft.placed.filter(({ part }) => part === 'body' || part === 'list');
  if (said.length === 0) return [];
  if (isChat(about)) {
    const words = said.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
    const firm = said.filter(({ sentence }) => !does(sentence, 'vague-time'));
    const acts = anyDoes(firm, 'action', 'comes-back') || firm.some(({ sentence }) => atOnce.test(sentence.text));
    // On a public page the link is the answer.
    const begins = about.firstReply && (acts || said.some(({ sentence }) => hasLink(sentence.text)));
    if (words < quickTurn || begins || (acts && words < firstLine) || heardEarlier(about)) return [];
    // Whoever acts on one thing after the other has read them.
    const deeds = said.filter(({ sentence }) => does(sentence, 'action') && mine.test(sentence.text)).length;
    if (deeds > 1 || (deeds > 0 && hears(draft, about, 1))) return [];
  }
  return said.some(({ sentence }) => setsBoundary(sentence)) || !tellsStory(about) || hears(draft, about)
    ? []
    : [{ span: null }];
});

/** In a talk that has just begun, doing something at once is a way of hearing. */
const atOnce =
  /\b(?:saya|aku|gue|i|we|kami)(?:['’]m|['’]re| am| are)? \p{L}+(?:ing)? (?:\p{L}+ ){0,3}(?:now|right away|straight away|sekarang|dulu)\b|\bsekarang juga\b|\b(?:sore|malam|siang|hari) ini (?:jam|pukul)\b|\b(?:jam|pukul) \d/iu;
const mine = /\b(?:I|saya|aku)\b/iu;

/** In fewer words strong feeling shows in capitals or marks, or it is not sure. */
const leastStory = 14;
const isLoudOrLong = (text: string): boolean =>
  text.split(/\s+/).length >= leastStory || /!|\b\p{Lu}{4,}\b/u.test(text);

/** In a chat, what was heard two lines ago is still heard. */
const heardEarlier = rememberBy((about: Case): boolean => heardBefore(about));

/** Abuse is met with a boundary. */
const boundary =
  /\b(?:insult\w*|swear\w*|abus(?:e|ive)|offensive|foul|(?:this|that|such|your|respectful) (?:kind of )?(?:language|tone)|dimaki|makian|memaki|kata(?:-kata)? kasar|umpatan|bahasa (?:kasar|seperti))\b/iu;
const setsBoundary = rememberBy(({ text }: Sentence): boolean => boundary.test(text));
