import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Tukar ukuran ga bisa ya Kak, udah aturan toko.', quote: 'ga bisa' },
    {
      lang: 'id',
      draft: 'Sesuai prosedur, pembukaan loker hanya dapat dilakukan pemilik di tempat. Mohon melampirkan KTP.',
      quote: 'hanya dapat dilakukan',
    },
    {
      lang: 'id',
      draft: 'Sesuai ketentuan, tiket promo tidak dapat dibatalkan.',
      quote: 'tidak dapat dibatalkan',
      thread: [['customer', 'Ibu saya meninggal, saya mau batalkan tiketnya']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf, berdasarkan kebijakan perusahaan, uang muka tidak bisa dikembalikan.',
      quote: 'uang muka tidak bisa dikembalikan',
      thread: [['customer', 'Saya batal sewa gedung karena calon suami sakit.']],
    },
    {
      lang: 'id',
      draft: 'Maaf kak, udah aturannya ga bisa ditukar ya.',
      quote: 'ga bisa ditukar',
      thread: [['customer', 'kak sandalnya mau tukar ukuran']],
    },
    {
      lang: 'id',
      draft: 'Pengajuan keringanan Bapak kami tolak sesuai SOP yang berlaku.',
      quote: 'sesuai SOP',
      thread: [['customer', 'Saya mohon keringanan cicilan, usaha saya sepi.']],
    },
    {
      lang: 'id',
      draft: 'Dari sistem memang tidak bisa diubah, Kak.',
      quote: 'tidak bisa diubah',
      thread: [['customer', 'nama di tiket salah satu huruf, bisa dibetulin?']],
    },
    {
      lang: 'id',
      draft: 'Tidak ada refund untuk kelas yang sudah berjalan, sudah tertulis di S&K.',
      quote: 'Tidak ada refund',
      thread: [['customer', 'anak saya sakit, kelas rendangnya mau dibatalkan']],
    },
    {
      lang: 'id',
      draft: 'Mengikuti prosedur yang berlaku, kami tidak dapat memberikan salinan dokumen.',
      quote: 'kami tidak dapat memberikan',
      thread: [['customer', 'Saya perlu salinan perjanjian kredit saya.']],
    },
    {
      lang: 'id',
      draft: 'Kebijakan kami tidak memperbolehkan perpanjangan pinjaman. Perpanjangan tidak dapat diproses.',
      quote: 'tidak dapat diproses',
      thread: [['customer', 'buku perpustakaannya mau diperpanjang seminggu lagi']],
    },
    {
      lang: 'id',
      draft: 'Policy kita no refund ya Kak, jadi ga bisa dibalikin.',
      quote: 'ga bisa dibalikin',
      thread: [['customer', 'aku salah beli skin di game, minta balikin']],
    },
    {
      lang: 'id',
      draft: 'Klaim Ibu ditolak karena ketentuan polis.',
      quote: 'Klaim Ibu ditolak',
      thread: [['customer', 'Bagaimana klaim operasi saya?']],
    },
    { lang: 'id', draft: 'Per S&K, semua tiket masuk non-refundable.', quote: 'non-refundable' },
    {
      lang: 'id',
      draft: 'Sebagaimana tertuang dalam akad, denda keterlambatan tidak dapat dihapus.',
      quote: 'tidak dapat dihapus',
    },
    {
      lang: 'id',
      draft:
        'Sesuai syarat dan ketentuan, kain yang sudah dijahit tidak dapat ditukar. Silakan tanyakan ke toko kainnya.',
      quote: 'tidak dapat ditukar',
    },
    {
      lang: 'id',
      draft: 'Kak Nuri, nggak ada di kontraknya potong masa sewa. Terima kasih.',
      quote: 'nggak ada di kontraknya',
    },
    {
      lang: 'id',
      draft: 'Tata tertib kami tidak memperbolehkan tamu menginap. Demikian ya Kak.',
      quote: 'tidak memperbolehkan',
    },
    { lang: 'id', draft: 'Aturan tetap aturan, Pak. Terima kasih.', quote: 'Aturan tetap aturan' },
    { lang: 'id', draft: 'Berdasarkan pasal 9 perjanjian, uang muka tidak dikembalikan.', quote: 'tidak dikembalikan' },
    { lang: 'id', draft: 'Rules-nya no exchange ya Kak. Have a nice day!', quote: 'no exchange' },
    {
      lang: 'id',
      draft: 'Aturannya dari dulu begitu, sepeda nggak boleh masuk. Makasih ya.',
      quote: 'nggak boleh masuk',
    },
    { lang: 'id', draft: 'Menurut regulasi yayasan, nilai bersifat final. Terima kasih.', quote: 'bersifat final' },
    { lang: 'id', draft: 'Tata tertib kami melarang bawa bantal. Terima kasih.', quote: 'melarang' },
  ],
  pass: [
    {
      lang: 'id',
      draft:
        'Sebagaimana tertuang dalam akad, dendanya tidak dapat dihapus, tapi bisa saya pecah menjadi tiga kali bayar.',
    },
    {
      lang: 'id',
      draft: 'Sesuai ketentuan tiketnya tidak bisa dibatalkan, tapi namanya bisa saya alihkan ke saudara Ibu.',
      thread: [['customer', 'Ibu saya meninggal, saya mau batalkan tiketnya']],
    },
    {
      lang: 'id',
      draft:
        'Nama di tiket tidak bisa diubah dari sini karena maskapai mencocokkannya dengan paspor; saya telepon maskapainya sore ini.',
      thread: [['customer', 'nama di tiket salah satu huruf']],
    },
    {
      lang: 'id',
      draft: 'Sesuai kebijakan 30 hari, sandalnya masih bisa ditukar, Kak.',
      thread: [['customer', 'kak sandalnya mau tukar ukuran']],
    },
    {
      lang: 'id',
      draft: 'Aturannya: pengembalian sampai 14 hari, barang belum dipakai.',
      thread: [['customer', 'aturan returnya gimana kak?']],
    },
    {
      lang: 'id',
      draft: 'Uang muka tidak bisa dikembalikan menurut kontrak, namun saya bisa pindahkan tanggalnya tanpa biaya.',
      thread: [['customer', 'Saya batal sewa gedung.']],
    },
    {
      lang: 'id',
      draft: 'Dokumen itu tidak dapat dikirim lewat email supaya data Bapak aman. Kami antar ke rumah besok.',
      thread: [['customer', 'Saya perlu salinan perjanjian kredit saya.']],
    },
    {
      lang: 'id',
      draft: 'Sesuai permintaan, kelas anak Ibu saya pindahkan ke Sabtu.',
      thread: [['customer', 'anak saya sakit, kelas rendangnya mau dipindah']],
    },
    {
      lang: 'id',
      draft: 'Sistem kami sedang diperbarui sampai jam 3, setelah itu skinnya saya kembalikan.',
      thread: [['customer', 'aku salah beli skin di game, minta balikin']],
    },
    {
      lang: 'id',
      draft: 'Bukunya sudah saya perpanjang sampai 20 Mei sesuai aturan perpustakaan.',
      thread: [['customer', 'buku perpustakaannya mau diperpanjang seminggu lagi']],
    },
    {
      lang: 'id',
      draft: 'Apakah menurut kontraknya Bapak memilih tenor 12 atau 24 bulan?',
      thread: [['customer', 'Saya mohon keringanan cicilan, usaha saya sepi.']],
    },
    {
      lang: 'id',
      draft: 'Tata tertib kami tidak memperbolehkan tamu menginap, tapi kamar sebelah kosong dan bisa saya pesankan.',
    },
    { lang: 'id', draft: 'Di kontrak ada masa tenggang tujuh hari, jadi Bapak belum kena denda.' },
    { lang: 'id', draft: 'Aturannya satu anak satu pendamping, supaya jalurnya aman. Saya siapkan dua gelang.' },
    { lang: 'id', draft: 'Promo ini berlaku untuk semua anggota, Kak.' },
    { lang: 'id', draft: 'Berdasarkan jadwal, bus tidak berhenti di Cimahi; saya pindahkan Ibu ke bus jam 8.' },
    {
      lang: 'id',
      draft: 'Nilai bersifat final menurut aturan, tapi Ibu bisa minta lembar ujian dan saya siapkan besok.',
    },
  ],
};
