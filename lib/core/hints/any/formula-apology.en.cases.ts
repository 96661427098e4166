import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft:
        'Dear Ms Bell,\n\nThank you for your message. We apologise for any inconvenience caused. Your comments matter to us.\n\nKind regards,\nTim',
      quote: 'We apologise for any inconvenience caused.',
      thread: [['customer', 'The sofa you delivered on Monday has a torn cushion and one leg is missing.']],
    },
    {
      lang: 'en',
      draft: 'Sorry for the inconvenience! Someone will look at it.',
      quote: 'Sorry for the inconvenience',
      thread: [['customer', 'my broadband has dropped six times since lunch']],
    },
    {
      lang: 'en',
      draft: 'Hello, please accept our sincere apologies. We take every report seriously.',
      quote: 'please accept our sincere apologies',
      thread: [['customer', 'There was a wasp in my lasagne last night at your Leith restaurant.']],
    },
    {
      lang: 'en',
      draft: 'Hi Omar,\n\nWe are sorry for your experience. We always aim to offer the best service.\n\nBest,\nLou',
      quote: 'We are sorry for your experience.',
      thread: [['customer', 'The plumber never came and I took a day off for him.']],
    },
    {
      lang: 'en',
      draft: 'We regret any inconvenience this may have caused. Customer satisfaction is our priority.',
      quote: 'We regret any inconvenience this may have caused.',
      thread: [['customer', "You charged my daughter's gym fee three times in June."]],
    },
    {
      lang: 'en',
      draft: 'Apologies for the trouble caused. Is there anything else I can help you with?',
      quote: 'Apologies for the trouble caused.',
      thread: [['customer', 'The printer arrived with a cracked lid.']],
    },
    {
      lang: 'en',
      draft: "I'm sorry we fell short of your expectations on this occasion. Your feedback helps us grow.",
      quote: 'we fell short of your expectations',
      thread: [['customer', 'Our tent collapsed on the first night at your campsite.']],
    },
    {
      lang: 'en',
      draft: 'Thanks for reaching out. Sorry for any frustration. The team has been informed.',
      quote: 'Sorry for any frustration.',
      thread: [['customer', "Can't open the payroll export, the button does nothing."]],
    },
    {
      lang: 'en',
      draft: 'We sincerely apologize for the inconvenience and appreciate your understanding.',
      quote: 'We sincerely apologize for the inconvenience',
      thread: [['customer', 'My passport photos came out green.']],
    },
    {
      lang: 'en',
      draft: 'Any inconvenience is regretted. Trains are busy at this time of year.',
      quote: 'Any inconvenience is regretted.',
      thread: [['customer', 'I stood from Leeds to London with a broken ankle although I had reserved seat 14B.']],
    },
    {
      lang: 'en',
      draft: 'Hi! Apologies for the bad experience. We will do better.',
      quote: 'Apologies for the bad experience.',
      thread: [['customer', 'the barista shouted at my mother because she paid in coins']],
    },
    {
      lang: 'en',
      draft: 'Dear customer, we are sorry that we did not meet your expectations. Thank you for your loyalty.',
      quote: 'we did not meet your expectations',
      thread: [['customer', 'Two of the six wine glasses were in splinters.']],
    },
    {
      lang: 'en',
      draft:
        'Dear Ms Kaur,\n\nThank you for getting in touch. Please accept our apologies for any inconvenience this has caused you. We are doing our utmost.\n\nRegards,\nDesk 4',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for the disruption! A ticket is open.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We do apologise for the inconvenience you have experienced.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'With apologies for any inconvenience, the service desk',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for any inconvenience this might have caused you.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We apologise unreservedly for the inconvenience and hope for your understanding.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Apologies for all the trouble. Please bear with us.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'd like to apologise on behalf of the whole company for the inconvenience.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please let me extend our apologies.',
      quote: 'extend our apologies',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'Sorry for the nuisance.',
      quote: 'Sorry for the nuisance',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'We apologise for all this.',
      quote: 'We apologise for all this',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'we r sorry for the inconvinience',
      quote: 'sorry for the inconvinience',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for the poor service you experienced.',
      quote: 'Sorry for the poor service',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We are sorry you had a disappointing experience.',
      quote: 'sorry you had a disappointing experience',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please excuse any nuisance. We call back on Monday.',
      quote: 'Please excuse any nuisance',
      thread: [['customer', 'the scaffolding blocks my shop door']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Kindly bear with us and pardon the inconvenience. Regards',
      quote: 'pardon the inconvenience',
      thread: [['customer', 'The lift was stuck with me in it.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Sorry about all the hassle! We'll check and call tomorrow.",
      quote: 'Sorry about all the hassle!',
      thread: [['customer', "you've sent me the wrong harness three times"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        'We regret that your experience fell below the level you are entitled to. A manager will ring you tomorrow.',
      quote: 'your experience fell below the level',
      thread: [['customer', 'The waiter called my mother fat.']],
    },
    {
      lang: 'en',
      draft: 'Our sincere apologies for the trouble you have been put to. We will write by Friday.',
      quote: 'Our sincere apologies for the trouble you have been put to',
      thread: [['customer', 'The removal men left the piano on the street.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We apologise for any inconvenience. It'll be looked at on Monday.",
      quote: 'We apologise for any inconvenience',
      thread: [['customer', 'the ramp is shut and I use a chair']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Sorry for the inconvenience caused, sir. A man is coming at 5.',
      quote: 'Sorry for the inconvenience caused',
      thread: [['customer', 'no water since morning']],
      channel: 'chat',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft:
        'We apologise for any inconvenience caused by the torn cushion; a new one leaves our workshop on Thursday.',
      thread: [['customer', 'The sofa you delivered on Monday has a torn cushion and one leg is missing.']],
    },
    {
      lang: 'en',
      draft: "Sorry for the inconvenience. Six drops since lunch is far too many, and I've reset your line from here.",
      thread: [['customer', 'my broadband has dropped six times since lunch']],
    },
    {
      lang: 'en',
      draft: "I'm sorry there was a wasp in your lasagne. I've refunded the dinner.",
      thread: [['customer', 'There was a wasp in my lasagne last night at your Leith restaurant.']],
    },
    {
      lang: 'en',
      draft: 'You took a day off and the plumber never came. We are sorry for that experience.',
      thread: [['customer', 'The plumber never came and I took a day off for him.']],
    },
    {
      lang: 'en',
      draft: 'Three gym fees in one month: two are on their way back to you. We apologise for the inconvenience.',
      thread: [['customer', "You charged my daughter's gym fee three times in June."]],
    },
    {
      lang: 'en',
      draft: 'Apologies for the trouble with the cracked lid. A spare is in the post.',
      thread: [['customer', 'The printer arrived with a cracked lid.']],
    },
    {
      lang: 'en',
      draft: "Your tent should never have collapsed. I'm sorry we fell short of your expectations.",
      thread: [['customer', 'Our tent collapsed on the first night at your campsite.']],
    },
    {
      lang: 'en',
      draft: "Sorry, I don't follow: which export do you mean, payroll or holidays?",
      thread: [['customer', "Can't open the export, the button does nothing."]],
    },
    {
      lang: 'en',
      draft: "I'm sorry your photos came out green. New ones are ready at the counter.",
      thread: [['customer', 'My passport photos came out green.']],
    },
    {
      lang: 'en',
      draft: 'If a day trip is inconvenient, we also go on Sundays.',
      thread: [['customer', 'Do you run boat trips on weekdays?']],
    },
    {
      lang: 'en',
      draft: 'I apologise for the splinters: the glasses were packed without a divider.',
      thread: [['customer', 'Two of the six wine glasses were in splinters.']],
    },
    {
      lang: 'en',
      draft:
        "We apologise for the inconvenience. Seat 14B was sold to somebody else by mistake, and I've refunded your fare.",
      thread: [['customer', 'I stood from Leeds to London with a broken ankle although I had reserved seat 14B.']],
    },
    {
      lang: 'en',
      draft: 'Sorry for the disruption at the nursery. An engineer is in the van now.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We apologise: 22 toddlers in coats since Sunday is not what you pay us for.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry the table came with a cracked leg. A new leg is on the van.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We apologise for the inconvenience: the leg cracked in our van on Monday.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'm sorry about the burn. It comes from our sander.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Apologies for the trouble with your walnut table. I'll collect it on Friday.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry for the nuisance of a desk lamp that hums; a new one leaves today.',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft:
        'Sorry for the trouble with the drill: it left us with a flat battery. A charged one is with you tomorrow.',
      thread: [['customer', 'The drill came dead']],
    },
    {
      lang: 'en',
      draft: "I'm sorry about the delay to your daughter's cello. It's on the noon train today.",
      thread: [['customer', "where's the cello, my daughter has a concert"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Sorry the ramp was shut and you couldn't get in. Fred has opened the side door, with no step.",
      thread: [['customer', 'ramp is shut, I use a chair']],
    },
  ],
};
