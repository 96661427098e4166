import type { Draft, Sentence } from '../../text/draft';
import { does } from '../../hints/acts';
import { phrases } from '../../text/pattern';
import type { Case } from '../case';
import type { Question } from '../questions';
import { topicOf } from './concepts';
import { formOf } from './forms';
import { holdsValue, kindOf, type Kind } from './kinds';

/** Answers a yes-no question by itself, at the head of a sentence. */
const plainYes = phrases(
  '^ (hi|hello|sure|okay|well|baik|halo)? _? _? (yes|yep|yeah|yup|no|nope|sure|certainly|absolutely|definitely|indeed|correct|unfortunately not|sadly not|of course)',
  '(no problem|not a problem|that works|is fine|all good|you are welcome to)',
  '^ (iya|betul|benar|tentu|bisa|boleh|tidak|belum|sudah|masih|ada) (bisa|perlu|kak|pak|bu|ada|mas|mbak)?',
);
const yes = phrases(
  '^ (hi|hello|sure|okay|well|baik|halo)? _? _? (yes|yep|yeah|yup|no|nope|sure|certainly|absolutely|definitely|indeed|correct|right|unfortunately|sadly)',
  'of course',
  '(i|we) (can|can not|could|will|am afraid|am sorry but)',
  '(you|they|it|he|she|this|that|there|she) (do|does|can|may|will|must|should|is|are|did|has|have) not?',
  '(tidak|bisa|boleh|belum|sudah|masih|iya|betul|benar|ada|termasuk|perlu|tentu|sayangnya|harus|memang) ..2',
  '(sudah|akan|tidak|belum) (bisa|perlu|ada|dapat|kami|saya|aku)',
);

/** "I am finding out": an answer to come, whatever the question. */
const findingOut = phrases(
  '(i|we) (will|am|are|would|can|have|just)? (go)? (check|checking|look|looking|find|finding|investigate|investigating|verify) ..1 (into|for you|it|this|that|out|with|now|on)',
  '(let me|i will|we will) (check|find out|look|ask|confirm|see)',
  '(get|come|be) back to you (with|on|about)',
  'checking (now|this|that|it)',
  '(saya|aku|kami|kita) (akan|bantu|coba|sedang|segera|lagi)? (cek|cekkan|periksa|cari|telusuri|tanyakan|konfirmasi|pastikan)',
  '(saya|aku|kami) bantu ..1 (cek|periksa|telusur*)',
  '(sedang|lagi|akan) (saya|aku|kami)? (cek|dicek|periksa|diperiksa|telusuri|tanyakan|konfirmasi)',
  '(cek|periksa) (dulu|dahulu)',
);

/** The agent does, did or will do something. */
const acting = phrases(
  '(i|we) (have|will|am|are|would) (now|already|just|also|be)? _',
  '(done|sorted|fixed|resolved|attached|enclosed|here is|here are)',
  '(sudah|telah|akan|segera) (saya|aku|kami|di*)',
  '(saya|aku|kami) (sudah|akan|segera|bantu|proses|kirim|ajukan|teruskan)',
);

const courtesy = phrases(
  'thank|thanks',
  'terima kasih',
  '(anything|something) else',
  '(you are|your) welcome',
  'sama-sama|sama',
  'have a',
  'senang bisa',
);

/** "What do I have to send?": answered by whatever the draft asks for. */
const ownPart = phrases(
  'what ..3 (need|have|must|should|required|needed) ..3 (send|bring|provide|do|give|attach|include|fill|submit|show)?',
  '(dokumen|berkas|syarat|apa) ..3 (perlu|harus|dibutuhkan|diperlukan) ..2 (kirim|bawa|siapkan|lampirkan|isi)',
);

/** What an agent may do instead of answering in words: it still moves the request on. */
const replyActs = ['action', 'refusal', 'send-away', 'hand-over', 'option', 'policy'] as const;

const actWanted = phrases(
  '(can|could|will|would) you',
  '(is|would) (it|there|that) (be)? (possible|any way|a way)',
  'begging you to',
  '(can|could|may|might) (my|our|i|we|he|she|they) ..3 (sit|join|come|stay|bring|use|pay|have)',
  'any (way|chance)',
  '(can|could) (i|we) (have|get|return|exchange|cancel|change|move|swap)',
  '(bisa|boleh|bisakah|bolehkah|masih) ..3 (refund|retur|tukar|ganti|batal|batalin|dibatal*|diganti|ditukar|diubah|dirubah|ditarik|dibantu|dikirim|diantar|dicek|dipercepat)',
);

type Reply = { readonly sentence: Sentence; readonly topic: ReadonlySet<string>; readonly says: boolean };

const known = new WeakMap<Sentence, Reply>();

const replyOf = (sentence: Sentence): Reply => {
  const old = known.get(sentence);
  if (old) return old;
  const made = {
    sentence,
    topic: topicOf(sentence.words),
    says: !/\?/.test(sentence.text) || formOf(sentence) !== 'question',
  };
  known.set(sentence, made);
  return made;
};

const replies = (draft: Draft): readonly Reply[] =>
  draft.placed
    .filter(({ part, sentence }) => (part === 'body' || part === 'list') && sentence.lang !== 'other')
    .map(({ sentence }) => replyOf(sentence));

const share = (topic: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of of)
    if (
      topic.has(word) ||
      (word.length > 5 && [...topic].some((other) => other.length > 5 && other.startsWith(word.slice(0, 5))))
    )
      common++;
  return of.size === 0 ? 0 : common / of.size;
};

