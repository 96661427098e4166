import type { HintCases } from '../cases';

const id = 'id' as const;
const air = [['customer', 'Tagihan air saya bulan ini naik jadi 900 ribu, padahal rumah kosong.']] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: id,
      thread: air,
      draft: 'Baik Bu, tagihan airnya sedang ditindaklanjuti.',
      quote: 'sedang ditindaklanjuti',
    },
    {
      lang: id,
      thread: air,
      draft: 'Keluhan tagihan air Ibu sudah diteruskan ke tim terkait.',
      quote: 'sudah diteruskan ke tim terkait',
    },
    {
      lang: id,
      thread: air,
      draft: 'Selamat siang. Tagihan Ibu masih dalam pengecekan oleh pihak terkait.',
      quote: 'masih dalam pengecekan oleh pihak terkait',
    },
    {
      lang: id,
      thread: [['customer', 'ijazah saya kapan bisa diambil?']],
      draft: 'Ijazahnya masih diproses bagian akademik ya Kak.',
      quote: 'masih diproses bagian akademik',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'saldo ewallet ilang 200rb']],
      draft: 'oke kak, saldo yang hilang udah di-eskalasi ke tim finance',
      quote: 'udah di-eskalasi ke tim finance',
    },
    {
      lang: id,
      thread: [['customer', 'AC kamar 305 bocor']],
      draft: 'Untuk AC bocornya nanti ada petugas yang cek ya Pak.',
      quote: 'ada petugas yang cek',
    },
    {
      lang: id,
      thread: [['customer', 'Klaim kacamata saya bagaimana?']],
      draft: 'Klaim kacamata Bapak sedang menunggu persetujuan pusat.',
      quote: 'menunggu persetujuan pusat',
    },
    {
      lang: id,
      thread: [['customer', 'Nama saya salah di sertifikat pelatihan']],
      draft: 'Perbaikan nama di sertifikat akan ditangani oleh bagian yang bersangkutan.',
      quote: 'akan ditangani oleh bagian yang bersangkutan',
    },
    {
      lang: id,
      thread: [['customer', 'Lampu jalan depan RT 04 mati']],
      draft: 'Laporan lampu jalan sudah dicatat dan dikoordinasikan dengan dinas.',
      quote: 'sudah dicatat',
    },
    {
      lang: id,
      thread: [['customer', 'my invoice salah alamat kantor nih']],
      draft: 'Hi Kak, invoice-nya lagi direview sama internal team.',
      quote: 'lagi direview sama internal team',
    },
    {
      lang: id,
      thread: [['customer', 'Jaringan di ruko kami putus nyambung']],
      draft: 'Gangguannya sedang dalam penanganan teknisi, mohon pengertiannya.',
      quote: 'sedang dalam penanganan teknisi',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'Kapan kartu ATM pengganti saya jadi?']],
      draft: 'Kartu ATM pengganti Bapak sedang dalam proses pencetakan di kantor pusat.',
    },
    {
      lang: id,
      thread: [['customer', 'Pipa PDAM depan rumah bocor deras sejak subuh']],
      draft: 'Laporan pipa bocor sudah kami terima dan sudah dilaporkan ke petugas lapangan ya Bu.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'mau tanya refund tiket kereta saya']],
      draft: 'Refund tiket keretanya lagi di-follow up tim finance kak',
    },
    {
      lang: id,
      thread: [['customer', 'komplain saya soal tagihan internet dobel gimana?']],
      draft: 'Untuk tagihan dobelnya masih dikoordinasikan dengan bagian billing ya Pak.',
    },
  ],
  pass: [
    { lang: id, thread: air, draft: 'Tagihannya sedang dicek petugas meter, nanti sore saya kabari hasilnya.' },
    { lang: id, thread: air, draft: 'Tagihan airnya saya cek ke lapangan besok jam 9 ya Bu.' },
    { lang: id, thread: air, draft: 'Tagihan yang benar Rp 120.000; yang lama sudah dibatalkan.' },
    { lang: id, draft: 'Refund-nya sudah diproses, masuk ke rekening paling lambat Jumat.' },
    { lang: id, draft: 'Berkasnya sedang diperiksa Pak Tono di loket 3, dan beliau akan menelepon Ibu.' },
    { lang: id, draft: 'Kalau sudah diteruskan ke kelurahan, suratnya bisa diambil sendiri.' },
    { lang: id, draft: 'Sudah kami tindak lanjuti, Kak: kursinya kami ganti, dan besok pagi kami antar.' },
    { lang: id, draft: 'Apakah laporannya sudah disampaikan ke RT?' },
    { lang: id, draft: 'Kasurnya masih dijahit ulang; saya sendiri yang mengabari Bapak begitu rapi.' },
    { lang: id, draft: 'Paketnya sedang diantar kurir dan sampai sore ini.' },
    { lang: id, draft: 'Jadwal dokter gigi hari Rabu masih kosong, Kak.' },
    {
      lang: id,
      thread: [['customer', 'Status pembuatan akta?']],
      draft: 'Aktanya sedang diketik ulang oleh Bu Sinta; beliau menelepon Bapak besok pagi.',
    },
    {
      lang: id,
      thread: [['customer', 'Kue saya sudah jadi?']],
      draft: 'Kuenya sedang dihias, jam 3 bisa diambil ya Kak.',
    },
  ],
};
