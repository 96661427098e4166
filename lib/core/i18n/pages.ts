import type { Lang } from '../languages/language';
import type { PageMessages } from './messages';
import { pagesEn } from './pages-en';
import { pagesId } from './pages-id';

const all: Readonly<Record<Lang, PageMessages>> = { en: pagesEn, id: pagesId };

/** The words of popup and options in `lang`. */
export const pageMessagesFor = (lang: Lang): PageMessages => all[lang];
