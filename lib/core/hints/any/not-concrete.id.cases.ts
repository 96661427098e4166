import type { HintCases } from '../cases';

const id = 'id' as const;
const gamis = [
  ['customer', 'Gamis sage ukuran XL yang saya terima ada noda tinta di lengan kiri. Bisa diganti sebelum lebaran?'],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: id,
      thread: gamis,
      draft: 'Selamat siang Ibu.\n\nPermohonan Ibu sudah kami terima dan akan kami jawab hari Kamis.\n\nSalam,\nNina',
      quote: 'Permohonan Ibu',
    },
    {
      lang: id,
      thread: gamis,
      draft: 'Yth. Ibu Wati,\n\nHal tersebut akan kami sampaikan kepada bagian produksi. Saya kabari besok.\n\nNina',
      quote: 'Hal tersebut',
    },
    {
      lang: id,
      thread: gamis,
      draft: 'Dear Ibu, permasalahan ini sedang kami cek dan hasilnya kami sampaikan hari Senin.',
      quote: 'permasalahan ini',
    },
    {
      lang: id,
      thread: [['customer', 'Catering kami hari ini nasinya mentah, 60 porsi untuk pengajian.']],
      draft:
        'Yth. Bapak,\n\nKami telah menerima keluhan Bapak. Kejadian tersebut menjadi perhatian kami dan kami kabari besok.\n\nDapur',
      quote: 'keluhan Bapak',
    },
    {
      lang: id,
      thread: [['customer', 'Kursi roda sewaan bannya kempes terus.']],
      draft: 'Selamat pagi Pak.\n\nKendala tersebut sudah saya teruskan ke bengkel dan saya kabari siang ini.\n\nRudi',
      quote: 'Kendala tersebut',
    },
    {
      lang: id,
      thread: [['customer', 'Sertifikat tanah saya salah ketik luasnya, 210 jadi 120.']],
      draft: 'Yth. Bapak Gede,\n\nPengajuan dimaksud telah kami terima dan akan selesai tanggal 20.\n\nLoket',
      quote: 'Pengajuan dimaksud',
    },
    {
      lang: id,
      thread: [['customer', 'Guru les biola anak saya bolos dua kali']],
      draft: 'Terima kasih sudah menunggu. Laporannya sudah saya baca. Saya kabari sore ini.',
      quote: 'Laporannya',
    },
    {
      lang: id,
      thread: [['customer', 'Helm anak yang dikirim retak di samping']],
      draft: 'Halo Kak. Barang tersebut saya ganti hari ini dan sampai lusa.',
      quote: 'Barang tersebut',
    },
    {
      lang: id,
      thread: [['customer', 'Bunga papan duka cita yang dikirim salah nama almarhumah.']],
      draft:
        'Yth. Ibu Lestari,\n\nKami sudah menerima pengaduan Ibu. Permasalahan tersebut kami selesaikan hari ini pukul 15.00.\n\nFloris',
    },
    {
      lang: id,
      thread: [['customer', 'Mohon ubah nama penerima beasiswa, ejaannya Wahyudi bukan Wahyuni.']],
      draft: 'Yth. Ibu,\n\nPermintaan tersebut telah kami proses dan akan tampil besok.\n\nBeasiswa',
    },
  ],
  pass: [
    { lang: id, thread: gamis, draft: 'Permohonan Ibu sudah kami terima: gamis XL yang baru kami kirim hari ini.' },
    { lang: id, thread: gamis, draft: 'Noda di lengan itu dari mesin kami. Hal ini sudah saya sampaikan ke penjahit.' },
    {
      lang: id,
      thread: gamis,
      draft: 'Terima kasih atas laporannya, Bu. Lebaran tahun ini tanggal berapa Ibu butuh bajunya?',
    },
    { lang: id, thread: gamis, draft: 'Kalau masalah ini terulang, langsung chat saya ya Bu.' },
    { lang: id, channel: 'chat', thread: gamis, draft: 'Kendalanya aku cek dulu ya Kak.' },
    {
      lang: id,
      thread: [['customer', 'Tidak bisa.']],
      draft: 'Mohon maaf atas kendalanya. Yang muncul di layar tulisan apa, Kak?',
    },
    { lang: id, thread: gamis, draft: 'Mohon maaf atas kejadian ini. Gamis penggantinya berangkat besok.' },
    { lang: id, draft: 'Selamat pagi, tokonya buka jam sepuluh.' },
    { lang: id, thread: gamis, draft: 'Halo Bu, gantinya berangkat hari ini dan sampai Rabu.' },
    {
      lang: id,
      thread: [['customer', 'Mohon ubah nama penerima beasiswa, ejaannya Wahyudi bukan Wahyuni.']],
      draft: 'Yth. Ibu, namanya sudah kami ubah menjadi Wahyudi.',
    },
  ],
};
