/** Words that turn a thing into a request for it, in plain lines. One pattern a kind, both languages together. */

const verb =
  'send|share|provide|give|tell|quote|include|attach|confirm|specify|state|supply|enter|upload|forward|advise|indicate|submit|describe|clarify|explain|dm|text|message|drop|pop|verify|type|list|mention|show|pass|resend|remind|reconfirm|let me have|let us have|let me know|let us know|reply with|respond with|come back with|get back to (?:me|us) with|fill in|write|e[- ]?mail me|e[- ]?mail us|take|snap|have|get|do';
const giving = verb.replace(/\|take\|snap\|have\|get\|do$/, '');
const verbing =
  'sending|sharing|providing|giving|telling|confirming|attaching|uploading|letting (?:me|us) know|forwarding|quoting';
const kasih =
  '(?:di|meng|me)?(?:infokan|infoin|info|informasikan|informasi|sebutkan|sebutin|sebut|kirimkan|kirimin|kirim|share|shareloc|lampirkan|sertakan|cantumkan|berikan|beri|kasih|kasi|kasihtahu|beritahu|beritahukan|kabari|konfirmasi|konfirmasikan|tuliskan|ketik|isi|lengkapi|unggah|upload|fotokan|fotoin|jelaskan|ceritakan|minta|tahu|bantu|ulangi|masukkan|attach|forward|tunjukkan|mengirim|mengirimkan|melampirkan|menginformasikan|menyebutkan|mengisi|spill|submit)';

const few = (most: number): string => `(?: [\\w'-]+){0,${most}}?`;

