import { voteLanguage } from '../languages/pick';
import type { Lang } from '../languages/language';
import type { Cutter } from '../text/cut';
import type { Case, Turn } from './case';
import { factsOf } from './find-facts';
import { questionsOf } from './find-questions';
import { heatOf } from './read-heat';
import type { Ticket } from './ticket';

const customerLang = (turns: readonly Turn[]): Lang | null => {
  const votes = { en: 0, id: 0 };
  for (const { message, draft } of turns) {
    if (message.role !== 'customer') continue;
    for (const { sentence, part } of draft.placed) {
      if (part !== 'body' && part !== 'list') continue;
      const lang = voteLanguage(sentence.text);
      if (lang === 'en' || lang === 'id') votes[lang] += sentence.text.length;
    }
  }
  if (votes.en === votes.id) return null;
  return votes.en > votes.id ? 'en' : 'id';
};

/** Does a turn tell its language by itself? Then the language around it makes no difference to how it is cut. */
const tellsLang = ({ draft }: Turn): boolean =>
  draft.placed.some(({ sentence }) => voteLanguage(sentence.text) !== null);

/** The longest stretch of one message that is read, in UTF-16 units: ten printed pages. What is pasted after it is a log or a book. */
const longest = 20_000;
/** The most turns that are read: the latest ones. */
const most = 400;

/** Understands a ticket: cuts its public turns, finds what was told and asked, and how heated it is. */
export function readCase(ticket: Ticket, cut: Cutter): Case {
  const spoken = ticket.messages.filter(
    ({ role, visibility }) => (role === 'customer' || role === 'agent') && visibility !== 'internal',
  );
  const recent = spoken.slice(-most);
  const rough = recent.map((message): Turn => ({ message, draft: cut(message.text.slice(0, longest)) }));
  const lang = customerLang(rough);
  const turns = rough.map((turn): Turn =>
    lang === null || tellsLang(turn) ? turn : { ...turn, draft: cut(turn.draft.text, lang) },
  );
  return {
    ticket,
    turns,
    facts: factsOf(ticket, turns),
    questions: questionsOf(turns),
    heat: heatOf(turns),
    lang,
    firstReply: !turns.some(({ message }) => message.role === 'agent'),
  };
}
