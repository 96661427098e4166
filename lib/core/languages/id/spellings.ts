/**
 * Informal spellings and their standard form, as Indonesian chat is really typed. Our own list; words that carry
 * register ("aku", "gue", "lo") keep their identity, only their spellings are merged. A form of two words opens into two.
 */
const table = `
tidak apa-apa: gapapa gpp gapapah gpapa gppa ngapapa nggakpapa gakpapa gapap
tidak: gak ga nggak ngga enggak engga gk tdk tak kagak kaga ndak nda ngak gaak
sudah: udah udh sdh dah uda dh
belum: blm belom blum blom
yang: yg
dengan: dgn dg
untuk: utk buat
karena: krn karna soalnya krna
kalau: kalo kl klo klau kalu
banget: bgt bngt
bisa: bs bsa
tapi: tp tpi
jadi: jd jdi
juga: jg jga
saya: sy sya
lagi: lg lgi
bagaimana: pegimane gimane pripun kumaha piye gimana gmn gmana bgmn gmna
kenapa: knp knapa napa mengapa
kapan: kpn
berapa: brp brapa
mana: mn
di mana: dimana dmn dmana
tolong: tlg tlong tlng
mohon: mhn mohn
terus: trs trus
sekarang: skrg skrng skg
besok: bsk bsok
kemarin: kmrn kemaren kmaren kmren
orang: org
dari: dr dri
pada: pd
sama: sm ama
dulu: dl dlu dahulu
saja: aja aj ae sj
memang: emang emg mmg
kesal: kesel kezel
cuma: cm cman cuman
bayar: byr
rekening: rek
nomor: no nmr nomer nomr
terima kasih: makasih mksh makasi terimakasih trims tengkyu trimakasih mksih
maksud: mksd mksud
kayak: kyk kek kaya
seperti: spt sprti
beberapa: bbrp
dapat: dpt dapet
harus: hrs
langsung: lgsg lgsung langsg
kirim: krm
pesan: psn
barang: brg
kak: ka kk kakk kaka
pak: bpk
bapak: bpak
bu: buk
nanti: ntar tar entar nt
sampai: sampe smp nyampe ampe smpai
pakai: pake pk
hari: hr
jam: jm
tanggal: tgl tggl
telepon: telp tlp telpon tlpn telfon
menelepon: nelpon nelfon nelepon menelpon
alamat: almt
sebelum: sblm sblum
setelah: stlh
silakan: silahkan slhkan
bukan: bkn
padahal: pdhl pdahal padhal
begitu: gitu gtu
begini: gini gni
benar: bener bnr
malah: mlh malahan
masih: msh msih
semua: smua
sebentar: bentar bntr sbntr
ingin: pengen pgn pingin pengin
lihat: liat
hilang: ilang
habis: abis
tahu: tau
menunggu: nunggu nungguin
transfer: trf tf trfr
konfirmasi: konfirm
aplikasi: apk app apps
kami: kmi
anda: andaa
kamu: km kmu
apa: ap
ini: ni
itu: tu
ada: ad
juta: jt
ribu: rb
iya: iyaa y yaa
ya: yah
okay: ok oke okey okee
`;

/** From what is typed to the standard form. */
export const spellings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [standard = '', typed = ''] = line.split(': ');
      return typed.split(' ').map((word) => [word, standard] as const);
    }),
);
