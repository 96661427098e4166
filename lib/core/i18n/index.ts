import type { Lang } from '../languages/language';
import { cardsEn } from './cards-en';
import { cardsId } from './cards-id';
import { en } from './en';
import { id } from './id';
import type { Messages } from './messages';

const all: Readonly<Record<Lang, Messages>> = { en: { ...en, cards: cardsEn }, id: { ...id, cards: cardsId } };

/** The words of the helpdesk tab in `lang`. */
export const messagesFor = (lang: Lang): Messages => all[lang];
