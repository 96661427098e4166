import type { Acts } from '../../hints/acts';
import { either } from '../../text/either';
import { phrases } from '../../text/pattern';
import { apology, conditionalApology, empathyFormula, formulaApology } from './apologies';
import { courtesy, noResult } from './courtesies';
import { closedDoor, ruledOut, ruleSpeaks } from './closed-doors';
import { deflection, handOver, sendAway } from './elsewhere';
import { action, option, request } from './helping';
import { comesBack, ownerless } from './owning';
import { policy, reason, refusal } from './refusing';
import { sentOff } from './sent-off';
import { someTime } from './some-time';
import { time, vagueTime } from './times';

/** What an English sentence of an agent does. */
export const englishActs: Acts = {
  apology,
  'formula-apology': formulaApology,
  'conditional-apology': conditionalApology,
  'empathy-formula': empathyFormula,
  thanks: phrases('thank|thanks', 'appreciate ..3 (you|your|it)', 'grateful', 'cheers'),
  greeting: phrases('^ hi|hello|hey|dear|greetings|welcome', '^ good (morning|afternoon|evening|day)'),
  request,
  refusal: either(refusal, closedDoor, ruledOut),
  policy: either(policy, ruledOut, ruleSpeaks),
  reason,
  option,
  action,
  'vague-time': either(vagueTime, someTime),
  time,
  'send-away': either(sendAway, sentOff),
  'hand-over': handOver,
  deflection,
  courtesy,
  'no-result': noResult,
  ownerless,
  'comes-back': comesBack,
};
