import { familyBefore } from './identifiers';
import { findAll, unclaimed, type Finder } from './told';

const email = /\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;

/** E-mail addresses. */
export const emails: Finder = (text, taken) => unclaimed(findAll(text, email, 'account-email'), taken);

/** National with a leading 0, international with +, North American 3-3-4. */
const phone =
  /(?<![\p{L}\p{N}+/-])(?:\+\d{1,3}[\s.-]?(?:\(0\)\s?)?\(?\d{1,4}\)?(?:[\s.-]?\d{2,5}){1,4}|\(?0[1-9]\d{1,4}\)?(?:[\s.-]?\d{2,5}){1,4}|\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}|62[\s-]?8\d{1,2}(?:[\s.-]?\d{3,5}){2,3})(?![\p{L}\p{N}/-])/gu;
const notPhone = new Set(['tracking', 'serial', 'order', 'booking', 'claim', 'bank', 'card', 'policy', 'invoice']);

/** Telephone numbers, unless a label says that the number is something else. */
export const phones: Finder = (text, taken) =>
  unclaimed(
    findAll(text, phone, 'phone').filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '').length;
      const family = familyBefore(text, start);
      return digits >= 9 && digits <= 14 && !(family !== null && notPhone.has(family));
    }),
    taken,
  );

const ways =
  'Road|Street|St|Close|Row|Crescent|Avenue|Ave|Lane|Drive|Court|Way|Place|Terrace|Gardens|Boulevard|Blvd|Square|Grove|Mews|Quay|Rd|Highway|Walk|Hill|Green|Parade|Rise|View|Gate';
const tail = String.raw`(?:,? (?:opposite|near|behind) [A-Z]\w+(?: [A-Z]\w+)*|, (?!(?:I|We|My|Can|Could|Please|It|The|And)\b)[A-Z][\w'’-]+(?: [A-Z0-9][\w'’-]*){0,2})*`;
const english = new RegExp(
  String.raw`\b(?:(?:Flat|Apt\.?|Apartment|Unit|Suite|Room) \w{1,5},? )?(?:\d{1,5}[A-Za-z]?(?:[/-]\d+)? (?:[A-Z][\w'’.-]+ ){1,3}(?:${ways})\b\.?|(?<=(?:Flat|Apt\.?|Apartment|Unit) \w{1,5},? )[A-Z][\w'’-]+ (?:${ways})\b)${tail}`,
  'gu',
);
/** "At 14 Nuns Island": a number and a name behind a preposition. */
const bare =
  /(?<=\b(?:at|to|address is|live at|for) )\d{1,4}[a-z]? \p{Lu}[\p{Ll}'’]{2,}(?: \p{Lu}[\p{Ll}'’]{2,})?\b(?! \d)|(?<=\b(?:at|to) )Plot \d{1,4}\b/gu;
const months = /^\d+ (?:Jan|Feb|Mar|Apr|May|Mei|Jun|Jul|Aug|Agu|Sep|O[ck]t|Nov|De[cs])/;
const indonesian =
  /\b(?:Jl|Jln|Jalan|Gg|Gang|Perum|Perumahan|Komp|Komplek|Kompleks|Apartemen|Apt|Ruko|Dusun|Kp|Kampung|Blok)\b\.?,? ?(?:(?:[A-Z][\w'’/-]*|No\.?|no\.?|RT|RW|Blok|blok|rt|rw|Kec\.?|Kel\.?|Kab\.?|\d[\w/.-]*\w|\d)(?:,? |, |\.? ?)?){2,14}/gu;

/** Street addresses. */
export const addresses: Finder = (text, taken) =>
  unclaimed(
    [
      ...findAll(text, english, 'address'),
      ...findAll(text, indonesian, 'address'),
      ...findAll(text, bare, 'address').filter(({ start }) => !months.test(text.slice(start, start + 12))),
    ]
      .map((one) => ({ ...one, end: one.start + text.slice(one.start, one.end).replace(/[\s,.]+$/, '').length }))
      .filter(({ start, end }) => /\d/.test(text.slice(start, end))),
    taken,
  );
