import type { Finding } from '../hints/hint';
import type { Draft } from '../text/draft';
import type { Advised, Situation, Step } from './coach';
import { gather } from './gather';
import { byImportance, chooseShown, withoutDismissed, withoutOff, withoutOutranked, withoutSilent } from './steps';

const steps: readonly Step[] = [withoutOff, withoutDismissed, withoutSilent, withoutOutranked, byImportance];

/** From all findings to what the agent meets: fewer, ordered, one a sentence, at most one of them shown. */
export const advise = (findings: readonly Finding[], now: Situation, draft: Draft): readonly Advised[] =>
  chooseShown(
    gather(
      steps.reduce((left, step) => step(left, now), findings),
      draft,
    ),
    now,
    draft.text,
  );

/** All that was found, those under another's card among them, in the order of the cards. */
export const everyFinding = (advised: readonly Advised[]): readonly Finding[] =>
  advised.flatMap((one) => [one, ...one.also]);
