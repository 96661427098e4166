/** 3 = look before sending, 2 = consider, 1 = a tip. */
export type Severity = 1 | 2 | 3;

/** `solution` concerns stand before `sincerity` ones of the same severity: solving comes first. */
export type Kind = 'memory' | 'solution' | 'sincerity' | 'tone' | 'address';

/** A way in which a reply makes a customer feel processed rather than helped. One id in every language. */
export type Concern = {
  readonly severity: Severity;
  readonly kind: Kind;
  /** Keys into `evidence`. */
  readonly evidence: readonly string[];
};

const concern = (severity: Severity, kind: Kind, ...evidence: readonly string[]): Concern => ({
  severity,
  kind,
  evidence,
});

export const concerns = {
  'asked-already': concern(3, 'memory', 'E1', 'E2', 'E13'),
  'asked-twice': concern(3, 'memory', 'E1', 'E2'),
  'unanswered-question': concern(3, 'memory', 'E10'),
  'wrong-name': concern(3, 'address', 'E21'),
  'formula-apology': concern(2, 'sincerity', 'E7', 'E5'),
  'hollow-empathy': concern(2, 'sincerity', 'E17', 'E8'),
  'apology-without-repair': concern(3, 'solution', 'E5'),
  'conditional-apology': concern(2, 'sincerity', 'E5'),
  blame: concern(3, 'tone', 'E23'),
  reminder: concern(3, 'tone', 'E23', 'E1'),
  belittling: concern(3, 'tone', 'E12'),
  'policy-wall': concern(3, 'solution', 'E2', 'E24'),
  'bare-no': concern(3, 'solution', 'E4'),
  'vague-time': concern(2, 'solution', 'E25', 'E26'),
  'send-away': concern(2, 'solution', 'E1', 'E2'),
  shouting: concern(2, 'tone'),
  'intimate-pronoun': concern(3, 'address', 'E40'),
  'address-mixed': concern(2, 'address', 'E40', 'E41'),
  'kok-question': concern(2, 'tone', 'E43'),
  'same-reply': concern(3, 'memory', 'E9', 'E8'),
  unheard: concern(3, 'sincerity', 'E12', 'E13'),
  'over-apology': concern(2, 'sincerity', 'E4'),
  'no-owner': concern(2, 'solution', 'E11', 'E14'),
  'no-next-step': concern(2, 'solution', 'E27'),
  deflecting: concern(2, 'solution', 'E4'),
  'cold-open': concern(2, 'tone', 'E18'),
  'warm-close': concern(1, 'tone', 'E3', 'E16'),
  'bare-command': concern(2, 'tone', 'E18'),
  'own-voice': concern(1, 'tone', 'E11'),
  'not-concrete': concern(1, 'sincerity', 'E14'),
  'emoji-in-failure': concern(2, 'tone', 'E22'),
  'name-overused': concern(1, 'address', 'E20', 'E19'),
  jargon: concern(1, 'tone'),
  'register-clash': concern(1, 'tone', 'E37', 'E8'),
  'address-missing': concern(2, 'address', 'E40', 'E41'),
  'should-know': concern(2, 'tone', 'E44'),
  'market-address': concern(2, 'address', 'E8', 'E46'),
} as const satisfies Record<string, Concern>;

export type ConcernId = keyof typeof concerns;

export const concernIds = Object.keys(concerns) as readonly ConcernId[];
