import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'id', draft: 'Mesin cucinya akan segera kami perbaiki, Bu.', quote: 'akan segera kami perbaiki' },
    { lang: 'id', draft: 'Mohon ditunggu ya Kak.', quote: 'Mohon ditunggu' },
    { lang: 'id', draft: 'Bukunya kami kirim secepatnya.', quote: 'secepatnya' },
    { lang: 'id', draft: 'Harap bersabar, tim kami sedang memeriksa mobilnya.', quote: 'Harap bersabar' },
    { lang: 'id', draft: 'nanti aku kabarin lagi ya kak soal gaunnya', quote: 'nanti aku kabarin' },
    { lang: 'id', draft: 'Dana akan dikembalikan dalam waktu dekat.', quote: 'dalam waktu dekat' },
    { lang: 'id', draft: 'Teknisi akan menghubungi Bapak sesegera mungkin.', quote: 'sesegera mungkin' },
    { lang: 'id', draft: 'Kami akan menginformasikan kembali hasilnya.', quote: 'akan menginformasikan kembali' },
    { lang: 'id', draft: 'Ditunggu aja ya Mas, pasti sampai.', quote: 'Ditunggu aja' },
    { lang: 'id', draft: 'Refund-nya kita proses asap ya Kak.', quote: 'asap' },
    { lang: 'id', draft: 'Mohon kesabarannya menunggu, hasil labnya masih diproses.', quote: 'Mohon kesabarannya' },
    { lang: 'id', draft: 'Kartunya tidak lama lagi tiba di rumah Ibu.', quote: 'tidak lama lagi' },
  ],
  pass: [
    { lang: 'id', draft: 'Mesin cucinya segera kami perbaiki: teknisi datang Rabu jam 9.' },
    { lang: 'id', draft: 'Mohon ditunggu sampai jam 3 sore ya Kak.' },
    { lang: 'id', draft: 'Bukunya kami kirim secepatnya, paling lambat besok siang.' },
    { lang: 'id', draft: 'Segera ganti PIN-nya lewat menu Keamanan, Pak.' },
    { lang: 'id', draft: 'Ditunggu fotonya ya Kak.' },
    { lang: 'id', draft: 'Mohon tunggu sebentar, saya buka datanya dulu.' },
    { lang: 'id', draft: 'Saya tunggu ya Bu, tidak usah buru-buru.' },
    { lang: 'id', draft: 'Dana kembali dalam 2 hari kerja.' },
    { lang: 'id', draft: 'Nanti malam sebelum pukul 20.00 saya kabari lagi.' },
    { lang: 'id', draft: 'Tolong segera laporkan kartu yang hilang ke saya ya, supaya bisa diblokir.' },
    { lang: 'id', draft: 'Terima kasih sudah menunggu, Kak. Gaunnya selesai dan bisa diambil.' },
    { lang: 'id', draft: 'Refund Rp 90.000 sudah masuk ke dompet Kakak barusan.' },
  ],
};
