import type { Span } from '../../core/text/span';
import { secretsIn } from './secrets';

export type RedactOptions = {
  /** Also take out e-mail addresses and phone numbers. */
  readonly contacts: boolean;
};

const once = (text: string, span: Span, options: RedactOptions): string => {
  let kept = '';
  let at = span.start;
  for (const secret of secretsIn(text, options.contacts)) {
    if (secret.end <= span.start || secret.start >= span.end) continue;
    kept += text.slice(at, Math.max(at, secret.start)) + secret.tag;
    at = Math.min(secret.end, span.end);
  }
  return kept + text.slice(at, span.end);
};

/** Taking one secret out can free its neighbour; more rounds than this no real text needs. */
const rounds = 8;

/**
 * `text` without secrets: payment cards, stated passwords, PINs, one-time and security codes, Indonesian identity
 * numbers, each replaced by its name in brackets. Never throws, redacting twice changes nothing more; order numbers stay.
 */
export const redact = (text: string, options: RedactOptions): string => {
  let now = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = once(now, { start: 0, end: now.length }, options);
    if (next === now) break;
    now = next;
  }
  return now;
};

/** `redact` for the words of `text` under `span`; a label that stands outside the span still counts. */
export const redactSlice = (text: string, span: Span, options: RedactOptions): string =>
  redact(once(text, span, options), options);
