const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|halo+|hai|dear|selamat (?:pagi|siang|sore|malam)|assalamu'?alaikum\S*|wa'?alaikum\S*|yth|kepada|dengan hormat|permisi|pagi|siang|sore|malam)\b[.,]?)/iu;
const closing =
  /^(?:(?:kind|best|warm|many|with)?\s*(?:regards|wishes|thanks)|(?:yours\s+)?(?:sincerely|faithfully|truly)|yours|(?:warm|respectful)ly|take care|cheers|thanks|thank you|salam(?: hangat| hormat)?|hormat (?:kami|saya)|terima kasih|wassalam\S*|best)\s*[,.!]?$/iu;
const listItem = /^(?:\d{1,2}[.)]|[a-z][.)]|[-*•–])\s/iu;
const placeholderOnly = /^(?:\{\{[^}]*\}\}|\[\[[^\]]*\]\]|\s|[,.!:;-])+$/u;

const isGreeting = (text: string): boolean =>
  greeting.test(text) && !text.includes('?') && (text.split(/\s+/).length <= 6 || /^\S+\.?\s[^,]{0,40},$/u.test(text));

/** A name, a role, a number: short, and no sentence that ends in a stop. */
const isSignature = (words: string): boolean => {
  const count = words.split(/\s+/).length;
  return count <= 2 || (count <= 8 && !/[.?!]$/.test(words));
};

/** What a sentence could be by its words alone; its place decides. */
export type Shape = {
  readonly greeting: boolean;
  readonly closing: boolean;
  readonly list: boolean;
  readonly code: boolean;
  readonly signature: boolean;
};

export const shapeOf = (words: string): Shape => ({
  greeting: isGreeting(words),
  closing: closing.test(words),
  list: listItem.test(words),
  code: placeholderOnly.test(words),
  signature: isSignature(words),
});
