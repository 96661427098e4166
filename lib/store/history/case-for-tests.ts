import type { Part } from '../../core/text/draft';
import type { Case, Turn } from '../../core/ticket/case';
import type { Question } from '../../core/ticket/questions';
import type { Message, Requester, Role, Visibility } from '../../core/ticket/ticket';

/** `c` customer, `a` agent, `n` internal note of an agent. */
export type Line = readonly [who: 'c' | 'a' | 'n', text: string, at?: string | null];

export type CaseOptions = {
  readonly id?: string;
  readonly account?: string;
  readonly subject?: string | null;
  readonly requester?: Partial<Requester>;
};

const roles: Readonly<Record<Line[0], readonly [Role, Visibility]>> = {
  c: ['customer', 'public'],
  a: ['agent', 'public'],
  n: ['agent', 'internal'],
};

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^hi\b/i, 'greeting'],
  [/^regards/i, 'closing'],
  [/^-- /, 'signature'],
  [/^> /, 'quote'],
];

/** One sentence a line; a line "Hi …" is a greeting, "Regards, …" a closing, "-- …" a signature, "> …" quoted mail. */
const turnOf = (message: Message): Turn => {
  const placed: Turn['draft']['placed'][number][] = [];
  let start = 0;
  for (const [block, text] of message.text.split('\n').entries()) {
    const part = parts.find(([sign]) => sign.test(text))?.[1] ?? 'body';
    if (text !== '') placed.push({ sentence: { text, lang: 'en', words: [] }, start, block, part });
    start += text.length + 1;
  }
  return { message, draft: { text: message.text, placed } };
};

/** A case with a question for each "…?" of the customer, for the tests of memory. */
export const caseOf = (lines: readonly Line[], options: CaseOptions = {}): Case => {
  const messages = lines.map(([who, text, at = null], n): Message => {
    const [role, visibility] = roles[who];
    const author = who === 'c' ? 'Sari Wulandari' : 'Dewi';
    return { id: `m${n}`, role, visibility, author, at, text, attachments: [] };
  });
  const lastAgent = messages.findLastIndex(({ role, visibility }) => role === 'agent' && visibility === 'public');
  const questions = messages.flatMap((message, n): Question[] =>
    message.role === 'customer'
      ? [...message.text.matchAll(/[^.?!\n]+\?/gu)].map((hit) => {
          const quote = hit[0].trim();
          const start = message.text.indexOf(quote, hit.index);
          return {
            message: message.id,
            quote,
            form: 'question',
            span: { start, end: start + quote.length },
            open: n > lastAgent,
          };
        })
      : [],
  );
  return {
    ticket: {
      helpdesk: 'zendesk',
      account: options.account ?? 'acme.zendesk.com',
      id: options.id ?? '1',
      channel: 'email',
      subject: options.subject ?? null,
      requester: { name: 'Sari Wulandari', id: null, email: 'sari@mail.example', ...options.requester },
      messages,
      folded: 0,
    },
    // Notes stay in, so that the tests see memory itself leave them out.
    turns: messages.map(turnOf),
    facts: [],
    questions,
    heat: { score: 0, heated: false, cues: [] },
    lang: 'en',
    firstReply: lastAgent < 0,
  };
};
