import type { Cards } from './messages';

/** The cards in Indonesian. */
export const cardsId: Cards = {
  'asked-already': {
    title: 'Ini sudah pernah diberikan',
    feels: 'Pesan saya tidak dibaca.',
    why: 'Memakai data yang sudah ada adalah bukti paling singkat bahwa pesannya dibaca.',
    before: 'Boleh diinfokan nomor pesanannya?',
    after: 'Pesanan 73150 sudah saya buka, Bu Ningsih. Sekarang saya tanyakan ke gudang.',
  },
  'asked-twice': {
    title: 'Ini sudah pernah diminta',
    feels: 'Saya harus mulai dari awal lagi.',
    why: 'Kalau memang perlu diminta lagi, mengakuinya cukup setengah kalimat.',
    before: 'Mohon kirim foto kerusakannya.',
    after:
      'Hari Senin Rio sudah minta fotonya, tetapi filenya tidak masuk ke kami. Boleh dikirim sekali lagi lewat balasan ini, Pak?',
  },
  'unanswered-question': {
    title: 'Masih ada pertanyaan terbuka',
    feels: 'Saya harus kirim pesan lagi untuk sisanya.',
    why: 'Jawaban lengkap menghemat satu putaran; "sedang saya cari tahu, Jumat saya kabari" juga jawaban.',
    before: 'Perubahan kursinya sudah dikonfirmasi.',
    after:
      'Perubahan kursinya sudah dikonfirmasi, Kak. Makanan yang ditanyakan ikut pindah, jadi tidak perlu pesan ulang.',
  },
  'wrong-name': {
    title: 'Namanya lain di percakapan',
    feels: 'Ini sebenarnya untuk orang lain.',
    why: 'Nama yang tepat, sekali saja, menandakan balasan ini memang ditulis untuknya.',
    before: 'Halo Bu Martina, suku cadangnya dikirim hari ini.',
    after: 'Halo Bu Marlina, suku cadangnya dikirim hari ini.',
  },
  'formula-apology': {
    title: 'Permintaan maaf siap pakai',
    feels: 'Semua orang dapat kalimat yang sama.',
    why: 'Menyebut apa yang terjadi membuat permintaan maaf itu benar-benar untuknya.',
    before: 'Mohon maaf atas ketidaknyamanannya.',
    after:
      'Teknisi lift dijadwalkan pukul delapan, dan Bapak menunggu sampai siang. Kunjungannya terlewat di jadwal kami.',
  },
  'hollow-empathy': {
    title: 'Perasaan tanpa faktanya',
    feels: 'Mereka tidak tahu apa yang saya alami.',
    why: 'Satu detail dari kasusnya lebih terasa daripada kata "memahami".',
    before: 'Kami sangat memahami kekecewaan Anda.',
    after: 'Dua hari ujian tidak bisa masuk, dan besok hari terakhir. Itu batas waktu yang saya kejar.',
  },
  'apology-without-repair': {
    title: 'Maaf, lalu bagaimana?',
    feels: 'Kata maaf saja tidak membantu saya.',
    why: 'Tindakan, pilihan, atau waktu memberi pijakan pada permintaan maaf.',
    before: 'Maaf, lampu yang dikirim keliru.',
    after:
      'Maaf, kami salah mengemas lampunya. Yang benar berangkat malam ini; yang lama disimpan dulu, Kamis dijemput kurir.',
  },
  'conditional-apology': {
    title: 'Maafnya meragukan kejadian',
    feels: 'Jadi saya dianggap mengada-ada.',
    why: 'Kalau memang terjadi, sebut kejadiannya; "kalau" membuatnya seolah belum tentu.',
    before: 'Maaf kalau Kakak merasa teleponnya diputus.',
    after: 'Maaf, teleponnya terputus di menit keempat.',
  },
  blame: {
    title: 'Terbaca seperti menyalahkan',
    feels: 'Saya dituduh.',
    why: 'Yang terlihat di sistem bisa dicek bersama; siapa yang salah hanya jadi perdebatan.',
    before: 'Anda salah mengetik kode pos.',
    after: 'Di labelnya tertulis 40115. Apakah yang benar 40151, Bu? Kalau ya, saya perbaiki sekarang.',
  },
  reminder: {
    title: 'Mengingatkan bahwa sudah dijelaskan',
    feels: 'Saya merepotkan karena bertanya.',
    why: 'Jawabannya saja lebih singkat, dan tidak membuat orang sungkan bertanya dua kali.',
    before: 'Kan sudah saya jelaskan, formulirnya di halaman dua.',
    after: 'Formulirnya di halaman dua, di bagian "Pengembalian". Ini tautan langsungnya, Kak.',
  },
  belittling: {
    title: 'Mengecilkan masalahnya',
    feels: 'Masalah saya dianggap sepele.',
    why: 'Yang sederhana dari sisi ini mungkin sudah menghabiskan semalam di sisi sana.',
    before: 'Tenang dulu, ini cuma reset kata sandi.',
    after: 'Resetnya tiga langkah. Langkah pertama saya jalankan dari sini, semenit lagi emailnya masuk.',
  },
  'policy-wall': {
    title: 'Alasannya hanya kebijakan',
    feels: 'Saya bicara dengan buku peraturan.',
    why: 'Satu alasan yang manusiawi dan satu pilihan mengubah tembok menjadi jawaban.',
    before: 'Sesuai kebijakan kami, nama tidak bisa diubah.',
    after:
      'Namanya sudah masuk daftar maskapai, jadi tidak bisa disunting. Sampai pukul enam saya bisa batalkan tanpa biaya, lalu pesan lagi dengan nama yang benar.',
  },
  'bare-no': {
    title: 'Penolakan tanpa kelanjutan',
    feels: 'Ya sudah, mentok di sini.',
    why: 'Pilihan tetap membantu, walau bukan yang diharapkan.',
    before: 'Hari Minggu tidak ada pengiriman.',
    after:
      'Hari Minggu belum ada kurir di daerah Ibu. Sabtu bisa sampai pukul sembilan malam, atau dititipkan di toko Jalan Melati.',
  },
  'vague-time': {
    title: 'Waktunya tidak jelas',
    feels: 'Saya harus terus mengecek.',
    why: 'Waktu yang bisa ditepati membuat orang berhenti menunggu-nunggu.',
    before: 'Mohon ditunggu, akan kami kabari secepatnya.',
    after: 'Saya kabari paling lambat Selasa siang, ada atau belum ada kabar dari bank.',
  },
  'send-away': {
    title: 'Harus mulai lagi di tempat lain',
    feels: 'Saya dilempar ke sana kemari.',
    why: 'Kalau ceritanya ikut diteruskan, tidak perlu diceritakan sekali lagi.',
    before: 'Silakan hubungi bagian tagihan.',
    after:
      'Faktur dan pertanyaannya sudah saya teruskan ke bagian tagihan. Nadia dari sana menjawab di percakapan ini paling lambat besok.',
  },
  shouting: {
    title: 'Terbaca keras',
    feels: 'Saya seperti dibentak.',
    why: 'Huruf kapital dan tanda berulang terdengar seperti suara tinggi, walau maksudnya hanya menekankan.',
    before: 'JANGAN tutup jendelanya ya!!',
    after: 'Jendelanya dibiarkan terbuka sampai bilahnya penuh, ya Kak.',
  },
  'intimate-pronoun': {
    title: 'Sapaannya terlalu akrab',
    feels: 'Saya diajak bicara seperti anak kecil.',
    why: 'Kamu, kau, dan -mu untuk anak-anak dan teman dekat; Kak, Bapak, atau Ibu menjaga jarak yang hangat.',
    before: 'Kamu bisa cek emailmu sekarang.',
    after: 'Kak Rani bisa cek emailnya sekarang.',
  },
  'address-mixed': {
    title: 'Sapaannya bercampur',
    feels: 'Ini hasil salin tempel.',
    why: 'Satu sapaan dari awal sampai akhir terdengar seperti satu orang menulis untuk satu orang.',
    before: 'Baik Kak, mohon Ibu tunggu, nanti Anda kami hubungi.',
    after: 'Baik Bu Ratna, nanti sore Ibu saya hubungi.',
  },
  'kok-question': {
    title: '"Kok" terdengar menegur',
    feels: 'Mereka heran dengan saya.',
    why: '"Kok" dalam pertanyaan membawa rasa tidak percaya; pertanyaan biasa tidak.',
    before: 'Kok bisa salah kirim alamat?',
    after: 'Alamat mana yang dipakai, Kak: yang di Bogor atau yang di Depok?',
  },
};
