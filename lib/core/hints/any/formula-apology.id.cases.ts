import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Mohon maaf atas ketidaknyamanannya. Refund sudah kami proses.',
      quote: 'Mohon maaf atas ketidaknyamanannya.',
      thread: [['customer', 'kak kipas anginnya mati setelah dipakai sekali']],
    },
    {
      lang: 'id',
      draft: 'Kami memohon maaf atas segala ketidaknyamanan yang ditimbulkan.',
      quote: 'maaf atas segala ketidaknyamanan',
      thread: [['customer', 'Teknisi AC tidak datang hari Senin.']],
    },
    {
      lang: 'id',
      draft: 'maaf ya kak atas kendalanya. aku bantu cek sekarang',
      quote: 'maaf ya kak atas kendalanya',
      thread: [['customer', 'kak novelnya robek di halaman 20']],
    },
    {
      lang: 'id',
      draft: 'Maaf sudah membuat Kakak tidak nyaman. Ada yang bisa kami bantu?',
      quote: 'Maaf sudah membuat Kakak tidak nyaman.',
      thread: [['customer', 'supir travelnya ngebut dan main hp']],
    },
    {
      lang: 'id',
      draft: 'Halo Bu Nani, mohon maaf atas pengalaman yang kurang menyenangkan ini. Kami akan segera menindaklanjuti.',
      quote: 'mohon maaf atas pengalaman',
      thread: [['customer', 'Kamar hotel kami bau rokok dan AC-nya bocor.']],
    },
    {
      lang: 'id',
      draft: 'Kami sampaikan permohonan maaf yang sebesar-besarnya atas kejadian tersebut.',
      quote: 'permohonan maaf',
      thread: [['customer', 'Anak saya terkunci di ruang kursus selama satu jam.']],
    },
    {
      lang: 'id',
      draft: 'Sorry banget kak buat ketidaknyamanannya 🙏',
      quote: 'Sorry banget kak buat ketidaknyamanannya',
      thread: [['customer', 'cat kukunya ngelupas pdhl baru sehari']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf untuk gangguan yang terjadi, Pak.',
      quote: 'Mohon maaf untuk gangguan',
      thread: [['customer', 'Wifi di kantor putus-putus sejak Rabu.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas masalah yang Anda alami.',
      quote: 'Mohon maaf atas masalah',
      thread: [['customer', 'Kasur pesanan saya datang dalam ukuran salah.']],
    },
    {
      lang: 'id',
      draft: 'Atas hal ini kami mohon maaf. Terima kasih sudah menjadi pelanggan setia.',
      quote: 'Atas hal ini kami mohon maaf.',
      thread: [['customer', 'Jahitan jas saya lepas di acara.']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas ketidaknyamanan ini ya Kak, mohon ditunggu.',
      quote: 'Mohon maaf atas ketidaknyamanan ini',
      thread: [['customer', 'obatku belum dikirim dari apotek']],
    },
    {
      lang: 'id',
      draft: 'Mohon dimaklumi atas segala keterbatasan kami. Jam 3 kami telepon.',
      quote: 'Mohon dimaklumi atas segala keterbatasan',
    },
    {
      lang: 'id',
      draft: 'Kami mohon maaf atas pelayanan yang kurang optimal.',
      quote: 'pelayanan yang kurang optimal',
    },
    {
      lang: 'id',
      draft: 'Segenap direksi menyampaikan permohonan maaf.',
      quote: 'Segenap direksi menyampaikan permohonan maaf',
    },
    { lang: 'id', draft: 'Sorry for all the trouble ya Kak.', quote: 'Sorry for all the trouble' },
    { lang: 'id', draft: 'Maaf atas kekacauan yang terjadi.', quote: 'Maaf atas kekacauan' },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Mohon maaf atas ketidaknyamanannya, Kak. Kipas angin yang mati itu saya ganti, dikirim besok.',
      thread: [['customer', 'kak kipas anginnya mati setelah dipakai sekali']],
    },
    {
      lang: 'id',
      draft: 'Maaf, teknisi AC kami tidak datang hari Senin dan Ibu menunggu sia-sia.',
      thread: [['customer', 'Teknisi AC tidak datang hari Senin.']],
    },
    {
      lang: 'id',
      draft: 'Maaf ya Kak, halaman 20 novelnya sampai robek. Yang baru saya kirim sore ini.',
      thread: [['customer', 'kak novelnya robek di halaman 20']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas bau rokok dan AC yang bocor di kamar 204, Bu.',
      thread: [['customer', 'Kamar hotel kami bau rokok dan AC-nya bocor.']],
    },
    {
      lang: 'id',
      draft: 'Maaf, boleh tahu nomor mejanya?',
      thread: [['customer', 'pesanan nasi goreng kami lama sekali']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas keterlambatan kursi rodanya, Pak.',
      thread: [['customer', 'Kursi roda ibu belum datang, janjinya Selasa.']],
    },
    {
      lang: 'id',
      draft: 'Kami mohon maaf, jas Bapak jahitannya lepas tepat di acara. Penjahit kami menjemputnya besok jam 9.',
      thread: [['customer', 'Jahitan jas saya lepas di acara.']],
    },
    {
      lang: 'id',
      draft: 'Maaf atas kendalanya, wifi kantor di lantai 3 putus karena kabel utama terpotong.',
      thread: [['customer', 'Wifi di kantor putus-putus sejak Rabu.']],
    },
    {
      lang: 'id',
      draft: 'Permintaan maaf tertulis dari kepala cabang saya lampirkan.',
      thread: [['customer', 'Saya minta surat permintaan maaf dari cabang.']],
    },
    {
      lang: 'id',
      draft: 'Terima kasih sudah menunggu, Kak. Cat kukunya saya tukar dengan yang baru.',
      thread: [['customer', 'cat kukunya ngelupas pdhl baru sehari']],
    },
    { lang: 'id', draft: 'Mohon maaf atas pesanan yang belum sampai sejak Senin.' },
    { lang: 'id', draft: 'Maaf atas semua telepon yang tidak terangkat soal pesanan Ibu.' },
    { lang: 'id', draft: 'Mohon dimaklumi, pesanannya dikirim lewat kapal sehingga sampai Jumat.' },
  ],
};
