import type { HintCases } from '../cases';

const en = 'en' as const;
const violin = [
  [
    'customer',
    'The violin bow I ordered for my daughter came with horsehair missing on one side. Could you swap it before her audition?',
  ],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: violin,
      draft: 'Dear Anna,\n\nWe have received your request and it will be answered within two days.\n\nShop team',
      quote: 'your request',
    },
    {
      lang: en,
      thread: violin,
      draft:
        'Hello,\n\nI have looked at the issue and forwarded it to our supplier. I will write to you on Monday.\n\nKim',
      quote: 'the issue',
    },
    {
      lang: en,
      thread: violin,
      draft: 'Hi Anna,\n\nThis matter is important to us. I will get back to you by Friday.\n\nKim',
      quote: 'This matter',
    },
    {
      lang: en,
      thread: [['customer', 'The shuttle from the car park never came on Sunday and I missed my ferry to Skye.']],
      draft:
        'Dear Mr Gunn,\n\nRegarding your recent complaint, I have raised the matter with operations and will reply by Thursday.\n\nTravel desk',
      quote: 'your recent complaint',
    },
    {
      lang: en,
      thread: [['customer', 'My tomato seedlings arrived frozen.']],
      draft: 'Dear Olu,\n\nI have noted your concern and will come back to you on Tuesday.\n\nGreenhouse',
      quote: 'your concern',
    },
    {
      lang: en,
      thread: [['customer', 'The choir recording you made has a hum all through the Bach.']],
      draft: 'Hello Petra,\n\nWe are looking into this problem and expect to have an answer by Wednesday.\n\nStudio',
      quote: 'this problem',
    },
    {
      lang: en,
      thread: [['customer', 'Please move my mammogram from May 3 to June, I am travelling.']],
      draft:
        'Dear Mrs Roth,\n\nYour enquiry has been passed to the appointments desk, who will reply this week.\n\nClinic',
      quote: 'Your enquiry',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'the helmet visor i got is scratched']],
      draft: 'Thanks for waiting. Our team has been informed of the incident. We will update you today.',
      quote: 'the incident',
    },
    {
      lang: en,
      thread: [['customer', 'My tent poles snapped on the first night in the Lakes.']],
      draft: 'Hi Bo,\n\nthe item is covered, so I am sending a new one today.\n\nCamp crew',
      quote: 'the item',
    },
    {
      lang: en,
      thread: [['customer', 'The zip on the sleeping bag we hired split on the first night at Ben Nevis.']],
      draft:
        'Dear Fay,\n\nI have read your message and passed the matter to my manager, who calls you on Monday.\n\nHire desk',
    },
    {
      lang: en,
      thread: [
        ['customer', 'Please correct the birth date of my son on the vaccination card, it is 4 May, not 5 April.'],
      ],
      draft: 'Good morning,\n\nYour request has been approved and will be completed by Friday.\n\nClinic',
    },
    {
      lang: en,
      thread: [['customer', 'The guitar strap lock sheared off mid-gig and my Telecaster hit the floor.']],
      draft:
        "Hi Ash,\n\nThanks for your patience. I've discussed your case with the product team and we can offer a goodwill credit of 40.\n\nGear desk",
    },
    {
      lang: en,
      thread: [['customer', 'Please remove the peanut garnish from our banquet order for 60 on June 2.']],
      draft: 'Hello Priya,\n\nI confirm that the request has been processed.\n\nEvents',
    },
  ],
  pass: [
    { lang: en, thread: violin, draft: 'Dear Anna,\n\nI have your request and the new bow leaves today.\n\nKim' },
    {
      lang: en,
      thread: violin,
      draft:
        'Dear Anna,\n\nThe horsehair should never look like that. The issue is with our supplier, and a new one is with you on Friday, well before the audition.\n\nKim',
    },
    { lang: en, thread: violin, draft: 'Thank you for your enquiry. When is the audition?' },
    { lang: en, thread: violin, draft: 'Let me know if the problem comes back.' },
    { lang: en, channel: 'chat', thread: violin, draft: "I'm looking at the issue now." },
    {
      lang: en,
      thread: [['customer', 'It does not work.']],
      draft: 'I am sorry about the issue. Could you tell me what you see on the screen?',
    },
    { lang: en, thread: [['customer', 'What is your policy on refunds?']], draft: 'In that case you have 30 days.' },
    {
      lang: en,
      thread: violin,
      draft: 'Sorry for any inconvenience this issue has caused. Your new bow is on its way.',
    },
    { lang: en, thread: violin, draft: 'Hello Anna, it ships today and reaches you on Thursday.' },
    { lang: en, draft: 'Good morning! The library opens at ten.' },
    {
      lang: en,
      thread: [['customer', 'The zip on the sleeping bag we hired split on the first night at Ben Nevis.']],
      draft: 'Dear Fay,\n\nThat zip should have lasted. I have refunded the 18 pounds.\n\nHire desk',
    },
    {
      lang: en,
      thread: [['customer', 'Where do I collect the skis?']],
      draft: 'At the blue hut by the lift, from eight.',
    },
    {
      lang: en,
      thread: [['customer', 'The audio guide in room 4 is only in German.']],
      draft: 'Hello Mia,\n\nThank you for the report! Room 4 gets its English track on Thursday.\n\nMuseum',
    },
    {
      lang: en,
      thread: [['customer', 'AC di kelas 3B mati, anak-anak kepanasan']],
      draft: 'Terima kasih laporannya Bu. Teknisi ke kelas 3B jam 10.',
    },
    {
      lang: en,
      thread: [['customer', 'Please remove the peanut garnish from our banquet order for 60 on June 2.']],
      draft:
        'Hello Priya,\n\nNo peanuts on June 2: the chef has it in red. Your request is also on the printed menu.\n\nEvents',
    },
  ],
};
