import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';
import type { CueWords } from './cue-kinds';

const kin =
  'ibu|bapak|ayah|mama|papa|suami|istri|anak|adik|kakak|nenek|kakek|bayi|orang tua|ortu|mertua|almarhum|almarhumah|alm|mamah|bunda|bokap|nyokap|putra|putri|cucu|anakku|ibuku|bapakku|suamiku|istriku|ayahku';
const many =
  'tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluhan|belasan|berkali|bolak|3|4|5|6|7|8|9|10|3x|4x|5x|6x|7x|10x|ratusan|beberapa';
const contacting =
  'menelepon|telepon|nelpon|nelepon|ditelepon|hubungi|menghubungi|dihubungi|chat|ngechat|dichat|email|kirim|mengirim|lapor|melapor|laporan|dilaporkan|komplain|mengadu|tanya|menanyakan|bertanya|nanya|bilang|jelaskan|menjelaskan|cerita|whatsapp|wa|dm|surat|menyurati|datang|ajukan|mengajukan|pengaduan|tiket|minta|meminta|follow';
const degree = 'sangat|amat|benar|sungguh|betul|banget|sekali|jadi|makin|semakin|terlalu';

const anger = unless(
  phrases(
    `(${degree}|saya|aku|gue|gw|kami|bikin|buat|lama)? (${degree})? (marah|murka|kesal|kesel|geram|emosi|muak|jengkel|dongkol|gondok|geregetan|naik darah) (${degree})`,
    '(sangat|benar|sungguh|makin|sudah|bikin|buat|amat|terus terang) (marah|murka|kesal|kesel|geram|emosi|muak|jengkel|dongkol|gondok)',
    'murka|muak|geram',
    '((sudah|benar|sampai)? (habis|hilang) (kesabaran|sabar)|kesabaran (saya|kami|aku)? (sudah)? habis)',
    'tidak (bisa|sanggup|kuat|tahan) (sabar)? lagi',
    '(jangan|berani) (main|permainkan|mempermainkan|bohongi|bodohi)',
    '(mana|omong kosong) (janji*|tanggung jawab*)',
    '(kok|sampai|begitu|masih|kalian|sungguh) (kok)? (bisa-bisanya|tega)',
    'tega (sekali|banget|kalian|ya|nian|benar)',
    '^ tega $',
    '(ada|masih ada) (orang|manusia|yang (kerja|hidup|baca)) (tidak|nggak) ..2',
    '(dibaca|baca|dengar|didengar|paham|ngerti|niat) (tidak|nggak) sih',
    '(nyesel|menyesal|kapok) (seumur hidup|sekali|banget|setengah mati)',
    '(capek|cape|lelah|bosan) (saya|aku|gue|gw|kami|sekali|banget|nunggu|menunggu|dengan|mengadu|komplain|berdebat)',
    '(saya|aku|kami|gue|gw) (sudah)? (capek|cape|lelah|bosan)',
    '(tidak|seperti) (dianggap|diperlakukan) ..2 (manusia|orang|binatang|maling|penjahat|pengemis|sampah)',
    'tidak (satu|seorang|ada) (pun|satupun|seorang pun)? ..2 (peduli|bertanggung|tanggung)',
    '(orang (kecil|susah|miskin)|rakyat kecil)',
    '(menghina|dihina|hinaan|penghinaan|melecehkan|biadab|kejam|merendahkan|direndahkan)',
    '(saya|kami|aku|gue) tidak (terima|rela|ikhlas|ridho)',
    '(nol besar|pusing tujuh keliling|naik pitam)',
    '(penipu|penipuan|maling|rampok|perampok|pembohong|tukang bohong|bohong semua|bohongin|dibohongi|dibohongin|tipu tipu|nipu|ditipu|ketipu|tertipu)',
    '(tidak|nggak) (ada)? (otak|punya otak|becus|niat|profesional|tanggung jawab|bertanggung jawab|berguna|punya hati)',
    '(kapok|kecewa berat|kecewa sekali|kecewa banget|sangat kecewa|sungguh kecewa|benar kecewa|amat kecewa)',
    '(keterlaluan|kurang ajar|kurangajar|seenaknya|semena-mena|semena|sewenang-wenang|memalukan|zalim|dzolim)',
    '(pelayanan|layanan|cs|service|respon|toko|seller|aplikasi) ..3 (terburuk|paling buruk|bobrok|parah|ampas|sampah|brengsek|busuk)',
  ),
  phrases(
    'tidak (marah|kesal|emosi|jengkel|kecewa)',
    '(jangan|bukan) (marah|emosi|penipu|penipuan)',
    '(bukan|apa|apakah|takut|indikasi|modus|waspada|ini|itu|kayaknya|sepertinya|nomor|no|sms|akun|hati-hati|korban|kasus|laporan|kena) ..1 (penipuan|penipu)',
    'penipuan (deh|kan|ya|bukan|tidak)',
    'tidak keterlaluan',
    '(capek|cape|lelah) (deh|kerja|habis|pulang|jalan)',
  ),
);

