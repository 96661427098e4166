import { stemEnglish } from '../../languages/en/stem';
import type { Word } from '../../languages/language';
import { topicOf } from '../questions/concepts';

/** Words that ask and tell of the same thing or deed though their stems differ; irregular pasts stand with their verbs. */
const table = `
keep kept simpan simp store
bleed bled
hold held
read reading baca angka
set setting atur
report reported lapor
drop dropped jatuh
own owner punya milik
rent renting tenant sewa
dog doggo puppy pup anjing
cat kitten kucing
son anak daughter child kid boy girl
wash washer cuci
doorway door pintu frame
lease tenancy sewaan
vaccination vaccine jab vaksin vaksinasi
doctor dokter dr gp medical hospital physician
invoice inv faktur
label stiker sticker
plate pelat plat
picture photo foto gambar image pic snap
file fil berkas
prescription resep
licence license sim permit
passport paspor
statement mutasi
packaging kemas pack bungkus wrapping
pressure tekan gauge
cable kabel lead cord
socket stopkontak colok outlet plug
filter saring
light lampu lamp led
noise bunyi suara sound
machine mesin
flat apartment unit
engineer teknisi technician
cover lid tutup
water air
`;

const groups: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] ?? word] as const)),
);

/** Says nothing of which thing is meant. */
const bare = new Set(
  `please pls kindly actual roughly rough approximate about minute moment second everything first then quick just give gave show find check test inspect cek periksa pasti dulu dong remind fill pop shoot trouble mind remember name nama kind sort type jenis tipe exactly exact currently current number nomor code kode own berapa bgmn boleh best bet option suggest recommend advise gone whether button tombol carefully properly ulang again say says`.split(
    ' ',
  ),
);

/** What words speak of, in senses that both languages share; words without content are left out. */
export function sensesOf(words: readonly Word[]): ReadonlySet<string> {
  const senses = new Set<string>();
  for (const spoken of words) {
    const base = spoken.norm.replace(/'s$/, '');
    const word = base === spoken.norm ? spoken : { ...spoken, norm: base, stem: stemEnglish(base) };
    if (bare.has(word.norm) || bare.has(word.stem)) continue;
    const own = groups.get(word.norm) ?? groups.get(word.stem);
    if (own !== undefined) senses.add(own);
    else for (const one of topicOf([word])) senses.add(groups.get(one) ?? one);
  }
  return senses;
}

/** How much of the first the second holds, 0 to 1; 1 for an empty first. */
export function heldBy(wanted: ReadonlySet<string>, told: ReadonlySet<string>): number {
  if (wanted.size === 0) return 1;
  let count = 0;
  for (const sense of wanted) if (told.has(sense)) count++;
  return count / wanted.size;
}
