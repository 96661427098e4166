import type { Slot } from './facts';
import { slotOfFamily, type Family } from './facts/identifiers';

/** A thing that can be asked for: its words in a plain line, and the slot that would hold the answer. */
export type Thing = { readonly slot: Slot; readonly family: Family | null; readonly words: RegExp };

const own = '(?:nya|mu|ku)?';
const label = `(?:numbers?|no|nomor|id|ids|code|kode|reference|ref)${own}`;
const det = '(?:the |your |that |this |his |her |their |any )*';

/** What is numbered, and the words that stand for such a number by themselves. */
const numbered: readonly (readonly [Family, string, string])[] = [
  [
    'tracking',
    'tracking|waybill|consignment|parcel|shipment|resi|pelacakan|shipping',
    'waybill|awb|resi|resinya|tracking',
  ],
  ['serial', 'serial|seri|frame|chassis|rangka', 'imei|serial|s/n'],
  ['booking', 'booking|reservation|reservasi|confirmation|pemesanan|itinerary', 'pnr|pnrnya'],
  ['claim', 'claim|case|ticket|klaim|laporan|report|complaint|pengaduan', 'claim reference'],
  ['invoice', 'invoice|faktur|transaction|transaksi|receipt|nota|struk', ''],
  ['policy', 'policy|polis|contract|kontrak', ''],
  ['card', 'card|kartu', ''],
  ['bank', 'bank account|rekening|iban', 'iban|rekeningnya'],
  [
    'account',
    'account|customer|client|member|membership|patient|hospital|user|student|pelanggan|anggota|peserta|nasabah|akun|pasien|meter|candidate',
    '',
  ],
  ['order', 'order|orderan|purchase|pesanan|pesenan|pembelian|belanja|resep|prescription|order-', ''],
];

const identifiers = numbered.map(([family, nouns, alone]): Thing => {
  const both = `(?:${nouns})${own} ${label}|(?:numbers?|nomor|id|code|kode|reference)${own} (?:of |for |from |dari |untuk |on )?${det}(?:${nouns})${own}|(?:${nouns})${own} (?:yang )?${label}`;
  return {
    slot: slotOfFamily(family),
    family,
    words: new RegExp(`\\b(?:${both}${alone === '' ? '' : `|${alone}`})(?![\\w-])`, 'g'),
  };
});

const plain = (slot: Slot, words: string): Thing => ({
  slot,
  family: null,
  words: new RegExp(`\\b(?:${words})(?![\\w-])`, 'g'),
});

