import type { Answer } from './asks-match';
import { contentOf } from './asks-context';
import type { Case } from './case';

/** Papers by name: what an agent calls it, and what a customer or a file name may call it. */
const papers: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:proof|evidence) of (?:purchase|payment|postage)|\breceipts?\b|\btill slip\b|\binvoice\b|\b(?:bukti (?:pembelian|pembayaran|bayar|transfer))|\b(?:struk|nota|kwitansi)/,
    /receipt|till.?slip|invoice|proof|order.?confirm|paragon|\bslip\b|struk|nota|kwitansi|bukti|faktur|rechnung/,
  ],
  [/\bstnk/, /stnk/],
  [/\bktp\b|\bid card\b|\bkartu identitas/, /ktp|id.?card|identitas/],
  [/\bpaspor|\bpassport/, /paspor|passport/],
  [
    /\bmedical certificate|\b(?:sick|fit) note|\b(?:doctor|gp|physician)(?:'s)? (?:note|letter|certificate)|\bfrom (?:your|the|a) (?:doctor|gp|physician|hospital)\b|\bsurat dokter|\bsurat keterangan/,
    /doctor|medical|\bgp\b|(?:^|[^a-z])dr[ _.-]|sick.?note|fit.?note|surat.?dokter|surat.?keterangan/,
  ],
  [/\bselfie/, /selfie/],
  [/\bvideos?\b|\bvideonya/, /\.(?:mp4|mov|avi|webm|3gp)$|video/],
];
const picture =
  /\b(?:photographic|photos?|photographs?|pictures?|pics?|images?|snaps?|screen ?shots?|screen ?grabs?|foto\w*|gambar\w*|tangkapan layar\w*|ss(?:nya)?)\b/;
const isPicture = /\.(?:jpe?g|png|heic|heif|gif|webp|bmp)$/i;
const attaches = /\b(?:attach\w*|enclosed|put in|included|here|terlampir|lampir\w*|sertakan|ini|berikut|kirim)\b/i;

const document =
  /\b(transcript|diploma|certificate|prescription|contract|payslip|statement|cv|quotation|passport|licence|license|permit)s?\b/;

/** Does the file's name hold the document that the clause asks for? */
const carries = (name: string, clause: string): boolean => {
  const wanted = document.exec(clause)?.[1];
  return (
    wanted !== undefined &&
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => word.replace(/s$/, '') === wanted)
  );
};

/** Do both clauses ask for the same paper, by whatever name? */
export const samePaper = (one: string, other: string): boolean =>
  !picture.test(one) && papers.some(([asked]) => asked.test(one) && asked.test(other));

/** The attachment that already is what the draft asks for. `clause` is the plain clause of the ask. */
export function fileFor(clause: string, about: Case): Answer | null {
  const wanted = papers.filter(([asked]) => asked.test(clause));
  for (const { message } of about.turns) {
    if (message.role !== 'customer' || message.attachments.length === 0) continue;
    const text = message.text.toLowerCase();
    if (wanted.length > 0) {
      for (const [, given] of wanted) {
        const file = message.attachments.find((name) => given.test(name.toLowerCase()));
        const first = message.attachments[0];
        if (file !== undefined) return { message: message.id, answer: file, value: file };
        if (first !== undefined && message.attachments.length === 1 && given.test(text) && attaches.test(text))
          return { message: message.id, answer: first, value: first };
      }
      continue;
    }
    const named = message.attachments.find((name) => carries(name, clause));
    if (named !== undefined) return { message: message.id, answer: named, value: named };
    if (!picture.test(clause)) continue;
    const file = message.attachments.find((name) => isPicture.test(name));
    if (file === undefined) continue;
    const of =
      /\b(?:photos?|photographs?|pictures?|pics?|images?|screen ?shots?|foto\w*|gambar\w*)(?: \w+)? (?:of|from|showing|dari) (.+)$/.exec(
        clause,
      )?.[1] ?? /\b(?:foto|gambar)(?:nya)? (?!yang|dulu|ya|kak)(.+)$/.exec(clause)?.[1];
    const subject = contentOf(of ?? '');
    const known = contentOf(`${text} ${file.replace(/[_\d.-]+/g, ' ')} ${about.ticket.subject ?? ''}`);
    const general =
      /\b(?:it|them|this|that|damage\w*|problem|issue|item|product|goods|parcel|package|packaging|barang\w*|produk\w*|paket\w*|kerusakan\w*|kondisi\w*)\b/.test(
        of ?? '',
      );
    if (subject.size > 0 && !general && ![...subject].some((stem) => known.has(stem))) continue;
    return { message: message.id, answer: file, value: file };
  }
  return null;
}
