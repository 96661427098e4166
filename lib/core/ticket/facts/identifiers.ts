import type { Slot } from '../facts';
import { unclaimed, type Finder, type Told } from './told';

/** What an identifier identifies; two numbers of one slot are still different things when their families differ. */
export type Family =
  | 'order'
  | 'booking'
  | 'claim'
  | 'reference'
  | 'invoice'
  | 'tracking'
  | 'serial'
  | 'policy'
  | 'card'
  | 'bank'
  | 'account'
  | 'username';

const slotOf: Readonly<Record<Family, Slot>> = {
  order: 'order-number',
  booking: 'order-number',
  claim: 'order-number',
  reference: 'order-number',
  invoice: 'order-number',
  tracking: 'tracking-number',
  serial: 'serial-number',
  policy: 'customer-id',
  card: 'customer-id',
  bank: 'customer-id',
  account: 'customer-id',
  username: 'username',
};

/** Words that name an identifier, the last one before the value wins. Lower case, both languages. */
const labels: readonly (readonly [Family, RegExp])[] = [
  ['tracking', /\b(?:tracking|waybill|awb|resi\w*|consignment|bag tag|certified|parcel (?:number|no)|airway bill)\b/g],
  ['serial', /\b(?:serial|s\/n|imei|seri(?:nya)?|chassis|frame|rangka(?:nya)?)\b/g],
  [
    'claim',
    /\b(?:claim|case|ticket|docket|pcn|job (?:no|number)|report|complaint|klaim|laporan|tiket (?:no|nomor)|pengaduan)\b/g,
  ],
  ['booking', /\b(?:booking|reservation|confirmation|pnr|reservasi|itinerary)\b/g],
  ['policy', /\b(?:policy|polis\w*|contract|kontrak\w*)\b/g],
  ['card', /\b(?:card|kartu\w*)\b/g],
  ['bank', /\b(?:rek|rekening\w*|bank account|deposito|iban)\b/g],
  [
    'account',
    /\b(?:account|acct|pension|npwp|nim|nis|meter|sbk|customer|client|member(?:ship)?|patient|hospital|candidate|student|user|licence|license|pelanggan|anggota|peserta|sambungan|nasabah|akun\w*|pasien|siswa|mahasiswa|no id|nik|id)\b/g,
  ],
  ['invoice', /\b(?:invoice|inv|faktur|tagihan|receipt|nota|transaksi|transaction)\b/g],
  ['order', /\b(?:order\w*|purchase|pesanan\w*|pesenan\w*|orderan\w*|pembelian|resep|prescription|po)\b/g],
  ['reference', /\b(?:ref|reference|code|kode\w*|referensi|nomor|number|no)\b/g],
];

