import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Mohon maaf jika Kakak merasa kurang dilayani.', quote: 'jika Kakak merasa' },
    { lang: 'id', draft: 'Maaf kalau merasa diabaikan ya, Bu.', quote: 'Maaf kalau merasa diabaikan' },
    {
      lang: 'id',
      draft: 'Kami mohon maaf apabila ada kata-kata petugas kami yang menyinggung.',
      quote: 'apabila ada kata-kata',
    },
    { lang: 'id', draft: 'sorry ya kak klo bikin ga nyaman', quote: 'sorry ya kak klo bikin ga nyaman' },
    { lang: 'id', draft: 'Apabila Bapak merasa dirugikan, kami mohon maaf.', quote: 'kami mohon maaf' },
    {
      lang: 'id',
      draft: 'Maaf bila pelayanan kami kurang memuaskan.',
      quote: 'Maaf bila pelayanan kami kurang memuaskan.',
    },
    {
      lang: 'id',
      draft: 'Mohon maaf sekiranya hal ini menimbulkan ketidaknyamanan.',
      quote: 'sekiranya hal ini menimbulkan',
    },
    { lang: 'id', draft: 'Kalau memang ada yang salah dari kami, maaf ya Kak.', quote: 'maaf ya Kak' },
    { lang: 'id', draft: 'Maaf jika jawaban saya terkesan lambat.', quote: 'jika jawaban saya terkesan lambat' },
    {
      lang: 'id',
      draft: 'Kami minta maaf kalau sikap teknisi kami dianggap kasar.',
      quote: 'kalau sikap teknisi kami dianggap kasar',
    },
    { lang: 'id', draft: 'Mohon maaf kalau ada yang kurang berkenan.', quote: 'kalau ada yang kurang berkenan' },
    { lang: 'id', draft: 'Sorry ya Kak if you felt dicuekin sama instruktur kita.', quote: 'Sorry ya Kak if you felt' },
    { lang: 'id', draft: 'Maaf deh kalau memang begitu.', quote: 'Maaf deh kalau memang begitu' },
    {
      lang: 'id',
      draft: 'Bila kiranya ucapan petugas kami melukai, mohon dimaafkan.',
      quote: 'Bila kiranya ucapan petugas kami melukai',
    },
    { lang: 'id', draft: 'Maaf seumpama rasanya terasa beda.', quote: 'Maaf seumpama rasanya terasa beda' },
    { lang: 'id', draft: 'Jika Bapak keberatan dengan suaranya, kami mohon maaf.', quote: 'Jika Bapak keberatan' },
    {
      lang: 'id',
      draft: 'Kalau hasilnya tidak sesuai harapan, kami minta maaf.',
      quote: 'Kalau hasilnya tidak sesuai harapan',
    },
    { lang: 'id', draft: 'Maaf ya misal suaranya kedengaran galak.', quote: 'misal suaranya kedengaran' },
  ],
  pass: [
    { lang: 'id', draft: 'Maaf, memang begitu keadaannya: lokernya rusak dan tasnya saya keluarkan sore ini.' },
    {
      lang: 'id',
      draft: 'Sorry ya Kak, instruktur kita telat 20 menit. If you want, kelasnya bisa diulang Sabtu jam 9.',
    },
    { lang: 'id', draft: 'Maaf, dua email Ibu tidak terbalas.' },
    { lang: 'id', draft: 'Maaf, kalau boleh tahu, mesinnya dibeli di gerai mana?' },
    { lang: 'id', draft: 'Mohon maaf, apabila pembayaran lewat tanggal 10, kelasnya dialihkan ke gelombang berikut.' },
    { lang: 'id', draft: 'Maaf saya bertanya lagi, foto pertamanya belum terkirim ke saya.' },
    { lang: 'id', draft: 'Kalau Kakak berkenan, saya tukar dengan warna biru.' },
    { lang: 'id', draft: 'Kami mohon maaf karena sopir kami membentak Ibu.' },
    { lang: 'id', draft: 'Maaf ya Kak, kalau ukuran L-nya sudah habis. Ada XL, mau?' },
    { lang: 'id', draft: 'Jika Ibu ingin membatalkan, balas pesan ini sebelum jam 5.' },
    { lang: 'id', draft: 'Maaf atas sikap teknisi kami yang kasar tadi pagi.' },
    { lang: 'id', draft: 'Mohon maaf, dana baru masuk Kamis bila banknya BPD.' },
    { lang: 'id', draft: 'Maaf Bu, kalau berkenan, boleh saya telepon jam 2?' },
    { lang: 'id', draft: 'Maaf ucapan petugas kami melukai Ibu; saya sudah menegurnya.' },
    { lang: 'id', draft: 'Kalau warnanya tidak sesuai, saya tukar hari itu juga.' },
    { lang: 'id', draft: 'Maaf, barangkali bisa kirim fotonya sekali lagi?' },
  ],
};
