import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Mohon maaf Kak, pesanannya tidak bisa dibatalkan.',
      quote: 'tidak bisa dibatalkan',
      thread: [['customer', 'kak batalin tanaman hias yg tadi dong']],
    },
    {
      lang: 'id',
      draft: 'Maaf, kamar dengan pemandangan laut sudah penuh.',
      quote: 'sudah penuh',
      thread: [['customer', 'Saya mau pindah ke kamar pemandangan laut.']],
    },
    {
      lang: 'id',
      draft: 'Permohonan Bapak tidak dapat kami kabulkan. Terima kasih.',
      quote: 'tidak dapat kami kabulkan',
      thread: [['customer', 'Mohon denda parkir saya dihapus.']],
    },
    {
      lang: 'id',
      draft: 'stok warna itemnya habis kak 🙏',
      quote: 'habis',
      thread: [['customer', 'kak tas selempang item ada?, aku mau buat hadiah']],
    },
    {
      lang: 'id',
      draft: 'Kami tidak melayani pengiriman ke daerah Ibu.',
      quote: 'tidak melayani',
      thread: [['customer', 'Tolong kirim susu bayi ke Sumba.']],
    },
    {
      lang: 'id',
      draft: 'Untuk saat ini kami belum bisa membantu, Kak.',
      quote: 'belum bisa membantu',
      thread: [['customer', 'hp aku mati total, garansi masih jalan']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf, klaim garansi jam tangannya tidak disetujui.',
      quote: 'tidak disetujui',
      thread: [['customer', 'Bagaimana klaim garansi jam tangan saya?']],
    },
    {
      lang: 'id',
      draft: 'Maaf ya Kak, ga bisa direschedule lagi.',
      quote: 'ga bisa direschedule',
      thread: [['customer', 'bisa reschedule foto keluarga ke minggu depan?']],
    },
    {
      lang: 'id',
      draft: 'Refund-nya tidak bisa kami proses.',
      quote: 'tidak bisa kami proses',
      thread: [['customer', 'refund dong, konsernya batal']],
    },
    {
      lang: 'id',
      draft: 'Tidak ada kompensasi untuk keterlambatan kereta tersebut.',
      quote: 'Tidak ada kompensasi',
      thread: [['customer', 'Kereta telat 3 jam, ada kompensasi?']],
    },
    { lang: 'id', draft: 'Udah ga ada stoknya, Kak.', quote: 'ga ada stoknya' },
  ],
  pass: [
    { lang: 'id', draft: 'Udah ga ada stoknya, Kak, tapi warna biru masih dua.' },
    {
      lang: 'id',
      draft: 'Warna hitamnya habis, Kak, tapi yang navy masih ada lima.',
      thread: [['customer', 'kak tas selempang item ada?']],
    },
    {
      lang: 'id',
      draft: 'Pesanannya tidak bisa dibatalkan karena tanamannya sudah di jalan. Begitu sampai, saya jemput gratis.',
      thread: [['customer', 'kak batalin tanaman hias yg tadi dong']],
    },
    {
      lang: 'id',
      draft: 'Kamar laut penuh malam ini; besok ada satu yang kosong, mau saya pindahkan?',
      thread: [['customer', 'Saya mau pindah ke kamar pemandangan laut.']],
    },
    {
      lang: 'id',
      draft: 'Toko ini ditutup permanen karena menjual akun hasil penipuan.',
      thread: [['customer', 'kenapa toko gue diblokir?']],
    },
    {
      lang: 'id',
      draft: 'Ibu tidak perlu mengirim apa-apa lagi.',
      thread: [['customer', 'apa saya harus kirim KTP lagi?']],
    },
    { lang: 'id', draft: 'Tidak ada biaya tambahan, Pak.', thread: [['customer', 'ada biaya tambahan?']] },
    {
      lang: 'id',
      draft: 'Bapak tidak bisa masuk ke aplikasi sejak pagi, ya. Saya atur ulang aksesnya sekarang.',
      thread: [['customer', 'saya tidak bisa masuk aplikasi sejak pagi']],
    },
    {
      lang: 'id',
      draft: 'Ke Sumba belum bisa lewat kurir instan, jadi saya kirim lewat pos, tiba Jumat.',
      thread: [['customer', 'Tolong kirim susu bayi ke Sumba.']],
    },
    {
      lang: 'id',
      draft: 'Klaimnya belum disetujui karena foto nomor serinya buram. Boleh kirim ulang fotonya?',
      thread: [['customer', 'Bagaimana klaim garansi jam tangan saya?']],
    },
    {
      lang: 'id',
      draft: 'Masih bisa diubah kok, Kak. Sudah saya ganti ke Minggu jam 10.',
      thread: [['customer', 'bisa reschedule foto keluarga ke minggu depan?']],
    },
  ],
};
