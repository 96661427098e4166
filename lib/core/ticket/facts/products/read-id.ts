import { stemIndonesian } from '../../../languages/id/stem';
import { goodsEn } from './goods-en';
import { goodsId } from './goods-id';
import type { Noun, Sign } from './noun';
import { vagueEn } from './stops-en';
import { gettingId, stopsId, vagueId } from './stops-id';
import { beside, singular, type Token } from './tokens';

const owner = /^(?:saya|aku|gue|gw|gua|aye|awak|ambo|kula|abdi|kami|kita)$/;
const bare = (norm: string): string => (norm.length > 5 ? norm.replace(/(?:nya|ku|an-nya)$/, '') : norm);
const known = (norm: string): boolean =>
  goodsId.has(norm) || goodsId.has(bare(norm)) || (norm.length > 3 && goodsEn.has(singular(bare(norm))));
const where = /^(?:di|ke|dari|pada)$/;
const asides = /^(?:untuk|buat|dengan|sama|oleh|seperti|kayak)$/;
const plainNumber = /^\d{1,2}$|^\d{1,3}(?:gb|mm|pk|gram|gr|ml|liter|inch|cm|kg)$/;
const idBeside =
  /^\s*(?:saya|aku|gue|gw|kami)?\s*[(,]?\s*(?:(?:order|ref|no|nomor|nota|kode|resi|pesanan|kontrak|polis|invoice|awb|booking|plat|spk|nim|id)\b[.:#]?\s*)+#?(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,}|^\s*(?:saya|aku|gue|gw|kami)?\s*\(?[A-Z]{1,5}[ -]?\d{3,}/i;
/** "… yang saya beli", "… pesanan saya". */
const gotAfter =
  /^ (?:(?:yang|yg) )?(?:(?:saya|aku|gue|gw|gua|sy|kami|baru|sudah|udah) ){0,2}(?:beli|pesan|pesen|order|terima|sewa|booking|kubeli|kupesen|kupesan)\b|^ (?:yang|yg) (?:\p{L}+ )?(?:datang|dateng|dipasang|dikirim|diterima|sampai|sampe)\b/iu;
const striking =
  /\b(?:malah|beda|kebuka|terbuka|kempes|sesuai|baret|kadaluarsa|belum|blm|rusak|bocor|sobek|pecah|hilang|ilang|mati|lepas|lecet|retak|penyok|kurang|salah|telat|batal|gagal|mentok|stuck|error|hangus|kosong|tinggal|habis|basi|layu|miring|longgar|kegedean|kekecilan|kesempitan|cacat|tertukar|ditolak|ditahan|putus|copot|luntur|terserempet|kepotong|ga|gak|nggak|tidak|tdk|kok|kutuan|jamur\w*|bermasalah|ke-?charge|expired|cancel|dibatalkan|diundur|delay)\b/i;

/** What is taught may be a deed: "kursus melukis". */
const taught = /^(?:kursus|les|kelas|pelatihan|mesin)$/;
/** Verbs with their prefixes: "menurunkan", "berdonasi", "ditolak". */
const verbal = /^(?:men|mem|ber|di-?|ter|ke-)\p{L}{3,}|^me[lrwy]\p{L}{4,}/u;
const inside = (token: Token): boolean =>
  (known(token.norm) || !verbal.test(token.norm)) &&
  !stopsId.has(token.norm) &&
  (!/^\d/.test(token.norm) || plainNumber.test(token.norm) || /^\d\p{L}/u.test(token.norm));

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** The noun phrases of one Indonesian sentence, mixed ones too, with what speaks for each. `opens`: the sentence opens the message. */
export function nounsId(text: string, tokens: readonly Token[], opens: boolean): readonly Noun[] {
  const nouns: Noun[] = [];
  let covered = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || i <= covered || !inside(token) || /^\d/.test(token.norm)) continue;
    if (gettingId.has(token.norm) && !known(token.norm)) continue;
    const before = tokens[i - 1];
    const joined = before !== undefined && beside(text, before, token);
    const counted = joined && /^\d{1,3}$|^(?:dua|tiga|empat|lima|enam|sepuluh)$/.test(before.norm);
    const verb = counted ? (tokens[i - 2]?.norm ?? '') : joined ? before.norm : '';
    const isGoods = known(token.norm);
    if (!isGoods && /^(?:pe|ke|per)\p{L}{3,}an$/u.test(token.norm)) continue;
    let last = i;
    for (
      let next = tokens[last + 1], at = tokens[last];
      next && at && last - i < 4;
      at = next, next = tokens[last + 1]
    ) {
      if (!beside(text, at, next) || !(inside(next) || (taught.test(at.norm) && next.norm.startsWith('me')))) break;
      if (/\p{L}(?:nya|ku)$/u.test(at.norm) && at.norm.length > 5 && known(at.norm)) break;
      if (plainNumber.test(next.norm) && /^\d{1,2}$/.test(next.norm) && !/^\p{Ll}/u.test(tokens[last + 2]?.text ?? ''))
        break;
      last++;
    }
    let tail = tokens[last];
    if (!tail) continue;
    const aimed =
      /^(?:untuk|buat|mau|ingin)$/.test(tokens[i - (counted ? 3 : 2)]?.norm ?? '') && /^mem?beli$|^beli$/.test(verb);
    const gets = !aimed && (gettingId.has(verb) || gettingId.has(stemIndonesian(verb)));
    // Loan words bring their modifiers before them: "gym membership", "vegan poke bowl".
    const words = tokens.slice(i, last + 1);
    const headAt = isGoods ? 0 : words.findIndex(({ norm }) => known(norm));
    const after = tokens[last + 1];
    const owned = after !== undefined && owner.test(after.norm) && beside(text, tail, after);
    const suffixed = /(?:nya|ku)$/.test(token.norm) && token.norm.length > 5;
    const opening =
      opens &&
      (i === 0 ||
        (i <= 3 && !joined) ||
        (i <= 4 &&
          tokens
            .slice(0, i)
            .every(
              ({ norm }) =>
                stopsId.has(norm) ||
                /^(?:halo|hai|hi|hello|selamat|permisi|assalamualaikum|punten|nuwun|sewu)$/.test(norm),
            )));
    if (headAt < 0 && !gets && !owned && !opening && !/^(?:isinya|isi)$/.test(verb)) continue;
    const head = bare(headAt >= 0 ? (words[headAt]?.norm ?? token.norm) : token.norm);
    if (
      vagueEn.has(singular(token.norm)) ||
      vagueId.has(token.norm) ||
      vagueId.has(head) ||
      vagueId.has(bare(token.norm))
    ) {
      if (!(token.norm === 'paket' && words.length > 1)) {
        covered = headAt > 0 && !goodsEn.has(words[headAt]?.norm ?? '') ? last : i;
        continue;
      }
    }
    const signs = new Set<Sign>();
    const rest = text.slice(tail.end);
    const clause = rest.slice(0, rest.search(/[.!?\n]|$/)).slice(0, 48);
    if (headAt >= 0) signs.add('goods');
    if (gets || gotAfter.test(rest.replace(/^ warna \p{L}+/u, ''))) signs.add('got');
    else if (where.test(verb)) signs.add('where');
    else if (asides.test(verb)) signs.add('aside');
    if (owned || (suffixed && headAt >= 0)) signs.add('owned');
    if (words.slice(1).some(({ text: shown }) => /^\p{Lu}/u.test(shown))) signs.add('named');
    if (headAt >= 0 && isCapital(words[headAt + 1])) signs.add('branded');
    if (/^(?:isinya|isi)$/.test(verb)) signs.add('inside');
    if (idBeside.test(rest) || /\b[A-Z]{1,4}-?\d{3,}[\w-]* $/.test(text.slice(0, token.start))) signs.add('numbered');
    if (striking.test(clause)) signs.add('struck');
    if (opening) signs.add('first');
    let end = tail.end;
    while (last > i && tail && /^(?:\d{1,2})$/.test(tail.norm)) {
      tail = tokens[--last];
      if (tail) end = tail.end;
    }
    nouns.push({
      start: token.start,
      end,
      head,
      core: words[Math.max(0, headAt)] ?? token,
      words: tokens.slice(i, last + 1).map(({ norm }) => bare(norm)),
      signs,
    });
    covered = last;
  }
  return nouns;
}
