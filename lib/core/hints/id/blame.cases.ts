import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Anda salah memasukkan nomor polis, jadi klaimnya tertolak. Saya ajukan ulang hari ini.',
      quote: 'Anda salah memasukkan nomor polis',
    },
    {
      lang: 'id',
      draft: 'Kak Sinta, kenapa baru lapor sekarang? Kulkasnya saya jadwalkan servis besok jam 10.',
      quote: 'kenapa baru lapor sekarang?',
    },
    { lang: 'id', draft: 'Seharusnya Kakak cek dulu ukurannya sebelum checkout.', quote: 'Seharusnya Kakak cek dulu' },
    {
      lang: 'id',
      draft: 'Paketnya balik ke gudang karena Ibu tidak teliti menulis alamat.',
      quote: 'karena Ibu tidak teliti',
    },
    { lang: 'id', draft: 'Kejadian ini murni kelalaian Bapak dalam menjaga kartu.', quote: 'kelalaian Bapak' },
    { lang: 'id', draft: 'Harusnya dibaca dulu syarat promonya, Kak.', quote: 'Harusnya dibaca dulu' },
    { lang: 'id', draft: 'Lain kali lebih teliti ya Kak kalau isi formulir.', quote: 'Lain kali lebih teliti' },
    { lang: 'id', draft: 'Salah sendiri tidak divideo waktu unboxing.', quote: 'Salah sendiri' },
    {
      lang: 'id',
      draft: 'Di halaman produk sudah jelas tertulis barang ini tanpa garansi.',
      quote: 'sudah jelas tertulis',
    },
    {
      lang: 'id',
      draft: 'Kerusakannya terjadi karena Kakak kurang hati-hati memasang antenanya.',
      quote: 'karena Kakak kurang hati-hati',
    },
    {
      lang: 'id',
      draft: 'Kan Ibu sendiri yang memilih kurir reguler, jadi wajar lama sampainya.',
      quote: 'Ibu sendiri yang memilih',
    },
    { lang: 'id', draft: 'Makanya jangan asal klik tautan, Pak.', quote: 'Makanya jangan asal klik' },
    {
      lang: 'id',
      draft: 'Kakak sih langsung konfirmasi terima, padahal barangnya belum dicek.',
      quote: 'Kakak sih langsung',
    },
    { lang: 'id', draft: 'Kesalahan ada di pihak Anda, bukan di sistem kami.', quote: 'Kesalahan ada di pihak Anda' },
    {
      lang: 'id',
      draft: 'Mbak Rini, kok baru bilang kalau gaunnya kekecilan? Fittingnya saya atur Jumat jam 2.',
      quote: 'kok baru bilang',
    },
    { lang: 'id', draft: 'Kenapa ga dicek dulu saldonya sebelum transfer, Kak?', quote: 'Kenapa ga dicek dulu' },
    {
      lang: 'id',
      draft: 'Bapak terlambat melapor, sehingga kami kesulitan menelusuri tasnya.',
      quote: 'Bapak terlambat melapor',
    },
    { lang: 'id', draft: 'Mestinya Mas simpan struknya.', quote: 'Mestinya Mas simpan struknya.' },
    { lang: 'id', draft: 'Alamat yang Kakak tulis salah, makanya kurirnya nyasar.', quote: 'yang Kakak tulis salah' },
    { lang: 'id', draft: 'Itu sudah risiko pembeli ya Kak.', quote: 'risiko pembeli' },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Kode vouchernya sudah lewat masa berlaku kemarin malam, jadi saya terbitkan yang baru untuk Kakak.',
    },
    { lang: 'id', draft: 'Ini kesalahan kami, Bu. Pesanan tertukar di dapur, dan yang benar sudah jalan.' },
    { lang: 'id', draft: 'Mohon jangan pernah membagikan kode OTP kepada siapa pun, termasuk yang mengaku dari kami.' },
    {
      lang: 'id',
      draft: 'Tidak apa-apa Kak, salah pilih ukuran itu sering terjadi. Yang M saya kirim besok.',
      thread: [['customer', 'kak aku salah pilih ukuran, harusnya M 😭']],
    },
    {
      lang: 'id',
      draft:
        'Baik Pak Herman, karena Bapak salah transfer ke rekening lain, saya buatkan permintaan tarik dananya sekarang.',
      thread: [['customer', 'saya salah transfer ke rekening orang pak, mohon bantuannya']],
    },
    { lang: 'id', draft: 'Seharusnya paketnya sudah Kakak terima kemarin; saya tanyakan ke kurirnya siang ini.' },
    { lang: 'id', draft: 'Seharusnya Ibu tidak perlu mengalami ini.' },
    { lang: 'id', draft: 'Harusnya kami mengecek stoknya dulu sebelum menerima pesanan Bapak.' },
    { lang: 'id', draft: 'Kalau Kakak lupa kata sandinya, bisa diatur ulang lewat tautan ini.' },
    { lang: 'id', draft: 'Apakah Bapak lupa PIN-nya, atau kartunya yang terblokir?' },
    { lang: 'id', draft: 'Ini bukan salah Kakak, memang tombolnya mirip.' },
    { lang: 'id', draft: 'Saya cari tahu dulu kenapa tidak terkirim ke alamat Ibu.' },
    { lang: 'id', draft: 'Lain kali kami akan menelepon dulu sebelum mengantar.' },
    { lang: 'id', draft: 'Pembayarannya tertolak karena limit harian kartunya sudah terpakai.' },
    { lang: 'id', draft: 'Supaya Kakak tidak salah kirim, alamat returnya saya tulis lengkap di bawah ini.' },
    { lang: 'id', draft: 'Kakak tidak salah kok, tanggal di tiketnya memang keliru dari sistem kami.' },
    { lang: 'id', draft: 'Lain kali kalau ada kendala, langsung chat saya ya Kak.' },
    { lang: 'id', draft: 'Nomor yang Kakak kirim kurang satu angka, boleh dicek lagi?' },
  ],
};
