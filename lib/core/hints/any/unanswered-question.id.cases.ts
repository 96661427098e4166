import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      thread: [['customer', 'Siang kak, kursi kantornya bisa dirakitin sekalian? Terus garansinya berapa lama ya?']],
      draft: 'Siang Kak Bima, bisa ya, teknisi kami rakit kursinya waktu pengantaran.',
      question: 'garansinya berapa lama ya?',
    },
    {
      lang: 'id',
      thread: [['customer', 'Tolong ganti jadwal servis AC saya ke Sabtu. Apakah freonnya termasuk?']],
      draft: 'Baik Bu Lestari, jadwal servis AC-nya sudah saya pindahkan ke Sabtu jam 9.',
      question: 'Apakah freonnya termasuk?',
    },
    {
      lang: 'id',
      channel: 'chat',
      thread: [['customer', 'min laundry gw ketuker sama orang. yg bawa punya gw siapa? ongkir balikinnya brp']],
      draft: 'Halo kak, laundry-nya nanti kami tukar di outlet ya.',
      question: 'ongkir balikinnya brp',
    },
    {
      lang: 'id',
      thread: [
        [
          'customer',
          'Dengan hormat, pengajuan beasiswa anak saya sudah masuk tanggal 3. Saya ingin menanyakan berkas apa yang belum lengkap.',
        ],
      ],
      draft:
        'Yth. Ibu Ani, sebagai informasi setiap pengajuan diperiksa kelengkapan berkasnya oleh panitia. Pada tahap pertama berkas dicocokkan dengan formulir.',
      question: 'berkas apa yang belum lengkap',
    },
    {
      lang: 'id',
      thread: [
        [
          'customer',
          'Saya minta tagihan air bulan ini dicek ulang dan petugasnya jangan masuk halaman tanpa izin lagi.',
        ],
      ],
      draft: 'Yth. Bapak Surya, tagihan dihitung sesuai angka meter dan tidak dapat diubah.',
      question: 'petugasnya jangan masuk halaman tanpa izin lagi',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'kak tiket konserku salah nama'],
        ['agent', 'Halo Kak Ayu, sudah aku ajukan perubahan namanya ya.'],
        ['customer', 'oke makasih. pintu masuknya lewat mana ya nanti? trus boleh bawa kamera ga'],
      ],
      draft: 'Sama-sama Kak Ayu, perubahan namanya masih diproses ya.',
      question: 'boleh bawa kamera ga',
    },
    {
      lang: 'id',
      channel: 'messaging',
      thread: [['customer', 'Kue ulang tahunnya bisa ditambah lilin angka 7? lilinnya kena biaya tambahan berapa?']],
      draft: 'Bisa Kak, lilin angka 7 kami taruh di dalam kotak kuenya ya.',
      question: 'lilinnya kena biaya tambahan berapa?',
    },
    {
      lang: 'id',
      thread: [
        ['customer', 'Selamat pagi, motor saya sudah selesai diservis? Kenapa oli bocor lagi padahal baru diganti?'],
      ],
      draft: 'Selamat pagi Pak Dedi, motornya sudah selesai dan boleh diambil hari ini sampai jam 17.00.',
      question: 'Kenapa oli bocor lagi padahal baru diganti?',
    },
    {
      lang: 'id',
      thread: [
        [
          'customer',
          'Hi kak, order aku di-cancel sistem. Refund-nya masuk ke mana? Terus voucher ongkirnya hangus ga?',
        ],
      ],
      draft: 'Hi Kak Rani, refund-nya masuk ke e-wallet hari ini.',
      question: 'voucher ongkirnya hangus ga?',
    },
  ],
  pass: [
    {
      lang: 'id',
      thread: [['customer', 'Bisa retur ga kak? sepatunya kekecilan']],
      draft: 'Mohon maaf Kak, masa returnya sudah lewat 14 hari jadi tidak bisa kami proses.',
    },
    {
      lang: 'id',
      thread: [['customer', 'kapan nggih pak kirimannya?']],
      draft: 'Besok pagi sebelum jam 10, Bu.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Ini sebenernya siapa yg ngurus? udah seminggu']],
      draft: 'Kak Lia, mulai hari ini saya sendiri yang urus, nama saya Tegar. Jam 3 saya kabari lagi.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Apakah teknisi perlu masuk ke kamar? Ada biaya?']],
      draft: 'Tidak ada biaya, Bu. Ibu juga tidak perlu menyiapkan apa pun, semuanya dikerjakan dari luar rumah.',
    },
    {
      lang: 'id',
      thread: [['customer', 'masa sih paketnya nyasar ke Papua. gimana nih?']],
      draft: 'Waduh iya Kak, salah label di gudang. Paket pengganti berangkat sore ini dan sampai lusa.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Halo, apa kabar? Mau tanya stok helm ukuran L masih ada?']],
      draft: 'Halo Kak, helm ukuran L tinggal dua, mau saya simpankan satu?',
    },
    {
      lang: 'id',
      thread: [['customer', 'mohon dibantu pak, listrik kos saya mati dari subuh']],
      draft: 'Baik Mas, petugas piket sudah berangkat ke sana, kira-kira 20 menit lagi tiba.',
    },
    {
      lang: 'id',
      thread: [['customer', 'kena denda gak kalau telat sehari?']],
      draft: 'Saya cek dulu ke bagian tagihan ya Kak, 10 menit lagi saya kabari.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Kak kalau mau upgrade kamar caranya gimana?']],
      draft: 'Gampang Kak, saya yang urus. Kamar deluxe lantai 5 sudah saya tahan, selisihnya Rp 120.000.',
    },
    {
      lang: 'id',
      thread: [['customer', 'Saya ingin menonaktifkan kartu kedua. Mohon infonya.']],
      draft: 'Kartu kedua sudah saya nonaktifkan barusan, Pak Rudi. Kartu utama tetap bisa dipakai.',
    },
    {
      lang: 'id',
      channel: 'chat',
      thread: [['customer', 'kelas renang sabtu penuh ya? ada daftar tunggu ga']],
      draft: 'Kak Wulan, Sabtu memang penuh. Nama Kakak sudah aku taruh di antrean nomor dua.',
    },
    {
      lang: 'id',
      channel: 'email',
      thread: [['customer', 'Apakah salep ini aman untuk bayi?']],
      draft:
        'Selamat siang Bu Ratih, pertanyaan Ibu sedang saya ajukan ke apoteker kami. Jawabannya saya kirim sebelum pukul empat.',
    },
    {
      lang: 'id',
      channel: 'messaging',
      thread: [['customer', 'cara ganti sandi wifi gmn']],
      draft: 'Kak Lukman, buka 192.168.1.1 di browser, lalu pilih Wireless. Ganti sandinya di kolom Key.',
    },
    {
      lang: 'id',
      channel: 'messaging',
      thread: [['customer', 'kemarin sudah ditunggu sampai malam. jangan2 besok kosong lagi']],
      draft: 'Bu Lina, besok yang datang Pak Seto, jam 9. Nomor ponselnya sudah saya kirim ke Ibu.',
    },
  ],
};
