import type { Acts } from '../../hints/acts';
import { phrases } from '../../text/pattern';

export const indonesianActs: Acts = {
  apology: phrases('maaf'),
  'formula-apology': phrases(),
  'conditional-apology': phrases(),
  'empathy-formula': phrases(),
  thanks: phrases(),
  greeting: phrases(),
  request: phrases(),
  refusal: phrases(),
  policy: phrases(),
  reason: phrases(),
  option: phrases(),
  action: phrases(),
  'vague-time': phrases(),
  time: phrases(),
  'send-away': phrases(),
  'hand-over': phrases(),
};