const distress = unless(
  phrases(
    `(takut|ketakutan|panik|cemas|khawatir|kuatir|stres|stress|depresi|trauma|gemetar|gemeteran|putus asa|frustasi|frustrasi) (${degree})`,
    '(saya|aku|kami|gue|gw|sangat|benar|sudah|makin|jadi|anak saya|ibu saya) (takut|ketakutan|panik|trauma|depresi|gemetar|gemeteran|putus asa)',
    '(nangis|menangis|nangisin|tangis|tangisan|air mata|berlinang)',
    'tidak (bisa|mau|sempat|dapat|berani)? tidur',
    '(bingung|pusing|tidak tahu) (harus|mau) (bagaimana|apa|gimana|ke mana|mengadu|minta|cerita)',
    '(tidak tahu|bingung) (lagi)? (harus|mau) ..2 lagi',
    '(memohon|mohon|tolong) (dengan)? (sangat|amat|banget|sekali|tolong)',
    'tolong tolong',
    '(sudah|sampai) (mohon|memohon|memelas|ngemis|mengemis)',
    '(saya|kami|aku|kita|ini) (harus|mesti|kudu) (bagaimana|gimana|apa|kemana|ke mana|mengadu)',
    '(harus|mau) (bilang|ngomong|jawab|jelaskan) apa',
    '(takut|tidak berani) (keluar|pulang|tidur|angkat|buka)',
    '(sesak|gemetar|lemas|hancur) (hati|rasanya|saya|badan)',
    'hati ..2 (remuk|hancur|sakit|pedih|perih|teriris)',
    '(ya|astaga|astagfirullah|astaghfirullah|masya) (allah|tuhan|ampun) ..3 (tolong|bagaimana|kok|uang)',
    '(duh|aduh) ..2 tolong (banget|pak|bu|kak|min)',
    `(${kin}) (saya|kami|aku|ku)? ..2 (meninggal|wafat|berpulang|tiada|dimakamkan)`,
    '(meninggal|wafat|duka|dukacita|berkabung|pemakaman|almarhum|almarhumah|innalillahi)',
    '(hati saya|hancur|sakit hati|terpukul|terluka|malu sekali|dipermalukan|malu banget|menderita|tersiksa|sengsara)',
    '(terlantar|terdampar|ditelantarkan|telantar|terjebak di)',
    '(nyawa|hidup mati|sekarat|kritis|koma)',
    '(di (phk|pecat)|kena phk|phk|dipecat|dirumahkan|diusir|disita)',
  ),
  phrases(
    'tidak (takut|panik|nangis|menangis|khawatir)',
    'takut (nya|salah|lupa|kehabisan)',
    'jangan panik',
    '(biaya|jadwal|info|paket|harga|syarat|layanan|asuransi|klaim|santunan|karangan bunga) ..4 (kremasi|duka|pemakaman|meninggal|dukacita|kematian)',
    '(rumah duka|duka cita) ..4 (biaya|jadwal|alamat|paket|harga)',
  ),
);

