import type { HintCases } from '../cases';

const id = 'id' as const;
const listrik = [
  [
    'customer',
    'SUDAH TIGA HARI LISTRIK MATI!! Ini keempat kalinya saya lapor. ASI perah istri saya basi semua, bayi kami 2 bulan. Saya marah sekali, kalian kerja apa sih?!',
  ],
] as const;
const pinjol = [
  [
    'customer',
    'Saya takut sekali kak, debt collector kirim foto anak saya ke grup kantor. Saya sampai gemetar dan tidak bisa tidur. Tolong hentikan, padahal cicilan saya lunas.',
  ],
] as const;
const umrah = [
  [
    'customer',
    'Kecewa berat! Orang tua saya sudah di bandara jam 3 pagi, ternyata nama mereka tidak ada di daftar umrah. Ibu saya menangis terus. Ini penipuan!',
  ],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: id,
      thread: listrik,
      draft:
        'Selamat siang Bapak, terima kasih telah menghubungi kami. Mohon informasikan ID pelanggan dan nomor telepon.',
      quote: '',
    },
    {
      lang: id,
      thread: listrik,
      draft: 'Mohon maaf atas ketidaknyamanannya. Laporan Bapak sedang ditindaklanjuti petugas terkait.',
      quote: '',
    },
    {
      lang: id,
      thread: listrik,
      draft:
        'Yth. Bapak Joko,\n\nPetugas kami jadwalkan besok pukul 09.00. Mohon pastikan ada orang di lokasi.\n\nHormat kami',
      quote: '',
    },
    {
      lang: id,
      thread: pinjol,
      draft: 'Halo Kak, kami memahami perasaan Kakak. Silakan isi formulir pengaduan di aplikasi ya.',
      quote: '',
    },
    {
      lang: id,
      thread: pinjol,
      draft: 'Terima kasih atas laporannya. Penagihan dilakukan sesuai dengan ketentuan yang berlaku.',
      quote: '',
    },
    { lang: id, thread: umrah, draft: 'Mohon maaf Kak, boleh kirim bukti transfernya dulu?', quote: '' },
    {
      lang: id,
      thread: umrah,
      draft:
        'Dengan hormat,\n\nSetiap keberangkatan mengikuti manifes maskapai. Kepuasan jamaah adalah prioritas kami.\n\nManajemen',
      quote: '',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        [
          'customer',
          'TOLONG!! mobil gue mogok di tol tengah malem, anak istri di dalem, gue takut banget ditabrak truk',
        ],
      ],
      draft:
        'Halo Kak selamat malam, terima kasih sudah menghubungi layanan derek kami. Boleh dibantu nama lengkap, nomor polis dan tipe kendaraannya?',
      quote: '',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Gila ya, obat yang dikirim salah dosis, bapak saya masuk ICU tadi malam! Saya tuntut kalian!'],
      ],
      draft: 'Baik Kak, untuk retur obat silakan kirim kembali ke gudang kami maksimal 3 hari setelah diterima.',
      quote: '',
    },
    {
      lang: id,
      thread: [
        [
          'customer',
          'Saya hancur. Foto pernikahan kami satu-satunya hilang di lab cetak Anda, dan pegawai Anda malah ketawa. Saya marah dan sedih sekali!',
        ],
      ],
      draft: 'Selamat siang Kak. Mohon isi form pengaduan dan sertakan nota pesanan. Terima kasih.',
      quote: '',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        [
          'customer',
          'Aku stres berat, akun IG jualanku dihack, orderan 40 biji, uang pembeli aku yang nanggung. Tolong banget aku takut dilaporin polisi!!',
        ],
      ],
      draft: 'Hi Kak! Silakan ikuti panduan pemulihan akun pada menu bantuan ya.',
      quote: '',
    },
  ],
  pass: [
    {
      lang: id,
      thread: listrik,
      draft:
        'Pak Joko, tiga hari tanpa listrik dan ASI istri Bapak sampai basi, itu tidak boleh terjadi. Pak Udin sudah di gardu sekarang dan jam 2 nyala; saya telepon Bapak begitu nyala.',
    },
    {
      lang: id,
      thread: listrik,
      draft:
        'Saya minta maaf Bapak sampai harus lapor empat kali. Petugasnya berangkat jam satu siang ini, namanya Pak Udin.',
    },
    {
      lang: id,
      thread: pinjol,
      draft:
        'Kak, foto anak Kakak sudah saya minta dihapus dari grup itu dan penagihnya saya hentikan hari ini. Cicilan Kakak memang lunas.',
    },
    {
      lang: id,
      thread: umrah,
      draft:
        'Ayah dan Ibu masih di bandara? Dua kursi di penerbangan jam 11 sudah saya pegang atas nama beliau berdua, dan Mas Fikri menemui mereka di pintu 3.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        [
          'customer',
          'TOLONG!! mobil gue mogok di tol tengah malem, anak istri di dalem, gue takut banget ditabrak truk',
        ],
      ],
      draft: 'Saya kirim derek sekarang.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        [
          'customer',
          'TOLONG!! mobil gue mogok di tol tengah malem, anak istri di dalem, gue takut banget ditabrak truk',
        ],
      ],
      draft:
        'Kak, ajak anak istri keluar lewat pintu kiri dan berdiri di balik pagar tol. Dereknya 12 menit lagi sampai, saya temani di sini.',
    },
    {
      lang: id,
      thread: [['customer', 'ANJ*NG LO SEMUA, TOLOL, PAKET GUE MANA']],
      draft: 'Saya carikan paketnya sekarang. Tapi tolong tanpa makian ya, Kak; nomor resinya berapa?',
    },
    {
      lang: id,
      thread: [['customer', 'Kak, ukuran boxnya berapa ya?']],
      draft: 'Selamat pagi, ukurannya 30 x 40 cm Kak.',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Gila ya, obat yang dikirim salah dosis, bapak saya masuk ICU tadi malam! Saya tuntut kalian!'],
      ],
      draft:
        'Saya dokter Lina, apoteker penanggung jawab. Dosis yang salah itu kesalahan kami, dan saya sudah menelepon ICU supaya dokter jaga tahu persis obatnya. Saya ke rumah sakit sekarang.',
    },
    {
      lang: id,
      thread: [
        [
          'customer',
          'Saya hancur. Foto pernikahan kami satu-satunya hilang di lab cetak Anda, dan pegawai Anda malah ketawa. Saya marah dan sedih sekali!',
        ],
      ],
      draft:
        'Kak, foto pernikahan itu seharusnya kami jaga seperti milik sendiri. Saya sedang membongkar arsip negatif minggu itu bersama dua rekan, dan jam 5 saya telepon Kakak apa pun hasilnya.',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        [
          'customer',
          'Aku stres berat, akun IG jualanku dihack, orderan 40 biji, uang pembeli aku yang nanggung. Tolong banget aku takut dilaporin polisi!!',
        ],
      ],
      draft:
        'Kak, akunnya sudah saya kunci barusan supaya tidak ada pembeli lain yang kena. Empat puluh orderan itu saya buatkan surat keterangan, jadi Kakak punya bukti kalau ada yang melapor.',
    },
  ],
};
