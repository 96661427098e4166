import type { HintCases } from '../cases';

const id = 'id' as const;
const wifi = [
  ['customer', 'Wifi kos saya lemot tiap malam kak'],
  ['agent', 'Halo Kak Rio, coba matikan modem selama lima menit lalu nyalakan kembali sampai lampu hijau stabil ya.'],
  ['customer', 'Sudah 3x kak, tetap lemot jam 8 malam'],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: id,
      thread: wifi,
      draft: 'Halo Kak Rio, coba matikan modem selama lima menit lalu nyalakan kembali sampai lampu hijau stabil ya.',
      quote: 'coba matikan modem selama lima menit',
    },
    {
      lang: id,
      thread: wifi,
      draft:
        'Baik Kak. Silakan coba matikan modem selama lima menit lalu nyalakan kembali sampai lampunya hijau stabil ya Kak.',
      quote: 'coba matikan modem selama lima menit',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Paket saya kok belum gerak?'],
        ['agent', 'Paket Kakak sedang dalam perjalanan menuju gudang transit Cakung dan estimasi tiba besok.'],
        ['customer', 'Besoknya itu udah 3 hari lalu kak'],
      ],
      draft: 'Paket Kakak sedang dalam perjalanan menuju gudang transit Cakung dan estimasi tiba besok ya',
      quote: 'sedang dalam perjalanan menuju gudang transit Cakung',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Saya mau ubah nama di tiket.'],
        ['agent', 'Perubahan nama hanya dapat dilakukan di loket stasiun dengan membawa KTP asli dan tiket cetak.'],
        ['customer', 'Saya di luar negeri, tidak bisa ke loket. Ada cara lain?'],
      ],
      draft:
        'Yth. Bapak Surya,\n\nPerubahan nama hanya dapat dilakukan di loket stasiun dengan membawa KTP asli dan tiket cetak.\n\nHormat kami',
      quote: 'Perubahan nama hanya dapat dilakukan di loket stasiun',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        ['customer', 'app error pas checkout'],
        ['agent', 'Hi Kak, please clear cache dulu lalu update app ke versi terbaru ya, then try checkout lagi.'],
        ['customer', 'udah kak tetep error'],
      ],
      draft: 'Please clear cache dulu lalu update app ke versi terbaru ya, then try checkout lagi.',
      quote: 'clear cache dulu lalu update app ke versi terbaru',
    },
    {
      lang: id,
      thread: [
        ['customer', 'BPJS saya nonaktif.'],
        [
          'agent',
          'Kepesertaan akan aktif kembali empat belas hari setelah seluruh tunggakan iuran dibayarkan oleh peserta.',
        ],
        ['customer', 'Sudah lunas dari bulan lalu Bu, buktinya saya lampirkan'],
      ],
      draft:
        'Sebagai informasi, kepesertaan akan aktif kembali empat belas hari setelah seluruh tunggakan iuran dibayarkan oleh peserta.',
      quote: 'kepesertaan akan aktif kembali empat belas hari',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Kapan rapor anak saya dibagikan?'],
        [
          'agent',
          'Pembagian rapor menunggu pengumuman resmi dari yayasan melalui grup wali murid masing-masing kelas.',
        ],
        ['customer', 'Grupnya sepi Bu, kelas lain sudah dapat'],
      ],
      draft:
        'Ibu, pembagian rapor menunggu pengumuman resmi dari yayasan melalui grup wali murid masing-masing kelas ya.',
      quote: 'pembagian rapor menunggu pengumuman resmi dari yayasan',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Uang di ATM tidak keluar tapi saldo kepotong'],
        ['agent', 'Dana akan kembali otomatis ke rekening dalam waktu 14 hari kerja sejak tanggal transaksi.'],
        ['customer', 'Ini sudah 20 hari kerja mbak'],
      ],
      draft: 'Baik, dana akan kembali otomatis ke rekening dalam waktu 14 hari kerja sejak tanggal transaksi.',
      quote: 'dana akan kembali otomatis ke rekening dalam waktu 14 hari kerja',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        ['customer', 'paket mana?'],
        ['agent', 'Paket Kakak masih di gudang Kapuk dan menunggu jadwal pengantaran dari kurir ya.'],
        ['customer', 'dari senin jawabannya itu terus'],
      ],
      draft: 'Paket Kakak masih di gudang Kapuk, menunggu jadwal pengantaran dari kurir ya Kak',
    },
    {
      lang: id,
      channel: 'chat',
      thread: [
        ['customer', 'Anak saya demam habis vaksin'],
        ['agent', 'Demam ringan setelah vaksin itu wajar, cukup kompres hangat dan beri minum yang banyak ya Bu.'],
        ['customer', 'Ini 40 derajat dan sudah kejang Bu!!'],
      ],
      draft: 'Demam setelah vaksin itu wajar ya Bu, cukup kompres hangat dan beri minum yang banyak.',
    },
  ],
  pass: [
    {
      lang: id,
      thread: wifi,
      draft:
        'Tiga kali dan tetap lemot jam 8, berarti bukan modemnya. Besok jam 19.30 teknisi kami datang supaya lihat langsung.',
    },
    {
      lang: id,
      thread: [...wifi.slice(0, 2), ['customer', 'chatnya kehapus kak, boleh kirim ulang langkahnya?']],
      draft: 'Boleh Kak: coba matikan modem selama lima menit lalu nyalakan kembali sampai lampu hijau stabil ya.',
    },
    {
      lang: id,
      thread: wifi.slice(0, 2),
      draft: 'Coba matikan modem selama lima menit lalu nyalakan kembali sampai lampu hijau stabil ya.',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Bunganya berapa?'],
        [
          'agent',
          'Bunganya 9 persen setahun. PT Dana Makmur terdaftar dan diawasi oleh Otoritas Jasa Keuangan, syarat dan ketentuan berlaku.',
        ],
        ['customer', 'Kalau 2 tahun?'],
      ],
      draft:
        'Dua tahun jadi 8 persen, Pak. PT Dana Makmur terdaftar dan diawasi oleh Otoritas Jasa Keuangan, syarat dan ketentuan berlaku.',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Gimana kak?'],
        ['agent', 'Mohon simpan nomor laporan 7781-22 untuk pengecekan selanjutnya melalui call center kami ya Kak.'],
        ['customer', 'terus hasilnya?'],
      ],
      draft:
        'Hasilnya keluar sore ini dan saya telepon jam 5. Mohon simpan nomor laporan 7781-22 untuk pengecekan selanjutnya melalui call center kami ya Kak.',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Jadwal cukur kucing?'],
        ['agent', 'Jadwal Mochi hari Sabtu jam 10 sama Mbak Sari.'],
        ['customer', 'bisa jam 11?'],
      ],
      draft: 'Bisa Kak. Jadwal Mochi hari Sabtu jam 11 sama Mbak Sari, nanti aku siapkan handuk barunya juga.',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Login gagal'],
        ['agent', 'Boleh kirim tangkapan layarnya Kak?'],
        ['customer', 'ini kak'],
      ],
      draft: 'Makasih Kak. Dari gambar terlihat masa cobanya habis; sudah aku tambah tujuh hari.',
    },
    {
      lang: id,
      thread: [
        ['customer', 'Halo'],
        ['agent', 'Halo Kak, terima kasih sudah menghubungi Toko Rimba, ada yang bisa kami bantu hari ini?'],
        ['customer', 'ukuran L ada?'],
      ],
      draft: 'Halo Kak, terima kasih sudah menghubungi Toko Rimba. Ukuran L tinggal dua, mau aku simpan satu?',
    },
    { lang: id, draft: 'Coba matikan modem selama lima menit lalu nyalakan kembali.' },
    {
      lang: id,
      channel: 'chat',
      thread: [
        ['customer', 'Anak saya demam habis vaksin'],
        ['agent', 'Demam ringan setelah vaksin itu wajar, cukup kompres hangat dan beri minum yang banyak ya Bu.'],
        ['customer', 'Ini 40 derajat dan sudah kejang Bu!!'],
      ],
      draft:
        'Bu, kejang harus ke IGD sekarang. Saya telepon ambulans ke alamat Ibu, miringkan badannya dan jangan masukkan apa pun ke mulut.',
    },
  ],
};
