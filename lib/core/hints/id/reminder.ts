import { after, before, only, wordSet } from '../../languages/id/filter-hits';
import { done, teller as we, told, wasTold } from '../../languages/id/telling';
import { phrases } from '../../text/pattern';
import { clauseOf } from '../beside';
import { sentenceHint } from '../hint';

const team = '(saya|kami|kita)?';
const haveTold =
  '(menginformasikan|menjelaskan|menyampaikan|memberitahukan|memberitahu|mengingatkan|menegaskan|menginfokan|menerangkan|menjawab|menuliskan|menyebutkan|mengatakan|memaparkan)';
const ago =
  '(sebelumnya|tadi|kemarin|berkali-kali|berulang-ulang|berulang|beberapa kali|dua kali|tiga kali|sejak awal|dari awal|di awal|di atas|semula|dari kemarin|lewat chat sebelumnya|pada pesan sebelumnya|minggu lalu)';
const ku = '(kutulis|kubilang|kujelaskan|kusebut|kusebutkan|kusampaikan|kuterangkan|kuinfokan|kujawab)';
const times =
  '(# kali|#x|dua kali|tiga kali|empat kali|lima kali|berapa kali|berulang kali|berkali-kali|sekian kali|ratusan kali)';
const where =
  '(di|lewat|via|pada) ..1 (chat|email|e-mail|wa|whatsapp|pesan|dm|telepon|grup|surat|balasan|form|brosur) ..2';
const particle = '(lho|loh|kan|kok|deh|sih|padahal|ya kan)';
const like = '(seperti|sesuai|sebagaimana|kayak|persis|sama seperti|mengacu)';

