import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Kok tidak dibaca dulu petunjuknya, Bu?', quote: 'Kok tidak dibaca dulu' },
    { lang: 'id', draft: 'Kak, kok baru sekarang lapornya?', quote: 'kok baru sekarang' },
    { lang: 'id', draft: 'Lho, kok Bapak tidak datang ke jadwal servisnya?', quote: 'kok Bapak tidak datang' },
    {
      lang: 'id',
      draft: 'Halo Mbak Tari, kok bisa kelupaan bayar? Dendanya saya cek dulu.',
      quote: 'kok bisa kelupaan bayar?',
    },
    { lang: 'id', draft: 'Paketnya kok ditolak, Kak?', quote: 'kok ditolak' },
    { lang: 'id', draft: 'Kakak kok malah pesan lagi di toko lain?', quote: 'kok malah pesan lagi' },
    { lang: 'id', draft: 'Kok Anda baru menghubungi kami setelah sebulan?', quote: 'Kok Anda baru menghubungi' },
    { lang: 'id', draft: 'kok ga dicek dulu si kak sebelum bayar', quote: 'kok ga dicek dulu' },
    { lang: 'id', draft: 'Loh kok salah lagi nomornya, Mas?', quote: 'kok salah lagi' },
    {
      lang: 'id',
      draft: 'Kok masih pakai kartu lama, Pak? Kartu barunya sudah dikirim.',
      quote: 'Kok masih pakai kartu lama',
    },
    { lang: 'id', draft: 'Ini kok belum dilunasi ya, Bu?', quote: 'kok belum dilunasi' },
    { lang: 'id', draft: 'Kok gampang banget percaya sama telepon begitu, Kak?', quote: 'Kok gampang banget percaya' },
    { lang: 'id', draft: 'Kok nggak dihitung dulu waktu kurirnya masih di situ?', quote: 'Kok nggak dihitung dulu' },
  ],
  pass: [
    { lang: 'id', draft: 'Kok kurirnya belum sampai juga ya, saya telepon sekarang, Bu.' },
    { lang: 'id', draft: 'Tidak apa-apa kok, Bu, saya ubahkan sekarang.' },
    { lang: 'id', draft: 'Bisa kok Kak, mau diambil jam berapa?' },
    { lang: 'id', draft: 'Masih ada kok, warna hijaunya sisa tiga.' },
    { lang: 'id', draft: 'Gratis kok, Pak, untuk kunjungan pertama.' },
    { lang: 'id', draft: 'Aman kok ya Kak, datanya cuma saya yang lihat.' },
    { lang: 'id', draft: 'Kok bisa ya sistem kami mengirim dua kali, saya telusuri dulu lognya.' },
    { lang: 'id', draft: 'Wajar kalau Ibu heran kok tagihannya naik; ini rinciannya.' },
    { lang: 'id', draft: 'Duh, kok kurirnya nyasar lagi, maaf ya Kak. Saya telepon dia sekarang.' },
    { lang: 'id', draft: 'Sebentar lagi selesai kok. Ada lagi yang bisa saya bantu?' },
    { lang: 'id', draft: 'Boleh kok dibawa pulang dulu, Bu.' },
    { lang: 'id', draft: 'Besok sore sudah bisa dipakai kok, Mas.' },
    {
      lang: 'id',
      draft: 'Soal "kok saldonya nol", itu karena pajaknya terpotong dua kali, sudah saya kembalikan Rp 40.000.',
      thread: [['customer', 'kok saldonya nol']],
    },
  ],
};
