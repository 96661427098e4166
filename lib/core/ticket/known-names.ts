import { addressedIn } from './addressed';
import type { Case } from './case';
import { signatureIn } from './facts/names';
import { ownWords } from './facts/told';
import { alikeName, bareName } from './names-alike';
import { rememberBy } from '../text/remember';

const titles = /^(?:mr|mrs|ms|miss|dr|drg|prof|ir|h|hj|pak|bu|bapak|ibu|kak|mas|mbak|bang)\.?$/i;
const wordsOf = (name: string): readonly string[] =>
  name.split(/[\s.,_@/&+-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word.length > 1 && !titles.test(word));

/** Somebody speaks of the requester as of another: "my husband Peter", "in Peter's name", "suami saya Budi". */
const spokenOf = (text: string, name: string): boolean =>
  new RegExp(
    String.raw`\b(?:husband|wife|son|daughter|mother|father|mum|dad|brother|sister|partner|boss|colleague|suami|istri|anak|ibu|bapak|ayah|kakak|adik)(?: saya| kami)?,? ${name}\b|\b${name}['’]s (?:name|account|policy|order|behalf)`,
    'iu',
  ).test(text);

/**
 * The words by which the customer may be addressed; empty when the ticket does not tell. When a message is signed by
 * another than the requester and speaks of the requester as of somebody else, the requester's first name is none of them.
 */
export const namesOf = rememberBy((about: Case): readonly string[] => {
  const { requester } = about.ticket;
  const asked = requester.name === null ? [] : wordsOf(requester.name);
  const names = new Set<string>(asked);
  const full = requester.name?.trim().split(/\s+/) ?? [];
  for (const word of full) if (bareName(word).length > 1) names.add(word);
  const mail = requester.email?.split('@') ?? [];
  for (const word of mail[0]?.split(/[._\d-]+/) ?? []) if (word.length > 2) names.add(word);
  for (const word of mail[1]?.split('.')[0]?.split('-') ?? []) if (word.length > 2) names.add(word);
  const hidden = new Set<string>();
  for (const turn of about.turns) {
    if (turn.message.role === 'agent') continue;
    for (const word of wordsOf(turn.message.author ?? '')) names.add(word);
    const text = ownWords(turn);
    const signed = signatureIn(text, requester.name === null ? [] : [requester.name]);
    if (signed) for (const word of wordsOf(text.slice(signed.start, signed.end))) names.add(word);
    for (const found of text.matchAll(
      /\b(?:my name is|this is|call me|nama saya|i am|i['’]m|panggil(?: saya| aku)?|saya) (?:(?:Ibu|Bapak|Bu|Pak|Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}[\p{L}'’-]+)/giu,
    ))
      if (/^\p{Lu}/u.test(found[1] ?? '')) names.add(found[1] ?? '');
    const first = asked[0];
    if (first !== undefined && signed && !text.slice(signed.start, signed.end).includes(first) && spokenOf(text, first))
      hidden.add(first);
  }
  if (names.size > 0)
    for (const { message, draft } of about.turns)
      if (message.role === 'agent' && hidden.size === 0)
        for (const { words } of addressedIn(draft)) for (const word of words) if (near(word, asked)) names.add(word);
  return [...names].filter((name) => !hidden.has(name));
});

/** A short form that an earlier agent used and that could be of this name: same first letter or contained letters. */
const near = (word: string, names: readonly string[]): boolean =>
  names.some((name) => alikeName(word, name) || bareName(name).includes(bareName(word)));
