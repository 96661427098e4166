import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Kami sudah menerima laporan kamu dan mengeceknya hari ini.', quote: 'kamu' },
    { lang: 'id', draft: 'Hai Kak Dea, akunmu sudah aktif lagi.', quote: 'akunmu' },
    { lang: 'id', draft: 'Tiket lo udah gue refund ya, masuk besok pagi.', quote: 'lo' },
    { lang: 'id', draft: 'Apakah engkau masih menyimpan kuitansinya?', quote: 'engkau' },
    { lang: 'id', draft: 'Kau bisa ambil barangnya di loket 3.', quote: 'Kau' },
    { lang: 'id', draft: 'Halo Bu Wati, jadwal suntikmu saya pindah ke Senin.', quote: 'suntikmu' },
    { lang: 'id', draft: 'Refund buat km udah diproses ya kak.', quote: 'km' },
    { lang: 'id', draft: 'Pesananmu sedang dikemas, Kak.', quote: 'Pesananmu' },
    { lang: 'id', draft: 'Makasih ya, bukti transfermu sudah masuk.', quote: 'transfermu' },
    { lang: 'id', draft: 'Kalau lu mau tukar ukuran, formnya gue kirim.', quote: 'lu' },
    { lang: 'id', draft: 'Your refund is on the way, saldo kamu masuk besok.', quote: 'kamu' },
    { lang: 'id', draft: 'Kami tunggu kedatanganmu di klinik hari Rabu.', quote: 'kedatanganmu' },
    { lang: 'id', draft: 'Untukmu kami siapkan voucher 50 ribu.', quote: 'Untukmu' },
    {
      lang: 'id',
      draft: 'Refund-nya masuk ke rekening lo hari Kamis.',
      quote: 'lo',
      thread: [['customer', 'kalian gimana sih, refund gue mana?']],
    },
    {
      lang: 'id',
      draft: 'Kodenya sudah dikirim ke hpmu.',
      quote: 'hpmu',
      thread: [['customer', 'kode masuknya belum saya terima pak']],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Refund-nya masuk ke rekening kamu hari Kamis.',
      thread: [['customer', 'eh kamu yang kemarin bales gue kan? refund gue mana?']],
    },
    { lang: 'id', draft: 'Kak Dea, akunnya sudah aktif lagi.' },
    { lang: 'id', draft: 'Meja untuk empat tamu sudah saya simpan atas nama Bapak.' },
    { lang: 'id', draft: 'Senang bisa bertemu Ibu di gerai kemarin.' },
    { lang: 'id', draft: 'Jamu kunyitnya dikirim lewat kurir dingin sore ini.' },
    { lang: 'id', draft: 'Saldo TabunganMu Ibu sudah kembali Rp 200.000.' },
    { lang: 'id', draft: 'Ilmu dari kelas dasar tetap bisa diulang lewat rekaman, Kak.' },
    { lang: 'id', draft: 'Balas dengan kata "pesananmu" kalau ingin statusnya.' },
    {
      lang: 'id',
      draft: 'Siap, pesananmu meluncur jam 3!',
      thread: [['customer', 'hai min, aku suka banget sama tokomu. kamu kirim jam berapa?']],
    },
    { lang: 'id', draft: 'Jaraknya 5 km dari gudang, jadi kurirnya tiba 20 menit lagi.' },
    { lang: 'id', draft: 'Ada bonusnya lo, Kak, kalau diambil sebelum Jumat.' },
    { lang: 'id', draft: 'Silakan tekan tombol Akunmu di pojok kanan.' },
    { lang: 'id', draft: 'Baik Mas Ramu, servisnya selesai jam 4.' },
    {
      lang: 'id',
      draft: 'Kak Ayu, paket kelasmu masih aktif sampai Juni.',
      thread: [['customer', 'halo, langganan kelasmu saya habis kapan ya?']],
    },
  ],
};
