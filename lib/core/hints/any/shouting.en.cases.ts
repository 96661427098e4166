import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'Your own music is fine but NO CANDLES, the ceiling is low.', quote: 'NO CANDLES' },

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
    {
      lang: 'en',
      draft: 'The engineer was there on MONDAY and you let him go.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We have ONE engineer for the whole town!!',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'KEEP THE DOORS SHUT.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'What exactly did he say???',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'It is YOUR job to measure the door.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'We do NOT refund.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'READ THE LEAFLET.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Send it TODAY or the offer ends.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Stop writing to us!!!',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'What do you want now??',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'I told you: MONDAY.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Hi Moira, vouchers are not refundable!!',
      quote: 'refundable!!',
      thread: [['customer', 'Can I have the money for the voucher back?']],
    },
    {
      lang: 'en',
      draft: 'The deposit is NOT coming back before the keys do, Ray.',
      quote: 'NOT',
      thread: [['customer', "when's my deposit"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Did you even open the box???',
      quote: 'box???',
      thread: [['customer', 'One knob is missing.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'PLEASE READ what the label says about bleach.',
      quote: 'PLEASE READ',
      thread: [['customer', 'the towel went pale']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'As it says, cash ONLY!!',
      quote: 'ONLY!!',
      thread: [['customer', 'Can I pay by card?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You have to press it TWICE, then wait.',
      quote: 'TWICE',
      thread: [['customer', "the buzzer doesn't work"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'WE ARE CLOSED ON MONDAYS, see the door.',
      quote: 'WE ARE CLOSED ON MONDAYS',
      thread: [['customer', 'are you open monday']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'How many times?! Gate 4.',
      quote: 'times?!',
      thread: [['customer', 'which gate']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I have ALREADY sent it.',
      quote: 'ALREADY',
      thread: [['customer', 'did you send it']],
      channel: 'chat',
    },
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
    {
      lang: 'en',
      draft: 'The code on the boiler is E119, and the BOSCH part is here.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Press MODE, then OK.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Your order WT-2231-OAK is on the van.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'The UK plug is in the USB box.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Click SEND at the bottom.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "I'm so happy it arrived!!",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Our FAQ and the PDF are attached.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's made by IKEA, and the EAN is on the back.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Reply YES to confirm.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    { lang: 'en', draft: 'Press CLEAR CARD, then SAVE CARD, and the reader forgets the old one.' },
    {
      lang: 'en',
      draft: 'Hi Moira, the voucher is back on your card!!',
      thread: [['customer', 'Can I have the money for the voucher back?']],
    },
    {
      lang: 'en',
      draft: 'Your flight is KL 1021 and the gate shows on the LED board at 9.',
      thread: [['customer', 'which flight?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Press RESET, then hold POWER for three seconds.',
      thread: [['customer', 'tv frozen']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The DVLA needs the V5C, and I've put a copy in your file.",
      thread: [['customer', 'what do they need']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Woohoo, congratulations on the baby!! The cot comes on Monday.',
      thread: [['customer', "baby came early!! when's the cot"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You wrote URGENT on the form, so it went first: done by four.',
      thread: [['customer', 'I marked it URGENT']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The code is ALREADY-21, all in capitals.',
      thread: [['customer', 'what is the code']],
      channel: 'chat',
    },
  ],
};
