import type { Ask } from './asks';
import type { Answer } from './asks-match';
import { plainOf } from './asks-plain';
import type { Case } from './case';

/** Steps of troubleshooting, as agents ask for them and customers tell of them. */
const steps: readonly RegExp[] = [
  /\b(?:restart\w*|reboot\w*|power ?cycl\w*|(?:turn|switch)\w* (?:it |the \w+ )?off(?: and\b|\b[^.?!]{0,50}?\band (?:then )?(?:back )?(?:on|start\w*|turn\w*|switch\w*|power\w*)\b)|isolat\w*[^.?!]{0,30}\band (?:then )?(?:back )?(?:on|start\w*|turn\w*|switch\w*)\b|off and (?:back )?on|unplug\w*|(?:di|men)?cabut\w*[^.]{0,20}colok\w*|matikan lalu|dimatikan|matiin|mati nyala|nyala matikan)\b/,
  /\b(?:factory reset|hard reset|reset pabrik)\b/,
  /\b(?:re[- ]?install\w*|uninstall\w*|delet\w* (?:and (?:re)?install\w*|the app)|install ulang|instal ulang|hapus (?:lalu|terus|aplikasi))\b/,
  /\b(?:cache|cookies)\b/,
  /\b(?:(?:another|different|other|new|second|2|two|three|3|few|diff|several)(?: diff| different)? (?:cables?|leads?|cords?|chargers?|plugs?|sockets?|outlets?)|(?:kabel|charger|colokan|adaptor) (?:lain|baru|beda)|ganti (?:kabel|charger))\b/,
  /\b(?:(?:another|different|other|two|2) browsers?|incognito|private (?:window|mode|tab)|browser lain|mode penyamaran)\b/,
  /\b(?:(?:another|different|other) (?:device|phone|computer|laptop|pc)|(?:hp|perangkat|laptop|komputer) lain)\b/,
  /\b(?:log\w* (?:out|off)|sign\w* out|logout|login ulang|keluar masuk|relog\w*)\b/,
  /\b(?:updat\w+ (?:the |my |your |to )?(?:app|firmware|software|driver|version|latest)|update aplikasi|diupdate|(?:latest|newest) version|versi terbaru)\b/,
  /\b(?:reset\w* (?:my |your |the )?password|password reset|forgot password|lupa password|reset (?:kata sandi|sandi|password))\b/,
  /\b(?:spam|junk)\b/,
  /\b(?:(?:neighbou?rs?|reception|concierge|safe place|tetangga|satpam|resepsionis|pos satpam))\b/,
  /\b(?:(?:call\w*|contact\w*|phon\w*|ask\w*|spoke\w* (?:to|with)|hubungi|menghubungi|dihubungi|telepon) (?:the |my |your |with )?(?:courier|carrier|post office|bank|seller|kurir|penjual|bank))\b/,
  /\b(?:press\w*|hit|push\w*|tapp?\w*|held|hold\w*) (?:the |on )?reset\b|\b(?:(?:power|side|reset) button|tombol (?:power|daya|reset))\b/,
  /\b(?:mutasi\w*|(?:bank|card) statement|rekening koran)\b/,
  /\b(?:descal\w*|clean\w* (?:the )?(?:filter|lens|nozzle|head)|head[- ]?cleaning|bersihkan filter|filternya)\b/,
  /\b(?:battery|batteries|baterai)\b/,
  /\bpressure\b|\btopp\w* (?:it |the \w+ )?up\b/,
  /\b(?:both|all|every|each) (?:of )?(?:the )?(?:box(?:es)?|bags?|packag\w+|parcels?|cartons?)\b/,
  /\b(?:fuse ?box|fuses?|breakers?|trip switch|sekering)\b/,
  /\b(?:airplane mode|flight mode|mode pesawat)\b/,
  /\b(?:reset\w* (?:the )?(?:router|modem|network)|network settings)\b/,
];

const told =
  /\b(?:tried|did|done|have|had|already|restarted|rebooted|reinstalled|uninstalled|cleared|checked|looked|called|rang|phoned|asked|contacted|updated|logged|signed|(?:i|we) reset|replaced|changed|unplugged|switched|turned|held|cleaned|spoke|used|sudah|habis|barusan)\b/;
const notDone =
  /\b(?:if i|should i|do i (?:need|have)|have not|did not|not yet|cannot|could not|how (?:do|can|to)|allow|lets? me|unable|not able|not let|belum|apa (?:harus|perlu)|perlu|haruskah|bagaimana cara|want to|mau)\b|\?/;

/** The agent's own act stands between. */
const mine = /\b(?:i|we|saya|kami|aku) (?:have|will|can|am|are|just|sudah|akan)\b/;

const invited =
  /\b(?:(?:have|had|did) you (?:already |also |ever |yet )?|(?:could|can|would) you (?:please )?(?:try|check|\w+)|(?:please|kindly) (?:try|check|\w+)|try\b|first (?:thing|step)|(?:start|begin|starting) (?:by|with)|you (?:can|should|need to|may want to|could)|let us (?:try|start)|(?:sudah|pernah|apakah)\b|(?:mohon|silakan|coba|tolong|dicoba)\b|boleh (?=[^?.]*\bdulu\b))/;

/** When the draft asks whether, or that, a step be done which the customer said they did: their words. */
export function stepIn(line: string, about: Case): Answer | null {
  if (!invited.test(line) && !/^(?:restart|reboot|reinstall|clear|unplug|log out|sign out|update|check)\b/.test(line))
    return null;
  if (/\b(?:thanks?|thank you|terima kasih|glad|good that|great that|since you|as you)\b/.test(line)) return null;
  if (
    /\b(?:again|once more|lagi|ulang (?:sekali|lagi)|this time|as well|instead|differently|kali ini)\b/.test(
      line.replace(/try again|coba lagi|\b(?:on|up|back) again\b/, ''),
    )
  )
    return null;
  const from = invited.exec(line)?.index ?? 0;
  const wanted = steps.filter((step) => {
    const at = step.exec(line)?.index ?? -1;
    return at >= from && at - from <= 80 && !mine.test(line.slice(from, at));
  });
  if (wanted.length === 0) return null;
  for (const { message, draft } of about.turns) {
    if (message.role !== 'customer') continue;
    for (const { sentence, part } of draft.placed) {
      if (part === 'quote' || part === 'code' || part === 'signature') continue;
      const plain = plainOf(sentence);
      for (const step of wanted) {
        const at = step.exec(plain.text);
        if (!at) continue;
        const clause = plain.text.slice(Math.max(0, plain.text.slice(0, at.index).search(/[^.;!?]*$/)));
        if (!told.test(clause) || notDone.test(clause)) continue;
        return { message: message.id, answer: sentence.text.replace(/[.!]+$/, ''), value: sentence.text };
      }
    }
  }
  return null;
}

/** The step of an ask in question form. */
export const stepFor = (ask: Ask, about: Case): Answer | null => (ask.slot === null ? stepIn(ask.clause, about) : null);
