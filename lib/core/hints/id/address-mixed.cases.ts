import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Halo Kak Rina, terima kasih sudah menunggu. Paket Ibu tiba besok siang.',
      requester: 'Rina Anggraini',
      quote: 'Ibu',
    },
    {
      lang: 'id',
      draft: 'Selamat pagi Bapak Hadi, klaimnya sudah disetujui ya Kak.',
      requester: 'Hadi Prabowo',
      quote: 'Kak',
    },
    {
      lang: 'id',
      draft: 'Yth. Ibu Ratna,\n\nPengajuan Anda kami terima. Hasilnya saya kirim Jumat.',
      requester: 'Ratna Dewi',
      quote: 'Anda',
    },
    { lang: 'id', draft: 'Siang Mas Dito, mobil Bapak sudah selesai dicat.', requester: 'Dito', quote: 'Bapak' },
    { lang: 'id', draft: 'baik kak, nomor kursi anda sudah saya ganti ke 12A', requester: 'Sari', quote: 'anda' },
    {
      lang: 'id',
      draft: 'Mbak Lia, jadwalnya pindah ke jam 3. Kalau Kakak berhalangan, kabari saya ya.',
      requester: 'Lia Amelia',
      quote: 'Kakak',
    },
    {
      lang: 'id',
      draft: 'Pak Surya, berkasnya lengkap. Terima kasih banyak ya, Mas.',
      requester: 'Surya Atmaja',
      quote: 'Mas',
    },
    {
      lang: 'id',
      draft: 'Hi Kak Grace, your booking is confirmed. See you on Friday, Bu!',
      requester: 'Grace Tan',
      quote: 'Bu',
    },
    { lang: 'id', draft: 'Dear Saudara Yudi, mohon lengkapi KTP Bapak.', requester: 'Yudi Hartono', quote: 'Bapak' },
    {
      lang: 'id',
      draft: 'Bang Ucup, pesanan sudah siap. Silakan Kakak ambil di loket 2.',
      requester: 'Ucup',
      quote: 'Kakak',
    },
    {
      lang: 'id',
      draft: 'Bu Tuti, obatnya sudah kami siapkan. Kapan Kakak bisa ambil?',
      requester: 'Tuti Alawiyah',
      quote: 'Kakak',
    },
    {
      lang: 'id',
      draft: 'Terima kasih Kak. Apakah ada lagi yang bisa saya bantu, Pak?',
      requester: 'Fajar',
      quote: 'Pak',
    },
    { lang: 'id', draft: 'Siang Bu Ningsih. Pendaftaran Anda BELUM lengkap, Bu.', quote: 'Anda' },
  ],
  pass: [
    { lang: 'id', draft: 'Siang Bu Ningsih. Pendaftarannya BELUM lengkap, tinggal pas foto, Bu.' },
    { lang: 'id', draft: 'Kak Rina, paket Kakak tiba besok. Makasih ya, Kak.', requester: 'Rina Anggraini' },
    {
      lang: 'id',
      draft: 'Selamat siang Bapak Hadi, polis Bapak sudah aktif. Terima kasih, Pak.',
      requester: 'Hadi Prabowo',
    },
    { lang: 'id', draft: 'Bu Ratna, teknisinya Mas Joko dan beliau menelepon Ibu jam 9.', requester: 'Ratna Dewi' },
    {
      lang: 'id',
      draft: 'Kak Nia, alamat kakaknya sudah saya ganti, dan paketnya diantar ke rumah ibu Kakak besok.',
      requester: 'Nia',
      thread: [['customer', 'kak tolong kirim ke rumah ibu saya, atas nama kakak saya Tono']],
    },
    { lang: 'id', draft: 'Mas Bayu, tiket istri Mas sudah terbit atas nama Ibu Sekar.', requester: 'Bayu Aji' },
    { lang: 'id', draft: 'Kak Ines, pengirimannya ke ibu kota provinsi dua hari.', requester: 'Ines' },
    {
      lang: 'id',
      draft: 'Pak Agus, jangan bagikan kode OTP Anda kepada siapa pun. Kartunya sudah saya blokir.',
      requester: 'Agus Salim',
    },
    { lang: 'id', draft: 'Bapak/Ibu yang terhormat, jadwal Bapak sudah kami catat.', requester: 'Slamet' },
    {
      lang: 'id',
      draft: 'Kak Wulan, harga emas logam mas hari ini naik, jadi cicilannya ikut berubah.',
      requester: 'Wulan',
    },
    { lang: 'id', draft: 'Bu Endah, tadi pak satpam yang menerima paketnya jam 10.', requester: 'Endah' },
    {
      lang: 'id',
      draft: 'Kang Asep, motornya beres. Akang bisa ambil kapan saja sampai jam 5.',
      requester: 'Asep Sunarya',
    },
    {
      lang: 'id',
      draft: 'Bu Mira, obat untuk bapak sudah diantar perawat kami, Ners Ida, jam 11.',
      requester: 'Mira',
      thread: [['customer', 'obat bapak saya belum datang']],
    },
    { lang: 'id', draft: 'Kak Jo, teh hijaunya diganti dengan teh melati ya.', requester: 'Jo' },
  ],
};
