/** Words whose beginning or end only looks like an affix. */
const whole = new Set(
  'akan makan ikan bukan kalian depan jalan bulan teman tanah tanya punya hanya biaya percaya kerja sekali sebelum setelah selalu seperti semua sekarang sebentar dengan dalam dapat datang diri dia dini media mereka meja menu merek memang mesin metode besar beras bersih berita berapa belum beli tempat terus teman telat terima telepon pesan pernah perlu pertama perlu penuh kembali kali hari lagi pagi resi harga bagi rugi pergi kirim isi tadi jadi mandi nilai mulai pakai sampai kenapa kapan setuju sepatu senin selasa sabtu minggu tiket paket promosi kondisi lokasi aplikasi informasi solusi garansi asuransi versi'.split(
    ' ',
  ),
);

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^meny(?=[aiueo])/, 's'],
  [/^peny(?=[aiueo])/, 's'],
  [/^meng(?=[aiueoghk])/, ''],
  [/^peng(?=[aiueoghk])/, ''],
  [/^mem(?=[bfp])/, ''],
  [/^pem(?=[bfp])/, ''],
  [/^mem(?=[aiueo])/, 'p'],
  [/^men(?=[dcjz])/, ''],
  [/^pen(?=[dcjz])/, ''],
  [/^men(?=[aiueo])/, 't'],
  [/^me(?=[lrwymn])/, ''],
  [/^di(?=[a-z-])/, ''],
  [/^ber(?=[a-z])/, ''],
  [/^ter(?=[a-z])/, ''],
  [/^ny(?=[aiueo])/, 's'],
  [/^ng(?=[aiueo])/, ''],
];

/**
 * Light Indonesian stemmer: particles (-lah, -kah, -pun), possessives (-nya, -ku, -mu), suffixes (-kan, -an, -in, -i) and
 * one prefix (meN-, peN-, di-, ber-, ter-, and the spoken ny-, ng-). Not a dictionary stemmer: it is used on both sides of a comparison.
 */
export function stemIndonesian(word: string): string {
  if (word.length <= 4 || whole.has(word) || !/^[a-z-]+$/.test(word)) return word;
  const cut = (text: string, ending: RegExp): string => {
    const shorter = text.replace(ending, '');
    return shorter.length >= 3 ? shorter : text;
  };
  let stem = cut(word, /(lah|kah|pun|tah)$/);
  stem = cut(stem, /-?(nya|ku|mu)$/);
  if (whole.has(stem)) return stem;
  for (const [prefix, letter] of prefixes) {
    const bare = stem.replace(prefix, letter);
    if (bare !== stem && bare.length >= 4) {
      stem = bare.replace(/^-/, '');
      break;
    }
  }
  if (whole.has(stem)) return stem;
  const base = stem.replace(/(kan|an|in)$/, '');
  if (base !== stem && base.length >= 4) return base;
  return stem.length > 5 ? cut(stem, /i$/) : stem;
}
