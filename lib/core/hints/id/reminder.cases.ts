import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Seperti yang sudah saya sampaikan sebelumnya, pengembalian dana butuh 14 hari kerja.',
      quote: 'Seperti yang sudah saya sampaikan sebelumnya',
    },
    {
      lang: 'id',
      draft: 'Kan sudah saya jelaskan, Kak, bagasinya tidak termasuk tiket promo.',
      quote: 'Kan sudah saya jelaskan',
    },
    {
      lang: 'id',
      draft: 'kan kemarin udah aku bilang kak, unitnya indent sebulan',
      quote: 'kan kemarin udah aku bilang',
    },
    {
      lang: 'id',
      draft: 'Sebagaimana telah kami informasikan, kelas sore sudah penuh.',
      quote: 'Sebagaimana telah kami informasikan',
    },
    {
      lang: 'id',
      draft: 'Seperti yg udah diinfokan tadi ya, dokternya cuti sampai Rabu.',
      quote: 'Seperti yg udah diinfokan tadi',
    },
    {
      lang: 'id',
      draft: 'Sudah berkali-kali kami sampaikan bahwa meteran diganti petugas PLN, bukan kami.',
      quote: 'Sudah berkali-kali kami sampaikan',
    },
    {
      lang: 'id',
      draft: 'Sekali lagi saya tegaskan, kamarnya bukan tipe keluarga.',
      quote: 'Sekali lagi saya tegaskan',
    },
    {
      lang: 'id',
      draft: 'Sesuai penjelasan kami sebelumnya, polis sudah tidak aktif.',
      quote: 'Sesuai penjelasan kami sebelumnya',
    },
    { lang: 'id', draft: 'Tadi sudah saya jelaskan di awal ya Bu.', quote: 'Tadi sudah saya jelaskan' },
    {
      lang: 'id',
      draft: 'Sebelumnya sudah kami beritahukan bahwa toko tutup hari Minggu.',
      quote: 'Sebelumnya sudah kami beritahukan',
    },
    {
      lang: 'id',
      draft: 'Seperti yang telah dijelaskan rekan saya kemarin, sepatunya tidak bisa dicuci mesin.',
      quote: 'Seperti yang telah dijelaskan rekan saya kemarin',
    },
    {
      lang: 'id',
      draft: 'Sudah saya infokan tadi pagi ya Mas, mobilnya belum selesai.',
      quote: 'Sudah saya infokan tadi pagi',
    },
    {
      lang: 'id',
      draft: 'Perlu kami ingatkan kembali, jatuh tempo ada di tanggal 5.',
      quote: 'Perlu kami ingatkan kembali',
    },
    { lang: 'id', draft: 'Kak, kan udah dibilang kemarin fotonya kurang jelas.', quote: 'kan udah dibilang kemarin' },
    {
      lang: 'id',
      draft: 'Kan udah diingetin dari kemarin, kelasnya pindah ke lantai dua.',
      quote: 'Kan udah diingetin',
    },
    { lang: 'id', draft: 'Ini sudah kedua kalinya saya jelaskan, Bu.', quote: 'kedua kalinya saya jelaskan' },
    { lang: 'id', draft: 'Jawabannya tetap sama seperti kemarin, Pak.', quote: 'Jawabannya tetap sama' },
    { lang: 'id', draft: 'Balik lagi ke yang kami jelaskan tadi, Kak.', quote: 'ke yang kami jelaskan tadi' },
    { lang: 'id', draft: 'Soal kunci cadangan sudah pernah kami infokan ya.', quote: 'sudah pernah kami infokan' },
  ],
  pass: [
    { lang: 'id', draft: 'Jawaban bengkel sama dengan dugaan Bapak: kampasnya habis. Diganti besok jam 9.' },
    { lang: 'id', draft: 'Untuk kedua kalinya saya ke bengkel tadi, dan kampasnya sudah datang.' },
    { lang: 'id', draft: 'Terima kasih sudah diingetin, Kak, kelasnya memang pindah ke lantai dua.' },
    { lang: 'id', draft: 'Seperti yang Kakak sampaikan, mesinnya mati setiap kali pintunya ditutup.' },
    {
      lang: 'id',
      draft: 'Seperti yang sudah Ibu jelaskan tadi, struknya hilang waktu pindahan, jadi saya cari lewat nomor HP.',
    },
    { lang: 'id', draft: 'Sudah saya sampaikan ke teknisi kemarin, dan beliau datang besok jam 9.' },
    { lang: 'id', draft: 'Langkah lengkapnya sudah saya tulis di bawah ini.' },
    { lang: 'id', draft: 'Seperti janji saya kemarin, berikut hasil pengecekan mesin cucinya.' },
    { lang: 'id', draft: 'Sesuai permintaan Bapak, jadwal kontrolnya saya pindahkan ke Kamis.' },
    { lang: 'id', draft: 'Terima kasih sudah menjelaskan kronologinya, Bu.' },
    { lang: 'id', draft: 'Maaf, kemarin belum saya jelaskan bahwa biaya antarnya terpisah.' },
    { lang: 'id', draft: 'Kemarin sudah saya ajukan penukarannya, hari ini barangnya berangkat.' },
    { lang: 'id', draft: 'Saya akan jelaskan langkahnya satu per satu ya Kak.' },
    { lang: 'id', draft: 'Sudah saya teruskan semua kronologinya ke bagian gudang tadi pagi.' },
    { lang: 'id', draft: 'Seperti yang tertera di struk, totalnya Rp 84.500.' },
    { lang: 'id', draft: 'Kan dingin ya Bu kalau AC-nya di bawah 20 derajat, jadi saya setel 24 dulu.' },
  ],
};
