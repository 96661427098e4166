import type { Sentence } from '../text/draft';
import { rememberBy } from '../text/remember';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Errands a customer may be sent on: the bare form of the verb, both languages. */
const errands = list(`
  send resend fill complete bring sign return attach provide submit pay call phone ring contact email e-mail write leave lock collect print scan keep take upload reply respond tell give confirm
  check read make use pack put register get come post drop pick clean order apply cancel book visit show include quote state list fax mail deliver hand report remove stop be arrange ask buy choose
  follow stick wrap tape measure proceed renew review present photograph forward obtain ensure refer raise place park empty file find settle transfer update verify wear start save schedule speak go
  turn set wait do don't never describe specify mark note answer sort dispose wash rinse replace supply photocopy certify notarise notarize draw label fetch look request inform notify join
  kirim kirimkan kirimin isi isikan bawa bawakan lengkapi lampirkan unggah upload hubungi datang bayar bayarkan lunasi transfer tulis tuliskan sertakan siapkan serahkan ambil cetak print scan
  tandatangani balas konfirmasi konfirmasikan pastikan cek periksa baca simpan tunggu daftar daftarkan ajukan kembalikan retur foto fotokan fotokopi tunjukkan perlihatkan sebutkan jelaskan ganti
  gunakan pakai jangan segera telepon laporkan lapor kumpulkan tempel bungkus kemas parkir titipkan taruh letakkan tinggalkan kunci bersihkan lepaskan buat perbarui perpanjang urus temui minta tanyakan
  have let copy unpack change destroy discard shred resolve repair restore inspect perbaiki cari betulkan carikan arrive carry remember count vacate detach dial insert prepare queue weigh consult double-check redo resubmit rewrite reschedule amend correct edit cut peel clear sit stand wipe swap bin switch
  antre antri tanda kasih duduk susun lunasin siapin bawain isiin cantumin laminating timbang lepas potong mengisi infokan kabari kabarin sampaikan setor masukkan pilih tukar batalkan hapus cantumkan submit email antri ambil legalisir urus`);
/** Words of a device or a screen: then the orders are steps, and steps are meant to be bare. */
const steps =
  /[>→›»]|\b(?:click|tap (?:the|on|it)|press|scroll|swipe|toggle|log ?(?:in|out|on|off|into)|sign (?:in|out)|restart|reboot|unplug|plug|switch (?:\w+ ){0,3}(?:on|off)|turn (?:\w+ ){0,3}(?:on|off|up|down|left|right|clockwise)|connect|disconnect|reset|reinstall|uninstall|install|download|refresh|drag|paste|enable|disable|untick|tick|settings?|menu|button|tab|screen|browser|cache|cookies|icon|bluetooth|wi-?fi|keyboard|socket|valve|lever|lid|knob|dial|nozzle|filter|hose|battery|batteries|stir|knead|bake|simmer|preheat|dropdown|box below|qr|klik|ketuk|tekan|geser|ketik|login|log in|nyalakan|matikan|hidupkan|cabut|colok\w*|sambungkan|aktifkan|instal\w*|unduh|tombol|pengaturan|setelan|layar|kabel|kolom|kata sandi|putar|aduk|baterai)\b|^open (?:the|your)? ?(?:\p{Lu}|app|box|page|link|file)/iu;
