import type { HintCases } from '../cases';

const id = 'id' as const;
const rice = [['customer', 'Kak, rice cooker yang saya beli kemarin tidak mau panas. Bisa ditukar?']] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: id,
      thread: rice,
      draft:
        'Mohon maaf ya Kak, rice cooker-nya tidak mau panas. Sekali lagi kami mohon maaf. Penggantinya kami kirim besok.',
      quote: 'Sekali lagi kami mohon maaf.',
    },
    {
      lang: id,
      thread: rice,
      draft: 'Aduh maaf banget Kak. Maaf ya maaf. Nanti aku tukar di toko.',
      quote: 'Maaf ya maaf.',
    },
    {
      lang: id,
      thread: [['customer', 'Seragam anak saya salah ukuran.']],
      draft:
        'Kami memohon maaf atas kesalahan ukuran seragam putra Ibu. Kami sungguh menyesal atas kejadian ini. Seragam ukuran L kami antar Kamis.',
      quote: 'Kami sungguh menyesal atas kejadian ini.',
    },
    {
      lang: id,
      thread: [['customer', 'Air galon saya belum diantar dari pagi.']],
      draft: 'Maaf Bu, galonnya belum sampai. Kami benar-benar minta maaf. Mohon dimaafkan ya Bu.',
      quote: 'Kami benar-benar minta maaf.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'tiket konsernya kok namanya beda']],
      draft: 'Sorry kak namanya keliru. Sorry banget yaa. Tiketnya sudah aku ganti barusan.',
      quote: 'Sorry banget yaa.',
    },
    {
      lang: id,
      thread: [['customer', 'Tagihan listrik kos saya dobel.']],
      draft:
        'Yth. Bapak Hadi,\n\nKami mohon maaf tagihan Bapak tercetak dua kali. Kelebihannya kami kembalikan Senin.\n\nAtas hal tersebut kami kembali menyampaikan permohonan maaf.\n\nHormat kami,\nDesi',
      quote: 'kami kembali menyampaikan permohonan maaf',
    },
    {
      lang: id,
      thread: [['customer', 'Martabaknya gosong kak']],
      draft: 'Maaf ya Kak martabaknya gosong. Maaf juga kalau bikin Kakak kecewa. Besok aku kirim yang baru, gratis.',
      quote: 'Maaf juga kalau bikin Kakak kecewa.',
    },
    {
      lang: id,
      thread: [['customer', 'Guru lesnya tidak datang.']],
      draft: 'Duh, maaf sekali ya Bun. Maafkan kami. Pokoknya maaf sebesar-besarnya.',
      quote: 'Maafkan kami.',
    },
    {
      lang: id,
      thread: [['customer', 'Paket saya diantar ke tetangga.']],
      draft:
        'Saya minta maaf paketnya salah alamat. Kurir mengambilnya sore ini. Sekali lagi maaf atas ketidaknyamanannya.',
      quote: 'Sekali lagi maaf atas ketidaknyamanannya.',
    },
    {
      lang: id,
      thread: [['customer', 'My laptop belum selesai juga diservis, sudah 3 minggu']],
      draft: 'Mohon maaf Kak servisnya molor. We really apologize for this. Laptop-nya bisa diambil besok jam 10.',
      quote: 'We really apologize for this.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'makanannya dingin semua min']],
      draft: 'Maaf kak makanannya sampai dingin. Duh maaf bgt pokoknya. Kami ganti ya, 20 menit sampai.',
    },
    {
      lang: id,
      thread: [['customer', 'Nama saya di undangan salah cetak.']],
      draft:
        'Kami mohon maaf nama Ibu salah cetak. Undangan dicetak ulang hari ini. Demikian, atas kekeliruan ini kami mohon maaf yang sebesar-besarnya.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'Ga dapet struk']],
      draft: 'Sori kak. Sori banget. Struknya aku kirim ke email ya.',
    },
  ],
  pass: [
    {
      lang: id,
      thread: rice,
      draft: 'Maaf ya Kak, rice cooker-nya tidak mau panas. Besok pagi kurir kami menukarnya di rumah.',
    },
    { lang: id, thread: rice, draft: 'Mohon maaf Kak, boleh tahu nomor serinya? Maaf ya, di nota tidak terbaca.' },
    { lang: id, draft: 'Mohon maaf, untuk warna hijau stoknya habis. Maaf atas keterlambatan balasannya.' },
    {
      lang: id,
      thread: [['customer', 'Kulkas datang telat 4 hari dan pintunya penyok.']],
      draft:
        'Maaf atas keterlambatan empat hari itu. Maaf juga pintunya sampai penyok; teknisi mengganti pintunya Sabtu.',
    },
    {
      lang: id,
      thread: [['customer', 'Ayah saya meninggal kemarin dan penagih Anda tetap datang ke rumah duka.']],
      draft:
        'Kami turut berduka. Saya mohon maaf penagih kami datang ke rumah duka. Tagihannya saya hentikan hari ini. Sekali lagi saya minta maaf kepada keluarga.',
    },
    { lang: id, draft: 'Maaf mengganggu, Bu. Saya hanya ingin memastikan alamatnya masih sama.' },
    {
      lang: id,
      draft: 'Maaf Kak, kami belum bisa kirim ke Papua. Tapi bisa lewat kantor pos Jayapura kalau Kakak mau.',
    },
    {
      lang: id,
      thread: [['customer', 'Skripsi saya di drive hilang semua setelah update.']],
      draft:
        'Saya minta maaf, pembaruan kami menghapus foldernya. Cadangannya kembali jam 16.00. Saya sungguh minta maaf sudah membuat Kakak panik.',
    },
    { lang: id, channel: 'chat', draft: 'Maaf ya kak, aku cek dulu sebentar.' },
    {
      lang: id,
      draft: 'Tidak perlu minta maaf, Pak. Saya yang mohon maaf karena lupa melampirkan notanya; sekarang sudah ada.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [['customer', 'bisa kirim ke Ambon?']],
      draft: 'Maaf Kak, Ambon belum terjangkau. Maaf ya baru sempat balas.',
    },
    {
      lang: id,
      thread: [['customer', 'Kaos timnya kurang 3, nomor punggungnya ada yang salah.']],
      draft: 'Maaf kaosnya kurang tiga, dan maaf juga nomor punggungnya keliru. Dua-duanya dikirim besok pagi.',
    },
  ],
};
