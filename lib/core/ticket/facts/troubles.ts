/** What may go wrong with a thing or a service, or in a life, so that people write. */
const any = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])(?:${source.trim().replace(/\s*\n\s*/g, '|')})(?![\p{L}])`, 'giu');

/** A thing is not what it should be. */
export const defects = any(`
  broken?|broke|snapped|cracked|smashed|shattered|chipped|scratched|dented|torn|tore|ripped|bent|leak(?:s|ed|ing)?|dripp(?:ed|ing)|flooded|soaked|drenched|burst|burnt|melted|mould\\w*|moldy|rusty|rusted|stained|filthy|rotten|stale|sour|dead|died|faulty|defective|damaged|missing|stolen|hacked|sewage|overheats?|exploded|wobbl(?:es|y)|collapsed|warped|faded|shrunk|shrank|peeled|peeling
  fell (?:out|off|apart|over|and broke|down)|falling (?:out|off|apart)|c[ao]me (?:off|apart|undone|loose|brown|in pieces|broken|open|unstuck|without)|(?:coming|comes) (?:off|apart|loose|up)|clean off|never (?:came|arrived|turned up)
  (?:won['’]?t|wouldn['’]?t|will not|does ?n['’]?o?t|do ?n['’]?o?t|did ?n['’]?o?t|cannot|can['’]?t|not) (?:even )?(?:charge|turn|start|fit|work|working|open|close|shut|connect|pair|load|upload|print|heat|spin|switch|play|let|drain|lock|unlock|show|showing|browsing|recogni[sz]e)
  stopped (?:working|charging|heating|playing)|keeps (?:\\w+ing)|cuts? out|blank screen|plays? only|only (?:works|plays)|making (?:a|an|the) (?:\\w+ )?noise|noise again|locked out|started dripping
  no (?:heating|hot water|power|sound|picture|signal|broadband|bulb|safety rail|screws?|instructions|lunch|water|gas|heads)|nothing (?:was delivered|came|works|happened|printed)|printed nothing|without (?:heads|a lid|the)
  too (?:small|big|tight|large|loose|short|long|salty|late)|wrong (?:colou?r|size|item|one|way|address|town|name|date|person|model|order|thing)|instead of|old address|black spots|(?:two|three|\\d+) holes?|moths?|out of date|went off|gone to mush
  overcharged|charged (?:me )?(?:£|\\$|€)?\\S* ?(?:twice|double)|charged (?:me )?(?:twice|double)|double charged|went out twice|taken twice|twice this month|showing another|another (?:child|person|customer|patient|man|woman)['’]?s?|should say|should have been|swallowed my|refused (?:five|\\w+) times|vegetarian one
  kempes|kebuka|tidak sesuai|kadaluarsa|rusak|bocor|sobek|robek|pecah|penyok|retak|lecet|patah|putus|copot|lepas|luntur|melar|mengecil|kegedean|kekecilan|kesempitan|kebesaran|kelonggaran|cacat|basi|busuk|berjamur|jamur\\w*|kutuan|layu|karatan|konslet|meledak|miring|tergores|baret|mati|padam|ngadat|kusut|tumpah|bengkok
  tertukar|ketuker|ke-?charge (?:dua|2) kali|kepotong (?:dua|2) kali|dobel|salah (?:kirim|warna|ukuran|nulis|tulis|ketik|nama|cetak|satu angka|alamat|isi)|ketulis|di-?cancel|dibatalkan|diundur|hangus|jatuh tempo|membuat kepala|tidak bisa (?:makan|dipakai|dibuka|login|dinyalakan|digunakan)|bekas gigitan|berisi serangga|serangga|kurang (?:\\d+|satu|dua|tiga)
`);

/** A life is upset, or gives the cause: death, illness, a move, a loss, a crime, an invitation. */
export const events = any(`
  died|passed away|death of|lost my|i lost|broke my|in hospital|had (?:her|his|my) \\w+ (?:done|out|replaced)|surgery|fever|pregnant|made redundant|laid off|lost (?:his|her) job|moving (?:house|away|to)|divorced?|accident|kitchen fire|house fire|the fire|the storm|the flood|burgled|robbed|mugged|invited to|asthma|allergic|diabetic|panicky|afraid of|terrified of|weak heart|will drive us|can(?:['’]t|not| not) (?:go|come|make it|attend|travel|eat|sleep)|nowhere to (?:sit|sleep|live)|sleeping on the floor|spits|near dry|gold wedding|somebody (?:took|stole|sold)|someone (?:sold|stole|took|hacked|is using)|clicked (?:a|the|on)|he (?:is|was) from your|read out the|i read it|put (?:me|us) (?:in|on) a|same first name
  meninggal|sakit|opname|operasi|melahirkan|hamil|pindah (?:ke|rumah|kota)|kecelakaan|kebakaran|kebanjiran|banjir|kemalingan|kecurian|dicuri|kecopetan|dirampok|di-?phk|bentrok|alergi|diabetes|stroke|sesak napas|lupa (?:pola|pin|password|sandi|bawa)|kasih kode|ngaku dari|kena tipu|ditipu|ada kondangan|ujian online
`);

/** Says outright why. */
export const becauses = any(`
  because|karena|krn|karna|gara-?2|gara-gara|soalnya|sebab|berhubung|lantaran|abis update|habis update|setelah update|due to
`);

/** What the thing is for. */
export const purposes = any(`
  for (?:a|the|my|our|her|his) (?:\\w+ )?(?:job|visa|wedding|interview|exam|funeral|baby|ear|pain)
  (?:untuk|utk|buat|dipakai (?:untuk|buat|utk)) (?:modal|beli|membeli|bayar|membayar|daftar|pendaftaran|lamaran|melamar|visa|biaya|keperluan|persyaratan)
`);
