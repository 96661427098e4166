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
  ],
};
