import { linesOf, type Line } from '../text/lines';
import { rememberBy } from '../text/remember';
import type { Span } from '../text/span';

/** A stretch of a message that is nobody's fresh words. */
export type Stripped = { readonly span: Span; readonly part: 'quote' | 'signature' | 'code' };

/** Everything from here on is an earlier mail. English, Indonesian and the headers that mail programs write. */
const quoteHead =
  /^(?:>.*|.{0,20}\bOn .{6,160} wrote:|.{0,20}\bPada .{6,160} menulis:|-{2,}\s*(?:Original Message|Forwarded message|Pesan asli|Pesan terusan)\s*-{2,}|_{10,}|##- .* -##)\s*$/imu;
const mailHeader =
  /^(?:From|Dari|De|Von):\s.+\n(?:(?:Sent|Date|To|Cc|Subject|Dikirim|Tanggal|Kepada|Perihal|Subjek)\s*:.*\n?){2,}/imu;
const signatureHead = /^(?:-- ?|(?:Sent from my|Get Outlook for|Dikirim dari)\b.*)$/imu;
const fenced = /```[\s\S]*?(?:```|$)/gu;
const quotedLine = /^>.*$/gmu;

const end = (text: string): number => text.length;

/** Whatever of these a line holds decides whether a text must be read as a whole. */
type Marks = { readonly others: boolean; readonly signature: number };

const headerStart = /^(?:From|Dari|De|Von):/imu;

const marksOf = rememberBy(({ text }: Line): Marks => ({
  others: text.includes('```') || /^>/mu.test(text) || quoteHead.test(text) || headerStart.test(text),
  signature: text.search(signatureHead),
}));

/**
 * Quoted history, signatures and code in a text. Most drafts hold none; their lines tell, so that at a key only the
 * changed line is looked at.
 */
export function stripSpans(text: string): readonly Stripped[] {
  let at = 0;
  let signature = -1;
  for (const line of linesOf(text)) {
    const marks = marksOf(line);
    if (marks.others) return stripAll(text);
    if (signature < 0 && marks.signature >= 0) signature = at + marks.signature;
    at += line.text.length + 1;
  }
  return signature < 0 ? [] : [{ span: { start: signature, end: text.length }, part: 'signature' }];
}

/**
 * A quoted line (`>`) is left out by itself, since people answer between
 * them; the other marks swallow all that follows.
 */
function stripAll(text: string): readonly Stripped[] {
  const found: Stripped[] = [];
  for (const code of text.matchAll(fenced))
    found.push({ span: { start: code.index, end: code.index + code[0].length }, part: 'code' });
  for (const line of text.matchAll(quotedLine))
    found.push({ span: { start: line.index, end: line.index + line[0].length }, part: 'quote' });
  const heads = [quoteHead, mailHeader].flatMap((head) => {
    const at = head.exec(text);
    return at && !at[0].startsWith('>') ? [at.index] : [];
  });
  const quote = Math.min(...heads, Number.POSITIVE_INFINITY);
  if (quote < Number.POSITIVE_INFINITY) found.push({ span: { start: quote, end: end(text) }, part: 'quote' });
  const signature = signatureHead.exec(text);
  if (signature && signature.index < quote)
    found.push({ span: { start: signature.index, end: Math.min(quote, end(text)) }, part: 'signature' });
  return found;
}
