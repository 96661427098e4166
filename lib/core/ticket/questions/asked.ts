import { phrases } from '../../text/pattern';
import type { Case } from '../case';
import type { Question } from '../questions';
import { topicOf } from './concepts';
import { kindsOf, type Kind } from './kinds';

/** "What do I have to send?": answered by whatever the draft asks for. */
const ownPart = phrases(
  'what ..3 (need|have|must|should|required|needed) ..3 (send|bring|provide|do|give|attach|include|fill|submit|show)?',
  '(dokumen|berkas|syarat|apa) ..3 (perlu|harus|dibutuhkan|diperlukan) ..2 (kirim|bawa|siapkan|lampirkan|isi|lakukan|perbuat)',
);

const actWanted = phrases(
  '(can|could|would) (you|somebody|someone|anybody|anyone|u)',
  'will (you|somebody|someone|anybody|anyone) (please|kindly|just|now)? (send|come|fix|refund|replace|cancel|change|call|pay|give|tell|help|do|bring|put|make|take|let|get|stop|check|look|return|collect|deliver|move|keep)',
  '(is|would) (it|there|that) (be)? (possible|any way|a way)',
  '(begging|begged|beg) (you)? to',
  '(can|could|may|might) (my|our|i|we|he|she|they) ..3 (sit|join|come|stay|bring|use|pay|have)',
  'any (way|chance)',
  '(can|could|may) (i|we) (have|get|return|exchange|cancel|change|move|swap|keep|extend|postpone|reschedule)',
  '(what|anything) (can|could|will|are) (you|we|be) ..3 (do|done|propose|going to do)',
  '(bisa|boleh|bisakah|bolehkah|masih|dapat|dapatkah) ..3 (refund|retur|tukar|ganti|batal|batalin|dibatal*|diganti|ditukar|diubah|dirubah|ditarik|dibantu|dikirim|diantar|dicek|dipercepat|balik|kembali|dikembalikan|dihapus|diperbaiki|direschedule|ditinjau|dibuka)',
  '(bisa|boleh|bisakah|bolehkah|dapatkah) (tidak)? di*',
  '^ ..2 (how|what) about',
  'bagaimana kalau',
  '(minta|mohon|tolong) (segera|di*)',
  'ada (keringanan|solusi|cara|jalan)',
);

/** Words, not deeds, are wanted: "Could you tell me …". */
const telling = phrases(
  '(can|could|will|would|may|might|please|kindly|pls|just)? (you|i|we)? ..2 (tell|inform|advise|say|explain|clarify|know|ask) (me|us|why|if|whether|how|what|when|where|which|that|the|more|about)',
  '(let) (me|us) know',
  '(give|get|send|share|provide|find|have|need|tell) (me|us)? (the|their|its|his|her|that|a)? ..2 (phone|number|address|price|cost|email|time|details|location|rating|total|adress)',
  '(mohon|tolong|minta|bisa|boleh) ..2 (info*|jelaskan|dijelaskan|beritahu|kabari|penjelasan*|tahu)',
);

/** The customer has heard it and wants it once more. */
const onceMore = phrases('again|resend|remind|repeat|(once|one) more|lagi|ulang|ulangi');

/** A question with what an answer to it must be. */
export type Asked = {
  readonly text: string;
  readonly topic: ReadonlySet<string>;
  readonly kinds: readonly Kind[];
  readonly form: Question['form'];
  /** The words of `topic` that the thread had not spoken of before: what this question is really about. */
  readonly focus: ReadonlySet<string>;
  /** Asks for an act, however politely: "Could you cancel it?" */
  readonly wantsAct: boolean;
  /** Asks what the customer has to bring or do. */
  readonly needsWhat: boolean;
  /** An agent had answered in this thread before it was asked. */
  readonly later: boolean;
  /** What agents had said before it was asked, lower case; empty when it is to be said again. */
  readonly heard: string;
};

const known = new WeakMap<Question, Asked>();

/** Reads a question once; kept as long as it lives. */
export function askedBy(question: Question, about: Case): Asked {
  const old = known.get(question);
  if (old) return old;
  const at = about.turns.findIndex(({ message }) => message.id === question.message);
  const placed = about.turns[at]?.draft.placed.find(
    ({ sentence, start }) => start <= question.span.start && question.span.end <= start + sentence.text.length,
  );
  const from = question.span.start - (placed?.start ?? 0);
  const to = question.span.end - (placed?.start ?? 0);
  const words = placed?.sentence.words.filter((word) => from <= word.start && word.end <= to) ?? [];
  const topic = topicOf(words);
  const before = about.turns.slice(0, at + 1);
  const spoken = new Set(
    before
      .flatMap(({ draft }) => draft.placed)
      .filter((other) => other !== placed)
      .flatMap(({ sentence }) => [...topicOf(sentence.words)]),
  );
  const fresh = new Set([...topic].filter((word) => !spoken.has(word)));
  const agents = before.filter(({ message }) => message.role === 'agent');
  const tells = telling(words).length > 0;
  const made: Asked = {
    text: question.quote,
    topic,
    kinds: kindsOf(words),
    form: question.form,
    focus: fresh.size > 0 ? fresh : topic,
    wantsAct: !tells && (question.form === 'request' || actWanted(words).length > 0),
    needsWhat: ownPart(words).length > 0,
    later: agents.length > 0,
    heard:
      onceMore(words).length > 0
        ? ''
        : agents
            .map(({ message }) => message.text)
            .join('\n')
            .toLowerCase(),
  };
  known.set(question, made);
  return made;
}

/** The main request among open questions: the first that wants something done. */
export const mainOf = (open: readonly Asked[]): Asked | undefined =>
  open.find(({ wantsAct }) => wantsAct) ?? (open.length === 1 ? open[0] : undefined);