const threat = unless(
  phrases(
    '(lapor|laporkan|melapor|melaporkan|dilaporkan|laporin|adukan|mengadukan|adu|tempuh|menempuh|bawa|membawa|gugat|menggugat|tuntut|menuntut|somasi) ..5 (polisi|ojk|ylki|kominfo|hukum|bank indonesia|bi|bpkn|bpsk|pengadilan|kepolisian|pengacara|kementerian|kemenkes|media|medsos|dinas|menteri|ombudsman|lapor|jalur)',
    '(jalur hukum|somasi|pengacara|kuasa hukum|tuntutan hukum|gugatan|ylki|ombudsman|bpsk|pidanakan|dituntut|menuntut|polisikan)',
    '(viralkan|viralin|saya viral*|aku viral*|bikin viral|diviralkan|masukin (tiktok|twitter|medsos|media)|sebarkan|sebarin)',
    '(tidak akan|ogah|kapok|males|malas|jangan) (pernah)? (lagi)? (belanja|beli|pakai|pesan|order|langganan|berlangganan|naik|percaya|kesini|ke sini) ..3 lagi',
    '(kapok|ogah) (beli|belanja|pakai|order|pesan|langganan)',
    '(saya|aku|kami|gue|gw) (akan|mau|bakal|siap)? (pindah|berhenti|tutup rekening|tutup akun|hapus (akun|aplikasi)|uninstall|cabut|stop langganan) (ke|saja|dari|langganan|provider|bank|aplikasi)',
    '(kasih|beri|kasi) bintang (1|satu)',
    '(saya|kami) (menuntut|tuntut)',
  ),
  phrases(
    '(gaji|alamat|rumah|kantor|toko|kos|kontrakan|kerja|sekolah) (saya|kami|aku) pindah',
    'pindah (ke)? (rumah|alamat|kos|kota|kantor)',
  ),
);

const swearing = phrases(
  '(tolol*|goblok*|goblog|bego*|anjing*|anjir|anjrit|bangsat*|bajingan*|brengsek*|kampret*|keparat|sialan|tai|taik|kontol*|babi|monyet|setan|idiot*|bodoh*|dungu|asu|jancok|jancuk|cok|kunyuk|sampah|ngaco|ngentot*|memek|kimak|pukimak|pantek|bacot|matamu|lu pada|otak udang|gila|ampas)',
);

const again = phrases(
  `(${contacting}) ..4 (${many}) (kali|x|hari|orang|minggu)?  ..3 (kali|x|tidak|belum|tetap|masih|jawab*|orang|cs)`,
  `(${contacting}) ..4 (3x|4x|5x|6x|7x|10x|berkali|berkali-kali|berulang|berulang-ulang|berulangkali|terus-menerus)`,
  `(sudah|hampir|lebih) (${many}) (kali|x|kalinya) ..2 (${contacting})`,
  '(3x|4x|5x|6x|7x|8x|10x) ..4 (telepon|chat|email|lapor|komplain|hubungi|tanya|kirim|bilang)',
  '(sudah|hampir|sampai) (berkali|berkali-kali|berulang|berulangkali|berulang-ulang|bolak|bolak-balik|puluhan kali)',
  '(yang|untuk)? (ketiga|keempat|kelima|keenam|ketujuh|kesekian|ke-3|ke-4|ke-5|ke-6|kesepuluh) (kali|kalinya|laporan|surat|email|chat|pengaduan|tiket)',
  '(kali|surat|email|laporan|chat|pengaduan|tiket) (yang)? (ketiga|keempat|kelima|keenam|kesekian|ke-3|ke-4|ke-5|ke-6)',
  'berapa kali (lagi)? ..2 (harus|saya|kami|aku|mau|jelaskan|chat|telepon)',
  '(setiap|tiap) (kali)? (saya|aku|kami)? (telepon|chat|tanya|lapor|nelpon|hubungi) ..6 (beda|jawab*|sama|selalu|disuruh|dioper)',
  '(terakhir kali|terakhir kalinya) (saya|aku|kami|gue|gw) (tanya|minta|ingatkan|chat|lapor|telepon)',
  '(minggu|bulan) (keempat|kelima|keenam|ketujuh|ke-4|ke-5|ke-6)',
  '(dioper|dilempar|dipingpong|diping-pong|di pingpong|lempar|pingpong) (sana|ke|dari|terus|kesana|sana-sini|lempar)?',
);

