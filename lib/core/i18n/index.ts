import type { Lang } from '../languages/language';
import { en } from './en';
import { id } from './id';
import type { Messages } from './messages';

const all: Readonly<Record<Lang, Messages>> = { en, id };

/** The words of the helpdesk tab in `lang`. */
export const messagesFor = (lang: Lang): Messages => all[lang];
