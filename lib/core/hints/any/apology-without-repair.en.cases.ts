import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'We are so sorry about the broken kettle. We pride ourselves on quality.',
      quote: 'We are so sorry about the broken kettle.',
      thread: [['customer', 'The kettle you sent leaks from the base.']],
    },
    {
      lang: 'en',
      draft: "I'm very sorry that nobody came on Friday. Thank you for your understanding.",
      quote: "I'm very sorry that nobody came on Friday.",
      thread: [['customer', 'I waited in all Friday and nobody came.']],
    },
    {
      lang: 'en',
      draft:
        'Dear Mr Lund,\n\nPlease accept our apologies for the cold meal. Your opinion is valuable.\n\nYours,\nKitchen',
      quote: 'Please accept our apologies for the cold meal',
      thread: [['customer', 'The risotto was stone cold.']],
    },
    {
      lang: 'en',
      draft: 'We apologise for the error on your bill. Such things should not happen.',
      quote: 'We apologise for the error on your bill.',
      thread: [['customer', "You billed me for someone else's water."]],
    },
    {
      lang: 'en',
      draft: 'Sorry about the noise above your room. It was a wedding.',
      quote: 'Sorry about the noise above your room.',
      thread: [['customer', 'Music above my room until three in the morning.']],
    },
    {
      lang: 'en',
      draft: "I apologise for my colleague's tone. That is not how we like to be seen.",
      quote: "I apologise for my colleague's tone.",
      thread: [['customer', 'Your man on the phone called me stupid.']],
    },
    {
      lang: 'en',
      draft: 'We are truly sorry for the loss of your photos. We know that this is painful.',
      quote: 'We are truly sorry for the loss of your photos',
      thread: [['customer', "All the photos of my baby's first year are gone since your update."]],
    },
    {
      lang: 'en',
      draft: 'So sorry your flowers came wilted. We hope to serve you better next time.',
      quote: 'So sorry your flowers came wilted.',
      thread: [['customer', 'The roses were dead on arrival.']],
    },
    {
      lang: 'en',
      draft: 'Our apologies for the double charge. We take billing very seriously.',
      quote: 'Our apologies for the double charge.',
      thread: [['customer', 'I was charged twice for one yoga class.']],
    },
    {
      lang: 'en',
      draft: 'I am sorry that the wheelchair ramp was missing. Accessibility is important to us.',
      quote: 'I am sorry that the wheelchair ramp was missing',
      thread: [['customer', 'My brother could not board because there was no ramp.']],
    },
    {
      lang: 'en',
      draft: "We're very sorry for the cold rooms. The safety of children is close to our heart.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Our apologies that the engineer left. It was a busy Monday.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'm so sorry that you and the children are cold. That is awful.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We're sorry about the cracked leg. We strive for the best quality.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Dear Ms Orr, I apologise for the burn on your table. This is not our standard. Kind regards, Max',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for the trouble with the table. We appreciate your feedback and your patience.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I am sorry to hear that the leg cracked. Wood is a natural material.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'So sorry your pram wheel came off in the street, Lena. Hope the rest of your week is better!',
      quote: 'So sorry your pram wheel came off',
      thread: [['customer', 'The wheel of the new pram came off in the middle of a crossing']],
    },
    {
      lang: 'en',
      draft: 'We are sorry that the choir was double booked with the judo club. We value your custom.',
      quote: 'We are sorry that the choir was double booked',
      thread: [['customer', 'We stood in the car park with 40 singers because judo had our hall.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'That was our mistake and I apologise for the wrong blinds. Best, Hugo',
      quote: 'I apologise for the wrong blinds',
      thread: [['customer', 'The blinds are brown, I ordered cream.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Ah no, sorry about the burnt pizza, that's not like us. Enjoy your evening.",
      quote: 'sorry about the burnt pizza',
      thread: [['customer', 'the pizza was burnt black']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Dear Sir, the undersigned tenders an apology for the wrong meter reading recorded. Yours faithfully',
      quote: 'tenders an apology for the wrong meter reading',
      thread: [['customer', "The reading on the bill is not my meter's."]],
    },
    {
      lang: 'en',
      draft: "I'm so sorry that the taxi never came, Ines. That must have been awful. All the best, Ray",
      quote: "I'm so sorry that the taxi never came",
      thread: [['customer', 'Your taxi never came and I stood in the rain for an hour.']],
      channel: 'chat',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'We are so sorry about the broken kettle. A new one ships tomorrow.',
      thread: [['customer', 'The kettle you sent leaks from the base.']],
    },
    {
      lang: 'en',
      draft: "I'm very sorry that nobody came on Friday. Would Monday at 9 suit you?",
      thread: [['customer', 'I waited in all Friday and nobody came.']],
    },
    {
      lang: 'en',
      draft: "Sorry about the cold meal. I've refunded it.",
      thread: [['customer', 'The risotto was stone cold.']],
    },
    {
      lang: 'en',
      draft: 'Sorry about that! Looking into it now.',
      thread: [['customer', 'the app logged me out again']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I apologise for the error on your bill. Please send me the meter reading and I'll redo it.",
      thread: [['customer', "You billed me for someone else's water."]],
    },
    {
      lang: 'en',
      draft: 'Sorry for the late reply. Yes, the coat is waterproof.',
      thread: [['customer', 'Is the green coat waterproof?']],
    },
    {
      lang: 'en',
      draft: "I'm sorry for your loss. May the days ahead be gentle with you and your family.",
      thread: [['customer', 'My husband died last week, he was the account holder.']],
    },
    {
      lang: 'en',
      draft: 'Apologies for the mix-up. The pool is open from nine.',
      thread: [['customer', 'The sign says eight, the site says ten. When does the pool open?']],
    },
    {
      lang: 'en',
      draft: 'We are sorry for the double charge: the second payment has been cancelled.',
      thread: [['customer', 'I was charged twice for one yoga class.']],
    },
    {
      lang: 'en',
      draft: 'I am sorry the ramp was missing. You can board at platform 2 from now on, and I have told the crew.',
      thread: [['customer', 'My brother could not board because there was no ramp.']],
    },
    {
      lang: 'en',
      draft: 'So sorry your flowers came wilted. The refund is on its way.',
      thread: [['customer', 'The roses were dead on arrival.']],
    },
    {
      lang: 'en',
      draft: 'Sorry to bother you again, the line dropped.',
      thread: [['customer', 'hello?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I'm so sorry that you and the children are cold. Two heaters are in a taxi.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Our apologies that the engineer left; Femi is with you at 11.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We're sorry about the cracked leg. Would you like a new leg or your money back?",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I am sorry about the burn. The joiner comes on Friday.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for the burn. Your refund is in your account.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Sorry about the leg. You'll have a new one on Friday.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry about the mail of Monday. The rust rug is on the van now.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for the mix-up, Yas, the vegan box is on its way back to you by 7.',
      thread: [['customer', 'I got the meat box']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "I'm sorry the choir was left outside. Your hall is yours alone on Tuesdays from now on, and the £30 is back today.",
      thread: [['customer', 'we stood outside']],
    },
    {
      lang: 'en',
      draft: "Sorry to hear the cold's still hanging on! Shall we move the lesson to Thursday?",
      thread: [['customer', "I've still got this cold, can't come"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "So sorry about the burnt crust. Uri's baking a new one as we speak.",
      thread: [['customer', 'the quiche was burnt']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Sorry, that's on us. The right blinds leave today.",
      thread: [['customer', 'wrong blinds']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Type STOP and the texts end at once.',
      thread: [['customer', 'how do I stop the texts']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I'm sorry the taxi never came. Here's the £30 back, and the 6.15 tomorrow is paid.",
      thread: [['customer', 'taxi never came']],
      channel: 'chat',
    },
  ],
};
