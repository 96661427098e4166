import type { HintCases } from '../cases';

const id = 'id' as const;
const dinding = [
  ['customer', 'Tukang dari Bapak merusak dinding ruang tamu saya waktu pasang AC. Ada lubang sebesar kepalan.'],
] as const;

export const cases: HintCases = {
  flag: [
    { lang: id, thread: dinding, draft: 'Halo Bu Rini, mohon maaf ya Bu dindingnya sampai berlubang.', quote: '' },
    {
      lang: id,
      thread: dinding,
      draft:
        'Kami memahami kekecewaan Ibu. Masukan Ibu sangat berarti bagi kami. Semoga ke depan kami bisa lebih baik.',
      quote: '',
    },
    {
      lang: id,
      thread: dinding,
      draft: 'Terima kasih atas laporannya, Bu. Kami akan menjadikannya bahan evaluasi.',
      quote: '',
    },
    {
      lang: id,
      thread: [['customer', 'Kak, pesanan kue ulang tahun salah tulisan. Acaranya jam 5. Gimana ini?']],
      draft: 'Ya ampun, maaf banget ya Kak tulisannya salah. Selamat ulang tahun untuk adiknya!',
      quote: '',
    },
    {
      lang: id,
      thread: [['customer', 'Teknisi sudah datang tapi internet masih mati. Lalu bagaimana?']],
      draft: 'Selamat sore Pak. Dari pengecekan teknisi tidak ditemukan kendala.',
      quote: '',
    },
    {
      lang: id,
      thread: [['customer', 'Anak saya terpeleset di kolam renang hotel, lantainya licin sekali dan tidak ada tanda.']],
      draft:
        'Yth. Ibu Farah,\n\nKami turut prihatin atas kejadian tersebut. Keselamatan tamu selalu menjadi prioritas kami.\n\nHormat kami,\nManajemen',
      quote: '',
    },
    {
      lang: id,
      thread: [['customer', 'Baju saya luntur setelah dicuci di laundry Anda. Siapa yang ganti?']],
      draft: 'Mohon maaf Kak bajunya luntur. Terima kasih sudah mempercayakan cucian kepada kami.',
      quote: '',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'min kuota aku kepotong 5gb padahal ga dipake']],
      draft: 'Halo kak, maaf ya kuotanya kepotong. Kami paham pasti kesel banget rasanya.',
      quote: '',
    },
    {
      lang: id,
      thread: [['customer', 'Saya sudah tiga kali lapor sampah tidak diangkut.']],
      draft: 'Terima kasih atas masukannya. Keluhan Bapak kami terima dengan baik.',
      quote: '',
    },
    {
      lang: id,
      channel: 'messaging',
      thread: [['customer', 'mbak cucian saya kurang 2 potong, kaos biru sama celana anak']],
      draft: 'Waduh maaf ya Kak kurang dua potong. Kemarin memang lagi ramai banget di sini.',
      quote: '',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Yth. Perpustakaan, saya didenda padahal buku sudah dikembalikan tanggal 3. Mohon ditinjau.'],
      ],
      draft:
        'Yth. Sdr. Bima,\n\nTerima kasih atas surat Saudara. Perpustakaan selalu menjunjung tinggi pelayanan kepada anggota.\n\nHormat kami,\nSirkulasi',
      quote: '',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'driver ga ketemu2 alamat gue, makanan keburu dingin']],
      draft: 'Maaf ya kak :( lain kali semoga lebih lancar',
      quote: '',
    },
  ],
  pass: [
    {
      lang: id,
      thread: dinding,
      draft: 'Mohon maaf Bu dindingnya berlubang. Besok jam 9 tukang kami menambal dan mengecatnya.',
    },
    { lang: id, thread: dinding, draft: 'Maaf ya Bu. Boleh kirim foto lubangnya?' },
    { lang: id, thread: dinding, draft: 'Saya minta maaf. Biaya tambalnya kami tanggung, Bu.' },
    { lang: id, thread: [['customer', 'Kak, buka sampai jam berapa hari ini?']], draft: 'Sampai jam 9 malam ya Kak.' },
    {
      lang: id,
      thread: [['customer', 'Oke makasih banyak kak, sudah sampai']],
      draft: 'Sama-sama Kak, senang bisa membantu!',
    },
    { lang: id, channel: 'chat', thread: [['customer', 'bentar ya aku cari notanya']], draft: 'Siap Kak, ditunggu.' },
    { lang: id, thread: [['customer', 'Apakah kursusnya termasuk buku?']], draft: 'Iya Kak, bukunya sudah termasuk.' },
    { lang: id, thread: [['customer', 'Deposit saya kapan kembali?']], draft: 'Deposit Bapak sedang ditindaklanjuti.' },
    {
      lang: id,
      thread: [['customer', 'Masakannya enak dan pelayannya ramah!']],
      draft: 'Terima kasih banyak Kak, kami senang sekali mendengarnya.',
    },
    {
      lang: id,
      thread: [['customer', 'Sepatunya kekecilan, bisa tukar?']],
      draft: 'Bisa Kak, silakan bawa ke toko mana saja dengan notanya.',
    },
    {
      lang: id,
      thread: [['customer', 'Minta refund dong, filmnya batal']],
      draft: 'Mohon maaf filmnya batal ya Kak. Uangnya sudah kembali ke dompet digital Kakak.',
    },
    {
      lang: id,
      thread: [['customer', 'Bolehkah saya bawa stroller ke museum?']],
      draft: 'Boleh Bu, ada lift di sisi timur.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'Apa bedanya paket A dan B?']],
      draft: 'Paket A untuk dua orang, paket B untuk keluarga dan sudah termasuk sarapan.',
    },
  ],
};
