/** Things that people buy, book, borrow or apply for: the first word of their Indonesian names, without endings. Our own list. */
export const goodsId: ReadonlySet<string> = new Set(
  `baju kaos kemeja celana rok gamis jilbab kerudung hijab mukena sarung batik kebaya daster jaket sweater hoodie piyama seragam kaus dress gaun tunik blouse rompi jas
   sepatu sandal selop sendal tas ransel koper dompet ikat topi kacamata softlens lensa arloji cincin kalung gelang anting liontin emas perhiasan behel kawat gigi
   lemari rak meja kursi sofa kasur ranjang dipan bantal guling sprei selimut karpet gorden tirai lampu cermin kulkas mesin kompor oven magicom blender mixer kipas ac dispenser setrika vacuum panci wajan penggorengan piring gelas sendok pisau termos tumbler galon pompa tandon ember pel sapu tenda
   hp ponsel laptop tablet printer kamera tripod drone charger kabel powerbank headset earphone tws speaker mic mikrofon keyboard mouse monitor ssd harddisk flashdisk memori konsol stik
   motor mobil sepeda skuter helm ban aki oli velg knalpot kereta stroller
   buku novel komik majalah kalender undangan poster spanduk banner stiker brosur cetakan album vinyl mainan boneka puzzle lego gitar piano biola senar
   serum cushion skincare bedak lipstik lipstick lipcream foundation maskara parfum sabun sampo shampoo toner sunscreen krim masker bodylotion lotion kutek
   obat vitamin suplemen inhaler insulin jamu madu amlodipine paracetamol parasetamol susu popok diapers
   nasi kue roti bolu pizza burger mie bakso sate ayam ikan rendang soto gado salad kopi teh jus donat martabak keripik kripik sambal katering catering hampers parsel parcel snack cemilan buah sayur daging telur beras minyak
   bunga buket bouquet tanaman bibit benih pupuk pakan semen keramik pasir bata genteng kayu besi pipa granit
   tiket voucher hotel vila villa penginapan kamar tur tour umroh umrah haji travel kapal bus kereta pesawat penerbangan sewa rental
   kursus kelas les bimbel pelatihan webinar workshop seminar ujian test tes sertifikat sertif ijazah transkrip skripsi akta paspor visa stnk bpkb rapor ktp terjemahan
   deposito pinjaman kredit kur kpr tabungan asuransi klaim gadai reksadana saham paylater
   kuota pulsa token indihome roaming langganan membership poin diamond undian
   operasi rawat-inap rontgen scan usg vaksin imunisasi behel terapi fisioterapi smoothing creambath facial rebonding
   apartemen kontrakan kos ruko tanah kios
   sync inventory website domain hosting server aplikasi`
    .split(/\s+/)
    .filter(Boolean),
);
