import type { HintCases } from '../cases';

const letter = `Dengan hormat,
Sehubungan dengan perpanjangan sewa kios nomor 14, saya mohon penjelasan tertulis mengenai kenaikan tarif.
Hormat saya,
Lukman Hakim`;
const chat = 'kaak dress aku kok blm nyampe sih, udh 5 hari lho wkwk';
const loss = 'Suami saya meninggal hari Minggu. Saya ingin menutup nomor teleponnya.';

export const cases: HintCases = {
  flag: [
    {
      lang: 'id',
      draft: 'Selow aja Pak Lukman, tarifnya saya kirim rinciannya besok.',
      quote: 'Selow aja Pak Lukman',
      thread: [['customer', letter]],
    },
    {
      lang: 'id',
      draft: 'Wkwk iya Pak, kiosnya emang naik dikit. Rinciannya saya kirim besok jam 9.',
      quote: 'Wkwk iya Pak',
      thread: [['customer', letter]],
    },
    {
      lang: 'id',
      draft: 'Haha ada-ada saja ya Bu. Nomornya saya tutup hari ini, tidak perlu datang.',
      quote: 'Haha ada-ada saja ya Bu',
      thread: [['customer', loss]],
    },
    {
      lang: 'id',
      draft: 'Sip Bu, ntar nomornya aku tutup deh, gampang banget kok, udah tenang aja ya.',
      quote: 'ntar nomornya aku tutup deh',
      thread: [['customer', loss]],
    },
    {
      lang: 'id',
      draft: 'Waduh apes banget ya Pak. Datanya saya blokir sekarang.',
      quote: 'apes banget',
      thread: [['customer', 'Saya tertipu orang yang mengaku petugas bank. Tabungan saya Rp 40 juta habis.']],
    },
    {
      lang: 'id',
      draft: 'Buset, kejadian lagi. Ambulansnya saya catat dan tagihannya saya hentikan.',
      quote: 'Buset, kejadian lagi',
      thread: [['customer', 'Anak saya kecelakaan naik motor dari rental ini dan masuk ICU.']],
    },
    {
      lang: 'id',
      draft: 'Oke deh Pak, udah aku cek nih, ntar dikabarin lagi yaa, pokoknya beres deh.',
      quote: 'udah aku cek nih',
      thread: [['customer', letter]],
    },
    {
      lang: 'id',
      draft: 'Dengan ini kami sampaikan bahwa pengiriman dimaksud sedang dalam proses.',
      quote: 'Dengan ini kami sampaikan bahwa pengiriman dimaksud sedang dalam proses.',
      thread: [['customer', chat]],
    },
    {
      lang: 'id',
      draft:
        'Yth. Saudari Putri, menindaklanjuti laporan Saudari, barang tersebut akan dikirim sesuai prosedur yang berlaku.',
      quote: 'menindaklanjuti laporan Saudari',
      thread: [['customer', chat]],
    },
    {
      lang: 'id',
      draft: 'Bersama ini diberitahukan bahwa paket telah diserahkan kepada ekspedisi. Demikian agar menjadi maklum.',
      quote: 'Bersama ini diberitahukan bahwa paket telah diserahkan kepada ekspedisi.',
      thread: [['customer', chat]],
    },
    {
      lang: 'id',
      draft: 'Sehubungan dengan hal tersebut di atas, mohon kiranya Kakak melengkapi berkas guna proses verifikasi.',
      quote: 'mohon kiranya Kakak melengkapi berkas',
      thread: [['customer', 'min gmn cara ganti no hp, yg lama udah ga aktif hehe']],
    },
    {
      lang: 'id',
      draft:
        'Perkenankan kami menyampaikan bahwa permohonan Kakak senantiasa kami perhatikan. Adapun dana akan kembali.',
      quote: 'Perkenankan kami',
      thread: [['customer', 'halo kk, dana aku kok blm balik yaa? udh seminggu nih']],
    },
    {
      lang: 'id',
      draft: 'Gokil sih ini, Bu. Klaimnya saya ajukan siang ini juga.',
      quote: 'Gokil sih ini',
      thread: [['customer', 'Rumah kami kebakaran tadi malam. Bagaimana cara mengajukan klaim asuransinya?']],
    },
    {
      lang: 'id',
      draft: 'Oops, my bad ya Pak Lukman! Suratnya saya kirim ulang sore ini.',
      quote: 'my bad',
      thread: [['customer', letter]],
    },
  ],
  pass: [
    {
      lang: 'id',
      draft: 'Baik, Pak Lukman. Rincian tarif kios 14 saya kirim secara tertulis besok sebelum jam 9.',
      thread: [['customer', letter]],
    },
    {
      lang: 'id',
      draft: 'Turut berduka, Bu. Nomornya saya tutup hari ini, dan Ibu tidak perlu datang ke gerai.',
      thread: [['customer', loss]],
    },
    {
      lang: 'id',
      draft: 'Haha iya Kak, dress-nya jalan-jalan dulu ke Medan. Udah aku minta putar balik, sampe besok ya!',
      thread: [['customer', chat]],
    },
    {
      lang: 'id',
      draft: 'Kak, dress-nya sudah berangkat dari Semarang pagi ini dan sampai besok siang.',
      thread: [['customer', chat]],
    },
    {
      lang: 'id',
      draft: 'Sip kak, udah aku ganti ya ukurannya, ntar sore dikirim.',
      thread: [['customer', 'kak ganti ke L dong, yg M kekecilan hehe']],
    },
    {
      lang: 'id',
      draft: 'Mohon maaf, Kak. Permohonan refund sudah kami terima dan dananya masuk hari Jumat.',
      thread: [['customer', chat]],
    },
    {
      lang: 'id',
      draft: 'Siap Pak, udah saya cek ya, AC-nya dibersihkan besok jam 10.',
      thread: [['customer', 'Selamat pagi, AC saya bocor. Mohon dicek ya.']],
    },
    {
      lang: 'id',
      draft: 'Oke Bu, saya bantu ya. Kartunya sudah saya blokir dan yang baru diantar Senin.',
      thread: [['customer', 'Kartu saya dicuri di pasar. Tolong diblokir.']],
    },
    {
      lang: 'id',
      draft: 'Yth. Bapak Lukman,\n\nBersama ini kami lampirkan rincian tarif kios 14.\n\nHormat kami,\nPengelola',
      thread: [['customer', letter]],
    },
    {
      lang: 'id',
      draft: 'Duh, ikut deg-degan bacanya, Kak. Akunnya sudah aku kunci dan saldonya aman.',
      thread: [['customer', 'kak akunku kebobolan hiks, gmn dong, takut bgt aku']],
    },
    {
      lang: 'id',
      draft: 'Woles Kak, masih keburu kok. Kuenya dateng jam 3.',
      thread: [['customer', 'woles aja sih kak tp kuenya jadi dateng jam brp yaa']],
    },
    {
      lang: 'id',
      draft: 'Kak, invoice sudah saya kirim ke email, dan pengembaliannya diproses hari ini.',
      thread: [['customer', 'halo min, invoice yg kmrn mana yaa? blm masuk email nih']],
    },
    {
      lang: 'id',
      draft: 'Selamat siang, Bu Hana. Jadwal kontrolnya saya geser ke Kamis jam 10, dokternya tetap dr. Surya.',
      thread: [['customer', 'Selamat siang, ibu saya dirawat di rumah sakit, jadwal kontrolnya bisa digeser?']],
    },
    {
      lang: 'id',
      draft: 'Terlampir sertifikatnya ya, Kak, tinggal diunduh.',
      thread: [['customer', 'kk sertifikat webinar aku blm dpt nih, gmn ya']],
    },
  ],
};
