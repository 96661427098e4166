import { stemEnglish } from '../languages/en/stem';
import { stemIndonesian } from '../languages/id/stem';

/**
 * Words that any ticket of any shop may hold, and that therefore name nothing: the furniture of service talk and
 * everyday verbs. A word left out of this list counts as naming the case, so the list is long on purpose.
 */
const english = `
  about above among are according account accounts across act action actually add additional address advance advise advised afraid after afternoon again against
  age agent ago agree ahead all allow allowed alone along already alright also although always amount and another answer answered answers any anybody
  anymore anyone anything anyway apologies apologise apologize appear apply appreciate approach area around arrange arrive arrived ask asked asking assist assistance
  attach attached attention available aware away back bad based because become been before began begin being believe best better between big bit
  bought both bring business but buy call called calling calls came can care careful case cases cause caused certain certainly chance change changed changes
  chat check checked checking choose chosen clear clearly close closed come comes coming company complaint complaints complete completely concern concerned concerns
  condition conditions confirm confirmed confused confusion consider contact contacted contacting continue copy correct cost could couple course current currently customer customers
  date day days deal dear decide definitely delay delayed delays department detail details did different difficult difficulty direct directly disappointed disappointing disappointment
  does doing done down due during each earlier early easy either else email emails end enough ensure enquiry even evening ever every everyone everything exactly
  example expect expected experience experienced explain explained extra face fact family fault feedback feel feeling feelings feels felt few figure file fill final finally
  find fine first fix fixed follow following for form forward found free friend from front frustrated frustrating frustration full further future gave general get gets getting
  give given gives glad goes going gone good got great group guess had half hand handle happen happened happening happens happy hard has have having hear heard hello help helped helpful helping
  her here hers herself high him his hold home hope hoping hour hours house how however idea immediately important include included including inconvenience inconvenienced indeed
  inform information inside instead interest issue issues its itself job join just keep keeps kept kind kindly know known large last late later latest least leave
  left less let lets letter like likely line list little live long longer look looked looking lost lot love low made mail main make makes making manage manager many matter may
  maybe mean means meant meet member mention mentioned message messages might mind mine minute minutes miss missed mistake moment money month months more morning most move much must my myself
  name near necessary need needed needs never new next nice night nobody none nor normal normally not note nothing notice now number off offer offered office often old once one ones only
  onto open opened option options or order ordered orders other others our ours ourselves out outside over own page paid part parts party pass past patience patient pay payment people
  per perhaps person phone pick piece place placed plan please point policy position possible post prepared present previous price problem problems process processed product products
  promise promised proper properly provide provided purchase purchased put question questions quick quickly quite ran rather reach read ready real really reason reasons receive received recent
  recently refer regard regarding regards regret related remain remember reply report reported request requested requests require required resolve resolved respond response rest result right
  run safe said sale same saw say saying says second seconds see seem seems seen sell send sending sent sept serious service services set several shall she short should show showed showing
  shown side simple simply since situation small soon sorry sort sound speak special spend spent staff stand start started state status stay step steps still stop stopped store
  story straight such suggest support sure system take taken takes taking talk team tell telling terrible than thank thanks that the their theirs them then there therefore these they thing things think thinking
  this those though thought three through ticket till time times today together told tomorrow tonight too took total toward track tried trouble true try trying turn turned twice two
  type unable under understand understanding understood unfortunately until unhappy update updated updates upon upset upsetting urgent use used user useful using usual usually value various very via view
  visit wait waited waiting want wanted wants was way ways website week weekend weeks welcome well went were what whatever when where whether which while who whole whom whose why will wish with
  within without wonder word words work worked working works worried worry worrying worse worst would write writing written wrong wrote year years yes yesterday yet you your yours yourself
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  app apps site refund refunds refunded refunding delivery deliveries delivered parcel parcels package packages shipment link code ticket tickets login device payment payments
  sir madam mister mrs miss team support number hello thanks regards sincerely item items booking reference hey okay yeah lol`;

const indonesian = `
  pesanan order orderan barang produk layanan kendala masalah akun paket pengiriman kirim dikirim mengirim terkirim sampai tiba terima diterima menerima bantu dibantu membantu bantuan mohon tolong maaf
  yth dengan kepada perihal permohonan pertanyaan jawaban tanya bertanya jawab informasi info data nomor nama alamat telepon email kontak hubungi menghubungi tim kami saya aku anda kakak kak bapak ibu pak bu mas mbak
  customer pelanggan nasabah pengguna konsumen transaksi pembayaran bayar dibayar membayar uang dana biaya harga jumlah proses diproses memproses status cek dicek mengecek pengecekan periksa pemeriksaan
  laporan lapor melapor keluhan komplain aduan kecewa kekecewaan kesal marah kesabaran sabar tunggu menunggu ditunggu lama hari minggu bulan tahun jam menit kemarin besok sekarang tadi nanti pagi siang sore malam
  senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli agustus september oktober november desember
  sudah belum masih akan bisa dapat tidak bukan jangan ada punya mau ingin perlu harus boleh silakan terkait mengenai tentang untuk dengan dari pada kepada karena sebab jika kalau apabila bila
  yang dan atau tetapi tapi namun juga saja sangat sekali lagi lebih kurang paling semua setiap beberapa banyak sedikit hal ini itu tersebut seperti sesuai segera secepatnya
  terjadi mengalami dialami alami rasa rasakan merasa dirasakan perasaan paham memahami mengerti pengertian situasi kondisi posisi hubung sistem kebijakan ketentuan aturan peraturan pihak bagian
  beli dibeli membeli pembelian pakai dipakai memakai pesan dipesan memesan ganti diganti mengganti buka tutup coba dicoba mencoba langkah cara foto bukti gambar tautan link aplikasi halaman
  benar salah baik buruk bagus jelek baru lama besar kecil sama beda lain lainnya satu dua tiga kali pertama kedua ketiga orang teman keluarga rumah kantor toko tempat waktu saat ketika sejak sebelum sesudah setelah
  kenapa mengapa bagaimana gimana berapa kapan siapa mana apa apakah terima kasih halo selamat salam hormat minta diminta meminta beri diberi memberi berikan kasih tahu tau kabar kabari dikabari konfirmasi update
  hasil lanjut tindak ditindaklanjuti tiket chat pesan balas balasan respon jadi menjadi dilakukan melakukan mendapat mendapatkan dapat`;

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const generic: ReadonlySet<string> = new Set([
  ...words(english).flatMap((word) => [word, stemEnglish(word)]),
  ...words(indonesian).flatMap((word) => [word, stemIndonesian(word)]),
]);

/** Does the word name nothing of any particular case? Ask with the word as tokenized: norm and stem. */
export const isGeneric = ({ norm, stem }: { readonly norm: string; readonly stem: string }): boolean =>
  norm.length < 3 || generic.has(norm) || generic.has(stem);
