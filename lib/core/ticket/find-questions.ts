import type { Draft } from '../text/draft';
import type { Case, Turn } from './case';
import type { Question } from './questions';

/** What the customer wants to know or have done. */
export const questionsOf = (_turns: readonly Turn[]): readonly Question[] => [];

/** For each question of the case: is it answered, by an earlier agent turn or by this draft? */
export const answersTo = (about: Case, _draft: Draft): readonly boolean[] => about.questions.map(() => true);
