import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Kami memahami kekecewaan Bapak. Laporan sudah kami terima.',
      quote: 'Kami memahami kekecewaan Bapak.',
      thread: [['customer', 'Ban mobil saya bocor lagi setelah ditambal di bengkel ini.']],
    },
    {
      lang: 'id',
      draft: 'Kami sangat mengerti kekhawatiran Ibu.',
      quote: 'Kami sangat mengerti kekhawatiran Ibu.',
      thread: [['customer', 'Hasil lab anak saya belum keluar.']],
    },
    {
      lang: 'id',
      draft: 'aku paham banget perasaan kakak, ditunggu ya',
      quote: 'aku paham banget perasaan kakak',
      thread: [['customer', 'kuenya hancur semua pas dibuka']],
    },
    {
      lang: 'id',
      draft: 'Saya mengerti apa yang Kakak rasakan. Mohon ditunggu.',
      quote: 'Saya mengerti apa yang Kakak rasakan.',
      thread: [['customer', 'saldo ku kepotong padahal ga jadi naik bus']],
    },
    {
      lang: 'id',
      draft: 'Kami turut prihatin atas situasi yang Anda alami.',
      quote: 'Kami turut prihatin',
      thread: [['customer', 'Laptop saya hilang di kereta.']],
    },
    {
      lang: 'id',
      draft: 'Pasti kesal ya Kak. Kami cek dulu.',
      quote: 'Pasti kesal',
      thread: [['customer', 'lampu belajar yang dateng pecah']],
    },
    {
      lang: 'id',
      draft: 'Wajar kalau Kakak kecewa. Kami akan sampaikan ke tim terkait.',
      quote: 'Wajar kalau Kakak kecewa.',
      thread: [['customer', 'filmnya diputar tanpa subtitle']],
    },
    {
      lang: 'id',
      draft: 'Kami dapat merasakan kekesalan yang Ibu alami.',
      quote: 'Kami dapat merasakan kekesalan',
      thread: [['customer', 'Kurir membentak saya di depan rumah.']],
    },
    {
      lang: 'id',
      draft: 'Saya bisa membayangkan betapa sulitnya situasi ini.',
      quote: 'Saya bisa membayangkan',
      thread: [['customer', 'Visa saya ditolak karena asuransinya salah nama.']],
    },
    {
      lang: 'id',
      draft: 'Kami sepenuhnya memahami ketidaknyamanan yang dirasakan.',
      quote: 'Kami sepenuhnya memahami ketidaknyamanan',
      thread: [['customer', 'Kolam renangnya kotor sekali.']],
    },
    {
      lang: 'id',
      draft: 'Kita ngerti kok ini frustrating banget buat Kakak.',
      quote: 'Kita ngerti kok ini frustrating',
      thread: [['customer', 'gamenya crash terus tiap masuk level 9']],
    },
    {
      lang: 'id',
      draft: 'Yth. Bapak Yusuf,\n\nKami memahami keresahan Bapak. Kepercayaan Bapak sangat berharga.',
      quote: 'Kami memahami keresahan Bapak',
      thread: [['customer', 'Yth. Pengelola,\nLift menara B mati sejak Rabu dan ibu saya memakai kursi roda.']],
    },
    {
      lang: 'id',
      draft: 'Pasti nggak enak banget ya rasanya, Kak.',
      quote: 'Pasti nggak enak',
      thread: [['customer', 'kunci loker saya patah di dalam']],
    },
    {
      lang: 'id',
      draft: 'Aku ngerti kok Kakak kesel.',
      quote: 'ngerti kok Kakak kesel',
      thread: [['customer', 'kunci loker saya patah di dalam']],
    },
    {
      lang: 'id',
      draft: 'Kekecewaan Ibu sangat kami pahami. Kami bangga melayani Ibu.',
      quote: 'Kekecewaan Ibu sangat kami pahami',
    },
    { lang: 'id', draft: 'Kami turut menyampaikan simpati yang mendalam.', quote: 'simpati yang mendalam' },
    { lang: 'id', draft: 'Perasaan Kakak valid kok.', quote: 'Perasaan Kakak valid' },
    { lang: 'id', draft: 'Kalau aku di posisi Kakak, pasti kesal juga.', quote: 'di posisi Kakak' },
    { lang: 'id', draft: 'Aku bisa ngerasain banget kok.', quote: 'bisa ngerasain banget' },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Kunci patah di dalam loker pas mau pulang, pasti kesel banget. Tukangnya datang 20 menit lagi.',
      thread: [['customer', 'kunci loker saya patah di dalam, saya mau pulang']],
    },
    {
      lang: 'id',
      draft:
        'Yth. Bapak Yusuf,\n\nKami memahami keresahan Bapak. Dengan kursi roda, lift yang mati berarti ibunda terkurung di lantai sembilan.',
      thread: [['customer', 'Yth. Pengelola,\nLift menara B mati sejak Rabu dan ibu saya memakai kursi roda.']],
    },
    {
      lang: 'id',
      draft: 'Ban bocor dua kali dalam seminggu pasti menjengkelkan, Pak. Saya ganti baru gratis besok pagi.',
      thread: [['customer', 'Ban mobil saya bocor lagi setelah ditambal di bengkel ini.']],
    },
    {
      lang: 'id',
      draft: 'Saya mengerti kekhawatiran Ibu menunggu hasil lab anaknya. Dokternya membaca siang ini.',
      thread: [['customer', 'Hasil lab anak saya belum keluar.']],
    },
    {
      lang: 'id',
      draft: 'Turut prihatin laptopnya hilang di kereta, Kak. Saya hubungi stasiun Gambir sekarang.',
      thread: [['customer', 'Laptop saya hilang di kereta.']],
    },
    {
      lang: 'id',
      draft: 'Pasti kesal ya Kak, lampu belajarnya pecah waktu dibuka.',
      thread: [['customer', 'lampu belajar yang dateng pecah']],
    },
    {
      lang: 'id',
      draft: 'Paham Kak, berarti alamatnya tetap yang lama ya.',
      thread: [['customer', 'alamatnya jangan diganti kak']],
    },
    {
      lang: 'id',
      draft: 'Saya mengerti pertanyaannya; jawabannya ya, garansinya dua tahun.',
      thread: [['customer', 'Apakah blender ini bergaransi?']],
    },
    {
      lang: 'id',
      draft: 'Kuenya hancur di hari ulang tahun, wajar Kakak kecewa. Kue pengganti jalan jam 2.',
      thread: [['customer', 'kuenya hancur semua pas dibuka, ini buat ulang tahun']],
    },
    {
      lang: 'id',
      draft: 'Kami memahami kekecewaan Ibu karena kurir membentak di depan rumah; ia sudah kami tarik.',
      thread: [['customer', 'Kurir membentak saya di depan rumah.']],
    },
    {
      lang: 'id',
      draft: 'Terima kasih atas pengertiannya, Pak.',
      thread: [['customer', 'oke saya tunggu sampai Senin']],
    },
    {
      lang: 'id',
      draft: 'Kondisi akunnya normal, saldonya Rp 75.000.',
      thread: [['customer', 'tolong cek akun parkir saya']],
    },
    {
      lang: 'id',
      draft: 'Kekecewaan Ibu kami pahami: vas kristalnya retak di hari pernikahan.',
      thread: [['customer', 'vas kristal kado pernikahan saya retak']],
    },
    {
      lang: 'id',
      draft: 'Perasaan Kakak waktu vas itu retak valid, dan saya kirim yang baru.',
      thread: [['customer', 'vas kristal kado pernikahan saya retak']],
    },
    { lang: 'id', draft: 'Saya berada di posisi depan loket 2, Kak.' },
    { lang: 'id', draft: 'Saya bisa membayangkan banget pesanan pengantin tak datang di hari H, Kak.' },
  ],
};
