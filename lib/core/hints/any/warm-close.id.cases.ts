import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Yth. Bapak Rusdi,\n\nBerkas Bapak masuk tanggal 3. Berkas yang terlambat tidak dapat diproses.',
      quote: 'Berkas yang terlambat tidak dapat diproses.',
    },
    {
      lang: 'id',
      draft: 'Halo Kak Intan,\n\nVouchernya berlaku sampai Mei. Jika tidak dipakai maka akan hangus.',
      quote: 'Jika tidak dipakai maka akan hangus.',
    },
    {
      lang: 'id',
      draft: 'Selamat pagi, Bu Ratih.\n\nPasfotonya terlalu gelap. Bawa pasfoto baru hari Senin.\n\nLoket 5',
      quote: 'Bawa pasfoto baru hari Senin.',
    },
    {
      lang: 'id',
      draft: 'Pak Gede, tagihan bulan ini Rp 300.000. Pembayaran wajib dilunasi sebelum tanggal 10.',
      quote: 'Pembayaran wajib dilunasi',
    },
    {
      lang: 'id',
      draft: 'Halo Mbak Nisa,\n\nGaransi hanya berlaku untuk kerusakan pabrik.\n\nRama',
      quote: 'Garansi hanya berlaku untuk kerusakan pabrik.',
    },
    {
      lang: 'id',
      draft: 'Dear Kak Theo, paket umrohnya sudah final. DP yang masuk tidak bisa dikembalikan.',
      quote: 'DP yang masuk tidak bisa dikembalikan.',
    },
    {
      lang: 'id',
      draft: 'Selamat siang, Bapak Hendro.\n\nUnitnya sudah siap. Kalau tidak, unit dialihkan ke antrean berikutnya.',
      quote: 'Kalau tidak, unit dialihkan',
    },
    {
      lang: 'id',
      draft:
        'Ibu Sukma,\n\nPermohonan cuti belajar diterima tanggal 8. Permohonan tersebut ditolak karena lewat waktu.\n\nTata Usaha',
      quote: 'Permohonan tersebut ditolak',
    },
    {
      lang: 'id',
      draft: 'Pagi Pak Wira, surveinya Kamis. Siapkan sertifikat tanah dan IMB.',
      quote: 'Siapkan sertifikat tanah dan IMB.',
    },
    {
      lang: 'id',
      draft:
        'Halo Kak Bimo,\n\nAkunnya aktif lagi. Pelanggaran kedua akan berakibat blokir, sesuai ketentuan tidak ada pengecualian.\n\nTrust Team',
      quote: 'tidak ada pengecualian',
    },
  ],
  pass: [
    { lang: 'id', draft: 'Halo Kak Theo, DP yang masuk tidak bisa dikembalikan.\n\nSalam hangat,\nUli' },
    {
      lang: 'id',
      draft: 'Halo Kak Theo, DP yang masuk tidak bisa dikembalikan. Tanggalnya boleh dipindah sampai Desember.',
    },
    { lang: 'id', draft: 'Halo Kak Theo, DP yang masuk tidak bisa dikembalikan.', channel: 'messaging' },
    { lang: 'id', draft: 'Bu Ratih, pasfotonya terlalu gelap. Mohon dibawa yang baru hari Senin.' },
    { lang: 'id', draft: 'Bu Ratih, pasfotonya harus baru. Terima kasih atas pengertian Ibu.' },
    { lang: 'id', draft: 'Pak Gede, pembayarannya wajib sebelum tanggal 10.\n\nSehat selalu,\nKomang' },
    {
      lang: 'id',
      draft: 'Mbak Nisa, garansinya hanya untuk kerusakan pabrik. Yang ini saya carikan bengkelnya besok.',
    },
    { lang: 'id', draft: 'Mbak Nisa,\n\nPaketnya berangkat pagi ini dan tiba hari Kamis.\n\nRama' },
    { lang: 'id', draft: 'Pak Wira, surveinya Kamis. Mau jam 9 atau jam 1?' },
    { lang: 'id', draft: 'Ibu Sukma, permohonannya ditolak karena lewat waktu. Semoga semester depan lancar.' },
    { lang: 'id', draft: 'Permohonan tersebut ditolak karena lewat waktu.', channel: 'unknown' },
    { lang: 'id', draft: 'Halo Kak Bimo, akunnya aktif lagi. Selamat main!' },
  ],
};
