import { phrases } from '../../text/pattern';

/** Harm for which one apology is too few: death, injury, loss of data or livelihood, discrimination. */
export const graveHarm = phrases(
  '(meninggal|wafat|mati|tewas|almarhum|almarhumah|alm|kematian|kedukaan|duka|berduka|keguguran|pemakaman|jenazah|mendiang)',
  '(luka|terluka|cedera|cidera|berdarah|dijahit|patah|keracunan|igd|ugd|icu|opname|dirawat|operasi|melepuh|terbakar|kejang|pingsan|sesak|kritis|koma|ambulans)',
  '(data|foto|file|skripsi|tesis|arsip|dokumen|tabungan|naskah) ..5 (hilang|terhapus|hancur|lenyap|kehapus|raib|ludes)',
  '(hilang|terhapus|lenyap|kehapus|raib|ludes) ..3 (data|foto|file|skripsi|tesis|arsip|tabungan|naskah)',
  '(bangkrut|phk|di-phk|pailit|diusir|kehilangan (pekerjaan|rumah|usaha|mata))',
  '(rasis|diskriminasi|pelecehan|dilecehkan|difabel|disabilitas|bunuh diri|diperkosa|kekerasan)',
);
