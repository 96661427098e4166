import type { HintCases } from '../cases';

const en = 'en' as const;
const router = [
  ['customer', 'My router drops every evening at eight.'],
  [
    'agent',
    'Hello Sam,\n\nPlease restart the router and wait until the green light is steady. Evening drops are often caused by devices that overheat.\n\nKind regards,\nIvy',
  ],
  ['customer', 'I did that four times. It still drops at eight sharp, hot or cold.'],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: router,
      draft:
        'Hello Sam,\n\nPlease restart the router and wait until the green light is steady. Evening drops are often caused by devices that overheat.\n\nKind regards,\nIvy',
      quote: 'Please restart the router and wait until the green light is steady',
    },
    {
      lang: en,
      thread: router,
      draft:
        'Hi Sam,\n\nThanks for coming back to me. Evening drops are often caused by devices that overheat. Please restart it and wait until the green light is steady.\n\nIvy',
      quote: 'Evening drops are often caused by devices that overheat',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [
        ['customer', 'where is my taxi'],
        ['agent', 'Your driver is on the way and will be with you shortly, please stay at the pickup point.'],
        ['customer', 'that was 25 min ago, the map shows him driving AWAY'],
      ],
      draft: 'Your driver is on the way and will be with you shortly, please stay at the pickup point',
      quote: 'Your driver is on the way',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Can I get the group price for nine people?'],
        ['agent', 'Dear Ola,\n\nThe group price starts at ten paying visitors per booking and per day.\n\nFern'],
        ['customer', 'One of us is a baby, so we are ten. Does that count?'],
      ],
      draft:
        'Dear Ola,\n\nAs I wrote, the group price starts at ten paying visitors per booking and per day. I hope this helps.\n\nFern',
      quote: 'the group price starts at ten paying visitors per booking and per day',
    },
    {
      lang: en,
      thread: [
        ['customer', 'No invoice arrived for May.'],
        ['agent', 'Your invoice is generated on the last working day and sent to the address on file.'],
        ['customer', 'It is June 12. Nothing came, not even in spam.'],
        ['agent', 'Could you tell me the address?'],
        ['customer', 'lena@hof.example, as always'],
      ],
      draft:
        'Thank you. Your invoice is generated on the last working day of the month and sent to the address on file.',
      quote: 'invoice is generated on the last working day',
    },
    {
      lang: en,
      thread: [
        ['customer', 'The tenant above us plays drums at night.'],
        ['agent', 'We take noise seriously. Please keep a diary of the noise for fourteen days and return it to us.'],
        ['customer', 'I sent you the diary for fourteen days last Monday.'],
      ],
      draft: 'Please keep a diary of the noise for fourteen days and return it to us. Kind regards, Housing',
      quote: 'Please keep a diary of the noise for fourteen days and return it to us.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'My flight was cancelled, can I get the hotel paid?'],
        [
          'agent',
          'Hotel costs are covered when the delay is within the control of the airline and receipts are uploaded in the portal.',
        ],
        ['customer', 'The portal says error 500 whatever I upload.'],
      ],
      draft:
        'Hi Wes, hotel costs are covered when the delay is within the control of the airline and the receipts are uploaded in the portal.',
      quote: 'hotel costs are covered when the delay is within the control of the airline',
    },
    {
      lang: en,
      thread: [
        ['customer', 'The gym charged me after I cancelled.'],
        ['agent', 'Memberships renew on the first of each month unless cancelled five days before.'],
        ['customer', 'I cancelled on the 20th, the mail is attached.'],
      ],
      draft: 'Hello, memberships renew on the first of each month unless cancelled five days before. Regards',
      quote: 'memberships renew on the first of each month unless cancelled five days before',
    },
    {
      lang: en,
      thread: [
        ['customer', 'I need the X-ray pictures for my dentist.'],
        ['agent', 'To request your images, fill in form R7 and hand it in at the front desk with an ID.'],
        ['customer', 'I live 300 km away now. Is there another way?'],
      ],
      draft:
        'Good day,\n\nto request your images, fill in form R7 and hand it in at the front desk with an ID.\n\nRadiology',
      quote: 'fill in form R7 and hand it in at the front desk with an ID',
    },
    {
      lang: en,
      thread: [
        ['customer', 'The washing machine leaks at the front.'],
        [
          'agent',
          'Hello Iris,\n\nPlease clean the door seal with a damp cloth and run an empty cycle at 60 degrees.\n\nWarmly,\nTom',
        ],
        ['customer', 'I cleaned the seal twice. It still leaks, and now under the floor.'],
      ],
      draft:
        'Hello Iris,\n\nI would kindly ask you to clean the door seal with a damp cloth and run an empty cycle at 60 degrees. Do let me know.\n\nTom',
    },
    {
      lang: en,
      thread: [
        ['customer', 'How long for a visa?'],
        ['agent', 'Processing takes fifteen working days from the day your biometrics are taken.'],
        ['customer', 'It is day 31 now!! nobody answers the phone'],
      ],
      draft:
        'Processing takes fifteen working days from the day on which your biometrics are taken. Thank you for your understanding.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Why was my card fee 12?'],
        ['agent', 'The card fee covers the cost of the plastic and the courier and is charged once a year in April.'],
        ['customer', 'I returned the card in February, I have the receipt.'],
      ],
      draft:
        'Dear Kofi,\n\nThe card fee covers the cost of the plastic and the courier, and it is charged once a year in April.\n\nBank',
    },
  ],
  pass: [
    {
      lang: en,
      thread: router,
      draft:
        'Hello Sam,\n\nFour restarts and it still drops at eight sharp: then it is the line. A technician comes on Thursday evening at half past seven to see it happen.\n\nKind regards,\nIvy',
    },
    {
      lang: en,
      thread: [...router.slice(0, 2), ['customer', 'Sorry, I deleted your mail. Can you send the steps again?']],
      draft:
        'Of course!\n\nPlease restart the router and wait until the green light is steady. Evening drops are often caused by devices that overheat.',
    },
    {
      lang: en,
      thread: router.slice(0, 2),
      draft: 'Hello Sam,\n\nPlease restart the router and wait until the green light is steady. Did it help?',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Is my flat insured against hail?'],
        [
          'agent',
          'Yes, hail is covered. Nordhaus is authorised and regulated by the Insurance Board under number 4471 and its terms of business prevail over this message.',
        ],
        ['customer', 'And floods?'],
      ],
      draft:
        'Floods are not, sorry. Adding them costs 4 euros a month. Nordhaus is authorised and regulated by the Insurance Board under number 4471 and its terms of business prevail over this message.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Any news?'],
        ['agent', 'Your reference number is 55-1021-88, please quote it whenever you call us about this.'],
        ['customer', 'So what is the news?'],
      ],
      draft:
        'The board meets today and I call you at five. Your reference number is 55-1021-88, please quote it whenever you call us about this.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Can I return the lamp?'],
        ['agent', 'Thank you for your message and have a lovely day. Yes, you can return it within thirty days.'],
        ['customer', 'And the bulb?'],
      ],
      draft: 'Thank you for your message and have a lovely day. The bulb too, if the seal is whole.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'When is my fitting?'],
        ['agent', 'Your fitting is on Friday the 14th at three with Odile.'],
        ['customer', 'Can we make it four?'],
      ],
      draft:
        'Yes! Your fitting is on Friday the 14th at four with Odile, and I have told her about the hem you asked for on the phone.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'I cannot log in.'],
        ['agent', 'Please send me a screenshot of the message you see.'],
        ['customer', 'Here it is.'],
      ],
      draft:
        'Thank you, that helps. The message means that the trial has ended; I have added seven days so that you can export your work.',
    },
    { lang: en, draft: 'Please restart the router and wait until the green light is steady.' },
    {
      lang: en,
      thread: [
        ['agent', 'We moved your appointment to Tuesday at nine because Dr Hale is ill.'],
        ['customer', 'What? Nobody told me. Which day is it now?'],
      ],
      draft:
        'I am sorry you had to hear it this way. It is Tuesday at nine, with Dr Hale back in the practice. If nine is too early, eleven is free too.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'The washing machine leaks at the front.'],
        [
          'agent',
          'Hello Iris,\n\nPlease clean the door seal with a damp cloth and run an empty cycle at 60 degrees.\n\nWarmly,\nTom',
        ],
        ['customer', 'I cleaned the seal twice. It still leaks, and now under the floor.'],
      ],
      draft:
        'Hello Iris,\n\nA leak under the floor after two cleanings means the pump. Ben comes on Thursday at nine and brings one.\n\nTom',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [
        ['customer', 'When is pickup?'],
        ['agent', 'Your pickup is booked for Tuesday between eight and ten at the side gate on Orchard Way.'],
        ['customer', 'Great. Which gate again?'],
      ],
      draft: 'The side gate on Orchard Way, Tuesday between eight and ten.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Which documents?'],
        ['agent', 'For the loan we need your last three payslips, your ID and a utility bill.'],
        ['customer', 'Attached. Anything else?'],
      ],
      draft:
        'Thank you, the payslips and the ID are fine. The utility bill is from 2023; do you have one from this year?',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Why was my card fee 12?'],
        ['agent', 'The card fee covers the cost of the plastic and the courier and is charged once a year in April.'],
        ['customer', 'I returned the card in February, I have the receipt.'],
      ],
      draft:
        'Dear Kofi,\n\nYou returned the card in February, so the fee in April was wrong. The 12 is back on your account today.\n\nBank',
    },
  ],
};
