import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'You MUST send the form by Friday.', quote: 'MUST' },
    { lang: 'en', draft: 'PLEASE READ the instructions before you write.', quote: 'PLEASE READ' },
    { lang: 'en', draft: 'We have told you that the shop is closed!!', quote: 'closed!!' },
    { lang: 'en', draft: 'Why did you order two???', quote: 'two???' },
    { lang: 'en', draft: 'Parcels are NEVER left with neighbours.', quote: 'NEVER' },
    { lang: 'en', draft: 'DO NOT REPLY TO THIS MAIL.', quote: 'DO NOT REPLY TO THIS MAIL' },
    { lang: 'en', draft: 'It is your bank that blocked it, NOT us.', quote: 'NOT' },
    { lang: 'en', draft: 'Bring ALL documents to the desk.', quote: 'ALL' },
    { lang: 'en', draft: 'Did you even plug it in?!', quote: 'in?!' },
    {
      lang: 'en',
      draft: 'We close at five and that is FINAL, there are no exceptions, ONLY on Fridays we stay until six.',
      quote: 'ONLY',
    },
    { lang: 'en', draft: 'Return the key IMMEDIATELY.', quote: 'IMMEDIATELY' },
    { lang: 'en', draft: 'Your deposit is gone!!!', quote: 'gone!!!' },
  ],
  pass: [
    { lang: 'en', draft: 'The IBAN and the SWIFT code are on your card.' },
    { lang: 'en', draft: 'Press RESET and hold POWER for ten seconds.' },
    { lang: 'en', draft: 'Welcome aboard, and happy birthday!!' },
    { lang: 'en', draft: 'Your code is QHRT-FINAL-22.' },
    { lang: 'en', draft: 'It is NOT your fault that it broke.', thread: [['customer', 'Is it my fault or NOT?']] },
    { lang: 'en', draft: 'The label says "DO NOT BEND", so the postman should have rung.' },
    { lang: 'en', draft: "NASA uses the same HDMI cable, I'm told." },
    { lang: 'en', draft: "Great news, it's a girl's size!! I found one in the back." },
    { lang: 'en', draft: 'Choose SAVE, then PRINT.' },
    { lang: 'en', draft: 'Is the VAT number on the invoice yours?' },
    { lang: 'en', draft: 'Thank you so much!! The team was touched by your card.' },
    { lang: 'en', draft: 'Flight BA 2490 leaves from gate B22.' },
  ],
};
