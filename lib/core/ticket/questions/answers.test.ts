import { describe, expect, it } from 'vitest';
import { createCutter } from '../../text/cut';
import type { Case } from '../case';
import { readCase } from '../read-case';
import type { Role } from '../ticket';
import { answersTo } from './answers';
import { threadOf } from '../thread-for-tests';

const cut = createCutter();
const about = (...turns: readonly (readonly [Role, string])[]): Case => readCase(threadOf(turns), cut);
const answered = (message: string, draft: string): readonly boolean[] =>
  answersTo(about(['customer', message]), cut(draft));

describe('answers', () => {
  it.each([
    ['What is the address and the phone number?', 'The address is 14 Harbour Lane.', [false]],
    ['What is the address and the phone number?', '14 Harbour Lane, and the number is 0161 496 0000.', [true]],
    ['How long does the repair take?', 'The repair costs 40 euro.', [false]],
    ['How long does the repair take?', 'Three days from Monday.', [true]],
    ['When is the pump delivered?', 'It reaches you by Tuesday.', [true]],
    ['Could you cancel the second chair?', 'I am afraid that is not possible once it is on the van.', [true]],
    ['Does it come in green? And is the cover washable?', 'Yes, green is in stock.', [true, false]],
    ['Is the pool heated?', 'Let me check that with the house.', [true]],
    ['Berapa lama garansinya?', 'Garansinya dua tahun, Kak.', [true]],
    ['Berapa lama garansinya?', 'Garansi tersedia ya, Kak.', [false]],
    ['Siapa yang akan datang?', 'Halo Kak Rio, mohon ditunggu ya.', [false]],
  ])('%s ← %s', (message, draft, expected) => {
    expect(answered(message, draft)).toEqual(expected);
  });

  it('takes no rule that was quoted before for an answer to “when”', () => {
    const thread = about(
      ['customer', 'You charged me twice.'],
      ['agent', 'Refunds take 5 to 10 working days.'],
      ['customer', 'That was three weeks ago. When is the money back?'],
    );
    expect(answersTo(thread, cut('Refunds take 5 to 10 working days.'))).toEqual([false]);
    expect(answersTo(thread, cut('I released it today, it is back by Thursday 4 June.'))).toEqual([true]);
  });
});
