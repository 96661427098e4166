import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Kan ada di FAQ, Kak, cara gantinya.',
      quote: 'Kan ada di FAQ',
      thread: [['customer', 'cara ganti alamat kirim gimana ya?']],
    },
    {
      lang: 'id',
      draft: 'Kan sudah tertulis di kemasan, Bu, tidak boleh masuk microwave.',
      quote: 'Kan sudah tertulis di kemasan',
      thread: [['customer', 'Kotak makannya meleleh di microwave.']],
    },
    {
      lang: 'id',
      draft: 'Di deskripsi produk kan sudah ada ukurannya, Kak.',
      quote: 'Di deskripsi produk kan sudah ada ukurannya',
      thread: [['customer', 'rak bukunya ternyata kecil banget']],
    },
    {
      lang: 'id',
      draft: 'Kakak kan sudah setuju syaratnya waktu daftar.',
      quote: 'Kakak kan sudah setuju syaratnya waktu daftar',
      thread: [['customer', 'kok ada biaya tahunan']],
    },
    {
      lang: 'id',
      draft: 'Halo Bu Retno, jam besuknya kan memang sampai jam 5 saja.',
      quote: 'kan memang sampai jam 5',
      thread: [['customer', 'Saya datang jam 6 tidak boleh masuk menjenguk.']],
    },
    {
      lang: 'id',
      draft: 'Ya nggak bisa dong Kak, tiketnya promo.',
      quote: 'Ya nggak bisa dong',
      thread: [['customer', 'tiket kereta aku bisa ganti tanggal?']],
    },
    {
      lang: 'id',
      draft: 'Harusnya dicek dulu dong alamatnya sebelum checkout.',
      quote: 'Harusnya dicek dulu dong',
      thread: [['customer', 'alamatnya masih yang lama ternyata, gimana ya']],
    },
    {
      lang: 'id',
      draft: 'Kan bisa dilihat sendiri di aplikasi, Pak, sisa kuotanya.',
      quote: 'Kan bisa dilihat sendiri',
      thread: [['customer', 'Sisa kuota saya berapa?']],
    },
    {
      lang: 'id',
      draft: 'Loh kan aturannya memang begitu dari dulu, Mas.',
      quote: 'kan aturannya memang begitu',
      thread: [['customer', 'deposit alat camping kok dipotong']],
    },
    {
      lang: 'id',
      draft: 'Ibu pasti sudah baca kontraknya, kan?',
      quote: 'kan',
      thread: [['customer', 'Ada biaya kebersihan Rp 200.000, itu apa?']],
    },
    {
      lang: 'id',
      draft: 'Kan kami sudah kirim email pengumuman dari minggu lalu kalau kolamnya tutup.',
      quote: 'Kan kami sudah kirim email pengumuman',
      thread: [['customer', 'Saya sudah bawa anak-anak, kolamnya tutup.']],
    },
    {
      lang: 'id',
      draft: 'Dibaca dulu dong size chart-nya, Kak.',
      quote: 'Dibaca dulu dong',
      thread: [['customer', 'celananya kekecilan kak']],
    },
    {
      lang: 'id',
      draft: 'Hi Kak, kan di website udah stated kalau sale items are final.',
      quote: 'kan di website udah stated',
      thread: [['customer', 'I want to return dress yang aku beli pas sale']],
    },
    {
      lang: 'id',
      draft: 'Kan ada batas waktunya, Pak, tujuh hari.',
      quote: 'Kan ada batas waktunya',
      thread: [['customer', 'Retur saya ditolak, kenapa?']],
    },
    {
      lang: 'id',
      draft: 'Semua orang kan tahu kalau air minum dalam kemasan tidak boleh dijemur, Bu. Kan jelas di labelnya.',
      quote: 'Kan jelas di labelnya',
      thread: [['customer', 'Air galonnya bau setelah di teras.']],
    },
    {
      lang: 'id',
      draft: 'Kan wajib pakai baju renang, Kak, ada di papan depan.',
      quote: 'Kan wajib pakai baju renang',
      thread: [['customer', 'kok ga boleh berenang']],
    },
    {
      lang: 'id',
      draft: 'Lounge kan hanya untuk tiket bisnis, Pak.',
      quote: 'kan hanya untuk tiket bisnis',
      thread: [['customer', 'Kenapa saya ditolak masuk lounge?']],
    },
    {
      lang: 'id',
      draft: 'Titiknya mesti dipasin dong Kak biar driver nggak muter.',
      quote: 'mesti dipasin dong',
      thread: [['customer', 'driver ga nemu alamat']],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Besok kan kami antar lagi, Bu, jam 10.',
      thread: [['customer', 'Galonnya belum diantar.']],
    },
    {
      lang: 'id',
      draft: 'Kami kirim kan ulang panduannya ke email Ibu sore ini.',
      thread: [['customer', 'Panduan rakitnya tidak ada di kotak.']],
    },
    {
      lang: 'id',
      draft: 'Tenang, Kak, kan ada garansinya. Jamnya saya ganti baru.',
      thread: [['customer', 'jam tangannya mati padahal baru seminggu']],
    },
    {
      lang: 'id',
      draft: 'Boleh kirim fotonya dong, Kak, biar saya cocokkan dengan stok.',
      thread: [['customer', 'sarung bantalnya beda warna']],
    },
    {
      lang: 'id',
      draft: 'Ada dong, Kak! Tinggal dua, mau saya simpan?',
      thread: [['customer', 'mug kucing masih ada?']],
    },
    {
      lang: 'id',
      draft: 'Tadi kan Kakak bilang warnanya abu muda, jadi saya siapkan yang itu.',
      thread: [['customer', 'abu muda ya kak']],
    },
    {
      lang: 'id',
      draft: 'Kemarin kan hujan deras di Bogor, jadi truknya baru berangkat pagi ini, Pak.',
      thread: [['customer', 'Semen saya kenapa belum datang?']],
    },
    {
      lang: 'id',
      draft: 'Di bawah foto kan ada tombol hijau, nah klik yang itu, Bu.',
      thread: [['customer', 'Tombol simpannya di mana ya?']],
    },
    {
      lang: 'id',
      draft: 'Nomor yang aktif masih yang berakhiran 22, kan?',
      thread: [['customer', 'tolong telepon saya']],
    },
    {
      lang: 'id',
      draft: 'Jangan sedih dong, Kak. Kuenya saya buatkan lagi sore ini.',
      thread: [['customer', 'kue ulang tahunnya penyok huhu']],
    },
    {
      lang: 'id',
      draft: 'Informasi lengkapnya ada di halaman bantuan, Pak, dan langkahnya saya tulis juga di sini.',
      thread: [['customer', 'Cara reset modem?']],
    },
    {
      lang: 'id',
      draft: 'Namanya kejutan kan enaknya datang pagi, jadi bunganya saya kirim jam 7.',
      thread: [['customer', 'bunganya buat kejutan istri']],
    },
    {
      lang: 'id',
      draft: 'Kan sudah saya jelaskan kemarin, Bu.',
      thread: [['customer', 'Jadi biaya adminnya berapa?']],
    },
    {
      lang: 'id',
      draft: 'Di laporan Ibu kan tertulis kulkasnya mati sejak Senin, jadi teknisi saya minta datang hari ini.',
      thread: [['customer', 'Kulkas mati sejak Senin.']],
    },
    {
      lang: 'id',
      draft: 'Bisa banget dong, Kak. Saya pindahkan ke hari Minggu.',
      thread: [['customer', 'bisa pindah hari ga?']],
    },
    {
      lang: 'id',
      draft: 'Garansinya kan dua tahun, jadi servisnya gratis, Pak.',
      thread: [['customer', 'Kipas saya bunyi, servis bayar tidak?']],
    },
    {
      lang: 'id',
      draft: 'Kainnya kan sutra, jadi memang lebih mahal. Yang katun ada di 120 ribu.',
      thread: [['customer', 'wah mahal']],
    },
    {
      lang: 'id',
      draft: 'Wajar kecewa, Kak, kan nunggunya dua minggu. Uangnya kembali hari ini.',
      thread: [['customer', 'kecewa nunggu lama']],
    },
  ],
};
