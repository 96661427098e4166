import type { Answer } from '../asks-match';
import type { Case } from '../case';
import type { Word } from '../../languages/language';
import { stemEnglish } from '../../languages/en/stem';
import { stemIndonesian } from '../../languages/id/stem';
import { requested, type Clause } from './clauses';
import { heldBy, sensesOf } from './senses';
import { tellingsOf } from './supply';

const giving =
  /\b(?:send|upload|attach|forward|share|e-?mail|drop|pop|provide|let (?:me|us) have|get|see|need|require|submit|scan|photo(?:graph)?(?:s)? of|pic(?:ture)?s? of|sending|attaching|uploading|(?:di)?kirim\w*|kirimkan|(?:di)?lampirkan|melampirkan|upload|unggah|diunggah|difoto\w*|foto\w*|share|minta|butuh|perlu|sertakan)\b/;
const stop =
  /\b(?:so|and i|and we|then|before|when|where|to (?:my|our|us|this|the)|for (?:me|us|the record)|across|over|through|back|here|and it|dulu|supaya|biar|agar|ke (?:sini|email|kami))\b/;
/** Another piece than the one that came. */
const piece =
  /\b(?:front|back|rear|reverse|first|second|last|other|another|both|too|also|as well|colour|color|certified|original|recent|latest|new|missing|rest|remaining|next|better|clear\w*|closer|depan|belakang|lain|lainnya|baru|asli|terbaru|satunya|halaman)\b/;
const announces =
  /\b(?:attach\w*|enclosed|here (?:is|are)|is here|on this (?:e-?mail|message)|see (?:the )?(?:photo|picture|file)|have sent|sent|sending|uploaded|terlampir|lampir\w*|ini|berikut|kirim\w*|sertakan)\b/;

const nameWords = (name: string): readonly Word[] =>
  name
    .replace(/\.\w{2,4}$/, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .flatMap((norm) => [
      { start: 0, end: 0, norm, stem: stemEnglish(norm) },
      { start: 0, end: 0, norm, stem: stemIndonesian(norm) },
    ]);

/** What a clause asks to be sent; null when it asks for nothing to be sent. */
export function givingIn({ line, question, within }: Clause): ReadonlySet<string> | null {
  if (!requested.test(line) && !question) return null;
  const at = giving.exec(line);
  if (!at || /\b(?:i|we|saya|kami) (?:will|am|are|can|have|akan|sudah)\b/.test(line.slice(0, at.index))) return null;
  const from = at.index + at[0].length;
  const rest = stop.exec(line.slice(from));
  return sensesOf(within(/^(?:di)?foto/.test(at[0]) ? at.index : from, rest ? from + rest.index : line.length));
}

/** The attachment that is what a clause asks to be sent: its name says so, or the sentence that announces it. */
export function fileTold(clause: Clause, about: Case): Answer | null {
  const { line } = clause;
  const object = givingIn(clause);
  if (object === null || object.size === 0) return null;
  const anyFile = [...object].every((sense) => sense === 'file');
  const pieces = piece.exec(line)?.[0];
  for (const { message } of about.turns) {
    if (message.role !== 'customer' || message.attachments.length === 0) continue;
    if (pieces !== undefined && !message.text.toLowerCase().includes(pieces)) continue;
    const told = tellingsOf(about).filter((one) => one.message === message.id && announces.test(one.line) && !one.open);
    for (const file of message.attachments) {
      if (anyFile && message.attachments.length === 1) return { message: message.id, answer: file, value: file };
      const senses = sensesOf(nameWords(file));
      const share = heldBy(object, senses);
      if (share >= 0.5) return { message: message.id, answer: file, value: file };
      if (message.attachments.length === 1 && told.some((one) => heldBy(object, one.senses) > 0.5))
        return { message: message.id, answer: file, value: file };
    }
  }
  return null;
}
