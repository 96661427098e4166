/**
 * Small word lists for telling like questions from unlike ones, English and Indonesian together: a history mixes both,
 * and a key must not depend on which language was guessed. Read by `keys.ts`.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words without a matter of their own. Negations and question words are among them: they say little about what it is about. */
export const stopWords: ReadonlySet<string> = new Set(
  list(`
  a an and any are am as at be been being but by can could did do does doing done for from get gets getting got had has have
  having he her here hers him his how i if in into is it its just let like may me might mine more most much must my need no
  nor not now of off on one only or other our ours out over own please pls same she should so some still such t than that the
  their theirs them then there these they this those through to too up us very via want was way we well were what when where
  which while who whom whose why will wish with would yes yet you your yours also already again ever never going go know tell
  thank thanks thx hi hello hey dear regards sir madam team sorry guys im ive id ill dont doesnt didnt cant wont isnt wasnt
  hasnt havent really actually maybe anyone someone something anything look help make made use used using able

  ada adalah agar aja akan aku anda apa apakah atau atas bagaimana bagi bahwa banget bapak bpk barusan begini begitu belum
  bila bisa biar boleh buat bukan cara coba cuma dalam dan dapat dari daripada dengan deh di dia dong gan gimana guys hai
  halo hanya harus hendak hingga ia ibu ini itu jadi jangan jika juga ka kah kak kakak kalau kalian kami kapan karena ke
  kenapa kepada ketika kira kita klo kok lagi lah lalu lewat maaf maka makanya malah mana masih mau memang mengapa mereka
  min mimin minta mohon mungkin nah namun nanti nih nya nyata oh oleh orang pada pagi pak para pas pasti per perlu pernah pun
  punya saat saja salam sama sampai sangat saya sebab sebagai sebelum sedang sejak selama selamat semua seperti serta siang
  sih silakan sore suatu sudah supaya tadi tanpa tapi telah tentang terhadap terima terimakasih kasih terus tersebut tetap
  tidak tolong toh tuh untuk waktu wah ya yaitu yang yg yuk sekarang kembali bantu begitulah berapa siapa gitu kayak
  `),
);

/**
 * Spellings that stand for a word of support here, whatever `languages/id/spellings.ts` makes of them elsewhere: "nyampe" is
 * an arrival, no preposition. Looked up before anything else.
 */
export const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nyampe: 'tiba',
    nyampai: 'tiba',
    sampe: 'tiba',
    dateng: 'datang',
    dikrm: 'kirim',
    pesen: 'pesan',
    hrg: 'harga',
    lgs: 'langsung',
    jgn: 'jangan',
    kmn: 'mana',
    kemana: 'mana',
    kebayar: 'bayar',
    kepotong: 'potong',
    kecharge: 'charge',
    brng: 'barang',
    gue: 'saya',
    gw: 'saya',
    gua: 'saya',
    acct: 'account',
    pkg: 'package',
    pwd: 'password',
    passwd: 'password',
    msg: 'message',
    pic: 'photo',
    pics: 'photo',
    abt: 'about',
    bcoz: 'because',
    cuz: 'because',
    info: 'information',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    isnt: 'is not',
    wasnt: 'was not',
    havent: 'have not',
    hasnt: 'has not',
    im: 'i am',
    ive: 'i have',
    pls: 'please',
    plz: 'please',
    u: 'you',
    ur: 'your',
    r: 'are',
  }),
);

/** Indonesian chat spellings that are English words too: only read as Indonesian where the text is. */
export const englishToo: ReadonlySet<string> = new Set(
  list(
    'no ad am app apps an as da dah dl dr g hr jd ka kaya km ko lg ni ok ori org pd pk sm smp tak tar td to tu y ya min ready make',
  ),
);

/** Indonesian roots that affixes are taken off for; without a root here a word keeps its affixes. */
export const roots: ReadonlySet<string> = new Set(
  list(`
  kirim kembali klaim konfirmasi keluh pakai pesan proses baik pasang potong pindah pilih tukar tunggu tanya tagih tarik
  transfer tolak sewa simpan selesai salah setuju bayar beli jual batal ubah ganti cek lacak ambil antar datang masuk keluar
  daftar login hapus hubung bantu balas blokir buka tutup kunci aktif nonaktif verifikasi unggah unduh isi cetak jawab lapor
  rusak cacat hilang pecah bocor kurang lebih lambat cepat jadwal alamat akun pesan tambah kurang naik turun langgan henti
  lanjut perbarui perbaharui baru muncul tampil gagal error macet mati nyala hidup sambung putus coba guna terima beri minta
  cari temu lihat dengar baca tulis kena catat hitung tunda undur panjang pendek pinjam cicil lunas garansi jamin retur
  `),
);

/** Words that mean one thing at a support desk, English and Indonesian; the first of a line stands for all. */
export const sameThings: readonly (readonly string[])[] = [
  'parcel package shipment paket',
  'order purchase pesan order',
  'arrive deliver delivery tiba datang antar terkirim kirim ship shipping',
  'track tracking lacak resi awb',
  'refund reimburse reimbursement',
  'pay payment bayar pembayaran',
  'charge bill tagih debit potong',
  'twice double duplicate dobel duakali ganda',
  'cancel cancellation batal',
  'return retur',
  'broken damage defect defective faulty rusak cacat pecah',
  'lost missing hilang',
  'late delay lambat terlambat telat lama',
  'password sandi katasandi',
  'login signin masuk',
  'account akun',
  'address alamat',
  'change update modify edit ubah ganti',
  'invoice receipt faktur struk kuitansi',
  'price cost harga biaya',
  'discount voucher coupon promo diskon kupon',
  'subscription subscribe langgan',
  'phone ponsel telepon telpon',
  'photo picture image foto gambar',
  'warranty garansi',
  'stuck freeze frozen hang macet',
  'fail failure gagal',
  'exchange replace replacement swap tukar',
  'delete remove hapus',
  'slow lemot lelet',
  'screen layar',
  'battery baterai batere',
  'money uang dana duit',
  'balance saldo',
  'card kartu',
  'size ukuran',
  'color colour warna',
  'week minggu',
  'day hari',
].map(list);

/** Words on every second ticket: they count, but less. */
export const commonWords: ReadonlySet<string> = new Set(
  list(`
  order pesan product produk item barang account akun problem issue masalah kendala question tanya service layanan customer
  pelanggan shop toko store website web app aplikasi email number nomor day week time date hari minggu tanggal send receive
  terima try new baru old lama work information check cek see say ask give take day hour today kemarin yesterday status buy beli
  `),
);