/** Everything an agent asks for by its name, surest first: an earlier thing claims its words. */
export const things: readonly Thing[] = [
  plain(
    'phone',
    `(?:phone|mobile|telephone|contact|whatsapp|cell|daytime|callback|call back) ${label}|nomor (?:hp|telepon|wa|whatsapp|handphone|ponsel|kontak|seluler)${own}|${label} (?:you can be|to) (?:reached|reach|call) (?:you )?(?:on|at)?|nomor yang (?:dipakai|bisa dihubungi|terdaftar)|(?:hp|telepon|wa)nya`,
  ),
  plain(
    'account-email',
    `(?:e[- ]?mail) (?:address|id|account)|alamat e[- ]?mail${own}|(?<=your |registered |which |what )e[- ]?mail(?! to| us| from| about| of)|e[- ]?mail(?:nya| terdaftar| yang terdaftar| yang digunakan| yang dipakai| akun(?:nya|mu)?)`,
  ),
  ...identifiers,
  {
    slot: 'order-number',
    family: 'reference',
    words: new RegExp(
      `\\b(?:(?:application|your|the|a) (?:reference|ref)(?: number| no| code)?|reference (?:number|no|code)|${label} referensi${own})(?![\\w-])`,
      'g',
    ),
  },
  plain('username', `user ?name${own}|workspace${own}|store name|nama (?:toko|akun|pengguna)${own}|handle|nickname`),
  plain('app-version', `(?:app |software |firmware )?versions?(?: number)?|versi (?:aplikasi|app)?${own}`),
  plain('browser', `browser${own}|peramban${own}`),
  plain('os', `operating system|sistem operasi${own}`),
  plain(
    'error-message',
    `error (?:message|code|text)s?|(?:message|wording) (?:you see|on the screen|that appears)|pesan (?:error|kesalahan)${own}|kode error${own}`,
  ),
  plain(
    'screenshot',
    `(?:photographic|photo|visual) evidence|photos?|photographs?|pictures?|pics?|images?|screen ?shots?|screen ?grabs?|snaps?|videos?|foto${own}|gambar${own}|tangkapan layar${own}|ss${own}|video${own}|(?:proof|evidence) of (?:purchase|payment|transfer|postage)|receipts?|till slip|bukti (?:pembayaran|pembelian|transfer|bayar)${own}|bukti${own}|struk${own}|nota${own}|kwitansi${own}|invoice copy|copy of (?:the |your )?invoice|stnk|ktp|paspor|passport|medical certificate|(?:sick|fit) note|(?:doctor|gp|physician|vet)(?:'s)? (?:note|letter|certificate)|(?:something|anything|a (?:line|word|note|letter|confirmation)|paperwork|confirmation) (?:\\w+ )?from (?:your|the|a) (?:doctor|gp|physician|vet|hospital|dentist|employer)|(?:\\w+ )?(?:transcripts?|diplomas?|certificates?|prescription|contract|payslips?|bank statements?|cv|quotation)|surat (?:dokter|keterangan)${own}|(?:scan|copy|salinan) (?:of )?(?:the |your )?\\w+`,
  ),
  plain(
    'address',
    `(?:(?:delivery|shipping|home|postal|billing|full|complete|street|property|current) )*address|alamat(?: lengkap| pengiriman| rumah| tujuan| penerima)*${own}`,
  ),
  plain(
    'location',
    `(?:city|town|country|location|area|region|state|suburb)(?: and (?:the )?(?:city|country|state))?|kota(?: tujuan| asal)?${own}|lokasi${own}|negara${own}|daerah${own}`,
  ),
  plain(
    'payment-method',
    `(?:payment method|method of payment|mode of payment|payment type)|metode (?:pembayaran|bayar)${own}|cara (?:bayar|pembayaran)${own}`,
  ),
  plain('color', `colou?rs?|shade|warna${own}|shade-?nya`),
  plain('size', `(?:shoe |clothing )?size|(?:body )?weight|height|ukuran${own}|berat(?: badan)?${own}`),
  plain('plan', `(?:which|current|your) (?:plan|tier|package)|plan${own} apa|paket${own} apa`),
  plain(
    'device',
    `(?:device|handset)(?: model| type| name)?|(?:phone|laptop|router) (?:model|type|name)|(?:model|make)(?: and (?:model|make))? of (?:the |your )?(?:device|phone|laptop|router)|tipe (?:hp|perangkat|device)${own}|(?:hp|perangkat|device)${own} (?:apa|tipe apa)`,
  ),
  plain(
    'product',
    `product(?: name| code)?|item(?: name| code| description)?|model(?: name| number)?|(?:nama |jenis )?(?:barang|produk)${own}|isi paket${own}|isinya`,
  ),
  plain(
    'name',
    `(?:(?:full|first|last|account holder|registered|passenger|guest|complete) )*names?(?: (?:on|of) the (?:account|booking|order|policy|card))?|nama(?: lengkap| penerima| pemesan| pemilik| pelanggan)*${own}`,
  ),
  plain(
    'amount',
    `amount(?: paid| charged| transferred)?|sum|price|total|nominal${own}|jumlah (?:uang|transfer|pembayaran|pinjaman|dana|tagihan)${own}|jumlahnya|harga${own}|besaran${own}`,
  ),
  plain(
    'quantity',
    `quantity|how many|number of (?:items|people|guests|units|tickets|persons|passengers|rooms|nights|copies)|jumlah (?:barang|orang|tiket|item|pesanan|kamar|porsi|tamu|peserta|unit|siswa|penumpang|kursi|dus|karung|lembar)${own}`,
  ),
  plain('date', `dates?|tanggal${own}`),
  plain('time', `time(?! being)`),
  plain('reason', `reasons?(?! to)|alasan${own}|(?:kendala|masalah|keluhan)(?:nya)?`),
];