const scolding = only(
  phrases(
    `${like} (yang|dengan|apa)? ..1 ${done} ..2 ${we} ${team} ..1 ${told} (tahu)? ${ago}?`,
    `${like} (yang|apa)? ..1 ${we} ${team} (sudah|telah|pernah)? ${told} (tahu)? ..2 ${ago}`,
    `${like} (yang)? ..1 ${done} ..1 ${wasTold} ..3 ${ago}`,
    `${like} (yang)? ${done} ${wasTold}`,
    `${like} (penjelasan|informasi|info|jawaban|pesan|email|arahan|chat|pengumuman|edaran|balasan|keterangan|penuturan|surat|uraian) ..2 (sebelumnya|kemarin|tadi|terdahulu|lalu|yang dulu)`,
    `kan ..1 ${done} (juga|pernah)? ..1 ${we} ..1 ${told} (tahu)?`,
    `kan ..1 ${we} (sudah|telah|tadi|kemarin) ..2 ${told}`,
    `${we} kan (sudah|tadi|kemarin) ..1 ${told}`,
    `kan ..1 ${done} (pernah)? ${wasTold}`,
    `${done} (sudah|pernah)? ..1 ${we} ${team} ..1 ${told} (tahu)? ..2 ${ago}`,
    `${ago} ..1 ${done} ..1 ${we} ${told}`,
    `(sebelumnya|kemarin|tadi) ..1 (sudah|telah) (pernah)? (${wasTold}|${we} ${told})`,
    `${done} ${wasTold} ..2 ${ago}`,
    `${ago} ..1 ${we} ..1 (sudah|telah|pernah) ${haveTold}`,
    `${we} (sudah|telah|pernah) ${haveTold} ..2 ${ago}`,
    `(berkali-kali|berulang) (kali)? ..2 (${we} ${told}|${wasTold}|${we} (sudah|telah)? _)`,
    `sudah ..1 (berkali-kali|berulang|beberapa kali|dua kali|tiga kali) ..2 (${told}|${wasTold})`,
    `(sekali lagi|kembali|lagi-lagi|ulangi) ..1 ${we} (perlu)? (tegaskan|ingatkan|jelaskan|ulangi|ulang|tekankan|menegaskan|mengingatkan)`,
    `(perlu|harus|terpaksa|mohon) ..2 (tegaskan|ingatkan|ingat|diingat|ulangi|menegaskan|mengingatkan|mengulang|tekankan|digarisbawahi) (kembali|lagi|sekali lagi)`,
    `${we} (ulangi|ulang|tegaskan|ingatkan) (lagi|sekali lagi|kembali|sekali)`,
    `(balik|kembali) (lagi)? ke yang ..1 ${we} ..1 ${told}`,
    `(kedua|ketiga|keempat|kelima|kesekian|sekian) (kalinya|kali) ..1 ${we} ..1 ${told}`,
    `sudah pernah ${we} ${told}`,
    `sudah ${we} (jawab|bilang|jelaskan|jelasin|ingatkan|ingetin) (itu|tadi|kan|ya|loh|lho|ke (kakak|bapak|ibu|anda))`,
    `(jawabannya|jawaban|penjelasannya|infonya) ..2 (masih|tetap) sama ..1 (sebelumnya|kemarin|tadi|semula)`,
    `sudah ..1 ${times} ..2 (lho|loh|ini|nih|kan)? ..2 (${we} ${told}|${wasTold}|${ku}|${we} (sudah)? ${told})`,
    `${times} ..2 (sudah|lho|loh) ..2 ${we} ..1 ${told}`,
    `(dari|sejak) (tadi|kemarin|awal|semalam|pagi) ..2 (${we} sudah|sudah ${we}|sudah) ..1 (${told}|${wasTold}|${ku})`,
    `(tadi|kemarin|sebelumnya|semalam) ..1 sudah ..1 ${we} ..1 ${told}`,
    `(tadi|kemarin|sebelumnya|semalam) ..1 ${we} sudah ..1 ${told}`,
    `${where} ..2 (sudah|pun|juga|kan) ..3 (${we} ${told}|${ku}|${wasTold} ..1 ${particle})`,
    `(tadi|kemarin|sudah|pun) ..4 ${ku}`,
    `sudah ..1 ${we} ..1 (${told}) ..2 (lho|loh|kan|padahal|kok)`,
    `(untuk|buat) (yang)? (kesekian|kedua|ketiga|keempat|kelima|ke-#|kesekian-kesekian) ..1 (kali|kalinya)`,
    `${we} ..1 (harus|perlu|terpaksa|mesti) ..1 (mengulang|ulang|ulangi|jelaskan|menjelaskan|bilang|ngulang|ngomong) ..2 (berapa kali|berulang|terus|lagi-lagi|sekali lagi|hal yang sama|dari awal lagi)`,
    `berapa kali (lagi)? ..2 (${told}|${wasTold}|menjelaskan|harus|diulang|ngomong)`,
    `(info|informasi|jawaban|penjelasan|jadwal|keterangan) (ini|itu|tersebut|yang sama) ..1 (sudah|pernah) ..4 (dari (saya|kami)|${wasTold}|(saya|kami) ${told}|dikirim|terima)`,
    `(scroll|gulir|baca|cek|lihat) ..1 (saja|lagi|dulu|kembali|coba)? ..1 (ke)? (atas|chat di atas|chat sebelumnya|riwayat chat|history) ..3 (sudah|ada|kan|dijawab)`,
    `i (told|explained|said|mentioned|already told|already explained|already said|have told|have explained) (you|this|it|that)? ..1 (already|kemarin|tadi|before|yesterday|earlier|twice)`,
    `(like|as) (i've|i|we've|we) (have|already)? (already)? (explained|said|mentioned|told|sent|written)`,
    `(again|once again) ..1 (like|as|i|we) ..2 (said|explained|told|mentioned)`,
    `(we|i) (already|have already|went) (told|explained|over|discussed|covered|mentioned) (this|you|it|that)`,
    `(we've|we have|i've) (already)? (been|gone) (through|over) (this|that|it)`,
    `(we've|i've) (already)? (been over|told you|explained|covered|said) _`,
    `as per (my|our) (last|previous|earlier) _`,
    `as (i|we) (already|have|had|previously|just)? (already)? (mentioned|said|told|explained|informed|stated|asked) (you)? (before|earlier|previously|already|yesterday)?`,
    `as (previously|already) (mentioned|stated|explained|informed)`,
    `like (i|we) (said|mentioned|told)`,
    `(dibaca|baca|cek|dicek|lihat|scroll) (kembali|ulang|lagi) ..2 (pesan|chat|email|penjelasan|balasan|jawaban) ..2 (saya|kami|sebelumnya|di atas|tadi|kemarin)`,
  ),
  (words, hit) => {
    const inside = words.slice(hit.first, hit.last + 1).map(({ norm }) => norm);
    // "Sudah pernah Bapak terima dari saya" is ours to say; "seperti yang Bapak bilang" is credit to them.
    const theirs = wordSet('kakak kak bapak ibu pak bu mas mbak anda janjikan dijanjikan kamu');
    if (!inside.some((norm) => /^(?:dari|scroll|gulir)$/u.test(norm)) && inside.some((norm) => theirs.has(norm)))
      return false;
    // "Kemarin saya tulis jam 3, seharusnya jam 4": a slip of our own put right.
    if (words.some(({ norm }) => corrected.has(norm))) return false;
    // "Sudah saya sampaikan ke gudang tadi" tells of work done, not of a customer who should have listened.
    const rest = words.slice(hit.first, hit.last + 4).map(({ norm }) => norm);
    const reports = rest.some(
      (norm, i) =>
        /^(?:ke|kepada|sama|pada|dengan)$/.test(norm) &&
        /^(?:tim|pihak|gudang|kurir|bagian|teknisi|bank|driver|atasan|supervisor|manajer|toko|penjual|seller|divisi|rekan|dapur|hotel|maskapai|apoteker|dokter|finance|beliau|mereka|kasir|pusat|bengkel|cabang)/.test(
          rest[i + 1] ?? '',
        ),
    );
    if (reports && !inside.includes('kan') && !inside.includes('seperti')) return false;
    if (after(words, hit, wordSet('bawah berikut lampiran'), 2)) return false;
    return !before(words, hit, wordSet('belum tidak kalau jika apakah lupa seharusnya maaf'), 2);
  },
);

const corrected = wordSet('ternyata keliru ralat koreksi seharusnya maaf diralat');

/** The customer is scolded for asking again: what was said before is held up to them. */
export default sentenceHint('id/reminder', (sentence) =>
  scolding(sentence.words)
    .slice(0, 1)
    .map((hit) => ({ span: clauseOf(sentence, hit) })),
);
