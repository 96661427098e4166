import type { HintCases } from '../cases';

const says = (...texts: readonly string[]) => texts.map((text) => ['customer', text] as const);

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      channel: 'messaging',
      thread: [['customer', 'kak nama di pialanya Riko, padahal anak saya RIKA 😥 acaranya besok']],
      draft: 'Maaf ya Kak, namanya jadi Riko 😁 Tadi bengkelnya ramai.',
      quote: '😁',
    },
    {
      lang: 'id',
      draft: 'Kak Sari, tiket kereta jam 7 sudah habis ya 😅 yang jam 9 masih ada.',
      quote: '😅',
      thread: says('Min, tiket Argo jam 7 pagi masih ada?'),
    },
    {
      lang: 'id',
      draft: 'Pengajuan KPR Ibu ditolak ya 😊 Ibu bisa mengajukan lagi bulan Juni.',
      quote: '😊',
      thread: says('Bagaimana hasil pengajuan KPR saya?'),
    },
    {
      lang: 'id',
      draft: 'Waduh ketuker sama pesanan sebelah hehe :D Nasi gudegnya aku antar lagi jam 12 ya Kak.',
      quote: ':D',
      thread: says('Pesan gudeg kok yang datang rawon'),
    },
    {
      lang: 'id',
      draft: 'Siap Kak, uangnya sudah kami kembalikan 😍',
      quote: '😍',
      thread: says('Saldo saya terpotong dua kali, sudah seminggu belum balik. Kecewa banget.'),
    },
    {
      lang: 'id',
      draft: 'Yah, paketnya nyasar ke Medan 🤣 besok pagi saya terbangkan balik ke Jambi.',
      quote: '🤣',
      thread: says('Paket JT-881 posisi di mana ya?'),
    },
    {
      lang: 'id',
      draft: 'Sayangnya kelas renang hari Minggu penuh 🥲 Sabtu sore masih dua tempat.',
      quote: '🥲',
      thread: says('Mau daftar renang anak hari Minggu'),
    },
    {
      lang: 'id',
      draft: 'Halo Mbak Tika! 🌸 Kebaya penggantinya saya kirim sore ini.',
      quote: '🌸',
      thread: says('Kebayanya sobek di lengan, acaranya lusa!'),
    },
    {
      lang: 'id',
      draft: 'Ga bisa refund ya kak :) tapi jadwalnya boleh dipindah sampai akhir bulan.',
      quote: ':)',
      thread: says('Kak kalau saya batalin uangnya balik ga?'),
    },
    {
      lang: 'id',
      draft: 'Data absensinya terhapus dari server 😬 saya pulihkan dari cadangan malam ini.',
      quote: '😬',
      thread: says('Absensi kelas 5B hilang semua di aplikasi'),
    },
    {
      lang: 'id',
      draft: 'Maaf banget ya Kak, kurirnya telat 😭 Sekarang sudah di depan gang.',
      quote: '😭',
      thread: says('Kurirnya sudah sampai mana?'),
    },
    {
      lang: 'id',
      draft: 'Refund-nya belum bisa cair, Kak 🙏😊 bank minta fotokopi KTP dulu.',
      quote: '🙏😊',
      thread: says('hi, any update on my refund?'),
    },
    {
      lang: 'id',
      draft: 'Baik Bu, teknisinya saya kirim hari ini ❤️',
      quote: '❤️',
      thread: says('Sudah 5 kali saya lapor AC ruang bayi mati. Keterlaluan!!'),
    },
    {
      lang: 'id',
      draft: 'Kamar yang menghadap laut penuh 😔 adanya yang menghadap taman.',
      quote: '😔',
      thread: says('Kamar sea view untuk tanggal 3 masih ada?'),
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Mohon maaf Pak atas listrik yang padam sejak subuh 🙏 Petugas kami tiba jam 10.',
      thread: says('Listrik di Blok C padam dari subuh, pompa air mati.'),
    },
    {
      lang: 'id',
      draft: 'Bisa Kak, kelas melukisnya untuk umur 5 ke atas 😊',
      thread: says('Anak saya umur 6, bisa ikut kelas melukis?'),
    },
    {
      lang: 'id',
      draft: 'Hahaha kebalik ya Kak sepatunya 😂 Yang kiri saya kirim besok.',
      thread: says('min sepatunya kanan semua 😂 aku bukan penari balet'),
    },
    {
      lang: 'id',
      draft: 'Selamat atas kelahiran putrinya, Bu 🎉 Kartu BPJS-nya sudah saya daftarkan.',
      thread: says('Bagaimana cara mendaftarkan bayi baru lahir?'),
    },
    {
      lang: 'id',
      draft: 'Sama-sama, Pak 🙏',
      thread: [
        ['customer', 'Air PDAM keruh dari kemarin'],
        ['agent', 'Sudah dibersihkan, Pak. Boleh dicek?'],
        ['customer', 'Sudah jernih, terima kasih banyak ya'],
      ],
    },
    {
      lang: 'id',
      draft: 'Maaf, boleh tahu ukuran bajunya Kak? 😊',
      thread: says('Mau pesan seragam 20 pcs'),
    },
    {
      lang: 'id',
      draft: 'Tokonya buka jam 9 sampai 21 ya Kak :)',
      thread: says('Min buka jam berapa?'),
    },
    {
      lang: 'id',
      draft: 'Struknya salah cetak dan sudah saya ganti. 📎 struk-baru.pdf ✅',
      thread: says('Struknya salah nama'),
    },
    {
      lang: 'id',
      draft: 'Gas-nya bocor, jadi tolong jauhi dapur. Petugas sampai 10 menit lagi.',
      thread: says('Bau gas menyengat, anak saya pusing!'),
    },
    {
      lang: 'id',
      draft: 'Nggak usah khawatir Kak 😊 tiketnya aman, kursinya tetap 7A dan 7B.',
      thread: says('Kursi saya masih 7A sama 7B kan?'),
    },
    {
      lang: 'id',
      draft: 'Semoga lancar ujiannya, Dik Bima 💪 Jadwalnya sudah saya kirim ke email.',
      thread: says('Minta jadwal ujian susulan dong kak'),
    },
    {
      lang: 'id',
      draft: 'Done ya Kak, alamatnya sudah aku ganti ke Bandung ✨',
      thread: says('kak mau ganti alamat kirim ke Bandung, bisa?'),
    },
    {
      lang: 'id',
      draft: 'Yang merah habis Kak, yang biru masih tiga 😊',
      thread: says('haii, totebag merahnya ready? 😊'),
    },
    {
      lang: 'id',
      draft: 'Paketnya dijadwalkan tiba Kamis jam 10:00 (resi: D77), Bu.',
      thread: says('Paket saya belum sampai juga, kecewa.'),
    },
    {
      lang: 'id',
      draft: 'Alhamdulillah sudah masuk ya Bu 😊🙏',
      thread: [
        ['customer', 'Transfer saya gagal padahal saldo terpotong'],
        ['agent', 'Saya kembalikan sekarang, Bu.'],
        ['customer', 'Sudah masuk pak, makasih ya'],
      ],
    },
  ],
};
