import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', requester: 'Rina Kartika', draft: 'Halo Kak Rani, paketnya sudah jalan ya.', quote: 'Rani' },
    {
      lang: 'id',
      requester: 'Bambang Setiawan',
      draft: 'Yth. Bapak Budi,\n\nDana sudah kami kembalikan hari ini.\n\nHormat kami,\nSari',
      quote: 'Budi',
    },
    {
      lang: 'id',
      requester: 'Maya Anggraini',
      draft: 'Selamat siang, Ibu Mira. Jadwal servisnya saya pindah ke Rabu.',
      quote: 'Mira',
    },
    { lang: 'id', requester: 'Agus Salim', draft: 'Pagi Pak Asep, kartunya sudah aktif lagi.', quote: 'Asep' },
    { lang: 'id', requester: 'Nur Hidayah', draft: 'Hai Kak Nia! Refund-nya udah aku proses ya.', quote: 'Nia' },
    {
      lang: 'id',
      requester: 'Teguh Prabowo',
      draft: 'Terima kasih, Pak Tarno. Laporannya saya teruskan ke cabang sore ini.',
      quote: 'Tarno',
    },
    {
      lang: 'id',
      requester: 'Yulia Safira',
      draft: 'Kak Yuli sudah kami bantu cek ya. Maaf ya, Kak Yunita, resinya baru muncul besok.',
      quote: 'Yunita',
    },
    {
      lang: 'id',
      requester: 'Ferry Gunawan',
      draft: 'Dear Bapak Fery Hermawan,\n\nTiketnya terlampir.\n\nSalam,\nDewi',
      quote: 'Hermawan',
    },
    {
      lang: 'id',
      requester: 'Intan Permata',
      draft: 'Mbak Indah, pesanan bunganya berangkat jam 2 siang.',
      quote: 'Indah',
    },
    {
      lang: 'id',
      draft: 'Bisa ya Kak Rosa, kelas yoganya dipindah ke jam 5.',
      quote: 'Rosa',
      requester: 'Rina Kartika',
      thread: [['customer', 'kelas yoganya bisa pindah jam 5?']],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Lho, Kakak dapat dua loker? Saya cek sekarang.',
      requester: 'Rina Kartika',
      thread: [['customer', 'loker saya ada dua di aplikasi']],
    },
    {
      lang: 'id',
      draft: 'Bisa ya Kak Rina, kelas yoganya dipindah ke jam 5, sama Kak Rosa seperti biasa.',
      requester: 'Rina Kartika',
      thread: [['customer', 'kelas yoganya bisa pindah jam 5?']],
    },
    { lang: 'id', requester: 'Rina Kartika', draft: 'Halo Kak Rina, paketnya sudah jalan ya.' },
    {
      lang: 'id',
      requester: 'Bambang Setiawan',
      draft: 'Yth. Bapak Setiawan,\n\nDana sudah kami kembalikan hari ini.',
    },
    {
      lang: 'id',
      requester: 'Nurhaliza Putri',
      draft: 'Selamat siang, Ibu Liza. Jadwal servisnya saya pindah ke Rabu.',
    },
    { lang: 'id', requester: 'Agus Salim', draft: 'Pagi Pak Agus, teknisinya Pak Asep, nanti beliau telepon dulu.' },
    { lang: 'id', requester: 'Nur Hidayah', draft: 'Hai Kak, refund-nya udah aku proses ya.' },
    { lang: 'id', requester: 'Teguh Prabowo', draft: 'Pelanggan yang terhormat, laporannya sudah kami terima.' },
    {
      lang: 'id',
      requester: 'toko_berkah88',
      thread: [['customer', 'Selamat pagi, barang belum sampai.\n\nSalam,\nWulan']],
      draft: 'Selamat pagi, Ibu Wulan. Barangnya tiba besok.',
    },
    { lang: 'id', requester: 'Yulia Safira', draft: 'Halo Kak Yuli, resinya baru muncul besok.' },
    {
      lang: 'id',
      requester: 'Intan Permata',
      draft: 'Siang Kak Intan, bunganya untuk Mbak Indah berangkat jam 2 siang.',
    },
    { lang: 'id', requester: 'Muhammad Iqbal', draft: 'Waalaikumsalam Mas Iqbal, saldonya aman.' },
    {
      lang: 'id',
      requester: 'Dewi Lestari',
      draft: 'Baik, untuk pesanan atas nama Hendra saya kirim hari ini, Bu Dewi.',
    },
    {
      lang: 'id',
      requester: 'Rosa',
      draft: 'Kak Rosa, rekamannya sedang dicari petugas malam, Pak Udin. Jam 4 saya kabari.',
    },
    { lang: 'id', requester: 'Tigor', channel: 'chat', draft: 'Penuh, Bang Tigor, tapi jam 9 masih ada.' },
  ],
};
