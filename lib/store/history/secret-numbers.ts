import { looksLikeNik, passesLuhn } from './numbers';
import type { Secret } from './secret';

/** Groups of digits joined by single spaces or dashes, standing free: not the tail of `INV/20260223/` or `JT77…`. */
const run = /(?<![\p{L}\p{N}/_#.]|[\p{L}\p{N}]-)\d+(?:[ -]\d+)*(?![\p{L}\p{N}/_])/gu;
const group = /\d+/g;

const orderLabel =
  /(?:order|pesanan|invoice|faktur|resi|tracking|awb|shipment|transaksi|transaction|tiket|ticket|booking|serial|seri|imei|ref(?:erence|erensi)?|va|virtual account)(?:nya)?(?:\s+(?:id|no|nomor|number|num|code|kode|saya|is|adalah))*[\s.:#=-]*$/i;
const nikLabel = /(?:\bnik\b|\bktp\b|\bkk\b|kartu keluarga|identity card|id card)[^\d\n]{0,24}$/i;

const classify = (digits: string, alone: boolean, before: string): Secret['tag'] | null => {
  if (digits.length === 16 && nikLabel.test(before)) return '[nik]';
  // An order number that happens to pass the check stays, where its label stands right before it and it is not grouped.
  if (alone && orderLabel.test(before)) return null;
  if (digits.length >= 13 && digits.length <= 19 && !digits.startsWith('0') && passesLuhn(digits)) return '[card]';
  return looksLikeNik(digits) ? '[nik]' : null;
};

/** Payment card numbers (13 to 19 digits that pass Luhn) and Indonesian identity numbers, however they are grouped. */
export const cardsAndNiks = (text: string): readonly Secret[] => {
  const secrets: Secret[] = [];
  for (const hit of text.matchAll(run)) {
    const groups = [...hit[0].matchAll(group)];
    for (let first = 0; first < groups.length; first += 1) {
      const start = groups[first]?.index ?? 0;
      let digits = '';
      for (let last = first; last < groups.length; last += 1) {
        const piece = groups[last];
        digits += piece?.[0] ?? '';
        if (piece === undefined || digits.length > 19) break;
        const from = hit.index + start;
        const tag =
          digits.length < 13 ? null : classify(digits, first === last, text.slice(Math.max(0, from - 48), from));
        if (tag !== null) {
          secrets.push({ start: from, end: hit.index + piece.index + piece[0].length, tag });
          first = last;
          break;
        }
      }
    }
  }
  return secrets;
};