type Asked = {
  readonly text: string;
  readonly topic: ReadonlySet<string>;
  readonly kind: Kind;
  readonly form: Question['form'];
  /** The words of `topic` that the thread had not spoken of before: what this question is really about. */
  readonly focus: ReadonlySet<string>;
  /** Asks for an act, however politely: "Could you cancel it?" */
  readonly wantsAct: boolean;
  /** Asks what the customer has to bring or do. */
  readonly needsWhat: boolean;
};

/** Does the draft answer this question? Errs on the side of yes: a wrong reminder costs more than a missing one. */
function isAnswered(asked: Asked, said: readonly Reply[], only: boolean): boolean {
  const statements = said.filter(({ says }) => says);
  if (statements.length === 0) return false;
  const near = Math.max(...said.map(({ topic }) => share(topic, asked.topic)));
  const about = new Set(statements.flatMap(({ topic }) => [...topic]));
  const covered = share(about, asked.topic);
  const { kind } = asked;
  const value = statements.some(({ sentence }) => holdsValue(kind, sentence.text, asked.text));
  const promise = statements.some(({ sentence }) => findingOut(sentence.words).length > 0);
  if (promise && (only || covered > 0)) return true;
  if (asked.topic.size === 0) {
    return ['time', 'duration', 'amount', 'phone', 'email', 'address'].includes(kind)
      ? value || statements.some(({ sentence }) => courtesy(sentence.words).length === 0 && sentence.words.length > 6)
      : statements.some(({ sentence }) => courtesy(sentence.words).length === 0);
  }
  switch (kind) {
    case 'phone':
    case 'email':
    case 'address':
      return value || near >= 0.67;
    case 'time':
    case 'duration':
    case 'amount':
      return (value && (only || covered > 0)) || covered >= 0.5;
    case 'number':
      return (value && (only || covered > 0)) || covered >= 0.5;
    case 'yes-no': {
      const polarity = statements.some(({ sentence }) => yes(sentence.words).length > 0);
      return (
        covered >= 0.5 ||
        (polarity && covered > 0) ||
        (only && statements.some(({ sentence }) => plainYes(sentence.words).length > 0))
      );
    }
    case 'place':
      return value || covered >= 0.67;
    case 'reason':
      return value || covered >= 0.34;
    default: {
      if (asked.form === 'request') {
        const does = statements.some(({ sentence }) => acting(sentence.words).length > 0);
        return covered >= 0.34 || (does && only) || near > 0;
      }
      return covered >= 0.34 || near >= 0.34;
    }
  }
}

const asked = new WeakMap<Question, Asked>();

/** A question with what an answer to it must be; kept as long as the question lives. */
function askedBy(question: Question, about: Case): Asked {
  const old = asked.get(question);
  if (old) return old;
  const turn = about.turns.find(({ message }) => message.id === question.message);
  const placed = turn?.draft.placed.find(
    ({ sentence, start }) => start <= question.span.start && question.span.end <= start + sentence.text.length,
  );
  const from = question.span.start - (placed?.start ?? 0);
  const to = question.span.end - (placed?.start ?? 0);
  const words = placed?.sentence.words.filter((word) => from <= word.start && word.end <= to) ?? [];
  const topic = topicOf(words);
  const heard = new Set(
    about.turns
      .slice(0, about.turns.findIndex(({ message }) => message.id === question.message) + 1)
      .flatMap(({ draft }) => draft.placed)
      .filter((other) => other !== placed)
      .flatMap(({ sentence }) => [...topicOf(sentence.words)]),
  );
  const fresh = new Set([...topic].filter((word) => !heard.has(word)));
  const made: Asked = {
    text: question.quote,
    topic,
    kind: kindOf(words),
    form: question.form,
    focus: fresh.size > 0 ? fresh : topic,
    wantsAct: question.form === 'request' || actWanted(words).length > 0,
    needsWhat: ownPart(words).length > 0,
  };
  asked.set(question, made);
  return made;
}

/**
 * The questions that the draft surely passes over: nothing in it touches what they are about, nothing has the shape of
 * an answer, and no act, refusal, hand-over or promise to find out could stand for one.
 */
export function passedOver(about: Case, draft: Draft): readonly Question[] {
  const open = about.questions.filter((question) => question.open);
  if (open.length === 0) return [];
  const said = replies(draft);
  if (said.length === 0) return [];
  const statements = said.filter(({ says, sentence }) => says && courtesy(sentence.words).length === 0);
  const spoken = new Set(said.flatMap(({ topic }) => [...topic]));
  const promise = said.some(({ sentence }) => findingOut(sentence.words).length > 0);
  const acts = said.some(({ sentence }) => replyActs.some((act) => does(sentence, act)));
  return open.filter((question) => {
    const { focus, topic, kind, text, wantsAct, needsWhat } = askedBy(question, about);
    if (promise || topic.size === 0) return false;
    if (needsWhat && said.some(({ sentence }) => does(sentence, 'request'))) return false;
    if (share(spoken, focus) > 0) return false;
    if (wantsAct && (acts || statements.length > 0)) return false;
    if (statements.some(({ sentence }) => holdsValue(kind, sentence.text, text))) return false;
    return kind !== 'yes-no' || !statements.some(({ sentence }) => plainYes(sentence.words).length > 0);
  });
}

/** For each question of the case: is it answered, by a later agent turn or by this draft? */
export function answersTo(about: Case, draft: Draft): readonly boolean[] {
  const open = about.questions.filter((question) => question.open);
  if (open.length === 0) return about.questions.map(() => true);
  const said = replies(draft);
  return about.questions.map(
    (question) => !question.open || isAnswered(askedBy(question, about), said, open.length === 1),
  );
}
