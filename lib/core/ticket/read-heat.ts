import type { Turn } from './case';
import type { Heat } from './heat';

/** How heated the customer's latest turns are. */
export const heatOf = (_turns: readonly Turn[]): Heat => ({ score: 0, heated: false, cues: [] });
