import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Maaf ya Kak Lala, keramiknya pecah di jalan. Terima kasih sudah memberi tahu.',
      quote: 'Maaf ya Kak Lala',
      thread: [['customer', 'vas keramik pesanan saya pecah']],
    },
    {
      lang: 'id',
      draft: 'Selamat siang, Pak Anwar.\n\nKami mohon maaf atas keterlambatan bus malam itu.\n\nSalam hangat,\nRika',
      quote: 'Kami mohon maaf',
      thread: [['customer', 'Bus malam terlambat 4 jam dan saya ketinggalan wawancara kerja.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas kesalahan pengiriman tersebut, Bu.',
      quote: 'Mohon maaf atas kesalahan pengiriman',
      thread: [['customer', 'Yang dikirim panci, padahal saya pesan wajan.']],
    },
    {
      lang: 'id',
      draft: 'duh sorry bgt kak, pizzanya dingin ya. sekali lagi maaf banget',
      quote: 'sorry bgt kak',
      thread: [['customer', 'pizza dateng dingin, keju beku']],
    },
    {
      lang: 'id',
      draft: 'Kami sungguh menyesal dan mohon maaf, foto wisudanya buram semua. Masukan Ibu sangat berarti.',
      quote: 'mohon maaf',
      thread: [['customer', 'Foto wisuda anak saya buram semua.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf Kak, kateringnya kurang 10 porsi. Kami akan menjadikannya pelajaran.',
      quote: 'Mohon maaf Kak',
      thread: [['customer', 'katering kurang 10 porsi, tamu saya ada yang tidak makan']],
    },
    {
      lang: 'id',
      draft: 'Maaf banget ya Kak udah nunggu sejam. Makasih pengertiannya 🙏',
      quote: 'Maaf banget ya Kak udah nunggu sejam',
      thread: [['customer', 'sejam nunggu di salon ga dipanggil2']],
    },
    {
      lang: 'id',
      draft: 'Kami minta maaf atas sikap petugas kebersihan kami. Kami memahami perasaan Ibu.',
      quote: 'Kami minta maaf',
      thread: [['customer', 'Petugas kebersihan masuk kamar saya tanpa mengetuk.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf, Pak, tagihannya memang keliru.',
      quote: 'Mohon maaf',
      thread: [['customer', 'Tagihan air saya dihitung dua kali.']],
    },
    {
      lang: 'id',
      draft: 'Turut menyesal liftnya mati lagi, Pak. Semoga ke depan pelayanan kami lebih baik.',
      quote: 'Turut menyesal',
      thread: [['customer', 'Lift menara B mati lagi.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf apabila petugas kami kurang sopan. Kami menyesal anak Ibu sampai menangis.',
      quote: 'Kami menyesal',
      thread: [['customer', 'Petugas loket membentak anak saya.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf lokernya macet dan tas Kakak terkunci. Kami akan lebih hati-hati ke depannya.',
      quote: 'Mohon maaf',
      thread: [['customer', 'loker macet, tas saya terkunci di dalam']],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Turut menyesal liftnya mati lagi, Pak. Teknisi datang jam 15.00.',
      thread: [['customer', 'Lift menara B mati lagi.']],
    },
    {
      lang: 'id',
      draft: 'Maaf ya Kak Lala, vasnya pecah. Yang baru saya kirim besok.',
      thread: [['customer', 'vas keramik pesanan saya pecah']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf busnya terlambat 4 jam, Pak. Ongkos tiketnya kami kembalikan penuh.',
      thread: [['customer', 'Bus malam terlambat 4 jam.']],
    },
    {
      lang: 'id',
      draft: 'Maaf, yang terkirim panci. Ibu lebih suka wajannya dikirim ulang atau uangnya kembali?',
      thread: [['customer', 'Yang dikirim panci, padahal saya pesan wajan.']],
    },
    { lang: 'id', draft: 'Maaf Kak, aku cek dulu ya.', channel: 'chat', thread: [['customer', 'pizza dateng dingin']] },
    {
      lang: 'id',
      draft: 'Mohon maaf, Bu. Pemotretan ulang gratis bisa di studio Sabtu atau Minggu.',
      thread: [['customer', 'Foto wisuda anak saya buram semua.']],
    },
    {
      lang: 'id',
      draft: 'Maaf, Pak, tagihannya keliru. Sudah dikoreksi menjadi Rp 120.000.',
      thread: [['customer', 'Tagihan air saya dihitung dua kali.']],
    },
    {
      lang: 'id',
      draft: 'Maaf menunggu, Kak. Silakan langsung ke kursi 3, Mbak Ayu sudah siap.',
      thread: [['customer', 'sejam nunggu di salon ga dipanggil2']],
    },
    {
      lang: 'id',
      draft: 'Maaf, boleh kirim foto meterannya, Pak?',
      thread: [['customer', 'Tagihan air saya dihitung dua kali.']],
    },
    {
      lang: 'id',
      draft: 'Terima kasih banyak, Bu. Senang wajannya cocok.',
      thread: [['customer', 'Wajannya bagus, terima kasih']],
    },
    {
      lang: 'id',
      draft: 'Maaf kateringnya kurang 10 porsi. Sisanya dalam perjalanan, tiba 15 menit lagi.',
      thread: [['customer', 'katering kurang 10 porsi']],
    },
    { lang: 'id', draft: 'Maaf antreannya panjang, giliran Kakak 5 menit lagi.' },
    { lang: 'id', draft: 'Maaf kursinya goyah, besok tukang kayunya datang.' },
    { lang: 'id', draft: 'Maaf kamarnya berisik, Kak. Kamar 508 sudah siap.' },
    { lang: 'id', draft: 'Maaf Ibu terlewat di antrean, sekarang giliran Ibu.' },
  ],
};
