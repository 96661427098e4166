import type { Finding } from '../hints/hint';
import type { Advised, Situation, Step } from './coach';
import { byImportance, chooseShown, withoutDismissed, withoutOff } from './steps';

const steps: readonly Step[] = [withoutOff, withoutDismissed, byImportance];

/** From all findings to what the agent meets: fewer, ordered, at most one of them shown. */
export const advise = (findings: readonly Finding[], now: Situation, text: string): readonly Advised[] =>
  chooseShown(
    steps.reduce((left, step) => step(left, now), findings),
    now,
    text,
  );
