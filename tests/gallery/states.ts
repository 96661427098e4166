import { cardWords } from '../../lib/core/concerns/card-words';
import { adviceOf, calmPicture, finding, pictureOf, ticketOf, type CaseLang } from './cases';
import type { FakeState } from './fake-session';

const below = { left: 300, top: 440, width: 560, height: 160 };
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'.repeat(3);

/** Every state of the panel that somebody should look at, by name. */
export const states: Readonly<Record<string, (lang: CaseLang) => FakeState>> = {
  closed: (lang) => ({ open: false, picture: pictureOf(lang) }),
  'closed-warm': (lang) => ({ open: false, picture: pictureOf(lang), advice: adviceOf(lang) }),
  'closed-notice': (lang) => ({ open: false, picture: pictureOf(lang), notice: 'refused' }),
  empty: (lang) => ({ picture: calmPicture(lang) }),
  heated: (lang) => ({
    ticket: ticketOf(lang),
    picture: pictureOf(lang),
    advice: adviceOf(lang),
    panelSize: { width: 360, height: 560 },
  }),
  card: (lang) => ({
    ticket: ticketOf(lang),
    picture: pictureOf(lang),
    advice: adviceOf(lang),
    card: 0,
    panelSize: { width: 380, height: 680 },
  }),
  'card-example': (lang) => ({
    picture: { ...calmPicture(lang), folded: null },
    advice: adviceOf(lang),
    card: 2,
    panelSize: { width: 380, height: 560 },
  }),
  'card-short': (lang) => {
    const advice = adviceOf(lang);
    const [first] = advice.findings;
    const twice = finding('any/asked-twice', 'asked-twice', first?.quote ?? '', 0, { message: 'm1' });
    return {
      ticket: ticketOf(lang),
      picture: calmPicture(lang),
      advice: {
        ...advice,
        findings: first
          ? [{ ...first, form: 'short', also: [{ ...twice, card: cardWords({ lang, concern: 'asked-twice' }, lang) }] }]
          : [],
      },
      card: 0,
      panelSize: { width: 380, height: 560 },
    };
  },
  'left-and-right': (lang) => {
    const picture = pictureOf(lang);
    const [question] = picture.questions;
    const quote = 'مرحبا، أين طلبي رقم 48213؟ ' + long;
    return {
      ticket: ticketOf(lang),
      picture: {
        ...picture,
        heat: { ...picture.heat, heated: false },
        questions: question ? [{ ...question, quote }] : [],
      },
      advice: {
        ...adviceOf(lang),
        findings: [finding('en/shouting', 'shouting', `THIS IS ${long}`, 0, { shown: true })],
      },
    };
  },
  above: (lang) => ({
    ticket: ticketOf(lang),
    picture: pictureOf(lang),
    advice: adviceOf(lang),
    box: { left: 20, top: 460, width: 1200, height: 160 },
  }),
  undo: (lang) => ({ picture: calmPicture(lang), canUndo: true }),
  notice: (lang) => ({ picture: calmPicture(lang), notice: 'unreadable-memory' }),
  note: (lang) => ({ status: 'note', picture: calmPicture(lang) }),
  unsure: (lang) => ({ status: 'unsure', picture: calmPicture(lang), advice: adviceOf(lang) }),
  'no-composer': (lang) => ({ status: 'no-composer', picture: pictureOf(lang), ticket: ticketOf(lang), box: null }),
  unreadable: () => ({ status: 'unreadable', box: null }),
  quiet: (lang) => ({ status: 'quiet', picture: calmPicture(lang), box: below }),
  offline: () => ({ status: 'offline', box: below }),
};
