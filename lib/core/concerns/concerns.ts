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
} as const satisfies Record<string, Concern>;

export type ConcernId = keyof typeof concerns;

export const concernIds = Object.keys(concerns) as readonly ConcernId[];
