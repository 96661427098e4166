import { expect, it } from 'vitest';
import { createCutter } from '../../text/cut';
import { readCase } from '../read-case';
import { clausesOf } from './clauses';
import { typedTold } from './typed-wanted';

const cut = createCutter();

const answer = (draft: string, ...thread: readonly string[]): string | null => {
  const messages = thread.map((text, i) => ({
    id: `m${i + 1}`,
    role: text.startsWith('A: ') ? ('agent' as const) : ('customer' as const),
    visibility: 'public' as const,
    author: null,
    at: null,
    text: text.replace(/^A: /, ''),
    attachments: [],
  }));
  const about = readCase(
    {
      helpdesk: 'test',
      account: 'test',
      id: '1',
      channel: 'chat',
      subject: null,
      requester: { name: null, id: null, email: null },
      messages,
      folded: 0,
    },
    cut,
  );
  for (const clause of clausesOf(cut(draft))) {
    const told = typedTold(clause, about);
    if (told !== null) return told.answer;
  }
  return null;
};

it.each<[string, string, readonly string[]]>([
  ['orla', 'What is your name, please?', ['hi', 'my name is orla and i cant log in']],
  ['petra novak', 'May I have your full name?', ['hi', 'A: Hello, what is your name?', 'petra novak']],
  ['petranovakgmailcom', 'Could you share your email?', ['its petranovakgmailcom']],
  ['98101', 'What is your zip code?', ['seattle 98101']],
  ['rtv 781', 'Could you give me your claim number?', ['policy no ixk 97950 and claim number rtv 781']],
  ['10 gb', 'How much data do you need?', ['the 10 gb plan']],
  ['12 elm street dayton', 'What is the delivery address?', ['12 elm street dayton']],
])('finds “%s” for “%s”', (value, draft, thread) => {
  expect(answer(draft, ...thread)).toBe(value);
});

it.each<[string, string, readonly string[]]>([
  ['a number of another kind', 'Could you give me your claim number?', ['policy number ixk 97950']],
  ['four digits without a word', 'What is your account number?', ['hi', '4417']],
  ['a word that answers something else', 'May I have your name?', ['A: Which colour is it?', 'turquoise']],
  ['a greeting', 'May I have your name?', ['hello']],
])('stays silent on %s: “%s”', (_, draft, thread) => {
  expect(answer(draft, ...thread)).toBeNull();
});
