import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Unitnya di lantai berapa, Pak?',
      thread: [['customer', 'AC di lantai 3 bocor sejak pagi.']],
      quote: 'Unitnya di lantai berapa',
      answer: 'lantai 3',
    },
    {
      lang: 'id',
      draft: 'Beratnya berapa kilo ya, Kak?',
      thread: [['customer', 'Kucing saya 4 kg, mau dititip seminggu.']],
      quote: 'Beratnya berapa kilo ya',
      answer: '4 kg',
    },
    {
      lang: 'id',
      draft: 'Anaknya umur berapa, Bu?',
      thread: [['customer', 'Anak saya umur 7 tahun mau ikut les piano.']],
      quote: 'Anaknya umur berapa',
      answer: 'umur 7',
    },
    {
      lang: 'id',
      draft: 'Nama kurirnya siapa, Kak?',
      thread: [['customer', 'Kurirnya namanya Deni, barangnya dilempar.']],
      quote: 'Nama kurirnya siapa',
      answer: 'Deni',
    },
    {
      lang: 'id',
      draft: 'Minta tolong dicek dulu kabelnya, Pak.',
      thread: [['customer', 'Kabelnya sudah saya cek, tidak ada yang putus.']],
      quote: 'Minta tolong dicek dulu kabelnya',
      answer: 'Kabelnya sudah saya cek',
    },
    {
      lang: 'id',
      draft: 'Tekanan airnya sudah dicek belum?',
      thread: [['customer', 'Tekanan airnya sudah saya cek, normal.']],
      quote: 'Tekanan airnya sudah dicek belum',
      answer: 'Tekanan airnya sudah saya cek',
    },
    {
      lang: 'id',
      draft: 'Kucingnya ras apa, Kak?',
      thread: [['customer', 'Kucing persia saya muntah terus.']],
      quote: 'Kucingnya ras apa',
      answer: 'persia',
    },
    {
      lang: 'id',
      draft: 'Boleh difotoin labelnya, Kak?',
      thread: [['customer', 'Ini foto labelnya ya.', 'label.jpg']],
      quote: 'Boleh difotoin labelnya',
      answer: 'label.jpg',
    },
    {
      lang: 'id',
      draft: 'Kemasannya masih disimpan, Bu?',
      thread: [['customer', 'Vasnya retak. Kemasannya masih saya simpan lengkap.']],
      quote: 'Kemasannya masih disimpan',
      answer: 'masih saya simpan',
    },
    {
      lang: 'id',
      draft: 'Motornya tahun berapa, Mas?',
      thread: [['customer', 'Motor Vario tahun 2019, mau servis besar.']],
      quote: 'Motornya tahun berapa',
      answer: '2019',
    },
    {
      lang: 'id',
      thread: [['customer', 'Halo min, paket sy blm sampe, resi JNT0098817261 dr hari Senin']],
      draft: 'Halo Kak, mohon maaf menunggu lama. Bisa diinfokan nomor resinya ya, Kak?',
      quote: 'nomor resinya',
      answer: 'JNT0098817261',
    },
    {
      lang: 'id',
      thread: [['customer', 'Selamat siang, saya mau klaim garansi blender. No. seri MX-44120-B, beli bulan lalu.']],
      draft: 'Selamat siang, Bapak. Untuk klaim garansi mohon dilampirkan nomor serinya.',
      quote: 'nomor serinya',
      answer: 'MX-44120-B',
    },
    {
      lang: 'id',
      thread: [['customer', 'kak pesanan KDR-55120 salah ukuran, aku pesen M dikirim L']],
      draft: 'Aduh, maaf ya Kak. Nomor pesanannya berapa, biar aku proses tukarnya hari ini?',
      quote: 'Nomor pesanannya berapa',
      answer: 'KDR-55120',
    },
    {
      lang: 'id',
      thread: [['customer', 'Barangnya pecah min, ini fotonya', 'pecah.jpg']],
      draft: 'Waduh, sayang sekali Kak gelasnya pecah. Boleh kirim foto barangnya dulu?',
      quote: 'kirim foto barangnya',
      answer: 'pecah.jpg',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya sudah transfer, bukti transfer terlampir.', 'bukti_tf.png']],
      draft: 'Baik, Ibu. Silakan kirimkan bukti transfernya supaya saya teruskan ke bagian keuangan sore ini.',
      quote: 'bukti transfernya',
      answer: 'bukti_tf.png',
    },
    {
      lang: 'id',
      thread: [['customer', 'internet mati dari semalam, modem udah saya restart 3x tetep merah']],
      draft: 'Selamat pagi, Kak. Coba modemnya di-restart dulu ya, Kak.',
      quote: 'Coba modemnya di-restart dulu',
    },
    {
      lang: 'id',
      thread: [['customer', 'Aplikasinya force close terus. Sudah saya uninstall lalu install ulang, sama saja.']],
      draft: 'Terima kasih infonya, Kak. Apakah sudah dicoba install ulang aplikasinya?',
      quote: 'Apakah sudah dicoba install ulang aplikasinya?',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'Tolong antar ulang ke Jl. Anggrek No. 21 RT 04/RW 02, Cimahi ya. Kurirnya salah rumah kemarin.'],
      ],
      draft: 'Baik Kak, saya jadwalkan besok. Mohon infokan alamat lengkapnya.',
      quote: 'alamat lengkapnya',
      answer: 'Jl. Anggrek No. 21',
    },
    {
      lang: 'id',
      thread: [['customer', 'No HP saya 0812-7711-4400, tolong ditelepon sore ya pak']],
      draft: 'Baik, Bu. Boleh saya minta nomor HP yang bisa dihubungi?',
      quote: 'nomor HP yang bisa dihubungi',
      answer: '0812-7711-4400',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saldo saya terpotong Rp275.000 padahal transaksi gagal. ID pelanggan 7710-2231.']],
      draft: 'Kami bantu telusuri, Bapak. ID pelanggannya berapa ya?',
      quote: 'ID pelanggannya berapa',
      answer: '7710-2231',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'min mau ganti jadwal servis AC'],
        ['agent', 'Siap Kak, emailnya apa ya Kak biar aku cari datanya?'],
        ['customer', 'laras.wd@surel.contoh'],
      ],
      draft: 'Oke Kak Laras. Alamat emailnya boleh disebutkan?',
      quote: 'Alamat emailnya',
      answer: 'laras.wd@surel.contoh',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya beli mesin cuci ini tanggal 3 Januari, sekarang tidak mau berputar.']],
      draft: 'Turut menyesal, Ibu, baru dua bulan sudah mogok. Kapan belinya, Bu?',
      quote: 'Kapan belinya',
      answer: '3 Januari',
    },
    {
      lang: 'id',
      thread: [['customer', 'kode booking ZX81QP, penerbangannya mundur 5 jam dan ga ada kabar']],
      draft: 'Mohon maaf lima jam menunggu tanpa kabar. Kode bookingnya dibutuhkan supaya saya bisa ajukan kompensasi.',
      quote: 'Kode bookingnya',
      answer: 'ZX81QP',
    },
    {
      lang: 'id',
      thread: [['customer', 'warna yang aku pesen hitam kak, yang dateng coklat']],
      draft: 'Maaf ya Kak, kok bisa tertukar. Warna apa yang Kakak pesan?',
      quote: 'Warna apa yang Kakak pesan?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Kak, laptop saya Asus X441 layarnya bergaris sejak tanggal 2 Mei, nomor servis SRV-2210']],
      draft: 'Baik Kak, sejak kapan layarnya bergaris? Dan boleh minta nomor servisnya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya Ibu Ratna, no polis 5512009, mau tanya klaim']],
      draft: 'Selamat pagi Bu Ratna, dapat dibantu nomor polisnya untuk pengecekan?',
    },
    {
      lang: 'id',
      thread: [['customer', 'pesanan GF-1120 kurang 1, aku pesan 3 dateng 2']],
      draft: 'Hai kak, minta nomor order sama jumlah barang yang kurang ya kak',
    },
    {
      lang: 'id',
      thread: [['customer', 'uang kepotong 150rb tapi pulsa ga masuk ke 085711223344']],
      draft: 'Baik kak, mohon info nomor HP tujuannya dan nominal pulsanya ya',
    },
    {
      lang: 'id',
      thread: [['customer', 'TV saya merk Polytron mati total, udah dicabut colok lagi tetep ga nyala']],
      draft: 'Baik Pak, apakah sudah dicoba cabut lalu colok kembali kabel listriknya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Bu, ini foto paketnya yg penyok sama resinya 10029384756', 'penyok.jpeg']],
      draft: 'Mohon lampirkan foto paket dan nomor resi ya Kak.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya transfer dari BCA atas nama Yudi Hartono Rp 500.000 kemarin']],
      draft: 'Pembayarannya kami cek dulu ya Pak. Transfernya atas nama siapa?',
    },
    {
      lang: 'id',
      thread: [['customer', 'emailnya yudi.h@contoh.id pak']],
      draft: 'Mohon dibantu alamat email Bapak agar kami kirimkan tautannya.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya di Makassar, listrik padam dari jam 7 malam']],
      draft: 'Mohon maaf Pak. Lokasinya di kota mana ya, Pak?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Nama saya Galih Pratama, saya mau pindah kelas ke hari Sabtu jam 9']],
      draft: 'Halo Kak, boleh tahu nama lengkapnya siapa?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Barang yg saya terima warna merah padahal pesan yg navy, order SKU-88120']],
      draft: 'Mohon maaf atas kekeliruannya. Warna yang dipesan apa ya Kak?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya bayar pakai GoPay Rp89.000 tapi statusnya belum lunas']],
      draft: 'Baik Kak, kemarin bayarnya pakai apa ya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Paket dikirim dari Medan ke Padang tgl 1 Maret, resi 7781200391']],
      draft: 'Siap Kak, paketnya dikirim ke kota mana ya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'sudah saya coba login ulang dan clear cache tetap error 503']],
      draft: 'Baik Kak, bisa dicoba clear cache dan login ulang aplikasinya dulu ya.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Bukti pembayarannya saya lampirkan pak', 'bukti_bayar.pdf']],
      draft: 'Silakan upload bukti pembayarannya Pak supaya pesanannya diproses.',
    },
    {
      lang: 'id',
      draft: 'Boleh tahu nomor rangkanya, Kak?',
      quote: 'nomor rangkanya',
      thread: [
        ['customer', 'mas skuter listrik saya no rangka QTR-50917 dinamonya bunyi, beli 4 Februari di cabang Dago'],
      ],
    },
    {
      lang: 'id',
      draft: 'No rangkanya sekalian ya Kak.',
      quote: 'No rangkanya',
      thread: [
        ['customer', 'mas skuter listrik saya no rangka QTR-50917 dinamonya bunyi, beli 4 Februari di cabang Dago'],
      ],
    },
    {
      lang: 'id',
      draft: 'Ditunggu nomor rangkanya, Kak.',
      quote: 'nomor rangkanya',
      thread: [
        ['customer', 'mas skuter listrik saya no rangka QTR-50917 dinamonya bunyi, beli 4 Februari di cabang Dago'],
      ],
    },
    {
      lang: 'id',
      draft: 'Porsinya jadi berapa, Bu?',
      quote: 'Porsinya jadi berapa',
      thread: [
        ['customer', 'bu saya mau pesan tumpeng, 35 porsi, diantar ke Jl. Kelud 8 Kediri, yang alergi kacang 3 orang'],
      ],
    },
    {
      lang: 'id',
      draft: 'Tumpengnya diantar ke mana ya, Bu?',
      quote: 'diantar ke mana',
      thread: [
        ['customer', 'bu saya mau pesan tumpeng, 35 porsi, diantar ke Jl. Kelud 8 Kediri, yang alergi kacang 3 orang'],
      ],
    },
    {
      lang: 'id',
      draft: 'Boleh di-head cleaning dulu, Kak? Silakan head cleaning dua kali.',
      quote: 'Silakan head cleaning',
      thread: [['customer', 'printer brother T420W saya hasilnya putus2, sudah head cleaning empat kali']],
    },
    {
      lang: 'id',
      draft: 'Tipe printernya apa, Kak?',
      quote: 'Tipe printernya apa',
      thread: [['customer', 'printer brother T420W saya hasilnya putus2, sudah head cleaning empat kali']],
    },
    {
      lang: 'id',
      draft: 'Email akunnya apa ya Kak?',
      quote: 'Email akunnya',
      thread: [
        ['customer', 'kak saya mau refund kelas renang, email akun rina.k@contoh.id, alasannya karena pindah kota'],
      ],
    },
    {
      lang: 'id',
      draft: 'Kenapa mau refund, Kak?',
      quote: 'Kenapa mau refund',
      thread: [
        ['customer', 'kak saya mau refund kelas renang, email akun rina.k@contoh.id, alasannya karena pindah kota'],
      ],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Bisa dibawa ke cabang Dago hari apa, Kak?',
      thread: [
        ['customer', 'mas skuter listrik saya no rangka QTR-50917 dinamonya bunyi, beli 4 Februari di cabang Dago'],
      ],
    },
    {
      lang: 'id',
      draft: 'Jam berapa kami boleh mengambil skuternya, Kak?',
      thread: [
        ['customer', 'mas skuter listrik saya no rangka QTR-50917 dinamonya bunyi, beli 4 Februari di cabang Dago'],
      ],
    },
    {
      lang: 'id',
      draft: 'Nomor mesinnya sekalian saya catat waktu servis, ya Kak.',
      thread: [
        ['customer', 'mas skuter listrik saya no rangka QTR-50917 dinamonya bunyi, beli 4 Februari di cabang Dago'],
      ],
    },
    {
      lang: 'id',
      draft: 'Berapa orang yang vegetarian, Bu?',
      thread: [
        ['customer', 'bu saya mau pesan tumpeng, 35 porsi, diantar ke Jl. Kelud 8 Kediri, yang alergi kacang 3 orang'],
      ],
    },
    {
      lang: 'id',
      draft: 'Nasinya kuning atau putih, Bu?',
      thread: [
        ['customer', 'bu saya mau pesan tumpeng, 35 porsi, diantar ke Jl. Kelud 8 Kediri, yang alergi kacang 3 orang'],
      ],
    },
    {
      lang: 'id',
      draft: 'Kucing yang satunya beratnya berapa?',
      thread: [['customer', 'Kucing saya 4 kg, mau dititip.']],
    },
    {
      lang: 'id',
      draft: 'Mau dijadwalkan jam berapa, Pak?',
      thread: [['customer', 'AC di lantai 3 bocor sejak pagi.']],
    },
    {
      lang: 'id',
      draft: 'Mohon simpan kemasannya sampai kurir datang, Bu.',
      thread: [['customer', 'Kemasannya masih saya simpan lengkap.']],
    },
    {
      lang: 'id',
      draft: 'Kalau lampunya berubah merah, tolong kabari ya.',
      thread: [['customer', 'Lampu modemnya merah terus dari tadi.']],
    },
    {
      lang: 'id',
      draft: 'Fotonya buram, boleh difotoin labelnya lagi, Kak?',
      thread: [['customer', 'Ini foto labelnya ya.', 'label.jpg']],
    },
    {
      lang: 'id',
      draft: 'Bagaimana kondisi Milo sekarang, Kak?',
      thread: [['customer', 'Milo sakit sejak Senin, beratnya 4 kg.']],
    },
    {
      lang: 'id',
      draft: 'Kabelnya nanti teknisi kami yang cek, Pak.',
      thread: [['customer', 'Kabelnya sudah saya cek, tidak ada yang putus.']],
    },
    {
      lang: 'id',
      thread: [['customer', 'Resi JNT0098817261 blm gerak kak']],
      draft: 'Kak, resi yang dikirim sepertinya kurang satu angka. Boleh dicek lagi nomor resinya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'ini fotonya min', 'IMG_0012.jpg']],
      draft: 'Makasih Kak. Fotonya buram di bagian nomor serinya, boleh kirim foto yang lebih jelas?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Nomor saya 0812-7711-4400.']],
      draft: 'Baik, Bu. Saya telepon ke 0812-7711-4400 jam 3 sore, nomornya masih aktif ya, Bu?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya mau ganti email akun, email lama laras.wd@surel.contoh']],
      draft:
        'Bisa, Kak. Supaya tidak ada orang lain yang mengambil alih akun Kakak, mohon infokan nomor HP dan email yang terdaftar.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Pesanan KDR-55120 sudah sampai, tapi yang satu lagi belum.']],
      draft: 'Syukurlah KDR-55120 sudah sampai, Kak. Untuk yang satu lagi, boleh nomor pesanannya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Barangnya pecah min, order KDR-55120']],
      draft: 'Waduh, maaf ya Kak. Boleh kirim foto pecahannya? Buat klaim ke kurir.',
    },
    {
      lang: 'id',
      thread: [['customer', 'udah saya restart modemnya 3x']],
      draft: 'Makasih sudah di-restart ya Kak. Sekarang lampu mana saja yang menyala?',
    },
    {
      lang: 'id',
      thread: [['customer', 'apa perlu install ulang aplikasinya?']],
      draft: 'Iya Kak, sekali ini saja. Silakan install ulang aplikasinya lewat Play Store.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Tolong kirim ke Jl. Anggrek No. 21 RT 04/RW 02, Cimahi.']],
      draft: 'Siap, Kak. Paketnya saya kirim besok, nomor resinya saya infokan sebelum jam 12.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya pesan ukuran 38, kekecilan. Order KDR-55120']],
      draft: 'Bisa ditukar, Kak. Mau diganti ukuran berapa?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Bukti transfer terlampir ya', 'tf.jpg']],
      draft:
        'Terima kasih, Bu. Berkasnya tidak bisa dibuka di tempat saya, mohon dikirim ulang bukti transfernya dalam bentuk JPG.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya berangkat tanggal 9 Mei, kode booking ZX81QP']],
      draft: 'Kode ZX81QP sudah saya buka. Pulangnya mau tanggal berapa, Bapak?',
    },
    {
      lang: 'id',
      thread: [['customer', 'No kartu saya 6011-2200-1. Saldo kok berkurang?']],
      draft: 'Bapak tidak perlu mengirim nomor kartu lagi. Saldonya saya kembalikan sore ini.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Mau tanya jam buka toko di Depok hari Minggu']],
      draft: 'Halo Kak, hari Minggu buka jam 10 sampai 21. Kalau mau cek stok dulu, boleh infokan barangnya apa?',
    },
    {
      lang: 'id',
      thread: [['customer', 'TV saya mati total']],
      draft: 'Baik Pak, boleh infokan merk dan tipe TV-nya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Kak resi 10029384756 kapan sampai?']],
      draft: 'Resi 10029384756 sampai besok ya Kak. Kalau kurir kesulitan, nomor HP penerima bisa dikirim ke sini.',
    },
    {
      lang: 'id',
      thread: [['customer', 'nomor lama 085711223344 sudah hangus']],
      draft: 'Baik Kak, nomor barunya berapa ya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'saya mau daftar']],
      draft: 'Silakan isi nama lengkap, nomor HP dan alamat email di formulir ya Kak.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Mohon dikirim ke alamat kantor saya saja']],
      draft: 'Baik, Pak. Boleh dibantu alamat kantornya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Resi 7781200391 belum update']],
      draft: 'Sudah saya cek, resi 7781200391 ada di Jambi. Nanti begitu sampai Padang saya infokan nomor HP kurirnya.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Kak mau tanya, kalau beli 3 dapat diskon?']],
      draft: 'Dapat Kak, 10%. Mau warna apa dan ukuran berapa?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya Galih. Kode member saya GM-2201']],
      draft: 'Terima kasih Kak Galih. Untuk keamanan akun, mohon sebutkan nomor HP dan tanggal lahir yang terdaftar.',
    },
  ],
};
