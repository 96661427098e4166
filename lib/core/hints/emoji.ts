import type { Sentence } from '../text/draft';
import type { Span } from '../text/span';
import { rememberBy } from '../text/remember';

/** Pictures that only point, count, tick or bow: nobody reads a mood in them. */
const functional =
  /^(?:[©®™✓✔☑✅❎❌❗❕❓⚠➡⬅⬆⬇↗↘↪↩▶◀⏩☎✉✏✂ℹ•▪◾◼■★☆⭐‼]|[📞📱📲📧📩📨📬📮📎📌📍🔗📅📆🗓📦🕐-🕧⏰⏱⌚💡🔒🔑🔔🔍🔎📝📄📃📑📋📷📸🖨🛒🏷💳🚚🚛🆔🔢🔴🟢🟡🔵⚪⚫👉👇👆👈🙏])/u;
const pictures =
  /(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{FE0F}]?(?:\u{200D}\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{FE0F}]?)*\s?)+/gu;
/** ":)" may follow a letter; ":D", "xD" and "<3" need room before them, else they are part of a word or an address. */
const faces =
  /(?<=^|[\s\p{L}.,!?])[:;=]['’]?-?(?:\){1,4}|\({1,4})|(?<=^|[\s.,!?])(?:[:;=]['’]?-?[DPp*|]|:-?[/\\]|[xX]D+|<3|\^[_.]?\^|T[_.]T)(?=[\s.,!?]|$)/gu;

/** Emoji and emoticons that show a mood, in a text, in order; neighbours are one. */
export function moodsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pictures)) {
    const typed = match[0].trimEnd();
    if ([...typed.matchAll(/\p{Extended_Pictographic}/gu)].every(([one]) => functional.test(one))) continue;
    found.push({ start: match.index, end: match.index + typed.length });
  }
  for (const match of text.matchAll(faces)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.toSorted((a, b) => a.start - b.start);
}

/** The same, in a sentence. */
export const moodsOf = rememberBy((sentence: Sentence) => moodsIn(sentence.text));

/** An unhappy face: whoever sends it is not joking. */
const unhappy = /[😡🤬😠😤😭😢😿😞😔😟😩😫💔🙄😒😣😖😥😓😰😨😱😕🙁☹😑👎🤦🥺😪🤯😐]|[:;=]['’]?-?\(|:-?[/\\|]|T[_.]T/u;

/** Does the text look sad or cross, by an emoji? ":(" alone is as often a wink. */
export const looksUnhappy = (text: string): boolean =>
  moodsIn(text).some(
    ({ start, end }) =>
      /\p{Extended_Pictographic}/u.test(text.slice(start, end)) && unhappy.test(text.slice(start, end)),
  );

/** Does the text smile, with an emoji or emoticon that is not a sad or angry one? */
export const smiles = (text: string): boolean =>
  moodsIn(text).some(({ start, end }) => !unhappy.test(text.slice(start, end)));
