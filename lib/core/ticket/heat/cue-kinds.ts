import type { Matcher } from '../../text/pattern';

/** What a cue tells of. The first five are enough by themselves to call a customer heated. */
export type CueKind =
  | 'anger'
  | 'distress'
  | 'threat'
  | 'swearing'
  | 'again-and-again'
  | 'harm'
  | 'danger'
  | 'displeasure'
  | 'waiting'
  | 'hardship'
  | 'pressure'
  | 'loud';

/** How far one cue of its kind raises the heat, 0…1; more cues add up as independent chances do. Set by hand. */
export const weights: Readonly<Record<CueKind, number>> = {
  anger: 0.6,
  distress: 0.6,
  threat: 0.55,
  swearing: 0.65,
  'again-and-again': 0.5,
  harm: 0.38,
  danger: 0.4,
  displeasure: 0.3,
  waiting: 0.18,
  hardship: 0.18,
  pressure: 0.14,
  loud: 0.15,
};

/** The phrases of one language, by kind. */
export type CueWords = Readonly<Partial<Record<CueKind, Matcher>>>;
