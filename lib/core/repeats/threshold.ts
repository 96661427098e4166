/** What the user did with "asked before" badges: taken up (opened, used) or waved away. */
export type Verdicts = { readonly accepted: number; readonly dismissed: number };

/** From this score on it is shown as the same question; chosen for nine right in ten on the development sets. */
export const usualThreshold = 0.77;

/** What the user may expect: so many right in a hundred. Before anything is known, ten verdicts of that kind are assumed. */
const wanted = 0.85;
const assumed = 10;
/** How far verdicts can move it, in log odds: never so far down that look-alikes pass, never so far up that nothing does. */
const reach = { down: -0.4, up: 1.6 } as const;
const pull = 6;

const logOdds = (share: number): number => Math.log(share / (1 - share));

/** The score from which on a question counts as the same, after the user's verdicts: stricter with dismissals, bounded. */
export const thresholdAfter = ({ accepted, dismissed }: Verdicts): number => {
  const right = (accepted + wanted * assumed) / (accepted + dismissed + assumed);
  const moved = Math.min(reach.up, Math.max(reach.down, pull * (wanted - right)));
  return 1 / (1 + Math.exp(-(logOdds(usualThreshold) + moved)));
};
