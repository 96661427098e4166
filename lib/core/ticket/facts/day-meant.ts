/** Days from the message's day on, for words that count from it. */
const away: readonly (readonly [number, RegExp])[] = [
  [2, /^(?:lusa|(?:the )?day after tomorrow)\b/],
  [-1, /^(?:yesterday|kemarin|kemaren|kmrn|kmrin|semalam|semalem|wingi)\b(?! lusa)/],
  [1, /^(?:tomorrow|besok|bsk)\b/],
  [
    0,
    /^(?:today|tonight|hari ini|tadi|td|(?:pagi|siang|sore|malam|malem) (?:ini|tadi)|(?:sejak|dari) (?:pagi|siang))\b/,
  ],
];
const weekdays: readonly RegExp[] = [
  /\b(?:sunday|minggu)\b/,
  /\b(?:monday|senin)\b/,
  /\b(?:tuesday|selasa)\b/,
  /\b(?:wednesday|rabu)\b/,
  /\b(?:thursday|kamis)\b/,
  /\b(?:friday|jumat|jum'at)\b/,
  /\b(?:saturday|sabtu)\b/,
];
const months: readonly RegExp[] = [
  /jan/,
  /feb/,
  /mar/,
  /apr/,
  /may|mei/,
  /jun/,
  /jul/,
  /aug|agu|agt|ags/,
  /sep/,
  /o[ck]t/,
  /nov/,
  /de[cs]/,
];

const dayLength = 86_400_000;
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Day and month as written; of the years without one, the nearest to the message's. */
function dayOfMonth(day: number, month: number, year: number | null, base: number): string | null {
  const own = new Date(base).getUTCFullYear();
  const years = year === null ? [own, own - 1, own + 1] : [year];
  const [best] = years
    .map((one) => Date.UTC(one, month, day))
    .filter((at) => new Date(at).getUTCMonth() === month)
    .toSorted((a, b) => Math.abs(a - base) - Math.abs(b - base));
  return best === undefined ? null : isoOf(best);
}

/**
 * The day that a date in a customer's words means, as `2026-03-02`, counted from the day of the message. `at`: the
 * message's time, ISO 8601. Null where the words leave it open: "Friday", "the 28th", "3/4/2026", a span of days.
 */
export function dayMeant(words: string, at: string | null): string | null {
  const text = words.toLowerCase().replaceAll('’', "'").trim();
  const full = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (full) return dayOfMonth(Number(full[3]), Number(full[2]) - 1, Number(full[1]), 0);
  const sent = at === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(at);
  if (!sent) return null;
  const base = Date.UTC(Number(sent[1]), Number(sent[2]) - 1, Number(sent[3]));
  const counted = away.find(([, pattern]) => pattern.test(text));
  if (counted) return isoOf(base + counted[0] * dayLength);
  if (/\d ?[-–] ?\d/.test(text)) return null;
  const named =
    /(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]{3,})\.?(?:,? (?<year>\d{4}))?/.exec(text) ??
    /(?<month>[a-z]{3,}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?/.exec(text);
  const month = months.findIndex(
    (one) => named?.groups?.['month'] !== undefined && one.test(named.groups['month'].slice(0, 3)),
  );
  if (named && month >= 0)
    return dayOfMonth(
      Number(named.groups?.['day']),
      month,
      named.groups?.['year'] ? Number(named.groups['year']) : null,
      base,
    );
  const weekday = weekdays.findIndex((one) => one.test(text));
  if (weekday < 0 || /^minggu (?:lalu|depan|kemarin|ini)$/.test(text)) return null;
  const ahead = (weekday - new Date(base).getUTCDay() + 7) % 7;
  if (/\b(?:last|lalu|kemarin|kemaren|kmrn)\b/.test(text))
    return isoOf(base + (ahead === 0 ? -7 : ahead - 7) * dayLength);
  return /\bbesok\b/.test(text) ? isoOf(base + (ahead === 0 ? 7 : ahead) * dayLength) : null;
}
