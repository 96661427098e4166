/** How Indonesian sounds: the street, the chat, the letter, the office. Read in lower case, one sentence at a time. */

/** Words that no letter bears. Forms of address ("gan", "bro") are another matter. */
export const slang =
  /(?<![\p{L}\p{N}-])(?:woles|santuy+|selow|selaw|slow (?:aja|dulu)|santai (?:aja|ae|dulu|saja|lah)|nyantai|kalem aja|wk(?:wk)+\w*|(?:ha){2,}h*|(?:he){2,}h*|(?:hi){2,}h*|xixi\w*|anjay|anjir|njir|gokil|mantul|mantap (?:jiwa|betul|djiwa)|cuss+|gass+|gas(?:keun|pol)|kuy+|gercep|sabi|ambyar|ceki-?ceki|cek ombak|baper|kepo|mager|gabut|ngakak|cie+|asique|hepi|cincai|gampil|yoi|yo'?i|okedeh|bodo amat|aman (?:lah|kok|aja|itu)|enjoy aja|rileks aja|capcus|uwu|apes|zonk|lebay|receh|parah sih|gilak?|buset|busyet|anying|pede aja|gapapalah|yaudah(?: lah| sih)?|ya udah(?: lah| sih)?|mamam|gue|gw|tengkyu|tengs|meluncur (?:gan|bos)|oh em ji|wadaw|wadidaw|waduhh+|ketawa|lucu (?:juga|ya|sih|banget)|tenang bos|no drama|skuy|bet|kocak|ngab|auto \p{L}+)(?![\p{L}\p{N}-])/giu;

/** Words of an easy chat: one or two are a warm voice, many are chatter. */
export const chatty =
  /(?<![\p{L}\p{N}-])(?:aja|nih|dong|deh|sih|lah|banget|bgt|udah|udh|dah|ntar|entar|tar|yaa+|iyaa+|duh+|aduh|waduh|sip+|siip|oke deh|okeh|okey|oki|doang|gak|nggak|ga|gk|ngga|balikin|beresin|urusin|diurusin|diberesin|dibalikin|cekin|kabarin|kirimin|infoin|bikin|kayak|kek|gimana|gitu|gini|cuma|makasih+|otw|btw|yuk|yup|kak+|wah|wow|asik|asyik|mantap|tenang aja|pokoknya|ngurusin|ngecek|nungguin|hai+|eh|hmm+|kena)(?![\p{L}\p{N}-])/giu;

/** Turns of letters and offices. */
export const stiff =
  /(?<![\p{L}\p{N}-])(?:bersama ini|dengan ini (?:(?:kami|saya) )?(?:di|mem?|meng?)?\p{L}+|(?:di|ter)maksud|mohon kiranya|kiranya (?:berkenan|dapat|bapak|ibu|saudara|kakak)|penelaahan|ditelaah|menindaklanjuti (?:surat|pesan|laporan|permohonan|pengaduan|aduan|keluhan|email|pertanyaan)|demikian (?:di|kami|saya|untuk|agar|atas|hal|pemberitahuan|penyampaian|informasi)\p{L}*|(?:hal )?tersebut di atas|agar (?:menjadi )?maklum|harap (?:menjadi )?maklum|bilamana|perkenankan(?:lah)? (?:kami|saya)|yang bersangkutan|dengan hormat|adapun|dipandang perlu|kami haturkan|diberitahukan bahwa|disampaikan bahwa|diinformasikan bahwa|dimohon (?:dengan hormat|kesediaan)|terhitung (?:sejak|mulai)|selambat-lambatnya|sebagaimana|tersebut (?:akan|telah|sedang|dapat)|guna|atas (?:nama )?perhatian\p{L}*)(?![\p{L}\p{N}-])/giu;

/** Formal words that alone mean little. */
export const formalWords =
  /(?<![\p{L}\p{N}-])(?:yth|saudar[ai](?! (?:saya|aku|kami|kandung))|sehubungan|senantiasa|perihal|selaku|segenap|dalam rangka|(?:ketentuan|prosedur|peraturan) yang berlaku|terlampir|dipersilakan|merupakan|pada kesempatan pertama|telah (?:kami |di)?(?:terima|catat|registrasi|teruskan|proses)|diproses lebih lanjut|lebih lanjut|pihak kami|permohonan|berkenan|proses verifikasi|ditindaklanjuti|apabila|hormat kami|kerja ?sama\p{L}*|kelengkapan|dokumen pendukung|unit terkait|pihak terkait|instansi|manajemen)(?![\p{L}\p{N}-])/giu;

/** A customer's letter: each counts two. */
export const letterly =
  /(?<![\p{L}\p{N}-])(?:dengan hormat|yth|kepada (?:kepala|bapak|ibu|tim|manajemen|pimpinan|layanan|pihak|direksi|customer|bagian)|hormat (?:saya|kami)|bersama (?:surat|email|pesan|ini)|mohon kiranya|kiranya|sehubungan|demikian (?:surat|permohonan|pengaduan|laporan|kami|saya|atas|keluhan)|atas perhatian\p{L}*|adapun|dengan ini|tertanda|perkenankan|besar harapan|saya selaku|selaku|berkenan|terlampir|menyampaikan (?:keberatan|keluhan|pengaduan|permohonan)|mengajukan (?:keberatan|permohonan|pengaduan)|penjelasan tertulis|secara tertulis)(?![\p{L}\p{N}-])/giu;

/** A polite customer's words: each counts one. */
export const polite =
  /(?<![\p{L}\p{N}-])(?:selamat (?:pagi|siang|sore|malam)|mohon|apakah|terima kasih|bapak\/ibu|tersebut|saya|assalamu'?alaikum(?: wr\.? wb)?|kami|bagaimana|dapat)(?![\p{L}\p{N}-])/giu;

/** How one writes in chat, abbreviations and particles. */
export const easy =
  /(?<![\p{L}\p{N}-])(?:ga|gak|gk|ngga|nggak|kagak|udh|udah|dah|blm|blom|gmn|gimana|knp|kpn|yg|dgn|utk|krn|klo|kalo|sy|bs|bsa|tp|jg|bgt|banget|dong|nih|sih|deh|lho|loh|min|mimin|gan|sis|bro|aja|cuma|doang|kyk|kayak|kek|pengen|pgn|dtg|dateng|nyampe|sampe|aku|gue|gw|lo|lu|kk|ka|td|trs|makasih|mksh|thx|pls|tuker|pake|dipake|bales|nanya|nungguin|tau|ntar|btw|kaa+k+|kakk+|haii+|haloo+|iyaa+|wah|eh|duh|huhu\w*|hiks|wk(?:wk)+\w*|(?:ha){2,}h*|(?:he){2,}h*|(?:hi){2,}h*|tiketku|orderanku|punyaku)(?![\p{L}\p{N}-])/giu;

/** Death, illness, accident, fraud, a living lost. */
export const grave =
  /(?<![\p{L}\p{N}-])(?:meninggal|wafat|almarhum(?:ah)?|alm|berduka|berpulang|tutup usia|pemakaman|dimakamkan|keguguran|kecelakaan|tertabrak|ditabrak|(?:di|ke|masuk|dari) rumah sakit|opname|icu|ugd|igd|kanker|kemoterapi|stroke|serangan jantung|kritis|koma|keracunan|overdosis|luka bakar|terbakar|kebakaran|kebanjiran|longsor|gempa|penipuan|penipu|ditipu|tertipu|kena tipu|dibobol|kebobolan|diretas|di-?hack|dicuri|kecurian|kemalingan|dirampok|dijambret|dibegal|di-?phk|phk|dipecat|kehilangan (?:pekerjaan|mata pencaharian|tempat tinggal)|bangkrut|gulung tikar|satu-satunya (?:penghasilan|mata pencaharian|pemasukan)|tabungan (?:seumur hidup|pensiun|haji)|diancam|dilecehkan|pelecehan|fatal|cedera|patah tulang|sesak napas|lumpuh|cacat permanen|yatim|janda|terusir|diusir)(?![\p{L}\p{N}-])/iu;
