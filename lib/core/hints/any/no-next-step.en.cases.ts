import type { HintCases } from '../cases';

const en = 'en' as const;
const piano = [
  ['customer', 'The piano you moved for us on Friday has a deep scratch down the lid. We paid 420 for careful movers.'],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: piano,
      draft:
        'Dear Ms Lund,\n\nThank you for your message. We are very sorry about the scratch on the piano lid.\n\nKind regards,\nOle',
      quote: '',
    },
    {
      lang: en,
      thread: piano,
      draft:
        'Dear Ms Lund,\n\nWe understand how upsetting this is. Our crews are trained to the highest standards and we take great pride in our work. Thank you for choosing us.\n\nOle',
      quote: '',
    },
    {
      lang: en,
      thread: piano,
      draft: 'Hello,\n\nThanks for your feedback about Friday. We always strive to improve.\n\nOle',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'The heating engineer came today. It is still 14 degrees in the flat. What happens now?']],
      draft: 'Hello Mr Adair,\n\nThe engineer could not find a fault.\n\nRegards,\nPaula',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'My swimming lessons were cancelled three weeks running. When do they start again, and do I get those weeks back?',
        ],
      ],
      draft:
        'Dear Jo,\n\nThank you for getting in touch. I appreciate how frustrating that is. Safety is our first priority.\n\nKind regards,\nPool desk',
      quote: '',
    },
    {
      lang: en,
      thread: [
        ['customer', 'A waiter spilled wine over my coat on Saturday and nobody has rung me about the cleaning.'],
      ],
      draft:
        'Dear Mr Bose,\n\nThank you for bringing this to our attention. We are sorry that your coat was stained. We hope to welcome you again.\n\nThe Vine',
      quote: '',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'my tickets show the wrong date, the match is on sunday not saturday']],
      draft: "Oh no, I'm really sorry about that. I get how annoying it is with the match so close.",
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'My new passport shows my maiden name. I fly on the 20th. Can this be put right in time?']],
      draft:
        'Dear Mrs Okafor,\n\nWe regret the error in your passport. Every complaint is recorded and helps us to improve.\n\nPassport Office',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'I have reported the barking dogs four times now.']],
      draft: 'Thank you for your report. Your concerns have been noted.',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'Your courier threw my parcel over the fence, the vase in it is in pieces.']],
      draft:
        'Hi Tom,\n\nI am so sorry to read this. That is not the service we want you to have. Your opinion matters to us.\n\nBest,\nLiv',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'The stairlift you fitted for my wife stops halfway every morning. She is stuck on it for minutes.',
        ],
      ],
      draft:
        'Dear Mr Pell,\n\nThank you for writing to us. I was sorry to learn of the difficulties with the stairlift. Our fitters are among the most experienced in the county.\n\nYours sincerely,\nGail',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'Two of the six chairs I hired had broken seats, a guest fell.']],
      draft:
        'Hello Dev,\n\nOh dear, that must have been embarrassing. We do check every chair before it leaves. Hope the rest of the party went well!\n\nMandy',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'I was billed for the premium channels I cancelled in January.']],
      draft:
        'Hi Carol,\n\nThanks for flagging this up. I can see that you cancelled the premium channels in January.\n\nBest,\nTed',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'My licence still says provisional after I passed in May. Can you fix it?']],
      draft:
        'Dear Mr Kerr,\n\nWe are sorry for the mistake on your licence and we appreciate your patience and understanding.\n\nLicensing',
      quote: '',
    },
    {
      lang: en,
      thread: [
        [
          'customer',
          'The pool was freezing and the sauna out of order the entire weekend, and nobody said so when we booked.',
        ],
      ],
      draft:
        'Dear guest,\n\nYour comments have been shared with the hotel management. We look forward to your next stay.\n\nGuest Relations',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'The funeral car turned up forty minutes late and we missed our slot at the crematorium.']],
      draft:
        'Dear Mrs Doyle,\n\nPlease accept our condolences and apologies. In sixty years of service this has rarely happened.\n\nDignity & Sons',
      quote: '',
    },
    {
      lang: en,
      thread: [['customer', 'My wedding band came engraved with the wrong year. What will you do?']],
      draft: "Hi Sam,\n\nOops, that shouldn't have happened! Our engraver is usually super careful.\n\nx Tilly",
      quote: '',
    },
  ],
  pass: [
    {
      lang: 'en',
      channel: 'chat',
      thread: [['customer', 'open on sunday?']],
      draft: 'Ten to four. Closed on Mondays.',
    },
    {
      lang: 'en',
      channel: 'chat',
      thread: [['customer', 'you left the box at number 3, I am at 8']],
      draft: 'Sorry about the walk. Femi is picking it up now and brings it to 8.',
    },
    {
      lang: en,
      thread: piano,
      draft: 'Dear Ms Lund,\n\nI am sorry about the lid. Could you send me a picture of the scratch?\n\nOle',
    },
    {
      lang: en,
      thread: piano,
      draft: 'Dear Ms Lund,\n\nI am sorry about the scratch. Our restorer comes on Tuesday at ten.\n\nOle',
    },
    { lang: en, thread: piano, draft: "Dear Ms Lund,\n\nI've asked Henrik, who restores lids, to ring you.\n\nOle" },
    {
      lang: en,
      thread: [['customer', 'Does the 10:15 tour have a guide who speaks Dutch?']],
      draft: 'Yes, Saskia leads the 10:15 in Dutch.',
    },
    {
      lang: en,
      thread: [['customer', 'My fine was cancelled, thank you so much!']],
      draft: 'You are welcome, Ines. Have a lovely weekend.',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'one sec, looking for the receipt']],
      draft: 'Sure, take your time.',
    },
    {
      lang: en,
      thread: [['customer', 'Is the pool open on Easter Monday?']],
      draft: 'Thank you for asking. The pool is closed on Easter Monday.',
    },
    {
      lang: en,
      thread: [['customer', 'Can I bring my own cake to the restaurant?']],
      draft: 'Of course, bring it along, and the kitchen keeps it cool for you.',
    },
    {
      lang: en,
      thread: [['customer', 'The scanner shows error 5.']],
      draft: 'Error 5 means that the lid is not shut. Press the lid down until it clicks.',
    },
    {
      lang: en,
      thread: [['customer', 'I want my deposit back for the hall.']],
      draft:
        'Dear Ravi,\n\nWe are sorry that the party fell through. The deposit cannot be returned because the caterer was paid on Monday.\n\nHall desk',
    },
    { lang: en, thread: [['customer', 'My refund has not come yet.']], draft: 'Your refund is being looked into.' },
    {
      lang: en,
      thread: [['customer', 'Great service, and the plumber was very kind.']],
      draft: 'Thank you so much for telling us! That made my morning.',
    },
    { lang: en, channel: 'chat', thread: [['customer', 'the door code does not work']], draft: 'So sorry about that!' },
    {
      lang: en,
      thread: [['customer', 'My booking is double. Please remove one.']],
      draft: 'Hi Lena, sorry about the double booking. It is gone now, and nothing was charged.',
    },
    {
      lang: en,
      thread: [['customer', 'Where can I park the camper on Saturday?']],
      draft: 'Hello Finn,\n\nField C, next to the showers; the gate opens at seven.\n\nRuth',
    },
    {
      lang: en,
      thread: [['customer', 'Could you tell me the ingredients of the vegan pie?']],
      draft: 'Hi!\n\nMushroom, leek, oat cream and puff pastry, no nuts.\n\nThe Pie Hole',
    },
    {
      lang: en,
      thread: [['customer', 'Order came. All good, the mug is gorgeous.']],
      draft: "That's lovely to hear, enjoy your tea!",
    },
    {
      lang: en,
      thread: [['customer', 'The blind is 3 cm too short.']],
      draft:
        "Dear Ned,\n\nI'm sorry the blind is short. It was cut to the wrong line in our workshop, so a new one is on the bench and goes out Monday.\n\nAl",
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'How do I reset the timer on the oven?']],
      draft: 'Hold the clock button for five seconds until it blinks.',
    },
    {
      lang: en,
      thread: [['customer', "The keys you cut don't turn."]],
      draft: "Sorry Joe! Bring them in any day, I'll recut them while you wait.",
    },
    {
      lang: en,
      thread: [['customer', 'Just to let you know the flowers were stunning, mum cried (happy tears).']],
      draft: 'Thank you for telling us, Nell. That goes straight on the workshop wall.',
    },
  ],
};
