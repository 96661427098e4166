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

/** Understands a ticket: cuts its public turns, finds what was told and asked, and how heated it is. */
export function readCase(ticket: Ticket, cut: Cutter): Case {
  const spoken = ticket.messages.filter(
    ({ role, visibility }) => (role === 'customer' || role === 'agent') && visibility !== 'internal',
  );
  const rough = spoken.map((message): Turn => ({ message, draft: cut(message.text) }));
  const lang = customerLang(rough);
  const turns = lang === null ? rough : spoken.map((message): Turn => ({ message, draft: cut(message.text, lang) }));
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
