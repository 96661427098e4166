import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Unitnya di lantai berapa, Pak?',
      thread: [
        ['customer', 'AC bocor.'],
        ['agent', 'Boleh tahu AC-nya di lantai berapa?'],
        ['customer', 'Tolong cepat dikirim teknisinya.'],
      ],
      quote: 'Unitnya di lantai berapa',
    },
    {
      lang: 'id',
      draft: 'Motornya tahun berapa, Mas?',
      thread: [
        ['customer', 'Mau servis besar.'],
        ['agent', 'Motornya keluaran tahun berapa, Mas?'],
        ['customer', 'Ada slot hari Sabtu?'],
      ],
      quote: 'Motornya tahun berapa',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'kak voucherku ga masuk'],
        ['agent', 'Halo Kak, boleh infokan email yang terdaftar?'],
        ['customer', 'dian.m@surel.contoh'],
      ],
      draft: 'Siap Kak, mohon infokan email yang terdaftar ya.',
      quote: 'email yang terdaftar',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'AC bocor lagi'],
        ['agent', 'Selamat pagi Pak, boleh nomor seri unitnya?'],
        ['customer', 'AC-7712-90'],
      ],
      draft: 'Baik Pak, tolong sebutkan nomor seri unitnya.',
      quote: 'nomor seri unitnya',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'Modem mati'],
        ['agent', 'Lampu apa saja yang menyala di modemnya, Kak?'],
        ['customer', 'cuma power sama LOS merah'],
      ],
      draft: 'Terima kasih sudah menunggu. Lampu apa saja yang menyala di modem Kakak?',
      quote: 'Lampu apa saja yang menyala di modem Kakak?',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'refund saya mana'],
        ['agent', 'Mohon infokan nomor pesanannya, Kak.'],
        ['customer', 'kemarin kan sudah saya kasih di telepon'],
      ],
      draft: 'Baik Kak, nomor pesanannya berapa ya?',
      quote: 'nomor pesanannya berapa',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'mau pindah alamat langganan'],
        ['agent', 'Bisa Bu, alamat barunya di mana?'],
        ['customer', 'Jl. Kenari No. 5 RT 01/RW 09, Malang'],
      ],
      draft: 'Baik, Bu. Mohon dibantu alamat barunya supaya bisa saya proses.',
      quote: 'alamat barunya',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'Paket saya hilang'],
        ['agent', 'Turut menyesal, Bu. Bisa dikirim nomor resinya?'],
        ['customer', 'JNT0098817261'],
        ['agent', 'Saya cek ya Bu.'],
        ['customer', 'gimana hasilnya?'],
      ],
      draft: 'Selamat sore, Bu. Boleh dikirim nomor resinya?',
      quote: 'nomor resinya',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'saya mau berhenti langganan'],
        ['agent', 'Boleh tahu alasannya, Kak?'],
        ['customer', 'jarang kepake'],
      ],
      draft: 'Kalau boleh tahu, alasannya apa ya Kak?',
      quote: 'alasannya',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'akun keblokir'],
        ['agent', 'Halo Kak, username-nya apa ya?'],
        ['customer', 'bunga_rampai77'],
      ],
      draft: 'Halo Kak, username-nya apa ya? Nanti aku buka blokirnya.',
      quote: 'username-nya apa',
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Maaf tanya lagi, unitnya di lantai berapa, Pak?',
      thread: [
        ['customer', 'AC bocor.'],
        ['agent', 'AC-nya di lantai berapa, Pak?'],
        ['customer', 'Tolong cepat dikirim teknisinya.'],
      ],
    },
    {
      lang: 'id',
      draft: 'Mobilnya tahun berapa, Mas?',
      thread: [
        ['customer', 'Mau servis motor dan mobil.'],
        ['agent', 'Motornya tahun berapa, Mas?'],
        ['customer', 'Motornya 2019.'],
      ],
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Boleh infokan nomor serinya?'],
        ['customer', 'AC-7712-90'],
      ],
      draft: 'Maaf saya tanya lagi ya Pak, nomor serinya terpotong di layar saya. Boleh dikirim sekali lagi?',
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Boleh kirim foto lecetnya dan nomor polisnya?'],
        ['customer', 'ini fotonya', 'lecet.jpg'],
      ],
      draft: 'Terima kasih fotonya. Nomor polisnya masih kami tunggu supaya surveinya bisa Jumat.',
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Nomor pesanannya berapa, Kak?'],
        ['customer', 'KDR-55120'],
      ],
      draft: 'Siap, KDR-55120 aku kirim ulang hari ini. Mau pakai kurir yang mana?',
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Mau berangkat tanggal berapa, Bu?'],
        ['customer', '4 Juni'],
      ],
      draft: 'Tanggal 4 masih ada, Bu. Mau kursi di dekat jendela?',
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Boleh nomor pesanan lemarinya?'],
        ['customer', 'BTL-2290'],
      ],
      draft: 'Lemarinya ketemu, Kak. Untuk kursinya, boleh nomor pesanan yang satu lagi?',
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Boleh tahu ukuran kamarnya?'],
        ['customer', 'bentar ya diukur dulu'],
      ],
      draft: 'Siap Kak, ditunggu ya.',
    },
    {
      lang: 'id',
      thread: [
        ['agent', 'Boleh nomor HP-nya, Bu?'],
        ['customer', 'buat apa ya pak?'],
      ],
      draft: 'Supaya kurir bisa menelepon Ibu dari gerbang, Bu. Tidak wajib kok, boleh dilewati.',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'Tolong kirim nomor resinya dong'],
        ['agent', 'Sebentar ya Kak, saya cek.'],
      ],
      draft: 'Ini nomor resinya Kak: JNT0098817261.',
    },
  ],
};
