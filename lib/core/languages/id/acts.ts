import type { Acts } from '../../hints/acts';
import { action, request, time, vagueTime } from './acts-doing';
import { apology, conditionalApology, empathyFormula, formulaApology, greeting, thanks } from './acts-feeling';
import { deflection } from './deflecting';
import { courtesy, noResult } from './courtesies';
import { comesBack, ownerless } from './owning';
import { handOver, sendAway } from './acts-elsewhere';
import { option, policy, reason, refusal } from './acts-saying-no';

/** What an Indonesian sentence of an agent does, formal or as in chat, with the English that is mixed in. */
export const indonesianActs: Acts = {
  apology,
  'formula-apology': formulaApology,
  'conditional-apology': conditionalApology,
  'empathy-formula': empathyFormula,
  thanks,
  greeting,
  request,
  refusal,
  policy,
  reason,
  option,
  action,
  'vague-time': vagueTime,
  time,
  'send-away': sendAway,
  'hand-over': handOver,
  deflection,
  courtesy,
  'no-result': noResult,
  ownerless,
  'comes-back': comesBack,
};
