import { does } from '../../hints/acts';
import { phrases } from '../../text/pattern';
import { rememberBy } from '../../text/remember';
import type { Draft } from '../../text/draft';
import type { Case } from '../case';
import type { Question } from '../questions';
import { refusesOther } from './answers';
import { askedBy, mainOf, type Asked } from './asked';
import type { Kind } from './kinds';
import { modalEchoed } from './modals';
import { repliesOf, type Reply } from './replies';
import { shareOfAll, touchOf } from './touched';

/** What a draft says, as far as any question cares. */
type Spoken = {
  readonly said: readonly Reply[];
  readonly statements: readonly Reply[];
  /** Sentences that are more than general information. */
  readonly special: readonly Reply[];
  readonly asks: readonly Asked[];
  readonly main: Asked | undefined;
};

/** Somebody is at work on it, whoever that is. */
const handled = phrases(
  'handle|handling|handled|process|processed|processing|review|reviewed|reviewing|look|looking|looked|forward*|pass|passed|note|noted',
  'proses|diproses|memproses|tindaklanjuti|ditindaklanjuti|tindak|ditangani|menangani|tangani|ditinjau|penelaahan|peninjauan|diteruskan',
);

/** From so many sentences on a draft is taken to deal with a wish somehow. */
const ample = 5;
/** "What happened?": told by a whole reply. */
const wantsStory = /\b(?:happen\w*|went wrong|going on|terjadi|kejadian\w*|penjelasan\w*|explain\w*)\b/iu;
/** From so many sentences on the case itself. */
const long = 7;
/** Asked in few words ("who?", "how much?"), these still want a value. */
const plainKinds: readonly Kind[] = ['person', 'duration', 'time', 'amount'];

/** A promise to find out that may be about this question: it names what it is about, or nothing that another question asks. */
const mayCover = (reply: Reply, asked: Asked, others: readonly Asked[]): boolean =>
  reply.promises &&
  (touchOf(reply, asked).topicShare > 0 ||
    !others.some((other) => other !== asked && touchOf(reply, other).topicShare > 0));

/** Nothing at all is done, refused, asked or told about the main wish. */
const isIdle = ({ said, statements }: Spoken): boolean =>
  statements.length > 0 &&
  statements.length < ample &&
  said.every(
    ({ moves, requests, promises, yes, sentence }) =>
      !moves && !requests && !promises && !yes && !/\d/.test(sentence.text) && handled(sentence.words).length === 0,
  );

/** "Is there a fee?" is met by a sum, "Is there a new date?" by a date, though both ask for a yes. */
const valueBehind: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:fees?|charge[ds]?|costs?|price|extra|free|pay|biaya|ongkos|tarif|bayar|gratis|kena)\b/iu, 'amount'],
  [
    /\b(?:dates?|days?|slots?|appointments?|times?|eta|when|before|until|tanggal|jadwal|hari|jam|sebelum|slot)\b/iu,
    'time',
  ],
];

const kindsWanted = rememberBy(({ kinds, text }: Asked): readonly Kind[] => [
  ...kinds,
  ...valueBehind.flatMap(([words, kind]) => (words.test(text) ? [kind] : [])),
]);

const hasValue = (asked: Asked, statements: readonly Reply[]): boolean =>
  kindsWanted(asked).some((kind) => statements.some((reply) => !reply.general && touchOf(reply, asked).value(kind)));

/** More has been answered with a plain yes or no than the other questions of that kind account for. */
const yesToSpare = ({ asks, statements, special }: Spoken): boolean =>
  statements.filter(({ yes, onlyNo }) => yes || onlyNo).length >
  asks.filter(
    (asked) =>
      !asked.wantsAct &&
      asked.kinds.includes('yes-no') &&
      (asked.topic.size === 0 || shareOfAll(special, asked, 'focus') > 0),
  ).length;

function isPassedOver(asked: Asked, spoken: Spoken): boolean {
  const { said, statements, asks, main } = spoken;
  if (said.some((reply) => reply.waits || mayCover(reply, asked, asks))) return false;
  if (asked.kinds.includes('reason') && statements.some(({ sentence }) => does(sentence, 'reason'))) return false;
  if (asked.needsWhat && said.some(({ requests }) => requests)) return false;
  if (asked.topic.size === 0)
    return (
      !asked.wantsAct &&
      statements.length > 0 &&
      asked.kinds.every((kind) => plainKinds.includes(kind)) &&
      !hasValue(asked, statements)
    );
  if (
    shareOfAll(spoken.special, asked, 'focus') > 0 ||
    shareOfAll(spoken.special, asked, 'topic') >= (asked.topic.size >= 4 || asked.kinds.includes('time') ? 0.5 : 0.67)
  )
    return false;
  if (asked.wantsAct && asked === main) return refusesOther(asked, said) || isIdle(spoken);
  if (asked.wantsAct && statements.length >= ample) return false;
  if (hasValue(asked, statements) || modalEchoed(asked, statements)) return false;
  // A long answer in words of its own deals with a wish, and tells what happened.
  if (spoken.special.length >= long && (asked.wantsAct || wantsStory.test(asked.text))) return false;
  return !asked.kinds.includes('yes-no') || !yesToSpare(spoken);
}

/**
 * The questions that the draft surely passes over: nothing in it touches what they are about, nothing has the shape of
 * an answer, and no act, refusal, hand-over or promise to find out could stand for one.
 */
export function passedOver(about: Case, draft: Draft): readonly Question[] {
  const open = about.questions.filter((question) => question.open);
  if (open.length === 0) return [];
  const said = repliesOf(draft);
  if (said.length === 0) return [];
  const asks = open.map((question) => askedBy(question, about));
  const spoken: Spoken = {
    said,
    statements: said.filter(({ says, courteous }) => says && !courteous),
    special: said.filter(({ general }) => !general),
    asks,
    main: mainOf(asks),
  };
  return open.filter((_, i) => {
    const asked = asks[i];
    return asked !== undefined && isPassedOver(asked, spoken);
  });
}
