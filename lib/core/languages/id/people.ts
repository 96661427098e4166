/** A choice of words for a phrase: `one('a b')` is `(a|b)`. */
export const one = (words: string): string => `(${words.trim().split(/\s+/).join('|')})`;

/** What a customer may be called; what stands for "you". */
export const you = one(
  'kak kakak kakanya bapak ibu pak bu mas mbak mba anda kamu lo lu elu saudara saudari bapak/ibu ibu/bapak bang abang kang akang teh teteh pelanggan nasabah pengguna',
);

/** Who speaks for the company. */
export const we = one('saya aku kami kita gue mimin admin');

/** The company, its people and its partners: whoever is meant by these is not the customer. */
export const ours = one(
  'saya aku kami kita mimin admin tim rekan petugas kurir driver sopir teknisi gudang sistem kasir apoteker staf operator ekspedisi vendor penjual seller toko pihak cabang',
);