/** Words that may stand between a label and its value. */
const between =
  /^(?:[\s:=#(\-–"'“.]|number|no|nos|nr|num|id|code|kode(?:nya)?|nomor(?:nya)?|nmr|is|was|it's|reference|ref|nya|saya|aku|sy|gw|gue|kami|my|our|ku|adalah|yaitu|the|with|dgn|dengan|tag|bill|pesanan|order|account|card|member|policy)*$/;

const lead = 48;

/**
 * What the words before `start` say this value is, or null when they do not say. "tracking number is …",
 * "no. pesanan …", "order (…)".
 */
export function familyBefore(text: string, start: number): Family | null {
  const before = text.slice(Math.max(0, start - lead), start).toLowerCase();
  const line = before.slice(before.search(/[^\n]*$/));
  const said = line.slice(line.search(/(?:[^.!?;,]|\.(?=\s?\S{0,3}$)|\bno\.|\bref\.)*$/));
  let best: { family: Family; end: number } | null = null;
  for (const [family, label] of labels) {
    for (const found of said.matchAll(label)) {
      const end = found.index + found[0].length;
      const general = family === 'reference' || (family === 'account' && found[0] === 'id');
      if (!between.test(said.slice(end))) continue;
      if (best === null || (!general && end >= best.end - 24)) best = { family, end };
    }
  }
  if (best !== null && best.family !== 'reference') return best.family;
  return correctedFamily(text, start) ?? (best && (wayBefore(line) ?? best.family));
}

/** "Certified, number 7019 …": a bare "number" after a comma belongs to what is before it. */
const wayBefore = (line: string): Family | null =>
  /\b(?:tracking|certified|recorded|registered|courier|waybill|awb|resi)\b[^.!?;]{0,12}, (?:the )?(?:number|no|nomor)\b[^.!?;,]*$/.test(
    line,
  )
    ? 'tracking'
    : null;

/** "To account 0098…345, should be 0098…354": the second number is what the first is. */
function correctedFamily(text: string, start: number): Family | null {
  const found =
    /(?<first>\d[\d-]{5,}) ?,? ?(?:(?:yang )?(?:harusnya|seharusnya|bukan)|not|instead of|(?:it )?should (?:be|have been))(?: ke)? $/.exec(
      text.slice(Math.max(0, start - lead), start),
    );
  const at = found ? Math.max(0, start - lead) + found.index : -1;
  return at < 0 ? null : familyBefore(text, at);
}

/** The slot under which an identifier of this family is shown. */
export const slotOfFamily = (family: Family): Slot => slotOf[family];

/** Letters and digits in one or more groups: INV/20260223/MPL/4471, HB-4410, 8KQW2Z, 0112 8830 4471, GV 0715-3328. */
const shape =
  /(?<![\p{L}\p{N}@/.-])(?:(?!(?:AWB|ID|NIM|NPWP|NIK|REF|NO|PO|INV|SBK|SPK|PNR|PCN|ORDER|RESI)\b)[A-Z]{1,5} (?=\d{4,}))?[A-Z0-9]+(?:[-/_][A-Z0-9]+)*(?:(?: \d{3,5}(?!-\d))+(?: \d{1,3}(?!-\d))?)?(?![\p{L}\p{N}@]|[.,:]\d|[-/]\p{L})/gu;

/** These may be numbered with four digits or fewer. */
const shortNumbered: ReadonlySet<Family> = new Set(['card', 'order', 'invoice', 'claim', 'account']);

const digitsOf = (value: string): number => value.replace(/\D/g, '').length;

/** Is an identifier even without a label: long, or letters and digits together, never a model, a flight or a plate. */
function looksLikeOrder(value: string, text: string, start: number): boolean {
  const digits = digitsOf(value);
  const letters = /[A-Z]/.test(value);
  if (/^[A-Z]{1,2} ?\d{1,4}(?: [A-Z]{1,3})?$/.test(value)) return false;
  if (
    /\b(?:model|type|tipe|seri|merk|brand|flight|penerbangan|plate|plat)\s*(?:no\.?)?\s*$/i.test(text.slice(0, start))
  )
    return false;
  if (letters && /[-/]/.test(value))
    return digits >= 3 && /^[A-Z]{1,6}[-/]/.test(value)
      ? digits >= 4 || text.slice(0, start).endsWith('(') || value.length >= 6
      : digits >= 5;
  if (letters)
    return (
      digits >= 2 &&
      value.length >= 6 &&
      !/\s/.test(value) &&
      !/^\d+(?:GB|MB|TB|KM|KG|ML|CM|MM|W|V|K|RB|JT|MAH|MBPS|PM|AM|UTC|H)$/.test(value)
    );
  return digits >= 5 && /\(#?$/.test(text.slice(0, start)) && text.startsWith(')', start + value.length);
}

/** What a shop writes by hand has short numbers. */
const slip = /\b(?:docket|nota|spk)\.? (?:(?:no|nomor)\.? ?)?$/i;

/** Order, booking, tracking, serial, policy, account and customer numbers, by label, else by shape. */
export const identifiers: Finder = (text, taken) => {
  const found: Told[] = [];
  for (const match of text.matchAll(shape)) {
    const value = match[0];
    const start = match.index;
    const digits = digitsOf(value);
    if (digits > 1 && slip.test(text.slice(Math.max(0, start - 16), start))) {
      found.push({ slot: 'order-number', start, end: start + value.length });
      continue;
    }
    if (digits < 3 && !(digits === 2 && /^(?=.*[A-Z].*[A-Z])[A-Z0-9]{6,8}$/.test(value))) continue;
    const family = familyBefore(text, start);
    const named = family !== null && (digits >= 4 || /[A-Z]/.test(value)) && !/^(?:19|20)\d\d$/.test(value);
    if (named && !(/^\d{1,4}$/.test(value) && !shortNumbered.has(family)))
      found.push({ slot: slotOf[family], start, end: start + value.length });
    else if (looksLikeOrder(value, text, start)) found.push({ slot: 'order-number', start, end: start + value.length });
  }
  return unclaimed(found, taken);
};

const handle =
  /\b(?:user ?name|handle|workspace|toko|nama toko|store name|nick ?name|channel)(?:nya)?\s*(?:saya|gw|gue|aku|kami|is|my|:|=|adalah)?\s*(?:is\s+)?["'“@]?(?<value>[A-Za-z][\w.-]*(?:\d|[a-z][A-Z]|[_.])[\w-]*|(?<=workspace )[a-z][a-z0-9-]{3,})/giu;

/** Names of accounts, stores and workspaces. */
export const usernames: Finder = (text, taken) => {
  const found: Told[] = [];
  for (const match of text.matchAll(handle)) {
    const value = (match.groups?.['value'] ?? '').replace(/[.,;:-]+$/, '');
    if (value.length < 3 || !(/\d|[a-z][A-Z]|[_.]/.test(value) || /workspace /i.test(match[0]))) continue;
    if (/^(?:is|has|was|nya|the|and|saya|kami|kita|sudah|online|diblokir|settings?)$/i.test(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    found.push({ slot: 'username', start, end: start + value.length });
  }
  return unclaimed(found, taken);
};
