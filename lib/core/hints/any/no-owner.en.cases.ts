import type { HintCases } from '../cases';

const en = 'en' as const;
const meter = [
  ['customer', 'My gas meter reading on the bill is wrong, it says 8841 and the dial says 8114.'],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: meter,
      draft: 'Hello Mr Webb,\n\nYour reading is currently being investigated. Thank you for your patience.\n\nBilling',
      quote: 'Your reading is currently being investigated.',
    },
    {
      lang: en,
      thread: meter,
      draft: 'Thanks for the dial reading. This has been escalated.',
      quote: 'This has been escalated.',
    },
    {
      lang: en,
      thread: meter,
      draft: 'I have forwarded the two readings to the relevant department.',
      quote: 'the relevant department',
    },
    { lang: en, thread: meter, draft: 'The readings are under review at the moment.', quote: 'under review' },
    {
      lang: en,
      thread: [['customer', 'My visa photo was rejected by your booth.']],
      draft: 'Hi Nuno, someone from our photo team will take a look at the rejected picture.',
      quote: 'someone from our photo team will take a look',
    },
    {
      lang: en,
      thread: [['customer', 'The lift in block C is stuck again.']],
      draft: 'The stuck lift in block C has been logged and the appropriate steps will be taken.',
      quote: 'has been logged',
    },
    {
      lang: en,
      thread: [['customer', 'I never got my exam certificate.']],
      draft: 'Your certificate request is with our registry team.',
      quote: 'is with our registry team',
    },
    {
      lang: en,
      thread: [['customer', 'There are bedbugs in cabin 7.']],
      draft: 'Thank you for letting us know about cabin 7. It has been passed on to housekeeping.',
      quote: 'It has been passed on to housekeeping.',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'the ATM swallowed my card']],
      draft: 'ok so the guys in the back office are looking into the swallowed card',
      quote: 'the guys in the back office are looking into',
    },
    {
      lang: en,
      thread: [['customer', 'The streetlamp outside 12 Elm Road is out.']],
      draft: 'Your report about the lamp will be reviewed by the responsible team in line with our procedures.',
      quote: 'will be reviewed by the responsible team',
    },
    {
      lang: en,
      thread: [['customer', 'My claim for the cracked windscreen?']],
      draft:
        'Dear Ms Hale,\n\nThe windscreen claim is in progress. All documents have been submitted to the assessors.\n\nRegards',
      quote: 'is in progress',
    },
    {
      lang: en,
      thread: [['customer', 'The app logs me out every hour.']],
      draft: 'We are aware of the log-outs and they are being worked on.',
      quote: 'they are being worked on',
    },
  ],
  pass: [
    {
      lang: en,
      thread: meter,
      draft: 'Your reading is being checked against the photo, and I will write to you when the corrected bill is out.',
    },
    { lang: en, thread: meter, draft: 'Ayu in billing has the two readings. She will call you tomorrow before noon.' },
    { lang: en, thread: meter, draft: 'The bill has been corrected to 8114 and the new one is attached.' },
    { lang: en, thread: meter, draft: "It's with our metering team now; you'll have the new bill by Thursday." },
    { lang: en, draft: 'Your refund of 14 pounds has been processed.' },
    { lang: en, draft: 'Once the form has been reviewed, you can print the ticket yourself.' },
    { lang: en, draft: 'Is the washing machine being looked after by anybody on your side?' },
    { lang: en, draft: "I'm checking the lift with the caretaker now." },
    {
      lang: en,
      draft:
        'The path was closed because the bridge is being repaired; the blue route takes you round it in ten minutes.',
    },
    { lang: en, draft: 'I have passed your photos to the workshop and Marek will ring you.' },
    {
      lang: en,
      draft: 'Your parcel has been handed to the courier, and the tracking link is https://track.example/99.',
      thread: [['customer', 'Has my parcel left?']],
    },
    { lang: en, draft: 'The blue jacket is back in stock in size M.' },
    { lang: en, draft: 'Leave it with me: the scan is being read by Dr Osei and I will ring you either way.' },
  ],
};
