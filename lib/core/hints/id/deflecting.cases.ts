import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Mohon maaf Pak, itu di luar wewenang kami.',
      quote: 'itu di luar wewenang kami',
      thread: [['customer', 'Denda parkir saya dua kali lipat.']],
    },
    {
      lang: 'id',
      draft: 'Itu dari sistemnya, Kak.',
      quote: 'Itu dari sistemnya',
      thread: [['customer', 'kok saldo aku kepotong dua kali??']],
    },
    {
      lang: 'id',
      draft: 'Bu Ana, kalau telat begitu bukan ranah kami lagi, barang sudah di ekspedisi.',
      quote: 'bukan ranah kami',
      thread: [['customer', 'Paket saya telat seminggu.']],
    },
    {
      lang: 'id',
      draft: 'Kami hanya perantara, Pak, jadi keputusan ada di pihak hotel.',
      quote: 'Kami hanya perantara',
      thread: [['customer', 'Kamar yang saya pesan tidak ada.']],
    },
    {
      lang: 'id',
      draft: 'Kami juga cuma menunggu kabar dari pusat, Kak.',
      quote: 'Kami juga cuma menunggu kabar dari pusat',
      thread: [['customer', 'kartu member aku kapan jadi sih, udah sebulan']],
    },
    {
      lang: 'id',
      draft: 'Maaf Bu, kami tidak punya akses ke data itu.',
      quote: 'kami tidak punya akses',
      thread: [['customer', 'Nilai ujian anak saya salah.']],
    },
    {
      lang: 'id',
      draft: 'Kerusakannya murni dari pihak ekspedisi, Pak.',
      quote: 'Kerusakannya murni dari pihak ekspedisi',
      thread: [['customer', 'Kaca lemarinya pecah waktu sampai.']],
    },
    {
      lang: 'id',
      draft: 'Harganya ditentukan pusat ya Kak, saya nggak bisa apa-apa. Memang dari sananya begitu.',
      quote: 'Memang dari sananya begitu',
      thread: [['customer', 'harga langganannya naik padahal belum habis kontrak, kecewa']],
    },
    {
      lang: 'id',
      draft: 'Sistem yang menolak, Bu, bukan saya.',
      quote: 'Sistem yang menolak',
      thread: [['customer', 'Pengajuan cicilan saya ditolak, kenapa?']],
    },
    {
      lang: 'id',
      draft: 'Kalau soal kurirnya kasar, kami tidak bertanggung jawab ya Kak.',
      quote: 'kami tidak bertanggung jawab',
      thread: [['customer', 'kurirnya bentak2 ibu saya']],
    },
    {
      lang: 'id',
      draft: 'Maaf Kak, untuk refund-nya itu udah out of our control ya, semua balik ke bank-nya.',
      quote: 'out of our control',
      thread: [['customer', 'Refund aku failed terus, please help']],
    },
    {
      lang: 'id',
      draft: 'Saya cuma admin, Mas.',
      quote: 'Saya cuma admin',
      thread: [['customer', 'Sudah tiga minggu motor saya di bengkel.']],
    },
    {
      lang: 'id',
      draft: 'Tidak ada yang bisa kami lakukan, Pak, jadwal sepenuhnya dari maskapai.',
      quote: 'Tidak ada yang bisa kami lakukan',
      thread: [['customer', 'Penerbangan saya dimajukan sepihak.']],
    },
    {
      lang: 'id',
      draft: 'Setelah kami cek, keterlambatannya bukan dari kami, Kak.',
      quote: 'keterlambatannya bukan dari kami',
      thread: [['customer', 'bunganya baru sampe habis acara 😭']],
    },
    {
      lang: 'id',
      draft: 'Kami tidak bisa mengintervensi keputusan penyelenggara, Bu.',
      quote: 'Kami tidak bisa mengintervensi keputusan penyelenggara',
      thread: [['customer', 'Konsernya batal, uang saya bagaimana?']],
    },
    {
      lang: 'id',
      draft: 'Udah kita kirim kok Kak, jadi masalahnya bukan di kita.',
      quote: 'masalahnya bukan di kita',
      thread: [['customer', 'uang top up tidak masuk']],
    },
    {
      lang: 'id',
      draft: 'Pengelola tidak bertanggung jawab atas kerusakan kendaraan.',
      quote: 'Pengelola tidak bertanggung jawab',
      thread: [['customer', 'Motor saya baret di parkiran']],
    },
    {
      lang: 'id',
      draft: 'Yang input nilai gurunya, Bu, bukan kami.',
      quote: 'bukan kami',
      thread: [['customer', 'Nilai anak saya salah']],
    },
    {
      lang: 'id',
      draft: 'Waduh itu sistem yang otomatis hapus Kak, aku juga nggak bisa apa-apa.',
      quote: 'aku juga nggak bisa apa-apa',
      thread: [['customer', 'poin hilang terus']],
    },
    {
      lang: 'id',
      draft: 'Kalau airnya keruh itu dari pusat, Bu, kami di cabang cuma terima aduan.',
      quote: 'kami di cabang cuma terima aduan',
      thread: [['customer', 'Air keruh seminggu']],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft:
        'Pembukaan blokir memang di luar wewenang saya, Pak. Berkasnya sudah saya teruskan ke Bu Ratri di bagian risiko, dan saya kabari sebelum jam 4.',
      thread: [['customer', 'Kartu saya diblokir.']],
    },
    {
      lang: 'id',
      draft: 'Itu dari sistem kami yang salah hitung, Kak. Selisihnya saya kembalikan hari ini.',
      thread: [['customer', 'ongkirnya kok dobel']],
    },
    {
      lang: 'id',
      draft: 'Ini bukan kesalahan Ibu. Mesin kami yang macet, dan uangnya saya kembalikan sore ini.',
      thread: [['customer', 'Uang saya tertelan di mesin.']],
    },
    {
      lang: 'id',
      draft: 'Alamat Kakak di luar jangkauan kurir instan, jadi saya ganti ke kurir reguler tanpa biaya.',
      thread: [['customer', 'kok kurir instan ga bisa dipilih']],
    },
    {
      lang: 'id',
      draft: 'Pesan di luar jam kerja dibalas pagi berikutnya, Pak.',
      thread: [['customer', 'Tadi malam saya chat kok tidak dibalas?']],
    },
    {
      lang: 'id',
      draft: 'Ongkir dihitung otomatis oleh sistem dari berat dan jarak, Kak.',
      thread: [['customer', 'Kak, ongkir dihitung dari apa ya?']],
    },
    {
      lang: 'id',
      draft: 'SMS itu dari sistem kami, Bu, aman.',
      thread: [['customer', 'SMS kode ini dari mana ya? saya takut penipuan']],
    },
    {
      lang: 'id',
      draft:
        'Yang memutuskan klaim adalah pihak asuransi. Siang ini saya hubungi mereka dan berkas Bapak saya lampirkan.',
      thread: [['customer', 'Klaim saya masih menggantung.']],
    },
    {
      lang: 'id',
      draft: 'Kami hanya menunggu foto dari Kakak, setelah itu penggantinya langsung saya kirim.',
      thread: [['customer', 'Gelasnya pecah dua.']],
    },
    {
      lang: 'id',
      draft: 'Toko kami hanya menerima tunai dan QRIS, Pak.',
      thread: [['customer', 'Bisa bayar pakai kartu?']],
    },
    {
      lang: 'id',
      draft: 'Stok itu dari gudang Cakung, besok pagi sampai di toko, Bu.',
      thread: [['customer', 'Barangnya dari gudang mana?']],
    },
    {
      lang: 'id',
      draft:
        'Keterlambatan terjadi di ekspedisi karena banjir. Paketnya saya lacak tiap hari dan kabarnya saya kirim jam 5.',
      thread: [['customer', 'Paket saya belum sampai juga.']],
    },
    {
      lang: 'id',
      draft: 'Jadwal dokter di luar kendali kami, Bu, tapi saya bisa carikan dokter lain yang praktik Kamis.',
      thread: [['customer', 'Dokternya batal praktik lagi?']],
    },
    {
      lang: 'id',
      draft: 'Keputusannya ada di dosen pembimbing, Mas, dan permohonannya sudah diteruskan ke beliau pagi ini.',
      thread: [['customer', 'Perpanjangan skripsi saya disetujui siapa?']],
    },
    {
      lang: 'id',
      draft: 'Untuk kerugian itu silakan hubungi pihak bank, Pak.',
      thread: [['customer', 'Uang saya ditarik orang lain.']],
    },
    {
      lang: 'id',
      draft: 'Bukan kami yang mengirim SMS itu, Bu, itu penipuan.',
      thread: [['customer', 'Ada SMS minta PIN, dari sini?']],
    },
    {
      lang: 'id',
      draft: 'Kami hanya mengikuti jadwal Bapak, jadi silakan pilih harinya.',
      thread: [['customer', 'jadwal?']],
    },
  ],
};
