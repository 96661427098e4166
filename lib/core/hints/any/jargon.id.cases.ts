import type { HintCases } from '../cases';

const says = (text: string) => [['customer', text] as const];

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Laporannya sudah kami eskalasi ke L2, Pak, besok siang ada jawabannya.',
      quote: 'eskalasi ke L2',
    },
    { lang: 'id', draft: 'Sudah di-follow up tim OPS ya Kak, jam 5 saya kabari.', quote: 'tim OPS' },
    { lang: 'id', draft: 'Paketnya masih proses inbound di DC Cakung, Bu.', quote: 'DC' },
    { lang: 'id', draft: 'SLA pengecekannya 3x24 jam, Kak.', quote: 'SLA' },
    { lang: 'id', draft: 'Transaksinya pending di biller, tunggu rekon malam ini ya Pak.', quote: 'biller' },
    { lang: 'id', draft: 'Tiketnya sudah di-merge ke tiket induk, Bu Sari.', quote: 'di-merge' },
    { lang: 'id', draft: 'Bug-nya udah di-assign ke squad payment, kelar Jumat.', quote: 'squad payment' },
    { lang: 'id', draft: 'Nanti PIC gudang yang hubungi Ibu sebelum jam 3.', quote: 'PIC' },
    {
      lang: 'id',
      draft: 'Port di ODP Bapak rusak, jadi redamannya tinggi. Teknisi datang besok jam 10.',
      quote: 'ODP',
    },
    { lang: 'id', draft: 'Hotfix-nya baru deploy ke prod malam ini Kak.', quote: 'Hotfix-nya' },
    { lang: 'id', draft: 'POD-nya menunjukkan paket diterima satpam, Kak.', quote: 'POD-nya' },
    { lang: 'id', draft: 'Klaimnya lagi di TPA, Bu, LOA keluar hari Kamis.', quote: 'TPA' },
    { lang: 'id', draft: 'Barangnya OOS di gudang, kiriman baru masuk tanggal 9 Kak.', quote: 'OOS' },
    { lang: 'id', draft: 'Itu ke-reject by system karena namanya beda satu huruf, Pak.', quote: 'by system' },
    { lang: 'id', draft: 'Kiriman Kakak RTO karena alamatnya kurang nomor rumah.', quote: 'RTO' },
    { lang: 'id', draft: 'Masih antri di tim KYC ya Kak, selesai besok sebelum jam 12.', quote: 'tim KYC' },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'AWB 7712 sudah jalan dari Surabaya, Kak.',
      thread: says('Kak cek AWB 7712 dong'),
    },
    { lang: 'id', draft: 'Paketnya di DC (gudang pusat kami di Cakung) dan jalan malam ini.' },
    { lang: 'id', draft: 'ODP itu kotak pembagi jaringan di tiang depan rumah, Pak. Punya Bapak kemasukan air.' },
    { lang: 'id', draft: 'Sudah saya teruskan ke Pak Seno, teknisi jaringan, besok jam 10 beliau datang.' },
    { lang: 'id', draft: 'Bawa KTP dan KK ke loket BPJS ya Bu, nomor antreannya saya pesankan.' },
    { lang: 'id', draft: 'Tiket anak harganya setengah, Kak, tiket dewasa 150 ribu.' },
    { lang: 'id', draft: 'Sop buntutnya habis, Pak, adanya rawon. Semoga doanya terkabul.' },
    {
      lang: 'id',
      draft: 'Webhook-nya sudah normal sejak jam 6, endpoint lama kami matikan Jumat.',
      thread: says('Webhook kami 502 terus, API-nya lagi down ya?'),
    },
    { lang: 'id', draft: 'Uangnya masuk ke rekening BCA Ibu hari ini, buktinya saya kirim lewat WA.' },
    { lang: 'id', draft: 'Dokumennya lagi dicek bagian kredit, Bu. Bu Retno yang pegang dan menelepon Ibu jam 2.' },
    { lang: 'id', draft: 'Kereta KRL-nya berangkat dari MRT Dukuh Atas jam 7 WIB.' },
    { lang: 'id', draft: 'Bau gasnya dari selang, Pak. Teknisi datang jam 9.' },
    { lang: 'id', draft: 'Kami perlu TTL dan nama ibu kandung untuk memastikan ini benar Ibu.' },
    { lang: 'id', draft: 'Statusnya RTO, artinya paket sedang dikirim balik ke penjual.' },
    {
      lang: 'id',
      draft: 'SLA-nya 2 jam, Pak, dan hari ini kami lewat 40 menit.',
      thread: says('SLA gangguan di kontrak kami berapa jam?'),
    },
    { lang: 'id', draft: 'Masuk dari pintu B3, ambil kursi di baris K12 ya Kak.' },
  ],
};
