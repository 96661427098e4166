import type { HintCases } from '../cases';

const says = (text: string) => [['customer', text] as const];

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Bu Endang, bawa KTP asli. Isi surat kuasa bermeterai.', quote: 'Isi surat kuasa' },
    { lang: 'id', draft: 'Foto meterannya. Kirim ke email ini.', quote: 'Foto meterannya. Kirim ke email ini.' },
    {
      lang: 'id',
      draft: 'Selamat pagi. Lengkapi data orang tua. Lampirkan rapor. Bayar uang pangkal.',
      quote: 'Lampirkan rapor.',
    },
    {
      lang: 'id',
      draft: 'Kak Rio, retur barangnya. Sertakan struk. Tulis nomor order di dus.',
      quote: 'Sertakan struk.',
    },
    {
      lang: 'id',
      draft: 'Anda wajib melunasi denda. Anda harus datang sendiri ke kantor.',
      quote: 'Anda harus datang',
    },
    {
      lang: 'id',
      draft: 'Cetak formulirnya, tandatangani dan serahkan ke loket 2.',
      quote: 'tandatangani dan serahkan',
    },
    {
      lang: 'id',
      draft: 'Pagi Pak. Hubungi ketua RT. Minta surat pengantar. Lalu ajukan ulang.',
      quote: 'Minta surat pengantar.',
    },
    { lang: 'id', draft: 'Ambil nomor antrean. Tunggu dipanggil. Jangan terlambat.', quote: 'Jangan terlambat.' },
    { lang: 'id', draft: 'Transfer selisihnya. Kirim buktinya. Barang diproses sesudahnya.', quote: 'Kirim buktinya.' },
    { lang: 'id', draft: 'Upload slip gaji. Isi ulang form A. Submit sebelum cut off.', quote: 'Isi ulang form A.' },
    { lang: 'id', draft: 'Kembalikan kunci kamar. Bersihkan dapur. Bayar listriknya.', quote: 'Bersihkan dapur.' },
    { lang: 'id', draft: 'Send fotonya. Fill form-nya. Bawa unitnya ke store.', quote: 'Bawa unitnya ke store.' },
    { lang: 'id', draft: 'Baca lagi perjanjiannya. Jelaskan pasal mana yang dimaksud.', quote: 'Jelaskan pasal mana' },
    { lang: 'id', draft: 'Bu, kemas barangnya. Tempel label. Serahkan ke kurir.', quote: 'Tempel label.' },
  ],
  pass: [
    { lang: 'id', draft: 'Silakan bawa KTP asli, Bu. Silakan isi surat kuasanya di loket.' },
    { lang: 'id', draft: 'Kirim fotonya ya Kak. Nanti aku cek langsung.' },
    { lang: 'id', draft: '1. Buka tutupnya.\n2. Cabut kabel.\n3. Tunggu lima menit.' },
    { lang: 'id', draft: 'Matikan kompor. Buka jendela. Keluar dari rumah sekarang, Bu.' },
    { lang: 'id', draft: 'Tolong kirim fotonya. Tolong sertakan nomor serinya.' },
    { lang: 'id', draft: 'Buka Pengaturan. Pilih Jaringan. Aktifkan roaming.' },
    {
      lang: 'id',
      draft: 'Masuk dari pintu barat. Naik ke lantai 2. Cari loket B.',
      thread: says('Bagaimana cara ke loket akta?'),
    },
    { lang: 'id', draft: 'Bisa bawa KTP asli, Pak? Isi suratnya di sini saja.' },
    { lang: 'id', draft: 'Jangan khawatir, Bu. Simpan saja kursi lamanya.' },
    { lang: 'id', draft: 'Foto sudah diterima. Transfer masuk tadi pagi. Daftar antrean terlampir.' },
    { lang: 'id', draft: 'Kirim fotonya supaya saya tahu serinya. Bawa juga kardusnya kalau masih ada.' },
    { lang: 'id', draft: 'Berikut yang perlu disiapkan: Bawa KTP. Isi formulir.' },
    {
      lang: 'id',
      draft: 'Blokir kartunya. Ganti PIN. Jangan angkat telepon dari nomor itu.',
      thread: says('Saya kena tipu, OTP sudah saya kasih ke penipunya'),
    },
    { lang: 'id', draft: 'Isi formulirnya cukup sekali. Bawa anaknya boleh.' },
  ],
};
