import apologyWithoutRepair from './any/apology-without-repair';
import bareNo from './any/bare-no';
import conditionalApology from './any/conditional-apology';
import formulaApology from './any/formula-apology';
import hollowEmpathy from './any/hollow-empathy';
import policyWall from './any/policy-wall';
import sendAway from './any/send-away';
import shouting from './any/shouting';
import vagueTime from './any/vague-time';
import type { Hint } from './hint';

/** Every hint; `tests/house.test.ts` sees to it that no file is forgotten. */
export const hints: readonly Hint[] = [
  apologyWithoutRepair,
  bareNo,
  conditionalApology,
  formulaApology,
  hollowEmpathy,
  policyWall,
  sendAway,
  shouting,
  vagueTime,
];
