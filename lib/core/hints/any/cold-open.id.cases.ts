import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Nomor polisinya berapa?', quote: 'Nomor polisinya berapa?' },
    {
      lang: 'id',
      draft: 'Mohon kirimkan fotokopi ijazah dan transkrip nilai.\n\nTerima kasih,\nBagian Akademik',
      quote: 'Mohon kirimkan fotokopi ijazah',
    },
    {
      lang: 'id',
      draft: 'Pemasangan pipa dijadwalkan Kamis pukul 09.00. Petugas membawa surat tugas.',
      quote: 'Pemasangan pipa dijadwalkan',
    },
    {
      lang: 'id',
      draft: 'Sehubungan dengan pengaduan tersebut, berkas telah kami teruskan ke cabang Kudus.\n\nHormat kami,\nHumas',
      quote: 'Sehubungan dengan pengaduan',
    },
    {
      lang: 'id',
      draft: 'Mohon maaf, cicilan tidak dapat ditunda.\n\nSalam,\nPenagihan',
      quote: 'Mohon maaf, cicilan tidak',
    },
    { lang: 'id', draft: 'Isi formulir terlampir dan kirim balik sebelum tanggal 5.', quote: 'Isi formulir terlampir' },
    { lang: 'id', draft: 'Bisa. Ongkirnya 20 ribu ke Solo.', quote: 'Bisa.' },
    { lang: 'id', draft: 'Sudah kami cek. Saldonya cukup.\n\nAdmin', quote: 'Sudah kami cek.' },
    { lang: 'id', draft: 'Invoice-nya sudah lewat due date. Dibayar hari ini ya.', quote: 'Invoice-nya sudah lewat' },
    {
      lang: 'id',
      draft: 'Jadi laptopnya mati total atau layarnya saja? Itu dulu yang perlu kami tahu.',
      quote: 'Jadi laptopnya',
    },
    {
      lang: 'id',
      draft: 'Menindaklanjuti email tertanggal 2 Maret, refund diproses 14 hari kerja.\n\nTerima kasih.',
      quote: 'Menindaklanjuti email',
    },
    {
      lang: 'id',
      draft: 'Tidak bisa diwakilkan. Pemohon wajib datang sendiri ke kantor imigrasi.',
      quote: 'Tidak bisa diwakilkan.',
    },
  ],
  pass: [
    { lang: 'id', draft: 'Halo Bu Wening, nomor polisinya berapa?', requester: 'Wening Astuti' },
    { lang: 'id', draft: "Assalamu'alaikum Bapak Zaki,\n\nSuratnya selesai Kamis.", requester: 'Zaki Anwar' },
    { lang: 'id', draft: 'Met pagi Kak, ongkirnya 20 ribu ke Solo.' },
    { lang: 'id', draft: 'Pak Zaki, suratnya selesai Kamis.', requester: 'Zaki Anwar' },
    { lang: 'id', draft: 'Baik Bu Wening, suratnya saya siapkan Kamis.', requester: 'Wening Astuti' },
    { lang: 'id', draft: 'Kepada Yth.\nBapak Zaki Anwar\n\nSurat Bapak selesai Kamis.', requester: 'Zaki Anwar' },
    { lang: 'id', draft: 'Sugeng enjing, Bu. Suratnya selesai Kamis.' },
    { lang: 'id', draft: 'Terima kasih sudah mengirim fotonya, suratnya selesai Kamis.' },
    { lang: 'id', draft: 'Om Swastiastu Bli Made,\n\nSuratnya selesai Kamis.', requester: 'Made Sukarta' },
    { lang: 'id', draft: 'Wening, suratnya selesai Kamis ya.', requester: 'Wening Astuti' },
    { lang: 'id', draft: 'Turut berduka atas kepergian ayahanda. Klaimnya saya urus sendiri.' },
    { lang: 'id', draft: 'Nomor polisinya berapa ya?', channel: 'chat' },
    { lang: 'id', draft: 'Bisa. Ongkirnya 20 ribu.', channel: 'messaging' },
    {
      lang: 'id',
      draft: 'Sudah kami cek. Saldonya cukup.',
      thread: [
        ['customer', 'Pagi, saldo saya cukup untuk autodebit?'],
        ['agent', 'Selamat pagi, saya cek dulu ya Bu.'],
        ['customer', 'Baik, saya tunggu.'],
      ],
    },
    { lang: 'id', draft: 'Bunda Wening yang baik,\n\nSuratnya selesai Kamis.', requester: 'Wening Astuti' },
    { lang: 'id', draft: 'Dengan hormat,\n\nSehubungan dengan permohonan Bapak, suratnya selesai Kamis.' },
    { lang: 'id', draft: 'Nomor polisinya yang mana?', channel: 'unknown' },
  ],
};
