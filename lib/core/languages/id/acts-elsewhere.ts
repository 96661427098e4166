import { phrases, type Hit } from '../../text/pattern';
import type { Word } from '../language';
import { after, before, only, wordSet } from './filter-hits';
import { one, ours, you } from './people';

const elsewhere = `(${`hubungi menghubungi kontak mengontak contact telepon menelepon telpon call datangi mendatangi kunjungi mengunjungi lapor laporkan melapor melaporkan
  tanyakan menanyakan tanya bertanya komplain mengadu adukan konfirmasi konfirmasikan mengonfirmasi chat email e-mail dm wa whatsapp datang visit menuju`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const placeNames = `cs cso customer call-center callcenter call bank bank-nya banknya kurir kurirnya ekspedisi ekspedisinya cabang kantor bagian tim divisi departemen penjual penjualnya seller sellernya
   merchant merchantnya toko tokonya pihak hotline service gerai outlet maskapai operator operatornya loket admin unit pusat pabrik pabriknya gudang gudangnya distributor agen agennya vendor developer provider
   providernya counter konter hotel hotelnya sekolah rs kampus dokter asuransi asuransinya jne jnt j&t sicepat anteraja pos bca bri bni mandiri shopee tokopedia lazada blibli gojek grab dukcapil samsat polisi layanan halo pengelola pengelolanya promotor promotornya penyelenggara penyelenggaranya panitia panitianya bengkel bengkelnya apotek dinas kelurahan kecamatan notaris fakultas puskesmas kua apoteker posko polsek polres konter-pusat penerbit
   pengurus sekretariat resepsionis resepsi rt rw satpam security lobby lobi koperasi imigrasi kedutaan konsulat konsuler bpjs kpp pajak bea tu tata-usaha biro samsatnya pln pdam telkom ahli dealer dealernya front-desk frontdesk reseller resellernya marketplace-nya apartemennya agennya leasing leasingnya brand brand-nya principal management manajemen`;
const places = one(
  ['', 'nya', '-nya'].map((ending) => placeNames.replaceAll(/([a-z])(?=\s)/gu, `$1${ending}`)).join(' '),
);

/** Who goes there is not the customer: "kurirnya menuju ke kantor Bapak". */
const someoneElse =
  /^(?:kurir|sopir|supir|driver|teknisi|petugas|tim|montir|tukang|rekan|staf|beliau|mereka|yang)(?:nya)?$/u;
/** "Saya sudah coba telepon ke cabang": an agent's own way. */
const ownErrand = (words: readonly Word[], hit: Hit): boolean =>
  before(words, hit, wordSet('kami saya aku kita'), 3) &&
  !before(words, hit, wordSet('sarankan anjurkan minta mohon harap himbau imbau silakan persilakan tidak belum'), 4) &&
  (words[hit.first]?.norm === 'coba'
    ? before(words, hit, wordSet('saya kami aku sudah sedang lagi'), 1)
    : !/^(?:silakan|mohon|harap|tolong|monggo)$/u.test(words[hit.first]?.norm ?? ''));
const us = wordSet('kami saya aku kita kembali lagi di sini kesini balik ulang');

export const sendAway = only(
  phrases(
    `(silakan|monggo|mangga|mohon|harap|tolong|boleh|bisa|langsung|coba|please|perlu|harus|disarankan|sebaiknya|dipersilakan|dapat|diminta|mending|cukup|dimohon|wajib) ..3 ${elsewhere} ..1 (langsung|saja|ke|kepada|pihak|sendiri)? ..1 ${places}`,
    `(silakan|mohon|harap|tolong|boleh|langsung|coba|please|perlu|harus|disarankan|sebaiknya|dapat|bisa|cukup) ..3 (hubungi|menghubungi|kontak|contact|telepon|menelepon|datangi|mendatangi|kunjungi) (langsung|saja|ke|nomor)? _`,
    `${elsewhere} (langsung|saja|sendiri)? (ke|kepada|pihak) (pihak|bagian|tim)? ..1 ${places} ..1 (saja|ya|langsung|nya)?`,
    `(silakan|mohon|harap|tolong|perlu|harus|bisa|boleh|langsung) ..2 (datang|bawa|dibawa|membawa|diantar|antar|antarkan|serahkan) ..3 (ke|langsung) ..1 (cabang|kantor|service|servis|toko|gerai|outlet|galeri|loket|konter|counter|grapari|customer)`,
    `(silakan|mohon|harap|tolong|perlu|harus) ..3 (isi|mengisi|ajukan|mengajukan|buat|membuat|kirim|mengirim|buka|membuka|email|tulis) ..3 (formulir|form|tiket|laporan|pengaduan|permohonan) (baru|ulang|kembali|lagi|di|ke|melalui|lewat)`,
    `(silakan|mohon|harap|tolong|perlu|harus) untuk (tiket|laporan|pengaduan|permohonan|formulir) (baru|ulang|lagi)`,
    `(silakan|mohon|harap|tolong|perlu|harus) ..3 (isi|mengisi|ajukan|mengajukan) ..5 (di|melalui|lewat) (web|website|situs)`,
    `^ (coba|bisa|mending|boleh)? langsung (saja)? ke ${places} ..1 (saja|ya|iya)`,
    `(silakan|mohon|harap|tolong|perlu|harus) ..3 (kirim|mengirim|kirimkan|sampaikan|ajukan|laporkan) ..3 (ke|melalui|lewat|via) (email|e-mail|call|cs|customer|website|bagian|tim|divisi)`,
    `(silakan|mohon|harap|tolong|bisa|boleh|dapat|langsung|cukup|coba|perlu) ..2 (kirim|kirimkan|mengirim|mengirimkan) (email|e-mail|surat|pesan|laporan|pengaduan) ke _`,
    `${you} ..1 (langsung|sendiri|coba|tinggal|bisa|datang|boleh|mending)? (saja)? (ke|datang ke|pergi ke|menghadap ke|lari ke) (sana|${places}) ..1 (saja|langsung|ya|iya|sendiri|dulu)`,
    `(silakan|coba|mending|baiknya|sebaiknya|monggo|mangga) ..1 (ke|datang ke|menuju|merapat ke|main ke) ..1 ${places}`,
    `(silakan|coba|mohon|harap|tolong|baiknya|sebaiknya|mending|hendaknya|bisa|dapat|harus|perlu) ..1 (dikomplain|dikomplainkan|dilaporkan|ditanyakan|dikonfirmasikan|disampaikan|diajukan|diurus|diadukan|dikontak|dihubungi|ditanya|diklaim|diklaimkan|dialamatkan|diadukan) ..2 (ke|kepada|sama|di|langsung) ..2 ${places}`,
    `(ditanyakan|dikomplain|diadukan|diklaim|dilaporkan) (saja)? (langsung)? (ke|kepada|sama) ..1 ${places}`,
    `${you} ..1 (urus|mengurus|ngurus|urusin|lapor|komplain|klaim|cek) (sendiri|langsung)? ..1 (ke|di|sama) ..1 (kantor|${places})`,
    `(dibawa|bawa|bawain|diantar|antar) ..2 ke ..1 (service|servis|bengkel|toko|outlet|cabang|gerai|konter|dealer|kantor|customer|sc|ahass|authorized) ..2 (ya|iya|saja|sendiri|langsung|terdekat|dulu|$)`,
    `(ngobrol|ngomong|bicara|diskusi|nego|koordinasi|komunikasi|berkomunikasi|berkoordinasi) (saja)? (langsung)? (saja)? (sama|dengan|ke) ..1 ${places}`,
    `(dapat|bisa|silakan|harus|perlu|mesti) ..1 (membuat|buat|buka|membuka|bikin|mengajukan|ajukan|submit|kirim|mengirim) (tiket|laporan|pengaduan|permohonan|aduan|request|ticket|form|formulir) (baru|ulang|lagi)`,
    `(better|best|need to|have to|should|must|can|could|please|just|tinggal|mending) ..1 (reach out|call|contact|email|ask|chat|visit|go) ..1 (ke|to|with)? ..1 (building|management|${places})`,
    `reach out (ke|to) _`,
    `(dilakukan|diurus) (langsung|hanya|sendiri)? (di|melalui|lewat) (cabang|kantor|loket|gerai|counter|konter|toko|outlet)`,
    `(diservis|diperbaiki|dibetulin|dibenerin|dibetulkan|diurus|dilaporkan|dikomplainkan) ..1 (di|ke) ..4 (saja|sendiri)`,
    `(hubungi|telepon|kontak|wa|chat|call) (ke|nomor|nomer)? # ..1 saja`,
    `(tanyanya|komplainnya|lapornya|klaimnya|urusnya|ngurusnya|protesnya|refundnya|returnya|ngadunya|nanyanya) ..1 (ke|di|sama|lewat) ..1 ${places}`,
    `${you} (yang)? (harus|mesti|perlu|wajib) ..1 (ke|datang ke|pergi ke) (${places})`,
    `(cerita|ceritakan|ceritain|jelaskan|jelasin|terangkan) ..1 (lagi)? (dari awal|ulang|dari nol) ..2 (ke|di|sama|sana|$)`,
    `(itu|ini)? (urusan|wewenang|ranah) ..1 (kurir|ekspedisi|bank|penjual|seller|tim|bagian|divisi|pihak|toko|merchant|vendor) (lain|sendiri)?`,
  ),
  (words, hit) =>
    !us.has(words[hit.last]?.norm ?? '') &&
    !someoneElse.test(words[hit.first - 1]?.norm ?? '') &&
    !ownErrand(words, hit) &&
    !words
      .slice(hit.first, hit.last + 1)
      .some(
        ({ norm }, i) => /^(?:telepon|call|chat|email)$/u.test(norm) && words[hit.first + i + 1]?.norm === 'dari',
      ) &&
    (/^(?:web|website|situs)$/.test(words[hit.last]?.norm ?? '') ||
      !after(words, hit, wordSet('kami saya aku kita kembali'), 1)) &&
    !before(
      words,
      hit,
      wordSet('ada sudah tidak usah kami saya aku apabila'),
      /^(?:silakan|mohon|harap|please|coba)$/u.test(words[hit.first]?.norm ?? '') ? 0 : 1,
    ),
);

