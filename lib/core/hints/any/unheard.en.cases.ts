import type { HintCases } from '../cases';

const en = 'en' as const;
const boiler = [
  [
    'customer',
    'This is the FIFTH time I write. No hot water since the 2nd, my twins are six months old and I boil pans all night. I am furious and exhausted. When is somebody coming??',
  ],
] as const;
const wallet = [
  [
    'customer',
    'I am panicking, someone emptied my wallet, 2,300 gone in ten minutes while I was in surgery. Please help me, I am terrified they take the rest.',
  ],
] as const;
const bus = [
  [
    'customer',
    'Your driver left my 82-year-old father at a dark stop in the snow because his pass would not scan. I am disgusted. This is an outrage.',
  ],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: boiler,
      draft:
        'Dear Mrs Quist,\n\nThank you for contacting Homefix. An appointment can be booked online at any time.\n\nKind regards,\nService',
      quote: '',
    },
    {
      lang: en,
      thread: boiler,
      draft:
        'Hello,\n\nI have booked an engineer for you tomorrow between 8 and 12. Please make sure an adult is at home.\n\nRegards,\nMo',
      quote: '',
    },
    {
      lang: en,
      thread: boiler,
      draft: 'Dear Mrs Quist,\n\nWe are sorry for any inconvenience. Your request is being processed.\n\nService',
      quote: '',
    },
    {
      lang: en,
      thread: wallet,
      draft:
        'Hello, thank you for reaching out. To proceed, please fill in the dispute form in the app and wait for the review.',
      quote: '',
    },
    {
      lang: en,
      thread: wallet,
      draft:
        'Hi there,\n\nI understand your concern. Disputes are handled in the order in which they arrive.\n\nSupport',
      quote: '',
    },
    {
      lang: en,
      thread: bus,
      draft:
        'Dear Ms Adler,\n\nPasses must be valid at the time of travel according to section 4 of our conditions.\n\nCustomer relations',
      quote: '',
    },
    { lang: en, thread: bus, draft: 'Thank you for your feedback, which we have passed on to the depot.', quote: '' },
    {
      lang: en,
      thread: [
        [
          'customer',
          'Absolutely disgraceful. Third cake in a row with nuts in it, and my girl is allergic, we ended up in A&E last night. I am shaking with anger.',
        ],
      ],
      draft: 'Hi, sorry about that! Which branch did you order from, and what was the order number?',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I am in tears. You sent my medical report to my employer. I may lose my job over this. How could you??',
        ],
      ],
      draft:
        'Dear customer,\n\nYour data protection is our highest priority. You may submit a request to our privacy office using the online form.\n\nPrivacy team',
      quote: '',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [
        [
          'customer',
          'omg please help, I am stuck in the lift at your hotel, it is pitch dark and I cannot breathe, I am so scared',
        ],
      ],
      draft:
        'Hello and welcome to Grand Plaza! Thank you for choosing us. Kindly share your room number and full name so that I may assist you further.',
      quote: '',
    },
    {
      lang: en,
      thread: [
        ...boiler,
        [
          'agent',
          'Dear Mrs Quist,\n\nPlease check the pressure gauge and press the reset button for five seconds.\n\nMo',
        ],
        ['customer', 'Are you JOKING? I am livid. Six messages and the babies are still cold!'],
      ],
      draft: 'Dear Mrs Quist,\n\nPlease check the pressure gauge and press the reset button for five seconds.\n\nMo',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I have had it with you people. Eight weeks without a kitchen, four cancelled fitters, and today ANOTHER no-show while I took unpaid leave. I am furious. Who is accountable for this?',
        ],
      ],
      draft:
        'Dear Mr Silva,\n\nThank you for your email. Fitting dates can be viewed in the customer portal. Please log in with your contract number.\n\nKitchens4U',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I have had it with you people. Eight weeks without a kitchen, four cancelled fitters, and today ANOTHER no-show while I took unpaid leave. I am furious. Who is accountable for this?',
        ],
      ],
      draft:
        'Dear Mr Silva,\n\nI understand your frustration and apologise for the inconvenience. A new date will be proposed.\n\nKitchens4U',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          "YOU KILLED MY PLANTS. Ordered heat-pack shipping, box was left in frost, 14 orchids dead, 600 dollars, ten years of collecting!!! I'm so angry I could scream",
        ],
      ],
      draft:
        'Hello! Plants are living things and losses can happen. Please read our shipping policy. Have a great day!',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'Disgusting. My disabled mother was made to crawl up the stairs because your ramp was locked. I am beyond angry and she has not stopped crying.',
        ],
      ],
      draft:
        'Dear Ms Ortiz,\n\nThank you for taking the time to write. Accessibility information is available on our website.\n\nTheatre',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'Disgusting. My disabled mother was made to crawl up the stairs because your ramp was locked. I am beyond angry and she has not stopped crying.',
        ],
      ],
      draft:
        "Dear Ms Ortiz,\n\nI'm sorry to hear about your experience. I have arranged two free tickets for you for any show this season.\n\nTheatre",
      quote: '',
    },
  ],
  pass: [
    {
      lang: 'en',
      channel: 'email',
      thread: [['customer', 'My bin was missed for three weeks.']],
      draft: 'Dear Roy,\n\nCrews follow the calendar, and yours is a Tuesday road.\n\nPat',
    },
    {
      lang: en,
      thread: boiler,
      draft:
        'Dear Mrs Quist,\n\nFive messages, and you still boil pans at night for two babies. An engineer comes today before six; I ring you when he is on his way.\n\nMo',
    },
    {
      lang: en,
      thread: boiler,
      draft:
        'Dear Mrs Quist,\n\nI am sorry that nobody came and that you had to write again and again. The engineer, Piet, is with you at four today.\n\nMo',
    },
    {
      lang: en,
      thread: wallet,
      draft:
        'Your wallet is frozen as of this minute, so nobody can take the rest. The 2,300 is being traced; I write to you at six with what the bank says.',
    },
    {
      lang: en,
      thread: bus,
      draft:
        'Nobody should leave a man of 82 in the snow over a pass. I have the name of the driver, and the depot manager calls you at three.',
    },
    { lang: en, channel: 'chat', thread: wallet, draft: "I'm on it, freezing it now." },
    {
      lang: en,
      channel: 'chat',
      thread: [
        [
          'customer',
          'omg please help, I am stuck in the lift at your hotel, it is pitch dark and I cannot breathe, I am so scared',
        ],
      ],
      draft:
        'You are not alone, I stay here with you. The technician is two floors below and opens the lift in three minutes.',
    },
    {
      lang: en,
      thread: [['customer', 'F*** you all, you useless idiots, where is my bike, I hate this shop']],
      draft:
        'I want to get your bike to you. I will not be sworn at, though, so please leave the insults out; tell me the number on the slip and I look now.',
    },
    { lang: en, thread: [['customer', 'Hello, which size is the box?']], draft: 'Good morning. It is 30 by 40 cm.' },
    {
      lang: en,
      thread: [['customer', 'My parcel is a day late, any idea when it comes?']],
      draft: 'It comes tomorrow before noon.',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [
        ...bus,
        [
          'agent',
          'Your father, at 82, left in the snow at a dark stop: that makes me angry too. I am calling the depot now.',
        ],
        ['customer', 'and??? what did they say, I am livid'],
      ],
      draft:
        'They found the driver and took him off the line for today. The manager calls you at three, is that all right?',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I am in tears. You sent my medical report to my employer. I may lose my job over this. How could you??',
        ],
      ],
      draft:
        'Your report should never have left this house. I have asked your employer in writing to destroy it and to confirm that by noon, and our head, Dr Lim, rings you at one.',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I am furious, the caterer cancelled two hours before the wedding and 90 guests got crisps. I want my 3,000 back NOW.',
        ],
      ],
      draft:
        'Dear Ines,\n\nTwo hours before the wedding, with ninety guests at the door. The 3,000 left our account at eleven and is with you by Wednesday.\n\nJonas',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I have had it with you people. Eight weeks without a kitchen, four cancelled fitters, and today ANOTHER no-show while I took unpaid leave. I am furious. Who is accountable for this?',
        ],
      ],
      draft:
        'Dear Mr Silva,\n\nFour cancelled fitters and one more day of your leave gone: that is on me, I run the fitting teams. Omar and Lee come on Thursday at eight, and I come with them.\n\nVera',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'I have had it with you people. Eight weeks without a kitchen, four cancelled fitters, and today ANOTHER no-show while I took unpaid leave. I am furious. Who is accountable for this?',
        ],
      ],
      draft:
        'Mr Silva, you asked who is accountable: I am. Vera Holt, head of fitting, 0117 555 0102. Your kitchen is finished by Friday; the crew is with you tomorrow at eight.',
    },
    {
      lang: en,
      thread: [['customer', 'Hi, just wondering if my order shipped?']],
      draft: 'It leaves tonight.',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'Disgusting. My disabled mother was made to crawl up the stairs because your ramp was locked. I am beyond angry and she has not stopped crying.',
        ],
      ],
      draft:
        "Dear Ms Ortiz,\n\nNo one should ever have to crawl into our house. The duty manager had the key to the ramp and left; I have taken him off evenings, and I'd like to say sorry to your mother in person.\n\nDario Conti, director",
    },
  ],
};