const harm = unless(
  phrases(
    `(anak|anakku|bayi|bayiku|adik|ibu|bapak|nenek|istri|suami) ..6 (sakit|demam|sesak|muntah|asma|alergi|kejang|lapar|kelaparan|dirawat|hamil|pendarahan|nangis|kedinginan|trauma)`,
    '(igd|ugd|icu|rumah sakit|opname|operasi|kanker|kemoterapi|kemo|cuci darah|biopsi|kritis|insulin|ambulans|rawat inap darurat|sesak napas|sesak|stroke|serangan jantung)',
    '(diusir|terusir|digusur|bangkrut|gulung tikar|kehilangan (pekerjaan|rumah|nyawa|tabungan)|disita|penyitaan)',
    '(dagangan|jualan|panen|panenan|bibit|sayur|stok|ikan|buah|tanaman|sawah|padi) ..4 (busuk|hancur|basi|gagal|layu|mati|ludes|membusuk)',
    '(modal|uang) ..3 (pinjaman|utang|hutang|habis|ludes|pinjam)',
    '(makan|hidup|bertahan) (dari)? (utang|hutang|pinjaman|seadanya|mi instan)',
    '(jatuh|kecelakaan|tersengat|tertimpa|terjebak|terluka|luka|pingsan|kejang|keguguran|lumpuh|melepuh)',
    '(tidur|menginap|bermalam|terlantar|ditelantarkan) di (lobi|jalan|lantai|bandara|terminal|stasiun|mobil|luar|mushola|masjid|kasur basah)',
    '(kucing|anjing|hewan|peliharaan|kelinci|burung) (saya|aku|kami|ku) ..5 (mati|kejang|sakit|muntah|lemas|tidak mau makan|hilang)',
    '(foto|data|video|kenangan|album) ..4 (almarhum*|ibu|bapak|ayah|istri|suami|pernikahan|keluarga|anak) ..8 (hilang|kosong|terhapus|rusak|raib|lenyap)',
    '(album|foto|cincin|peninggalan|warisan) ..4 (almarhum*|ibu|bapak|ayah|istri|suami|nenek|kakek|keluarga) ..6 (hilang|rusak|lecet|pecah|patah|raib)',
    '(pensiun|gaji|upah|honor) ..5 (tidak masuk|belum masuk|tidak cair|belum cair|tidak dibayar|belum dibayar|telat|ditahan)',
    '(malu|dipermalukan|semua tamu|di depan (tamu|semua|anak|orang))',
    '(akta|surat|berita) kematian',
    '(uang|duit|saldo|tabungan|dana|rekening|gaji) ..4 (lenyap|raib|ludes|dikuras|terkuras|hilang semua|habis semua|jadi nol|kosong)',
    'hasil (jual|menjual|gadai|utang|hutang|pinjam) ..2 (sawah|tanah|emas|motor|rumah|kebun|sapi|perhiasan)?',
    `(anak|anakku|bayi|bayiku|adik|ibu|bapak|nenek|istri|suami) ..6 (bengkak|biduran|ruam|diare|biru|lebam|kepanasan|pingsan|kehausan|sendirian|ketakutan|terkunci|berdarah|melepuh)`,
    'salah ..2 (obat|dosis|resep|suntik|infus)',
    '(gaji|upah|uang|dana|rekening|pensiun) ..4 (tertahan|ditahan|dibekukan|diblokir)',
    '(sapi|kambing|ayam|ikan|ternak|kucing|anjing) ..4 (mati|kejang|sekarat)',
    '(nyaris|hampir) ..2 (mati|jurang|celaka|tewas|tabrakan|terbakar|kecelakaan)',
    '(terkunci|terjebak|terkurung) (di|dalam)',
    '(ditarik|disita|dirampas) ..2 (jalan|paksa|debt|leasing|rumah)',
    '(tidak ada|tanpa|tidak punya) (makan|makanan|uang|listrik|air|obat|susu|penghasilan|biaya)',
    '(seluruh|semua) (tabungan|uang|data|gaji) ..4 (hilang|raib|lenyap|habis|ludes)',
    '(ayam|sapi|kambing|ikan|ternak|bebek|bibit) ..4 (mati|pada mati|sakit)',
    '(banjir|kebakaran|terbakar|meledak|korslet|kesetrum|keracunan)',
  ),
  phrases(
    '(klaim|kartu|asuransi|biaya|polis|jadwal) (rawat inap|rumah sakit|operasi)',
    '(jatuh tempo|jatuh hati|jatuh cinta|luka bakar apa)',
    '(jam|sistem|biaya) operasi*',
  ),
);