/** A please, a could you, a reason, an offer: then it is no bare order. */
const softened =
  /\b(?:please|pls|plz|kindly|could|can you|would|you (?:can|could|may|might)|if (?:you|it|possible|that|convenient)|when(?:ever)? you|feel free|for me|so (?:that|i|we|it|you|the|they|he|she|nobody|nothing)|because|since|as (?:we|it|the|they|this|that|soon|long)|otherwise|that way|this way|then (?:i|we|you)|and (?:i|we)(?:['’]ll| will| can|['’]m| am)?|(?:i|we)(?:['’]ll| will| can)|to (?:help|make|avoid|open|get|start|speed|finish|let|see|prove|keep|protect|claim|be|stop|give|save|allow|enable)|in (?:order|case)|thanks|thank|sorry|maybe|perhaps|just|once (?:you|we|it|that|they|he|she|i)|until|before (?:it|they|we)|at your|no rush|need not|happy to|welcome to|tolong|mohon|silakan|silahkan|sila|harap|dimohon|boleh|bisa|dapat|yuk|ya+|iya|dong|aja|saja|coba|bantu|supaya|agar|biar|karena|sebab|soalnya|sehingga|jadi|nanti|kalau|kalo|bila|jika|untuk (?:memper\w+|meng\w+|mem\w+|men\w+)|terima kasih|makasih|cukup|monggo|mangga|please)\b|[?:]\s*$/iu;
/** What is said for the reader's own good, or to have them back: kindness in the form of an order. */
const kindness =
  /^(?:please |so |and |then |but |oh |tapi )?(?:do )?(?:enjoy|take (?:care|your time|it easy|heart)|stay|have (?:an?|fun|the (?:best|love))\b|rest|relax|sleep|get well|get some|leave (?:it|this|that|the \w+|everything|him|her|them)? ?(?:with|to)? ?(?:me|us|him|her)\b|keep (?:it|them|warm|well|safe|me|us|an eye|your chin|up)\b|keep the (?:\w+ ){1,3}(?:as|for|anyway)\b|sit |hang |hold |bear |let (?:me|us|him|her|them|it) |give (?:me|us|her|him|them|my|our)|say |feel |don['’]?t (?:worry|hesitate|bother|pay|return|send it|be|apologi[sz]e|mention)|do not (?:worry|hesitate|be|pay|return)|no need|come (?:in|by|and|over|as)|pop |see |look (?:out|forward|after)|guess|imagine|trust|consider|mind |forget|(?:call|write|ring|message|text|e-?mail|ask)(?: to| for)? (?:me|us|back)\b|shout|reply (?:here|to me)|be (?:well|safe|kind|sure|my|our|aware)|check (?:out|back)|find (?:it|them|the \w+) (?:below|attached|here)|note |wait (?:for me|a )|jangan (?:khawatir|sungkan|ragu|lupa|sedih|takut|tutup|kuatir|segan)|tenang|semangat|selamat|simpan saja|pakai saja|hubungi (?:saya|kami)|kabari (?:saya|kami)|balas (?:di sini|saya|kami)|tunggu (?:sebentar|saya|kami|kabar|aku))/iu;

const leads = list(
  'then now first next also always afterwards secondly finally dan lalu kemudian terus segera langsung setelah itu do not',
);
const statement = list(
  'is are was were will has have had can may must should arrives arrive takes comes goes starts ends costs closes opens adalah sudah akan belum tidak telah sedang masih bisa dapat masuk diterima dikirim selesai attached enclosed received kami kita',
);

/** "Hi Lou, …", "Bu Endang, …": an order may follow. */
const salutation =
  /^(?:hi|hello|hey|dear|good|morning|afternoon|evening|thanks|halo|hai|selamat|pagi|siang|sore|malam|bu|pak|ibu|bapak|kak|kakak|mas|mbak|mba|bang|mr|mrs|ms|dr|yes|no|okay|ok|right|first|baik|siap|oke)\b|^\p{Lu}[\p{L}'’-]+$/iu;

const relative = list('what which that where how whatever who apa yang mana');

/** How many orders a sentence gives. */
function countIn(sentence: Sentence): number {
  const { text } = sentence;
  let orders = 0;
  let called = false;
  for (const clause of text.split(/[,;]\s+|\s(?:and|then|dan|lalu|kemudian|–|—)\s+/iu)) {
    const words = clause.replace(/^[^\p{L}\p{N}]+/u, '').split(/\s+/);
    while (words[0] !== undefined && leads.has(words[0].toLowerCase()) && words.length > 1) words.shift();
    const typed = (words[0] ?? '').replace(/[.!,:…]+$/u, '').replace(/^re-/iu, '');
    const verb = typed.toLowerCase().replaceAll('’', "'");
    const ordered =
      /^(?:you|customers?|anda|pelanggan|pemohon|nasabah)$/.test(verb) &&
      /^(?:must|have to|are required to|are to|are obliged to|harus|wajib|diwajibkan|diharuskan)\b/iu.test(
        words.slice(1).join(' '),
      );
    const imperative =
      errands.has(verb) &&
      (words.length > 1 || orders > 0 || text.length === words[0]?.length) &&
      !words
        .slice(1, relative.has(words[1]?.toLowerCase() ?? '') ? 1 : 4)
        .some((word) => statement.has(word.toLowerCase().replace(/[.,!]+$/u, ''))) &&
      !/^(?:of|number|no\.?|#\d+|\d+|details|centre|center|date|office|is)$/iu.test(words[1] ?? '');
    if (ordered || imperative) orders++;
    else if (!called && orders === 0 && salutation.test(clause) && words.length <= 5) called = true;
    else if (orders === 0) return 0;
  }
  return orders;
}

/** Does the sentence speak of buttons, plugs and valves? */
export const areSteps = rememberBy((sentence: Sentence): boolean => steps.test(sentence.text));

/** How many bare orders a sentence gives; none where it asks, gives a reason, or only wishes well. */
export const ordersOf = rememberBy((sentence: Sentence): number =>
  softened.test(sentence.text) || kindness.test(sentence.text) ? 0 : countIn(sentence),
);
