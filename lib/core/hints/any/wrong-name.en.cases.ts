import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      requester: 'Priya Raman',
      draft: 'Hi Pooja, your parcel is on its way and should be with you tomorrow.',
      quote: 'Pooja',
    },
    {
      lang: 'en',
      requester: 'Tomasz Wilk',
      draft: 'Dear Mr Wolk,\n\nThe refund of 40 euros left us today.\n\nKind regards,\nEls',
      quote: 'Wolk',
    },
    {
      lang: 'en',
      requester: 'Marian Keane',
      draft: 'Hello Miriam,\n\nI have moved your appointment to 4 June.\n\nBest,\nOwen',
      quote: 'Miriam',
    },
    { lang: 'en', requester: 'Chidi Obi', draft: 'Good morning Chike! Your card is unlocked again.', quote: 'Chike' },
    { lang: 'en', requester: 'Laura Pinto', draft: 'hi lara, the lamp ships on monday.', quote: 'lara' },
    {
      lang: 'en',
      requester: 'Derek Stone',
      thread: [
        [
          'customer',
          "I'm writing for my father Derek Stone, who is in hospital. His card was stolen. What should we do?\n\nHannah Stone",
        ],
      ],
      draft: 'Dear Derek,\n\nI have blocked the card this minute.\n\nKind regards,\nPaul',
      quote: 'Derek',
    },
    {
      lang: 'en',
      requester: 'Ken Adeyemi',
      draft: 'Dear Ms Fairweather,\n\nYour claim was paid this morning.\n\nRegards,\nLin',
      quote: 'Fairweather',
    },
    { lang: 'en', requester: 'Noor Haddad', draft: 'Hey Nora! All sorted, the plan is back on.', quote: 'Nora' },
    {
      lang: 'en',
      requester: 'Jia Wen',
      draft: 'Dear Jian,\n\nThe tickets are attached.\n\nBest wishes,\nMia',
      quote: 'Jian',
    },
    {
      lang: 'en',
      requester: 'Stefan Brandt',
      draft: 'Thanks, Ulrich. I have found the invoice and will send it at 3 pm.',
      quote: 'Ulrich',
    },
  ],
  pass: [
    {
      lang: 'en',
      requester: 'Elizabeth Moore',
      draft: 'Hi Liz, your parcel is on its way and should be with you tomorrow.',
    },
    { lang: 'en', requester: 'Zoë Almeida', draft: 'Dear Zoe,\n\nThe refund of 40 euros left us today.' },
    { lang: 'en', requester: 'Robert Quist', draft: 'Hello Rob,\n\nI have moved your appointment to 4 June.' },
    {
      lang: 'en',
      requester: 'Jürgen Maas',
      draft: 'Dear Mr Maas,\n\nYour boiler will be checked on Friday by our engineer Piet.',
    },
    { lang: 'en', requester: 'Nadia Farouk', draft: 'Dear customer,\n\nYour claim was paid this morning.' },
    { lang: 'en', requester: 'Nadia Farouk', draft: 'Hi there, all sorted, the plan is back on.' },
    {
      lang: 'en',
      requester: 'Samuel Ortiz',
      draft: 'Good afternoon Mr Ortiz, I asked my colleague, Bernadette, and the part is in stock.',
    },
    {
      lang: 'en',
      requester: 'K. Lindqvist',
      thread: [['customer', 'Where is my order 88123? Thanks, Karin']],
      draft: 'Hi Karin, order 88123 leaves us today.',
    },
    { lang: 'en', requester: 'Alexandra Petrov', draft: 'Hi Sasha, the tickets are attached.' },
    {
      lang: 'en',
      requester: 'Grace Mbeki',
      draft: 'Unfortunately, the blue one is sold out, Grace, but the green one is here.',
    },
    { lang: 'en', requester: 'Grace Mbeki', draft: 'Good news: your parcel was found. Thanks, Oliver' },
    {
      lang: 'en',
      requester: 'Grace Mbeki',
      draft: 'Monday, Tuesday or Thursday would work for the engineer. Which one suits you?',
    },
    { lang: 'en', draft: 'Hi Jordan, the lamp ships on Monday.' },
    { lang: 'en', draft: 'Relax, the parcel is safe with me.', requester: 'Tilda Brook' },
    { lang: 'en', draft: 'Easy, we have until noon.', requester: 'Tilda Brook' },
    { lang: 'en', requester: 'Jo Marsh', channel: 'chat', draft: 'Nine, and the kettle is on from half eight.' },
    {
      lang: 'en',
      requester: 'Hettie Cole',
      channel: 'chat',
      draft: 'Nope, paint cannot be held, but I can order it for Saturday.',
    },
  ],
};
