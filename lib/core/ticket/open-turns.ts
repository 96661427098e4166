import { rememberBy } from '../text/remember';
import type { Case, Turn } from './case';

/** What the customer wrote since an agent last answered, oldest first. */
export const openTurns = rememberBy((about: Case): readonly Turn[] => {
  const last = about.turns.findLastIndex(({ message }) => message.role === 'agent');
  return about.turns.slice(last + 1).filter(({ message }) => message.role === 'customer');
});
