import apologyWithoutRepair from './any/apology-without-repair';
import askedTwice from './any/asked-twice';
import askedAlready from './any/asked-already';
import bareNo from './any/bare-no';
import conditionalApology from './any/conditional-apology';
import formulaApology from './any/formula-apology';
import hollowEmpathy from './any/hollow-empathy';
import noNextStep from './any/no-next-step';
import notConcrete from './any/not-concrete';
import noOwner from './any/no-owner';
import overApology from './any/over-apology';
import policyWall from './any/policy-wall';
import sameReply from './any/same-reply';
import sendAway from './any/send-away';
import shouting from './any/shouting';
import unansweredQuestion from './any/unanswered-question';
import unheard from './any/unheard';
import vagueTime from './any/vague-time';
import wrongName from './any/wrong-name';
import addressMixed from './id/address-mixed';
import idBelittling from './id/belittling';
import idBlame from './id/blame';
import intimatePronoun from './id/intimate-pronoun';
import kokQuestion from './id/kok-question';
import idReminder from './id/reminder';
import addressMissing from './id/address-missing';
import deflecting from './id/deflecting';
import marketAddress from './id/market-address';
import shouldKnow from './id/should-know';
import registerClash from './any/register-clash';
import enBelittling from './en/belittling';
import enBlame from './en/blame';
import enReminder from './en/reminder';
import emojiInFailure from './any/emoji-in-failure';
import nameOverused from './any/name-overused';
import coldOpen from './any/cold-open';
import bareCommand from './any/bare-command';
import warmClose from './any/warm-close';
import jargon from './any/jargon';
import ownVoice from './en/own-voice';
import type { Hint } from './hint';

/** Every hint; `tests/house.test.ts` sees to it that no file is forgotten. */
export const hints: readonly Hint[] = [
  apologyWithoutRepair,
  askedTwice,
  askedAlready,
  bareNo,
  conditionalApology,
  formulaApology,
  hollowEmpathy,
  noNextStep,
  notConcrete,
  noOwner,
  overApology,
  policyWall,
  sameReply,
  sendAway,
  shouting,
  unansweredQuestion,
  unheard,
  vagueTime,
  wrongName,
  addressMixed,
  idBelittling,
  idBlame,
  intimatePronoun,
  kokQuestion,
  idReminder,
  addressMissing,
  deflecting,
  marketAddress,
  shouldKnow,
  registerClash,
  enBelittling,
  enBlame,
  enReminder,
  emojiInFailure,
  nameOverused,
  coldOpen,
  bareCommand,
  warmClose,
  jargon,
  ownVoice,
];
