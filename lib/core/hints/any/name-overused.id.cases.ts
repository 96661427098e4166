import type { HintCases } from '../cases';

const asks = (requester: string, text: string) => ({ requester, thread: [['customer', text] as const] });

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Halo Kak Nadine, fotonya sudah masuk, Kak Nadine. Bingkainya mau yang kayu atau hitam, Kak Nadine?',
      quote: 'hitam, Kak Nadine',
      ...asks('Nadine Larasati', 'Foto saya sudah diterima?'),
      channel: 'chat',
    },
    {
      lang: 'id',
      draft: 'Siap Pak Yosef. Saya cek dulu ya Pak Yosef. Mohon tunggu sampai jam 3, Pak Yosef.',
      quote: 'jam 3, Pak Yosef',
      ...asks('Yosef Tanaem', 'Genset saya belum diservis'),
    },
    {
      lang: 'id',
      draft:
        'Yth. Ibu Rahmi,\n\nTerima kasih, Ibu Rahmi, atas suratnya. Akta Ibu selesai Senin. Silakan diambil di loket 4, Ibu Rahmi.\n\nHormat saya,\nGalih',
      quote: 'loket 4, Ibu Rahmi',
      ...asks('Rahmi Siregar', 'Kapan akta saya selesai?'),
    },
    {
      lang: 'id',
      draft: 'Pagi Mas Ucok! Tenang Mas Ucok, motornya kelar sore ini. Nanti saya antar ya Mas Ucok.',
      quote: 'antar ya Mas Ucok',
      ...asks('Ucok Simbolon', 'bang motor kapan kelar?'),
      channel: 'messaging',
    },
    {
      lang: 'id',
      draft: 'Terima kasih Mbak Ayu. Pesanannya sudah jalan Mbak Ayu. Resinya menyusul malam ini ya Mbak Ayu, jam 8.',
      quote: 'malam ini ya Mbak Ayu',
      ...asks('Ayu Wandira', 'pesanan aku gimana'),
    },
    {
      lang: 'id',
      draft: 'Bu Melati, sprei sudah dikirim. Warnanya biru, Bu Melati. Kalau kurang cocok boleh ditukar, Bu Melati.',
      quote: 'ditukar, Bu Melati',
      ...asks('Melati Handayani', 'sprei warna apa yang dikirim?'),
    },
    {
      lang: 'id',
      draft: 'Hi Kak Gerry, transfernya udah masuk, Kak Gerry. Invoice-nya aku email ya, Kak Gerry.',
      quote: 'email ya, Kak Gerry',
      ...asks('Gerry Lumban', 'udah aku transfer ya'),
      channel: 'chat',
    },
    {
      lang: 'id',
      draft: 'Baik, Pak Hari. Hari ini mobilnya selesai, Pak Hari. Bengkel tutup jam 5, Pak Hari.',
      quote: 'jam 5, Pak Hari',
      ...asks('Hari Susilo', 'Mobil saya selesai hari apa?'),
    },
    {
      lang: 'id',
      draft: 'Kak Vero, Kak Vero mau ukuran M? Yang M ada dua, Kak Vero.',
      quote: 'dua, Kak Vero',
      ...asks('Veronica Salim', 'ada ukuran M?'),
      channel: 'messaging',
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Halo Kak Nadine, fotonya sudah masuk. Bingkainya mau kayu atau hitam, Kak Nadine?',
      ...asks('Nadine Larasati', 'Foto saya sudah diterima?'),
    },
    {
      lang: 'id',
      draft: 'Halo Kak Nadine, fotonya sudah masuk, Kak. Bingkainya mau yang mana, Kak? Besok saya kirim, Kak.',
      ...asks('Nadine Larasati', 'Foto saya sudah diterima?'),
    },
    {
      lang: 'id',
      draft: 'Pak Hari, hari Rabu bengkelnya libur. Hari Kamis buka lagi. Hari apa yang cocok, Pak?',
      ...asks('Hari Susilo', 'Mobil saya selesai hari apa?'),
    },
    {
      lang: 'id',
      draft:
        'Kepada Yth.\nIbu Rahmi Siregar\ndi Medan\n\nDengan hormat,\n\nAkta atas nama Rahmi Siregar selesai Senin. Silakan diambil di loket 4, Ibu Rahmi.\n\nHormat saya,\nGalih',
      ...asks('Rahmi Siregar', 'Kapan akta saya selesai?'),
    },
    {
      lang: 'id',
      draft: 'Mbak Ayu, rekeningnya atas nama Ayu Wandira, penerimanya juga Ayu Wandira. Betul, Mbak Ayu?',
      ...asks('Ayu Wandira', 'nama penerimanya siapa?'),
    },
    {
      lang: 'id',
      draft: 'Bu Melati, bunga melati yang di pot habis. Melati gantung masih ada. Melati yang mana yang Ibu suka?',
      ...asks('Melati Handayani', 'ada bunga melati?'),
    },
    {
      lang: 'id',
      draft: 'Halo Mas Ucok, Pak Simon yang pegang motornya. Pak Simon selesai jam 4, nanti Pak Simon yang antar.',
      ...asks('Ucok Simbolon', 'bang motor kapan kelar?'),
    },
    {
      lang: 'id',
      draft: 'Halo Mas Dimas, bukunya ada. Mas mau yang sampul keras, Mas? Atau yang biasa, Mas?',
      ...asks('Dimas Prabowo', 'bukunya ada?'),
    },
    {
      lang: 'id',
      draft: 'Halo Kak, fotonya sudah masuk.',
      thread: [['customer', 'Foto saya sudah diterima?']],
    },
  ],
};