export const requests: readonly RegExp[] = [
  new RegExp(`\\b(?:please|kindly|pls|plz|just|simply|then|and)${few(2)} (?<!to )(?:${giving})\\b`, 'g'),
  new RegExp(`\\b(?:can|could|would|will|may|might) (?:you|u)${few(4)} (?:${verb})\\b`, 'g'),
  new RegExp(`\\b(?:would you|do you|you would not|if you do not) mind${few(2)} (?:${verbing})\\b`, 'g'),
  new RegExp(`\\bmind (?:${verbing})\\b`, 'g'),
  /\b(?:can|could|may|might|shall) (?:i|we)(?: [\w'-]+){0,3}? (?:have|get|ask|know|see|take|grab|trouble|borrow|request)\b/g,
  /\b(?:i|we)(?: (?:will|would|do|just|only|still|also|first|now|shall|am|are))* (?:need(?! to (?!know|have|see|ask|get|check|confirm))|require|missing|want to ask for|ask for|ask you for|waiting for|waiting on)\b/g,
  /\b(?:i|we) (?:would|should|will) (?:like|love|appreciate|be grateful for|be glad of)(?: to (?:know|have|see|ask))?\b/g,
  /\ball (?:that )?(?:i|we) (?:need|require|want)\b|\bwhat (?:i|we) (?:need|require)\b|\bneed(?:ed)? from you\b/g,
  /\b(?:once|when|as soon as|after|until|till|before|if) (?:i|we) (?:have|get|receive|know)\b/g,
  new RegExp(
    `\\b(?:if|once|when|as soon as) you(?: can| could| would| will| have| just| please)* (?:${giving}|sent|shared|provided|given|told|confirmed)\\b`,
    'g',
  ),
  new RegExp(`(?:^|[,:;.] |\\b(?:and|then|so|just) )(?:${giving})\\b`, 'g'),
  /\b(?:do|would) you (?:happen to )?(?:have|know|remember|recall|still have)\b/g,
  /\b(?:without|in the absence of|missing)\b(?= (?:your|the)\b)/g,
  new RegExp(`\\b(?:mohon|tolong|harap|dimohon|please|minta|mintakan|silakan|monggo|mangga)${few(5)} ${kasih}\\b`, 'g'),
  /\b(?:mohon|tolong|minta|dimohon)\b(?! (?:maaf|tunggu|menunggu|ditunggu|kesediaan|cek|dicek|simpan|jangan|periksa|bersabar|pastikan|hubungi|gunakan|bayar|lihat|buka|klik|abaikan|waktu|pengertian|di(?!bantu|infokan|informasikan|sebutkan|kirim|lampirkan|share)\w+))/g,
  new RegExp(`\\b(?:boleh|bolehkah|bisa|bisakah|dapat|dapatkah|berkenan|apakah|apa)${few(4)} ${kasih}\\b`, 'g'),
  /\b(?:boleh|bolehkah|ditunggu)\b(?= )/g,
  /\b(?:saya|kami|aku|kita|kak|masih|kami masih)(?: (?:juga|hanya|cuma|masih|akan|cukup|tetap))* (?:perlu|butuh|memerlukan|membutuhkan|perlukan|butuhkan|minta(?! di)|mau minta|mau tahu|ingin tahu|tunggu|menunggu)\b/g,
  /\b(?:ada|punya|masih ada)\b(?=[^.!]*\?)/g,
  new RegExp(`(?:^|[,:;.] |\\b(?:dan|lalu|terus) )(?:mohon )?${kasih}\\b`, 'g'),
  /\b(?:kalau|jika|bila|setelah|begitu|sambil) (?:sudah )?(?:ada|dikirim|diinfokan|kirim)\b/g,
];

/** After the thing: "… will be needed", "… diperlukan", "… berapa ya?" */
export const wantedAfter: readonly RegExp[] = [
  /^[^.?!;]{0,40}?\b(?:is|are|be|still) (?:also )?(?:needed|required|necessary|missing|outstanding|mandatory)\b/,
  /^[^.?!;]{0,40}?\b(?:diperlukan|dibutuhkan|kami perlukan|kami butuhkan|wajib|harus) ?(?:dilampirkan|disertakan|dicantumkan|diisi|dikirim|ada|kami|untuk|supaya|agar|dulu|$|[.,!])/,
  /^(?: (?:yang|kak|kakak|bapak|ibu|pak|bu|mas|mbak|itu|anda|kamu|pesanan|paket|barang|produk|akun|rekening|transaksi|terdaftar|kemarin|dulu|please|you|is|was|did|used|tersebut|lengkap|baru|barunya|tujuan|penerima))* (?:nomor )?(?:berapa|apa|mana|siapa|kapan|di mana|please|pls)\b/,
  /^ (?:juga )?sekalian\b(?! (?:saya|kami|aku|kita))/,
  /^ please\b|^ (?:,|dulu|ya|dong|kak)(?: [\w']+){0,3} ?\?/,
  /^[^.!;]{0,30}\bbelum (?:ada|dicantumkan|disertakan|diisi|dilampirkan|kami terima|masuk)\b/,
];

/** Words of which one stands in every match of `wantedAfter`: a look at the line before any look behind a thing. */
export const wantedWords =
  /needed|required|necessary|missing|outstanding|mandatory|perlukan|butuhkan|wajib|harus|berapa|apa|mana|siapa|kapan|please|pls|sekalian|belum|\?/;

/** Before the thing, in a question: "what is your …", "which …", "berapa …". */
export const askedBefore =
  /\b(?:what|which|whats|what's|whose|berapa|apa|apakah|siapa|mana)(?: (?:is|was|are|were|would|be|the|your|this|that|exact|registered|correct|current|it|kind|type|of|sort|full|a|good|best|right|preferred|last|contact|nama|nomor|ya|saja))*\s?$/;

/** Nobody asks here, though the words look like it. */
export const noAsk =
  /\b(?:no need to|do not need to|does not need|need not|not necessary|no longer need|do not have to|will not need|never (?:share|send|give)|do not (?:share|send|give|tell)|tidak perlu|tidak usah|jangan|tanpa perlu)\b/;

/** What follows shows that the customer is to write it somewhere or keep it at hand, not to send it. */
export const elsewhere =
  /^(?: \w+){0,2} (?:(?:on|inside|in) (?:the |your )?(?:outside|box|parcel|package|packaging|label|envelope|back|letter|return|transfer|payment|subject)\b|when you (?:call|ring|phone|visit|come|arrive)|(?:at hand|handy|ready)\b|di (?:luar|atas|dalam) (?:paket|kardus|kotak|amplop)|(?:saat|ketika|waktu) (?:menelepon|datang|berkunjung|transfer))/;

/** "Never", "on your behalf", "to you": the agent sends, not the customer. */
export const agentGives =
  /\b(?:i|we|saya|kami|aku|kita)(?: (?:will|shall|am|are|can|could|have|would|just|also|akan|bisa|sudah|lagi|sedang|coba|bantu|langsung))*(?: (?:going to|happy to|able to))? (?:send|sent|share|shared|provide|give|e[- ]?mail|post|forward|attach|attached|include|confirm|confirmed|text|kirim|kirimkan|infokan|kabari|share|lampirkan|sertakan|berikan|kasih|konfirmasi|informasikan|note|noted|dm|message|write|pass|check)\b/;
