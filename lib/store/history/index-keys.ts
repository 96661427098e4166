import { describe } from '../../core/repeats/described';
import { indexKey } from './ids';
import type { QuestionRow } from './rows';

/** The entries by which a question is found: its account, each of its words, newest first. */
export const indexKeysOf = ({ account, matter, at }: Pick<QuestionRow, 'account' | 'matter' | 'at'>): string[] =>
  describe(matter).keys.map((key) => indexKey(account, key, at));
