import { phrases } from '../../text/pattern';

const said =
  'masukan|masukannya|kritik|saran|sarannya|ulasan|ulasannya|feedback|feedbacknya|tanggapan|pendapat|penilaian';

/** What a company says of itself to everybody: values, wishes, a complaint thanked for and filed away. */
export const courtesy = phrases(
  `(${said}) ..6 (berarti|berharga|penting|bermanfaat|membantu|membangun)`,
  `(${said}|keluhan|keluhannya|laporan|laporannya|komplain) ..4 (kami|kita|akan|sudah|telah|saya) ..2 (catat|terima|tampung|jadikan|sampaikan|teruskan|evaluasi|dicatat|diterima|ditampung|dijadikan|disampaikan|diteruskan)`,
  `(kepuasan|kenyamanan|kepercayaan|loyalitas) ..3 (pelanggan|nasabah|kakak|bapak|ibu|anda|tamu|pasien|adalah|merupakan|selalu|menjadi)`,
  `(kami|kita) (akan|juga|tetap|pun)? (senantiasa|selalu|terus|berkomitmen|berupaya|berusaha|bertekad)`,
  `(kami|kita) akan (lebih|semakin|menjadi|belajar|meningkatkan|memperbaiki|mengevaluasi|evaluasi|introspeksi|berbenah|jadikan|menjadikan)`,
  `(menjadi|jadi|sebagai|untuk) (bahan|perhatian|prioritas|pelajaran|masukan|evaluasi|koreksi|catatan)`,
  `sebagai (perusahaan|toko|restoran|klinik|hotel|bank|penyedia|lembaga|brand|usaha|koperasi)`,
  `(senantiasa|selalu) (menjunjung|mengutamakan|menjaga|berupaya|berusaha|berkomitmen|memberikan|memprioritaskan|mendengarkan|menghargai|mengedepankan)`,
  `(ikut|turut) (menyayangkan|prihatin|sedih)`,
  `(semoga|mudah-mudahan)`,
  `selamat (ulang|hari|menikmati|beristirahat|berlibur|beraktivitas|berbelanja|menunaikan|liburan)`,
  `(terima kasih|makasih|terimakasih|thank|thanks|trims|matur)`,
  `(standar|standard|mutu|kualitas) ..9 (kami|junjung|tinggi|jaga|utamakan)`,
  `(seluruh|semua|setiap) ..3 (kami)`,
  `(jangan (ragu|sungkan)|tidak perlu ragu)`,
  `(kalau|jika|bila|apabila) (ada|masih ada|terdapat|membutuhkan|butuh|perlu|memerlukan) ..2 (lain|pertanyaan|bantuan|kendala|yang)`,
  `(sehat|sukses|lancar|semangat) ..1 (selalu|terus|ya|iya|kak)`,
  `(bukan|tidak) ..2 (standar|harapan|pengalaman)`,
);

/** Somebody looked, and nothing came of it. */
export const noResult = phrases(
  `(tidak|belum) (ada)? ..1 (ditemukan|menemukan|nemu|ketemu|terdeteksi|terlihat|kelihatan|terbaca|tercatat|terdapat)`,
  `(tidak|belum) ada (kendala|gangguan|masalah|kerusakan|kesalahan|catatan|laporan|data|anomali)`,
  `(terpantau|terlihat|kelihatan|statusnya|status|semuanya|sistemnya|kondisinya|jaringannya) ..1 (normal|aman|baik|bagus|lancar|wajar|oke|ok)`,
);
