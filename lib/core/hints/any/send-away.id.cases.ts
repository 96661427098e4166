import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Silakan hubungi call center bank Bapak di 1500-000.',
      quote: 'hubungi call center',
      thread: [['customer', 'Uang saya tertelan di mesin ATM.']],
    },
    {
      lang: 'id',
      draft: 'Kakak langsung tanya ke kurirnya aja ya.',
      quote: 'tanya ke kurirnya',
      thread: [['customer', 'paket kopi aku kok muter-muter di Cirebon']],
    },
    {
      lang: 'id',
      draft: 'Mohon datang ke kantor cabang terdekat dengan membawa KTP.',
      quote: 'datang ke kantor cabang',
      thread: [['customer', 'Nomor telepon di polis saya salah, tolong diubah.']],
    },
    {
      lang: 'id',
      draft: 'Untuk komplain seperti ini bisa kirim email ke cs@tokoku.contoh ya.',
      quote: 'kirim email',
      thread: [['customer', 'jam dinding mati sejak hari pertama']],
    },
    {
      lang: 'id',
      draft: 'Itu bukan bagian kami, silakan kontak bagian penagihan.',
      quote: 'silakan kontak bagian penagihan',
      thread: [['customer', 'tagihan listrik kos dobel']],
    },
    {
      lang: 'id',
      draft: 'Harap menghubungi pihak maskapai untuk bagasi yang rusak.',
      quote: 'menghubungi pihak maskapai',
      thread: [['customer', 'koper saya rusak waktu transit']],
    },
    {
      lang: 'id',
      draft: 'Please contact seller-nya langsung ya Kak.',
      quote: 'contact seller-nya',
      thread: [['customer', 'sepeda lipatnya rem depan blong']],
    },
    {
      lang: 'id',
      draft: 'Bapak perlu mengisi formulir pengaduan baru di situs kami.',
      quote: 'mengisi formulir pengaduan baru',
      thread: [['customer', 'pompa air yang baru dipasang bocor lagi']],
    },
    {
      lang: 'id',
      draft: 'Coba Kakak telepon hotelnya aja.',
      quote: 'telepon hotelnya',
      thread: [['customer', 'hotel bilang kamar saya tidak ada padahal sudah bayar']],
    },
    {
      lang: 'id',
      draft: 'Silakan lapor ke divisi logistik, Bu.',
      quote: 'lapor ke divisi logistik',
      thread: [['customer', 'Lemari es belum diantar.']],
    },
    {
      lang: 'id',
      draft: 'Soal kursi penonton langsung tanya ke panitianya saja ya, Kak.',
      quote: 'langsung tanya ke panitianya',
    },
    { lang: 'id', draft: 'Surat pindahnya laporkan sendiri ke kelurahan.', quote: 'laporkan sendiri ke kelurahan' },
    { lang: 'id', draft: 'Monggo hubungi pengelola gedungnya, Pak.', quote: 'Monggo hubungi pengelola' },
    { lang: 'id', draft: 'Langsung ke bengkelnya saja, Mas.', quote: 'Langsung ke bengkelnya saja' },
    { lang: 'id', draft: 'Silakan buat laporan baru ya, Kak.', quote: 'buat laporan baru' },
    { lang: 'id', draft: 'Bapak langsung ke loket saja ya.', quote: 'langsung ke loket saja' },
    { lang: 'id', draft: 'Mbak, coba ditanyakan ke resepsionisnya langsung.', quote: 'ditanyakan ke resepsionisnya' },
    { lang: 'id', draft: 'Motornya dibawa ke bengkel terdekat ya Mas.', quote: 'dibawa ke bengkel terdekat' },
    { lang: 'id', draft: 'Ngomong langsung sama panitianya aja, Kak.', quote: 'Ngomong langsung sama panitianya' },
    { lang: 'id', draft: 'Untuk itu Ibu bisa membuat permohonan baru di aplikasi.', quote: 'membuat permohonan baru' },
    { lang: 'id', draft: 'Kak, you have to contact vendornya ya.', quote: 'have to contact' },
    { lang: 'id', draft: 'Bapak urus sendiri ke kantor imigrasi.', quote: 'urus sendiri ke kantor imigrasi' },
  ],
  pass: [
    { lang: 'id', draft: 'Sopirnya langsung ke bengkel pagi ini untuk mengambil kunci Bapak.' },
    { lang: 'id', draft: 'Panitianya sudah saya telepon, kursi Kakak dipindah ke baris depan.' },
    { lang: 'id', draft: 'Ke kelurahan biar saya saja yang mengurus, Pak.' },
    {
      lang: 'id',
      draft: 'Saya sudah menghubungi bank dan meneruskan kronologinya; mereka menelepon Bapak besok jam 10.',
      thread: [['customer', 'Uang saya tertelan di mesin ATM.']],
    },
    {
      lang: 'id',
      draft: 'Kalau ada yang lain, silakan hubungi kami kembali ya Kak.',
      thread: [['customer', 'oke makasih']],
    },
    {
      lang: 'id',
      draft: 'Nomor bengkelnya 021-555-0101, buka jam 8.',
      thread: [['customer', 'boleh minta nomor bengkelnya?']],
    },
    {
      lang: 'id',
      draft: 'Saya telepon kurirnya sekarang dan kabari Kakak jam 2.',
      thread: [['customer', 'paket kopi aku kok muter-muter di Cirebon']],
    },
    { lang: 'id', draft: 'Silakan balas pesan ini kapan saja, Bu.', thread: [['customer', 'oke pak']] },
    {
      lang: 'id',
      draft:
        'Perubahan ini hanya bisa dilakukan di cabang karena perlu tanda tangan basah. Berkasnya sudah saya kirim ke cabang Dago, sebut saja nama Ibu.',
      thread: [['customer', 'Nomor telepon di polis saya salah.']],
    },
    {
      lang: 'id',
      draft: 'Teknisi kami datang ke kantor Bapak Selasa pagi.',
      thread: [['customer', 'wifi kantor mati']],
    },
    {
      lang: 'id',
      draft: 'Silakan hubungi saya langsung di nomor ini kalau remnya bunyi lagi.',
      thread: [['customer', 'sepeda lipatnya rem depan blong']],
    },
    {
      lang: 'id',
      draft: 'Hotelnya sudah saya telepon, kamar Kakak ada atas nama Rio.',
      thread: [['customer', 'hotel bilang kamar saya tidak ada padahal sudah bayar']],
    },
    {
      lang: 'id',
      draft: 'Boleh datang kapan saja, kursinya saya simpan.',
      thread: [['customer', 'saya mau datang jam 7']],
    },
    { lang: 'id', draft: 'Motornya saya bawa ke bengkel besok, Mas tidak usah ikut.' },
    { lang: 'id', draft: 'Boleh datang langsung ke toko kami, Kak, saya tunggu di kasir.' },
    { lang: 'id', draft: 'Ibu ke loket 3 saja, berkasnya sudah saya titipkan ke Mbak Rini di sana.' },
    { lang: 'id', draft: 'Kurirnya menuju ke kantor Bapak sekarang, sampai 10 menit lagi.' },
    { lang: 'id', draft: 'Saya yang ngomong sama panitianya, Kak, dan kabari jam 2.' },
  ],
};
