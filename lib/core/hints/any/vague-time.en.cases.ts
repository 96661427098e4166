import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: "Thanks Bo, we'll get back to you as soon as possible.", quote: 'as soon as possible' },
    { lang: 'en', draft: 'Your refund will arrive shortly.', quote: 'Your refund will arrive shortly.' },
    { lang: 'en', draft: 'A technician will call you soon.', quote: 'A technician will call you soon.' },
    { lang: 'en', draft: 'Please be patient while our experts look at your claim.', quote: 'Please be patient' },
    { lang: 'en', draft: 'You will receive the new card in due course.', quote: 'in due course' },
    { lang: 'en', draft: "We'll send the missing chair asap.", quote: 'asap' },
    { lang: 'en', draft: "I'll write to you at my earliest opportunity.", quote: 'at my earliest opportunity' },
    { lang: 'en', draft: 'Kindly await our reply.', quote: 'Kindly await our reply.' },
    { lang: 'en', draft: 'Someone from the warehouse will be in touch before long.', quote: 'before long' },
    { lang: 'en', draft: 'We will process your visa without undue delay.', quote: 'without undue delay' },
    { lang: 'en', draft: 'The repair will be done as quickly as we can.', quote: 'as quickly as we can' },
    {
      lang: 'en',
      draft: 'Your order of 3 March is being packed and will leave in the near future.',
      quote: 'in the near future',
      thread: [['customer', 'I ordered the desk on 3 March and it still has not left.']],
    },
    {
      lang: 'en',
      draft: 'An engineer will be with you as soon as one becomes available.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We'll let you know soon.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The part should come in soon.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please hold tight while we look for someone.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Somebody will get to you eventually.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'll get on to it when I get a minute.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We'll try to be quick.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'll look into this and come back to you shortly.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "You'll hear from us soon.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Someone will call you as soon as they can.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'The refund will be made in due time.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Our team will respond at the earliest.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    { lang: 'en', draft: 'Our fitter will ring as soon as he gets a chance.', quote: 'as soon as he gets a chance' },
    { lang: 'en', draft: 'The refund follows shortly after.', quote: 'The refund follows shortly after' },
    { lang: 'en', draft: "Re-stringing shouldn't take very long.", quote: "shouldn't take very long" },
    { lang: 'en', draft: "You'll be hearing from us in a while.", quote: 'in a while' },
    { lang: 'en', draft: "I'll tell you once we know more.", quote: 'once we know more' },
    { lang: 'en', draft: 'We hope to have a fix out shortly.', quote: 'hope to have a fix out shortly' },
    { lang: 'en', draft: 'The lamp is on the bench, please just bear with us.', quote: 'bear with us' },
    { lang: 'en', draft: "It won't be long now.", quote: "It won't be long" },
    { lang: 'en', draft: 'Our fitter will come when there is a gap in his day.', quote: 'when there is a gap' },
    {
      lang: 'en',
      draft: "Leave it with me, I'll be in touch.",
      quote: "I'll be in touch",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The weaver will ring when he is free.',
      quote: 'when he is free',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'll write the moment we hear more.",
      quote: 'the moment we hear more',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The M will be sewn at a later date.',
      quote: 'at a later date',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sewing it will take a while.',
      quote: 'will take a while',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Your sofa will be along one of these weeks.',
      quote: 'will be along one of these weeks',
      thread: [['customer', 'When does the sofa come?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We'll sort the gate out as and when.",
      quote: 'as and when',
      thread: [['customer', "the side gate won't lock"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The refund will be effected in due season.',
      quote: 'in due season',
      thread: [['customer', 'When do I get the fee back?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Give us a wee while and we'll see about the fence.",
      quote: 'Give us a wee while',
      thread: [['customer', 'the fence blew down onto my car']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Somebody will be in touch once the dust has settled.',
      quote: 'once the dust has settled',
      thread: [['customer', 'Who deals with the flood claim?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Won't be long now, Ade!",
      quote: "Won't be long now",
      thread: [['customer', "where's my food"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The engineer will attend at the soonest possible.',
      quote: 'at the soonest possible',
      thread: [['customer', 'The alarm keeps going off.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I go sort am before you know it.',
      quote: 'before you know it',
      thread: [['customer', 'my light bill token no enter']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You'll have it sooner than you think.",
      quote: 'sooner than you think',
      thread: [['customer', 'When can I expect the certificate?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The paint will be mixed when Sid has a quiet spell.',
      quote: 'when Sid has a quiet spell',
      thread: [['customer', 'is my paint ready']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We'll be in touch in due course.",
      quote: 'in due course',
      thread: [['customer', 'when do I hear about the claim']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Your card will be sent out shortly.',
      quote: 'shortly',
      thread: [['customer', 'When do I get my new card?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Bear with us, Tom, we're snowed under.",
      quote: 'Bear with us',
      thread: [['customer', 'when will you fix the lift']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I'll have a look when I get a minute.",
      quote: 'when I get a minute',
      thread: [['customer', 'can you check my bill']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The part should arrive any day now.',
      quote: 'any day now',
      thread: [['customer', "when's my part in"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "He'll call you back at his earliest convenience.",
      quote: 'at his earliest convenience',
      thread: [['customer', 'I need to talk to the vet']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It'll get done eventually, Pat.",
      quote: 'eventually',
      thread: [['customer', "when's my hem done"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We'll let you know when there's news.",
      quote: "when there's news",
      thread: [['customer', 'When does the road reopen?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Should be sorted within a short period.',
      quote: 'within a short period',
      thread: [['customer', 'my heating is off']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's in the queue, it'll get its turn.",
      quote: "it'll get its turn",
      thread: [['customer', 'when is my watch done']],
      channel: 'chat',
    },
  ],
  pass: [
    { lang: 'en', draft: "I'll get back to you as soon as possible, at the latest tomorrow at noon." },
    { lang: 'en', draft: 'Your refund will arrive shortly: two to three working days.' },
    { lang: 'en', draft: 'Please send us the photo as soon as possible so that I can order the part.' },
    { lang: 'en', draft: 'Hope to see you again soon!' },
    { lang: 'en', draft: "Get well soon, and don't worry about the booking: it is moved to May." },
    { lang: 'en', draft: 'As soon as the courier answers me I will write to you.' },
    { lang: 'en', draft: 'One moment please.' },
    { lang: 'en', draft: "You replied promptly, thank you. It's done." },
    { lang: 'en', draft: 'Shortly after you called, the engineer restarted the pump, and your heating is on again.' },
    { lang: 'en', draft: 'The new card is here. You can pick it up whenever you like.' },
    { lang: 'en', draft: 'It was cancelled too soon, and that was our slip. The order is open again.' },
    { lang: 'en', draft: 'If you need it soon, take the shop on Mill Lane; it has two left.' },
    {
      lang: 'en',
      draft: "Femi will be with you soon: he's passing Aston and needs 20 minutes.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "As soon as the boiler is lit, he'll ring you.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'll be in touch by Tuesday, or sooner if the bank answers.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "You'll hear from us soon, Friday at the latest.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "It's done: the money is on your card.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Could you send me the voucher number as soon as you have it?',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'We look forward to seeing you soon.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    { lang: 'en', draft: "As soon as she has the sample in her hand she'll ring you, and it lands on Tuesday." },
    { lang: 'en', draft: "Re-stringing shouldn't take too long: you can have the racket by Thursday noon." },
    { lang: 'en', draft: 'It broke soon after, you wrote, so I looked at the seam first and found the fault.' },
    { lang: 'en', draft: "I'll tell you once we know more, and by noon tomorrow either way." },
    { lang: 'en', draft: "I haven't seen one of these in a while, so I'm asking the maker at two today." },
    {
      lang: 'en',
      draft: "I'll be in touch by noon on Thursday.",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sewing it will take a while, so I give it to the tailor today and bring it on Saturday.',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Soon: the ferry leaves at 14:20 and boards ten minutes before.',
      thread: [['customer', 'when do we board']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The part comes on Tuesday and Jo fits it as soon as it is here, so Tuesday afternoon.',
      thread: [['customer', 'when will it be fixed']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Weather permitting, the slates go on tomorrow; if it rains, it's Thursday.",
      thread: [['customer', 'When is the roof done?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Your passport was sent on priority and the tracking says Friday.',
      thread: [['customer', 'where is my passport?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Come round any time between two and six, Vic.',
      thread: [['customer', 'when can I come']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Text me when it's convenient for you and I'll send the van within the hour.",
      thread: [['customer', 'can you collect the fridge']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Pay whenever you can before the 30th, there's no hurry.",
      thread: [['customer', 'when do I pay']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I'll ring at some point between ten and eleven tomorrow.",
      thread: [['customer', 'when will you ring']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'It always goes out the same day where possible, and yours went at noon.',
      thread: [['customer', 'did it go out today?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You have priority boarding, Sol, so use the left lane.',
      thread: [['customer', 'Do I have to queue?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's shown shortly after you log in, on the right.",
      thread: [['customer', "where's my balance"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'See you soon, Meg, table for two at eight.',
      thread: [['customer', 'book me a table for 2 at 8']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "As soon as you send the photo, I'll order the part and it's there next day.",
      thread: [['customer', 'do you need a photo']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "He'll call you back by four, at the number ending 88.",
      thread: [['customer', 'can he call me']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Any day suits me, so pick one between Monday and Thursday.',
      thread: [['customer', 'when can you come']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's eventually cheaper to buy the yearly one: £90 against £144.",
      thread: [['customer', 'monthly or yearly?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Sorry I couldn't pick up, I was on a ladder. What can I do for you?",
      thread: [['customer', 'I rang twice']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "When there's news of the road you'll get a text from me, and at six today in any case.",
      thread: [['customer', 'When does the road reopen?']],
      channel: 'chat',
    },
  ],
};
