import type { Lang } from '../languages/language';

const locales: Readonly<Record<Lang, string>> = { en: 'en-GB', id: 'id-ID' };

/** An ISO time as a day ("3 March 2026", "3 Maret 2026"), in the reader's own time zone; empty when it is no time. */
export const dayOf = (iso: string, lang: Lang): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
};

/** Milliseconds since 1970 as a clock time ("14:05", "14.05"), in the reader's own time zone. */
export const clockOf = (at: number, lang: Lang): string =>
  new Intl.DateTimeFormat(locales[lang], { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