const danger = phrases(
  '(berteriak|teriak|teriak-teriak|membentak|dibentak|mengancam|diancam|ancaman|ancam|teror|diteror|neror|meneror|intimidasi|dilecehkan|pelecehan|dipukul|kasar|memaki|dimaki|maki)',
  '(fatal|berbahaya|bahaya|membahayakan|mengancam nyawa|overdosis|dosis (dua|ganda|berlebih|salah))',
  '(obat|dosis|resep) ..4 (salah|tertukar|keliru)',
  '(dibobol|kebobolan|bobol|diretas|dihack|dihek|di hack|dicuri|kecurian|dirampok|kena tipu|penipu*)',
  '(penagih|debt collector|dc|kolektor) ..4 (datang|teriak|berteriak|ancam|mengancam|kasar|rumah|kantor)',
);

const displeasure = unless(
  phrases(
    '(kecewa*|mengecewakan|kesal|kesel|ngeselin|nyebelin|menyebalkan|sebel|sebal|bete|parah|payah|buruk|jelek|lelet|lemot|lambat|lama banget|ribet|susah|rugi|dirugikan|merugikan|zonk|nyesel|menyesal|marah|emosi|jengkel|dongkol|bohong|php|diabaikan|dicuekin|cuek|jutek|judes|ketus|mengecewain|aneh|heran|gaje|kacau|amburadul|berantakan|pusing|capek|cape|lelah|stres|stress|khawatir|cemas|panik|resah|terganggu|mengganggu|merepotkan|hancur|rusak|busuk|bau|abal|abal-abal|palsu|menipu|gagal)',
    'tidak (sesuai|puas|terima|jelas|profesional|adil|masuk akal|layak|nyaman|ramah|amanah|ada (tanggapan|respon|jawaban|solusi|kabar|tindak)|digubris|direspon|ditanggapi|dibalas|rekomen*|memuaskan|membantu)',
    '(bagaimana|gimana) sih',
    '(siapa|sopo) (yang|sing|mau) ..2 (tanggung|bertanggung) (jawab)?',
    '(masa|masak) (sih|iya|begini|begitu|harus)',
    '(kok) (begini|begitu|bisa|tega|lama|gini|gitu)',
    '(janji (doang|palsu|manis|terus|mulu)|cuma janji|janji-janji|omong kosong|alasan (terus|mulu|doang))',
    '(lagi-lagi|selalu (saja|begini|alasan)|tega)',
    '(percuma|sia-sia|hebat ya|bagus ya|terima kasih sudah (mengecewakan|membuang|bikin|merusak))',
    '(mau|harus) (tunggu|nunggu|menunggu) (apa|berapa|sampai) ..2 (lagi)?',
  ),
  phrases('tidak (kecewa|mengecewakan|rusak|ribet|susah|parah|marah|jelek|lama|buruk)', 'kalau (rusak|gagal)'),
);

