import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'JANGAN dibuka sebelum kurir pergi.', quote: 'JANGAN' },
    { lang: 'id', draft: 'Kakak HARUS lapor dalam 24 jam.', quote: 'HARUS' },
    { lang: 'id', draft: 'Alamatnya mana ya??', quote: 'ya??' },
    { lang: 'id', draft: 'BARANG SUDAH DIKIRIM KEMARIN ya Kak.', quote: 'BARANG SUDAH DIKIRIM KEMARIN' },
    { lang: 'id', draft: 'Fotonya TIDAK JELAS, Pak.', quote: 'TIDAK JELAS' },
    { lang: 'id', draft: 'Mohon dibaca dulu SEBELUM bertanya.', quote: 'SEBELUM' },
    { lang: 'id', draft: 'Sudah saya bilang besok!!!', quote: 'besok!!!' },
    { lang: 'id', draft: 'Kenapa belum dibayar?!', quote: 'dibayar?!' },
    { lang: 'id', draft: 'WAJIB membawa KTP asli.', quote: 'WAJIB' },
    { lang: 'id', draft: 'Di perpustakaan DILARANG KERAS membawa minum, Kak.', quote: 'DILARANG KERAS' },
    { lang: 'id', draft: 'Mana?? Kok belum dikirim???', quote: 'Mana??' },
  ],
  pass: [
    { lang: 'id', draft: 'Kode OTP dan PIN jangan dibagikan ya, Kak.' },
    { lang: 'id', draft: 'Tekan tombol SIMPAN di kanan bawah.' },
    { lang: 'id', draft: 'Nomor resinya JP4410098812, dibawa kurir JNE.' },
    { lang: 'id', draft: 'Paketnya tiba jam 14.00 WIB.' },
    { lang: 'id', draft: 'Kartu BPJS Ibu sudah aktif lagi.' },
    { lang: 'id', draft: 'Balas YA untuk setuju.' },
    { lang: 'id', draft: 'Selamat ya Kak!! Semoga bayinya sehat.' },
    {
      lang: 'id',
      draft: 'Soal "BARANG CACAT" itu, sudah saya teruskan.',
      thread: [['customer', 'BARANG CACAT semua ini']],
    },
    {
      lang: 'id',
      draft: 'Paket DATANG TERLAMBAT yang Bapak sebut sudah saya telusuri.',
      thread: [['customer', 'PAKET DATANG TERLAMBAT TERUS']],
    },
    { lang: 'id', draft: 'Transfer ke Bank BCA a.n. PT Maju Jaya.' },
    { lang: 'id', draft: 'Sama-sama Kak!! Sampai jumpa!' },
    { lang: 'id', draft: 'Tekan tombol MASUK di layar ya Kak.' },
  ],
};
