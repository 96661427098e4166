import type { Turn } from './case';
import type { Fact } from './facts';
import type { Ticket } from './ticket';

/** What the customer has told, oldest first. */
export const factsOf = (_ticket: Ticket, _turns: readonly Turn[]): readonly Fact[] => [];
