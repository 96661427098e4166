import type { Lang } from '../languages/language';
import { cardsEn } from './cards-en';
import { cardsId } from './cards-id';
import type { Cards } from './messages';

const all: Readonly<Record<Lang, Cards>> = { en: cardsEn, id: cardsId };

/** What the cards say in `lang`. Kept out of the helpdesk tab: the background sends the few that are needed. */
export const cardsFor = (lang: Lang): Cards => all[lang];