export const handOver = phrases(
  `${ours} ..4 (teruskan|meneruskan|hubungkan|menghubungkan|sambungkan|menyambungkan|titipkan|forward|oper|limpahkan|alihkan|kirimkan|lampirkan|dampingi|mendampingi|kawal|catatkan|ceritakan|jelaskan|kabari|infokan|titip)`,
  `(sudah|telah|akan|langsung) (saya|aku|kami|kita) (hubungi|telepon|sampaikan|teruskan|kirim|kirimkan|titip|titipkan|beri|jelaskan|lampirkan|infokan|kabari)`,
  `(saya|aku|kami|kita) (sudah|telah|akan|langsung) (menghubungi|menelepon|menyampaikan|meneruskan|mengirim|mengirimkan|memberi|menjelaskan|melampirkan|mengabari|hubungi|telepon|sampaikan|teruskan|kirim|info|infokan)`,
  `tidak (perlu|usah|harus) ..2 (cerita|menceritakan|bercerita|menjelaskan|jelaskan|mengulang|ulang|menerangkan|mengirim)`,
  `(mereka|beliau|timnya|petugasnya|kurirnya|teknisinya) (sudah|akan|yang) `,
  `(cukup|tinggal|sebutkan) (sebutkan|sebut|tunjukkan|bilang|saja) `,
  `(sebutkan|tunjukkan) ..2 (nomor|kode|tiket|referensi|surat|nama)`,
  `hanya|cuma (bisa|dapat|boleh) ..3 oleh`,
  `surat pengantar`,
);