const waiting = phrases(
  '(belum|tidak) (juga|pernah|ada|dibalas|direspon|sampai|dikirim|masuk|cair|diproses|selesai|datang|ditanggapi|nongol|muncul|kelar|beres)',
  '(masih|tetap|sampai (sekarang|detik|hari|saat)) ..1 (belum|tidak|nunggu|menunggu|saja|sama|proses)',
  '(sudah) (#|dua|tiga|empat|lima|enam|seminggu|sebulan|sehari|berhari|berminggu|berbulan|berjam|satu|sejam|setengah) (hari|minggu|bulan|jam|tahun|hari-hari|jam-jam)?',
  '(katanya|janjinya|dijanjikan|dijanjiin|padahal|harusnya|seharusnya)',
  '(berhari|berhari-hari|berminggu|berminggu-minggu|berbulan|berbulan-bulan|berjam|berjam-jam)',
  '(kapan|sampai kapan) (lagi)? (saya|aku|kami|harus|selesai*|kelar*|beres*)',
  '(disuruh) (nunggu|menunggu|sabar|tunggu|bayar)',
  '(dua kali|2x|2 kali|kedua kali*|surat kedua|kedua kalinya|lagi lagi)',
  '(tidak ada) (yang) (angkat|jawab|balas|datang|tahu|bantu|mau)',
);

const hardship = phrases(
  '(kasih|memberi|memberikan|kirim|sebut*) ..3 (otp|pin|kode)',
  '(difabel|kursi roda|hamil|lansia|pensiunan|janda)',
  '(hilang|raib|lenyap|ludes|hangus|habis|kepotong|terpotong|ketarik|tersedot|kepake|terpakai|rugi|kerugian)',
  '(anak-anak|anak anak|anak saya|bayi|balita|keluarga)',
  '(iuran|gaji|tabungan|uang sekolah|uang kontrakan|biaya (sekolah|rs|rumah))',
  '(cuti|bolos|izin kerja)',
  '(setelah|habis|gara-gara|akibat) ..2 (disuntik|minum|vaksin|diservis|petugas|kalian|operasi|obat)',
);

const pressure = phrases(
  '(segera|secepatnya|sekarang|cepat|cepetan|buruan|darurat|urgent|mendesak|penting|asap) (juga|dong|ya|banget|tolong|mohon|kak|min|pak|bu)? $',
  '(urgent|darurat|mendesak|sekarang juga|detik ini)',
  '(besok|nanti malam|malam ini|hari ini|lusa) ..5 (nikah|nikahan|pernikahan|akad|resepsi|ujian|sidang|operasi|wawancara|berangkat|kondangan|wisuda|lebaran|terbang)',
  '(nikah|nikahan|pernikahan|akad|resepsi|ujian|sidang|wawancara|wisuda|lebaran|keberangkatan) ..6 (besok|lusa|hari ini|minggu ini|tinggal)',
  'tolong (banget|dong|bantu|bantuannya|saya|aku|kami)',
);

/** What heats an Indonesian message. */
export const indonesianCues: CueWords = {
  anger,
  distress,
  threat,
  swearing: unless(
    swearing,
    phrases('(bodoh|bego|goblok) (nya|banget)? (saya|aku|gue|gw)', 'gila (keren|bagus|mantap|enak)', 'daging babi'),
  ),
  'again-and-again': again,
  harm,
  danger,
  displeasure,
  waiting,
  hardship,
  pressure,
};
