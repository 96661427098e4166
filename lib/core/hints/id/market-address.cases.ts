import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Siap gan, barang sudah kami pickup.',
      quote: 'gan',
      thread: [['customer', 'Helm saya sudah dikirim belum ya?']],
    },
    {
      lang: 'id',
      draft: 'Oke sis, warnanya sudah saya ganti ke sage.',
      quote: 'sis',
      thread: [['customer', 'kak mau ganti warna tas ke sage bisa?']],
    },
    {
      lang: 'id',
      draft: 'Bro, kabelnya ready lagi hari Kamis.',
      quote: 'Bro',
      thread: [['customer', 'Kabel HDMI 5 meter kapan ada lagi?']],
    },
    {
      lang: 'id',
      draft: 'Tenang bosku, dana sudah saya proses dan masuk besok sore.',
      quote: 'bosku',
      thread: [['customer', 'Uang saya Rp 300.000 kapan kembali?']],
    },
    {
      lang: 'id',
      draft: 'Makasih ya say, lipstiknya aku kirim hari ini.',
      quote: 'say',
      thread: [['customer', 'kak lipstik no 04 kirim hari ini kan?']],
    },
    {
      lang: 'id',
      draft: 'Halo bestie! Jadwal yoganya pindah ke jam 7 ya.',
      quote: 'bestie',
      thread: [['customer', 'Kelas yoga Rabu jadinya jam berapa?']],
    },
    {
      lang: 'id',
      draft: 'Sudah aku kirim ulang ya beb, resinya JX-20019.',
      quote: 'beb',
      thread: [['customer', 'kemarin serumnya pecah kak, ini gimana']],
    },
    {
      lang: 'id',
      draft: 'Noted bos, meja nomor 4 untuk jam tujuh malam.',
      quote: 'bos',
      thread: [['customer', 'Reservasi untuk enam orang jam 19.00 atas nama Helmi.']],
    },
    {
      lang: 'id',
      draft: 'Untuk pipa ukuran 3/4 bisa diambil di toko, agan tinggal sebut nomor pesanan.',
      quote: 'agan',
      thread: [['customer', 'Pipa 3/4 inci bisa diambil sendiri?']],
    },
    {
      lang: 'id',
      draft: 'Hi guys, refund tiket konsernya sudah diproses tanggal 3 ya.',
      quote: 'guys',
      thread: [['customer', 'tiket konser aku refund-nya sampai mana?']],
    },
    {
      lang: 'id',
      draft: 'Waduh cuy, kode vouchernya salah ketik. Yang benar HEMAT30.',
      quote: 'cuy',
      thread: [['customer', 'voucher HEMAT3O kok ditolak ya']],
    },
    {
      lang: 'id',
      draft: 'Iya hun, your booking udah aku reschedule ke Jumat jam 10.',
      quote: 'hun',
      thread: [['customer', 'Please reschedule facial aku ke Jumat pagi ya']],
      requester: 'Clarissa Tan',
    },
    {
      lang: 'id',
      draft: 'Siap laksanakan komandan, AC-nya dicek teknisi besok jam 9.',
      quote: 'komandan',
      thread: [['customer', 'AC kamar 304 tidak dingin']],
    },
    {
      lang: 'id',
      draft: 'Halo cantik, paketnya berangkat malam ini dari Bekasi.',
      quote: 'cantik',
      thread: [['customer', 'Paket saya posisinya di mana?']],
      requester: 'Widya Astuti',
    },
    {
      lang: 'id',
      draft: 'Makasih sayang, fotonya sudah aku terima.',
      quote: 'sayang',
      thread: [['customer', 'gan ini foto sepatunya, solnya lepas']],
    },
    {
      lang: 'id',
      draft: 'Sist Lia, gamisnya aku tukar ke size M ya.',
      quote: 'Sist',
      thread: [['customer', 'Assalamualaikum, gamisnya kebesaran, boleh tukar ke M?']],
      requester: 'Lia Rosdiana',
    },
    {
      lang: 'id',
      draft: 'Masih ada dua kursi lagi guys.',
      quote: 'guys',
      thread: [['customer', 'Kelas masak hari Sabtu masih ada?']],
    },
    {
      lang: 'id',
      draft: 'Bisa hun, udah aku pindah ke tanggal 5 jam 9.',
      quote: 'hun',
      thread: [['customer', 'bisa pindah ke tanggal 5?']],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Siap gan, barang sudah kami pickup.',
      thread: [['customer', 'gan helm ane udah dikirim belom?']],
    },
    {
      lang: 'id',
      draft: 'Ready bro, tinggal 2 unit.',
      thread: [['customer', 'bro, kabel hdmi masih ada?']],
    },
    {
      lang: 'id',
      draft: 'Masih ada sis, yang merah tinggal satu.',
      thread: [
        ['customer', 'sis, cardigan merahnya ready?'],
        ['agent', 'Halo Kak, sebentar aku cek.'],
        ['customer', 'oke ditunggu'],
      ],
    },
    {
      lang: 'id',
      draft: 'Selamat pagi, Ibu Gan. Polisnya sudah aktif sejak kemarin.',
      requester: 'Gan Lie Hwa',
      thread: [['customer', 'Apakah polis saya sudah aktif?']],
    },
    {
      lang: 'id',
      draft: 'Kak Sis, jadwal bimbingannya hari Senin jam 10.',
      requester: 'Siska',
      thread: [['customer', 'Jadwal bimbingan saya kapan?']],
    },
    {
      lang: 'id',
      draft: 'Dana BOS untuk sekolah Bapak cair minggu ini, tanggal 12.',
      thread: [['customer', 'Dana BOS triwulan satu cair kapan?']],
    },
    {
      lang: 'id',
      draft: 'Sayang sekali kursinya sudah penuh, Bu. Yang jam empat sore masih ada enam.',
      thread: [['customer', 'Kursi travel jam dua masih ada?']],
    },
    {
      lang: 'id',
      draft: 'Sayang, stok merahnya habis, Kak. Biru masih ada dua.',
      thread: [['customer', 'Tas merah masih ada kak?']],
    },
    {
      lang: 'id',
      draft: 'Siang Bang Togar, oli dan filternya saya siapkan jam 3.',
      thread: [['customer', 'Oli sama filter buat truk, hari ini bisa?']],
      requester: 'Togar Siregar',
    },
    {
      lang: 'id',
      draft: 'Kalau bos Kakak perlu invoice-nya, saya kirim versi PDF sore ini.',
      thread: [['customer', 'bos saya minta invoice atas nama PT, bisa?']],
    },
    {
      lang: 'id',
      draft: 'Parfum Hugo Boss yang 100 ml ada di gerai Senayan, Pak.',
      thread: [['customer', 'Hugo Boss 100 ml ada di gerai mana?']],
    },
    {
      lang: 'id',
      draft: 'Hadiah untuk bestie Kakak sudah saya bungkus dengan pita hijau.',
      thread: [['customer', 'kado buat bestie aku tolong dibungkus cantik ya kak']],
    },
    {
      lang: 'id',
      draft: 'Bunganya cantik sekali, Bu, dan sudah berangkat dari toko jam 8.',
      thread: [['customer', 'Bunga untuk wisuda anak saya sudah dikirim?']],
    },
    {
      lang: 'id',
      draft: 'Dear Kak Nadya, invoice-nya saya lampirkan di sini.',
      requester: 'Nadya',
      thread: [['customer', 'Please send invoice bulan Februari ya']],
    },
    {
      lang: 'id',
      draft: 'Di ulasan tertulis "mantap gan", dan itu memang pesanan Bapak yang tertukar. Saya kirim ulang hari ini.',
      thread: [['customer', 'Ulasan di toko bukan dari saya, pesanan saya tertukar?']],
    },
    {
      lang: 'id',
      draft: 'Kelas baby spa untuk si kecil masih ada Sabtu jam 9, Bunda.',
      thread: [['customer', 'Baby spa Sabtu masih ada slot?']],
    },
    {
      lang: 'id',
      draft: 'Sudah kelar, bos. Bisa diambil jam 4.',
      thread: [['customer', 'pak bos, mobil saya kelar?']],
    },
    { lang: 'id', draft: 'Sisa uangnya kembali Jumat, Bu.' },
    { lang: 'id', draft: 'Ada sisa dua meter kain, Kak, saya simpankan.' },
  ],
};
