import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'Which plan is it?', quote: 'Which plan is it?' },
    {
      lang: 'en',
      draft: 'Send the meter reading and the date of the move. We will correct the bill after that.',
      quote: 'Send the meter reading',
    },
    {
      lang: 'en',
      draft: 'Your claim has been passed to the loss adjuster.\n\nKind regards,\nClaims',
      quote: 'Your claim has been passed',
    },
    { lang: 'en', draft: 'Yes, the hall is free on the 12th.\n\nBest,\nOona', quote: 'Yes, the hall is free' },
    { lang: 'en', draft: 'Sorry, we cannot take the piano back.\n\nRegards,\nTill 4', quote: 'Sorry, we cannot' },
    {
      lang: 'en',
      draft: 'Unfortunately the visa office closed the file. A new form is needed.\n\nThank you,\nDesk 7',
      quote: 'Unfortunately the visa office',
    },
    {
      lang: 'en',
      draft: 'So the tyres are 205/55 R16? I need that before I can look anything up.',
      quote: 'So the tyres are 205/55 R16?',
    },
    {
      lang: 'en',
      draft: 'Please provide a copy of your passport and a bank statement.\n\nYours sincerely,\nOnboarding',
      quote: 'Please provide a copy',
    },
    { lang: 'en', draft: 'Invoice attached. Payment is due in 14 days.', quote: 'Invoice attached.' },
    {
      lang: 'en',
      draft:
        'It has been noted that the bin at number 9 was missed on Tuesday. A crew will come on Friday.\n\nThanks,\nWaste team',
      quote: 'It has been noted',
    },
    {
      lang: 'en',
      draft: 'As per the tenancy agreement, the deposit is held for 30 days. It will be paid after the inspection.',
      quote: 'As per the tenancy agreement',
    },
    {
      lang: 'en',
      draft: 'Have you tried a different browser? If not, do that first.\n\nTech desk',
      quote: 'Have you tried',
    },
    {
      lang: 'en',
      draft: 'No. The warranty covers parts only.\n\nRegards,\nService',
      quote: 'No.',
    },
    {
      lang: 'en',
      draft: 'RE-REGISTRATION FORM NEEDED. Fill it in and return it by the 9th.',
      quote: 'RE-REGISTRATION FORM NEEDED.',
    },
  ],
  pass: [
    { lang: 'en', draft: 'Hiya Marge, which plan is it?', requester: 'Marge Dunne' },
    { lang: 'en', draft: 'Good day to you both,\n\nThe hall is free on the 12th.' },
    { lang: 'en', draft: 'Thank you for the reading. I have corrected the bill.' },
    {
      lang: 'en',
      draft: 'Buongiorno Elena,\n\nThe hall is free on the 12th. Shall I hold it?',
      requester: 'Elena Conti',
    },
    { lang: 'en', draft: 'Marge, the hall is free on the 12th.', requester: 'Marge Dunne' },
    { lang: 'en', draft: 'Mrs Dunne,\n\nThe bin at number 9 is emptied on Friday.' },
    { lang: 'en', draft: "I'm so sorry your bin was missed again. A crew comes on Friday." },
    { lang: 'en', draft: 'Congratulations on the little one! The form is attached.' },
    { lang: 'en', draft: 'Which plan is it, please?', channel: 'chat' },
    { lang: 'en', draft: 'The hall is free on the 12th.', channel: 'messaging' },
    {
      lang: 'en',
      draft: 'Friday works. The crew is told.',
      thread: [
        ['customer', 'Hello, the bin at number 9 was missed.'],
        ['agent', 'Hello, would Friday suit you?'],
        ['customer', 'Friday is good.'],
      ],
    },
    { lang: 'en', draft: 'Which of the plans is it?', channel: 'unknown' },
    { lang: 'en', draft: '{{ticket.requester.first_name}},\n\nThe hall is free on the 12th.' },
    { lang: 'en', draft: 'Wa alaikum salaam Yusuf, the prayer room is on floor 2.', requester: 'Yusuf Ali' },
    { lang: 'en', draft: 'To whom it may concern,\n\nMs Dunne has been a member since 2011.' },
    { lang: 'en', draft: 'Hope this finds you well. The hall is free on the 12th.' },
    { lang: 'en', draft: 'Oh no, what a start to the week! A crew comes on Friday.' },
    { lang: 'en', draft: 'Top of the morning, Marge! The hall is yours.', requester: 'Marge Dunne' },
  ],
};
