/** The same as `own-en-upset.ts` and `own-en-calm.ts`, in Indonesian as customers type it. */
export const indonesian: Readonly<Record<'furious' | 'upset' | 'let-down' | 'asking' | 'plain' | 'glad', string>> = {
  furious: `
{saya|kami} {benar-benar|sudah} {habis kesabaran|tidak tahan lagi|sangat dirugikan}, {tolong tanggung jawab|mana tanggung jawabnya|saya tuntut}
{cs|call center|kantor} {tidak berguna|makan gaji buta|cuma bisa copy paste|menutup telepon saya}
{ini|sudah} {ketiga kalinya|surat ketiga|laporan kelima} dan {tidak ada tindakan|masih dijawab sama|kalian diam saja}
{aplikasi|bank|kurir|toko} {abal-abal|penipu|tidak jelas|sampah}, {jangan pakai|hati-hati semua|saya viralkan}
{uang|saldo|tabungan|dana} {orang tua saya|kami|anak saya} {hilang|raib|dipotong} dan {kalian lepas tangan|tidak ada yang peduli|disuruh sabar terus}
{enak saja|seenaknya} {potong saldo|batalkan pesanan|blokir akun|naikkan tarif} tanpa {pemberitahuan|penjelasan|izin}
{saya|gue|aku} {marah besar|sangat marah|emosi banget|muak|benar-benar kesal} {dengan pelayanan ini|sama cs nya|diperlakukan begini}
{dasar|memang} {penipu|tukang bohong|toko penipu|cs tidak becus}
pelayanan {terburuk|paling parah|sampah|bobrok} {yang pernah saya alami|sedunia|sepanjang masa}
{kapok|ogah|tidak akan} {belanja|pesan|beli|pakai} {di sini lagi|lagi|aplikasi ini lagi}
kalian {maling|penipu|tidak punya hati|kerjanya apa sih|tidur semua ya}
balikin {uang saya|duit gue|dana kami} {sekarang|hari ini juga|sekarang juga}
{sudah|udah} {berkali-kali|lima kali|sepuluh kali|bolak-balik} {lapor|komplain|chat|telepon} {tidak digubris|tetap tidak ada hasil|dijawab template terus}
saya {laporkan|adukan} ke {YLKI|polisi|OJK|media sosial} kalau {tidak selesai hari ini|begini terus}
{jangan|stop} {bohong|janji-janji terus|kasih alasan terus|lempar-lempar saya}
{keterlaluan|kurang ajar|memalukan|tidak masuk akal|tidak bertanggung jawab}
mau sampai kapan {saya dibohongi|saya disuruh nunggu|dipingpong begini}
ini {perampokan|penipuan namanya|bukan pelayanan}, {uang hilang|barang tidak ada|tidak ada yang tanggung jawab}
{cs|admin|kurir|seller} nya {kasar|tidak sopan|membentak saya|songong|jutek banget}
{tolong ya|woi|hei}, {kerja yang benar|jangan makan gaji buta|punya otak dipakai}
rugi {besar|jutaan|waktu dan uang} gara-gara {kalian|aplikasi kalian|seller ini}
habis {kesabaran|sabar} saya, {batalkan semua|kembalikan uangnya|tutup akun saya}
{barang|pesanan} {palsu|rusak|busuk}, {seller|penjual} {kabur|malah marah|tidak mau ganti}
KECEWA BERAT, {BARANG TIDAK SAMPAI|UANG TIDAK KEMBALI|SALAH KIRIM LAGI}
`,
  upset: `
{ibu|anak|bapak|istri} saya {sakit|menunggu|menangis|lapar} {karena|gara-gara} {obatnya belum datang|pesanan terlambat|kalian salah kirim}
{gimana|bagaimana} sih, {sudah bayar mahal|dari kemarin begini|katanya hari ini}{ kok belum juga|, mana buktinya|}
{mohon|tolong} {kejelasan|kepastian|tindak lanjut|perhatian} nya, {sudah terlalu lama|saya sudah lapor dua kali|kami dirugikan}
{harus|mesti} {berapa kali|berapa lama lagi|bagaimana lagi} saya {lapor|menunggu|menjelaskan|telepon}
saya {bingung|takut|panik|khawatir} {uangnya hilang|harus mengadu ke mana|akunnya dibobol}, {tolong cepat|tidak ada yang bantu}
{dm|email|chat|laporan} saya {tidak dibalas|diabaikan|cuma dibaca|ditutup sepihak} {dari minggu lalu|padahal penting|terus}
{sangat|sungguh|agak|benar-benar} {kecewa|mengecewakan|tidak puas|menyesal} {dengan pelayanannya|beli di sini|sama responnya}
{masih|masih juga} belum {juga|ada} {kabar|dibalas|dikirim|jelas|cair} {sampai sekarang|padahal sudah seminggu|dari kemarin}
{sudah|udah} {tiga hari|dua minggu|sebulan|lama sekali} {nunggu|menunggu} {tidak ada kabar|belum sampai juga|masih diproses terus}
{katanya|janjinya} {besok|tiga hari|hari ini} {tapi|nyatanya} {belum datang|tidak ada apa-apa|zonk}
{setiap|tiap} {chat|telepon} {dijawab robot|disuruh tunggu|beda jawaban|tidak ada solusi}
{kok|kenapa} {lama sekali|susah banget|begini pelayanannya|dipotong terus|belum diproses juga}
{tolong dong|mohon dong} {dibalas|ditanggapi|jangan dicuekin|ada tanggung jawabnya}
{tidak|nggak} {sesuai|profesional|memuaskan|ada itikad baik} {sama sekali|dengan janjinya|seperti di iklan}
saya {dirugikan|merasa ditipu|capek|lelah} {dengan masalah ini|menunggu terus|komplain terus}
hebat ya, {sudah bayar malah dicuekin|barang salah dibilang sesuai|seminggu cuma dijawab sabar}
terima kasih sudah {mengecewakan|membuang waktu saya|bikin acara anak saya berantakan}
lain kali {mikir dulu|tidak beli di sini|cari toko lain}
{buruk|parah|payah|lelet|ribet|jelek} {banget|sekali|pelayanannya|aplikasinya}
{susah|sulit} {dihubungi|refund|cari bantuan}, {tidak ada yang angkat|dibaca saja|padahal mendesak}
percuma {komplain|punya cs|bayar mahal} kalau {tidak ditanggapi|begini hasilnya|tidak ada solusi}
`,
  'let-down': `
{barang|paket|pesanan} {belum sampai|tidak sampai|hilang|rusak|salah kirim|pecah|kurang satu}
{aplikasinya|akunnya|kartunya|internetnya} {error|tidak bisa dibuka|terblokir|mati|lemot|ditolak terus}
saldo {terpotong|berkurang|hilang} {tapi transaksi gagal|padahal tidak dipakai|dua kali}
{tidak bisa|nggak bisa|gagal} {login|bayar|transfer|dipakai|dinyalakan|refund} {terus|dari tadi|lagi}
{baru|belum} {dua hari|seminggu|sebulan} {sudah rusak|dipakai sudah mati|sudah bocor}
{warna|ukuran|isi} {tidak sesuai pesanan|beda dengan foto|kurang}
{teknisi|kurir} {tidak datang|belum datang} {lagi|padahal sudah janjian|dari pagi}
{sinyal|listrik|air} mati {dari pagi|sudah dua hari|terus}
`,
  asking: `
{mau|saya mau} {ubah|batal|cek|konfirmasi} {jadwal|pesanan|alamat|pembayaran} {bisa|boleh} {kak|tidak|min}?
{syarat|cara|biaya|jadwal} {buka rekening|pindah alamat|ganti nama|kirim ke luar negeri} {apa saja|gimana|berapa} ya?
{boleh|bisa} {minta|dibantu} {katalog|link|brosur|nomor wa|struk} nya {kak|min|pak|}?
{promo|diskon|voucher} {masih berlaku|bisa digabung|untuk member baru} {tidak|kah|ya} {kak|min|}?
{halo|permisi|selamat pagi|kak|min}, {mau tanya|saya mau tanya|numpang tanya} {ongkir ke Medan|cara daftar|stok warna hitam|jam buka toko|syarat buka rekening}?
{bagaimana|gimana} cara {ganti alamat|cek resi|ubah nomor hp|bayar lewat atm|daftar kartu}?
{apakah|apa} {bisa bayar di tempat|ada promo|barang ini ready|buka hari Minggu|ada garansi}?
{berapa|brp} {harga|biaya admin|ongkir|lama pengiriman} {ke Bandung|untuk dua orang|yang besar|}?
{tolong|mohon|minta} {dibantu|info|kirim|ubah} {alamat pengiriman|nomor resi|jadwalnya|invoice bulan ini} ya {kak|min|}
kapan {restock|promo mulai|toko buka|bisa diambil}?
{saya|aku} mau {pesan dua|ganti ukuran|booking kamar|tukar poin|perpanjang paket} {kak|ya|}
{lokasinya|kantornya|tokonya} di mana ya {kak|min|}?
kalau {pesan hari ini|bayar sekarang} {sampainya kapan|dikirim kapan} ya?
`,
  plain: `
{nama|id|email} saya {Budi|BD 2210|rina di mail.example}, {pesan|beli|daftar} tanggal {4|12} {Mei|Juni}
{saya|kami} {sudah di lokasi|menunggu di lobi|pakai paket 50 ribu|ambil yang merah} {kak|pak|ya|}
{rumah|kantor|toko} {saya|kami} {di|dekat} {Depok|pasar|stasiun|jalan raya}
{nomor pesanan|no resi|nama|alamat} {saya|} {INV 2231|JP 009812|Rina Astuti|Jalan Melati 4 Bogor}
{ya|iya|oke|baik|siap|sudah|betul} {kak|min|pak|}
{sudah|udah} saya {kirim|transfer|isi|cek|coba} {kak|tadi pagi|ya|}
{saya|aku} {di Surabaya|pakai android|pesan yang biru|beli kemarin|tunggu ya}
{ini|berikut} {fotonya|bukti transfernya|screenshotnya}
{nanti|besok} saya {kabari|ambil|cek lagi|transfer}
{toko|kantor|acara} {buka jam sembilan|pindah ke lantai dua|mulai hari Senin}
`,
  glad: `
{terima kasih|makasih|trims} {banyak|kak|min|atas bantuannya} {sudah sampai|sangat membantu|sukses terus|}
{barang|pesanan} {sudah sampai|sesuai|bagus|aman}, {mantap|puas|recommended|terima kasih}
{pelayanan|respon|adminnya} {cepat|ramah|baik sekali|memuaskan} {mantap|top|}
{alhamdulillah|syukurlah} {sudah masuk|sudah bisa|beres|sampai dengan selamat}
{suka|senang|puas} {banget|sekali} {sama produknya|belanja di sini}
tidak {mengecewakan|kecewa|rusak sama sekali}, {bagus|barang aman|recommended}
`,
};
