const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Ends an Indonesian noun phrase: function words, owners, what happened. Chat spellings are made standard before. */
export const stopsId = list(
  `yang di ke dari dengan untuk buat pada oleh dan atau tapi tetapi serta karena kalau jika agar supaya biar sampai hingga sejak mulai setelah sebelum saat waktu pas ketika selama via lewat melalui per seharga harga sebanyak tanggal hari jam pukul bulan minggu tahun kemarin besok lusa tadi nanti sekarang semalam barusan pagi siang sore malam
   saya aku gue gw gua aye awak ambo kula abdi kami kita kamu anda dia mereka kak min mas mbak mba bang bu pak ibu bapak om dok sis gan bro kaa kakk kaak
   ini itu nya nih dong deh sih kok kan ya lah pun juga saja doang lagi masih sudah belum akan sedang telah pernah baru langsung malah ternyata katanya padahal harusnya seharusnya tetap terus jadi
   tidak bukan jangan tanpa bisa boleh mau ingin harus perlu dapat ada adalah punya isi isinya
   datang tiba sampainya dateng rusak bocor sobek pecah hilang mati lepas lecet retak penyok kurang salah telat terlambat batal gagal mentok nyangkut stuck error hangus kosong habis basi bau kotor basah layu miring goyang longgar kegedean kekecilan kesempitan cacat palsu tertukar nonaktif diblokir ditolak ditahan disetujui cair masuk keluar muncul dikirim diantar dijemput diterima dibayar bayar kepotong dipotong kena dibatalkan dicancel di-cancel cancel batalin refund retur tukar ganti diganti gerak jalan nyala hidup berfungsi jatuh putus copot luntur melar mengecil selesai siap ready belum-belum expired
   tinggal sisa sebesar senilai berapa apa siapa mana bagaimana kapan kenapa gimana semua beberapa setiap
   no nomor kode resi order pesanan nota invoice inv tracking ref awb polis id sn
   warna ukuran size merk merek tipe model seri
   shipped delivered completed is are was were the a an my in on at to from for with and or but it i please can could would atas sesuai sepihak otomatis mendadak sendiri dulu cepat segera sebagian setengah sudah-sudah
   bermasalah ga gak nggak blm udah udh kemaren kmrn makasih terima tolong mohon`,
);

/** Gets, has, loses or wants a thing: what follows is a thing. */
export const gettingId = list(
  `beli membeli pembelian pesan memesan pemesanan order mengorder kupesan kubeli sewa menyewa menyewakan booking membooking isinya terima menerima ikut mengikuti langganan berlangganan daftar pakai memakai gunakan menggunakan kirim mengirim retur menukar tukar refund batalkan membatalkan cancel reschedule perpanjang memperpanjang klaim ambil mengambil status reschedule angsuran cicilan tagihan perbaiki servis service kehilangan pasang memasang dapat dapatnya dateng datang isi`,
);

/** Stands for no particular thing, or for something that another kind of fact tells. */
export const vagueId = list(
  `pesanan paket paketan barang orderan order uang dana saldo resi nomor kode alamat akun email surel tiket-keluhan anak ibu bapak suami istri adik kakak ayah mama papa teman tetangga orang keluarga nenek kakek saudara bos tamu teknisi kurir driver sopir petugas penagih cs admin dokter perawat guru pelatih penjaga kepala badan tangan kaki gigi mata rambut perut
   nama tanggal jadwal jam waktu hari minggu bulan tahun kali pagi siang sore malam status masalah kendala keluhan laporan pengaduan pertanyaan info informasi bukti foto video struk kwitansi nota invoice faktur surat dokumen berkas formulir link tautan harga biaya ongkir tarif denda bunga diskon promo pembayaran transfer rekening bank nominal jumlah total sisa tagihan kantor toko cabang gudang kota daerah jalan rumah kontrakan kosan tempat lokasi alamat pintu lantai sekolah kampus rs pihak bagian tim layanan pelanggan proses sistem aplikasi hp-saya nomor-hp hp telepon wa sms otp pin password sandi kelamaan lama cepat baik benar bagus jelek sama lain baru satu dua tiga empat lima pertama kedua terakhir
   dus kotak kardus plastik kemasan bungkus isi isinya pengembalian pengiriman pengajuan perubahan pengambilan pendaftaran pencairan penjelasan jaminan solusi cuti kerja acara usaha modal warung keringanan kepastian kabar jawaban respon bantuan tolong makan minum teh air listrik cuaca macet hujan ujian pagi limit kenaikan penurunan kucing anjing sim data meeting room internet wifi member charging`,
);
