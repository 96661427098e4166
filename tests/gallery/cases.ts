import { cardWords } from '../../lib/core/concerns/card-words';
import { concerns, type ConcernId } from '../../lib/core/concerns/concerns';
import type { HintId } from '../../lib/core/hints/hint';
import type { Slot } from '../../lib/core/ticket/facts';
import type { Ticket } from '../../lib/core/ticket/ticket';
import type { Advice, Carded, Picture } from '../../lib/protocol';

const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T09:30:00Z`;

const texts = {
  en: {
    subject: 'Third visit and the line still drops',
    author: 'Dewi Lestari',
    first: 'My order 48213 came with a router that drops every evening. I restarted it and changed the cable.',
    last: 'Two technicians came and nothing changed. My daughter sits her exam online on Saturday. Can someone come before Friday? And do I still pay for this month?',
    heat: ['Two technicians came and nothing changed', 'sits her exam online on Saturday'],
    questions: ['Can someone come before Friday?', 'And do I still pay for this month?'],
    tried: 'restarted it and changed the cable',
    earlier: 'The internet goes off every evening around eight. What can I do?',
    answer:
      'Hi Dewi, I reset the port on our side and moved you to channel 11. If it drops again tonight, reply here and I book a visit; no need to describe it again.',
    others: 'Why does my connection stop at night when everybody is home?',
  },
  id: {
    subject: 'Sudah tiga kali didatangi, internet tetap putus',
    author: 'Dewi Lestari',
    first: 'Pesanan 48213 datang dengan router yang putus tiap malam. Sudah saya restart dan ganti kabelnya.',
    last: 'Dua teknisi sudah datang dan tidak ada yang berubah. Sabtu anak saya ujian online. Bisa ada yang datang sebelum Jumat? Terus bulan ini saya tetap bayar?',
    heat: ['Dua teknisi sudah datang dan tidak ada yang berubah', 'Sabtu anak saya ujian online'],
    questions: ['Bisa ada yang datang sebelum Jumat?', 'Terus bulan ini saya tetap bayar?'],
    tried: 'restart dan ganti kabelnya',
    earlier: 'Internet saya mati tiap malam sekitar jam delapan. Harus bagaimana ya?',
    answer:
      'Halo Bu Dewi, port-nya sudah saya reset dan kanalnya saya pindah ke 11. Kalau malam ini putus lagi, balas saja di sini dan saya jadwalkan kunjungan; tidak perlu dijelaskan ulang.',
    others: 'Kenapa koneksi berhenti tiap malam pas semua orang di rumah?',
  },
} as const;

export type CaseLang = keyof typeof texts;

export const ticketOf = (lang: CaseLang): Ticket => ({
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id: '1042',
  channel: 'email',
  subject: texts[lang].subject,
  requester: { name: texts[lang].author, id: '7', email: null },
  messages: [
    {
      id: 'm1',
      role: 'customer',
      visibility: 'public',
      author: texts[lang].author,
      at: at(3),
      text: texts[lang].first,
      attachments: ['modem-lights.jpg'],
    },
    {
      id: 'm2',
      role: 'customer',
      visibility: 'public',
      author: texts[lang].author,
      at: at(12),
      text: texts[lang].last,
      attachments: [],
    },
  ],
  folded: 12,
});

const fact = (lang: CaseLang, slot: Slot, value: string, message = 'm1') => {
  const text = message === 'm1' ? texts[lang].first : message === 'm2' ? texts[lang].last : texts[lang].subject;
  const start = text.indexOf(value);
  return { slot, value, message, span: start < 0 ? null : { start, end: start + value.length } };
};

const spanOf = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

/** A heated third contact with everything the panel can show. */
export const pictureOf = (lang: CaseLang): Picture => {
  const words = texts[lang];
  return {
    key: 'zendesk:acme.zendesk.com:1042',
    facts: [
      fact(lang, 'order-number', '48213'),
      fact(lang, 'product', 'router'),
      fact(lang, 'steps-tried', words.tried),
      fact(lang, 'screenshot', 'modem-lights.jpg'),
      fact(lang, 'date', lang === 'en' ? 'Saturday' : 'Sabtu', 'm2'),
    ],
    asked: [
      { times: 2, since: at(3) },
      { times: 1, since: null },
    ],
    questions: words.questions.map((quote) => ({
      message: 'm2',
      quote,
      span: spanOf(words.last, quote),
      form: 'question' as const,
      open: true,
    })),
    heat: {
      score: 0.8,
      heated: true,
      cues: words.heat.map((quote) => ({ message: 'm2', quote, span: spanOf(words.last, quote) })),
    },
    earlier: [
      {
        by: 'requester',
        ticketId: '977',
        subject: null,
        at: at(3),
        question: words.earlier,
        answer: words.answer,
        answeredBy: 'Raka',
        score: 0.8,
      },
      {
        by: 'others',
        ticketId: '612',
        subject: null,
        at: at(1),
        question: words.others,
        answer: null,
        answeredBy: null,
        score: 0.6,
      },
    ],
    contacts: 3,
    firstContact: at(3),
    folded: 12,
    quiet: false,
  };
};

export const calmPicture = (lang: CaseLang): Picture => ({
  ...pictureOf(lang),
  facts: [],
  questions: [],
  asked: [],
  heat: { score: 0, heated: false, cues: [] },
  earlier: [],
  contacts: 1,
  firstContact: null,
  folded: 0,
});

type Extra = Partial<Pick<Carded, 'message' | 'answer' | 'question' | 'insert' | 'shown'>>;

/** A finding for the words `quote`; `start` is where they stand. */
export const finding = (hint: HintId, concern: ConcernId, quote: string, start: number, extra: Extra = {}): Carded => ({
  hint,
  concern,
  severity: concerns[concern].severity,
  quote,
  span: { start, end: start + quote.length },
  shown: false,
  typing: false,
  form: 'full',
  also: [],
  lang: hint.startsWith('id/') ? 'id' : 'en',
  card: cardWords({ lang: hint.startsWith('id/') ? 'id' : 'en', concern }, 'en'),
  ...extra,
});

const key = 'zendesk:acme.zendesk.com:1042';

/** The background sends the cards in the agent's language. */
export const adviceOf = (lang: CaseLang): Advice => {
  const advice = plainAdvice(lang);
  return {
    ...advice,
    findings: advice.findings.map((one) => ({ ...one, lang, card: cardWords({ lang, concern: one.concern }, lang) })),
  };
};

const plainAdvice = (lang: CaseLang): Advice =>
  lang === 'en'
    ? {
        key,
        text: 'Could you send me your order number? We apologise for any inconvenience. Someone comes on Thursday.',
        findings: [
          finding('any/asked-already', 'asked-already', 'Could you send me your order number?', 0, {
            shown: true,
            message: 'm1',
            answer: '48213',
            insert: '48213',
          }),
          finding('any/unanswered-question', 'unanswered-question', '', 0, {
            message: 'm2',
            question: 'And do I still pay for this month?',
          }),
          finding('en/formula-apology', 'formula-apology', 'We apologise for any inconvenience.', 37),
        ],
        answered: [true, false],
        sentBefore: null,
      }
    : {
        key,
        text: 'Boleh kirim nomor pesanannya? Mohon maaf atas ketidaknyamanannya. Kamis ada teknisi yang datang.',
        findings: [
          finding('id/asked-already', 'asked-already', 'Boleh kirim nomor pesanannya?', 0, {
            shown: true,
            message: 'm1',
            answer: '48213',
            insert: '48213',
          }),
          finding('any/unanswered-question', 'unanswered-question', '', 0, {
            message: 'm2',
            question: 'Terus bulan ini saya tetap bayar?',
          }),
          finding('id/formula-apology', 'formula-apology', 'Mohon maaf atas ketidaknyamanannya.', 30),
        ],
        answered: [true, false],
        sentBefore: null,
      };
