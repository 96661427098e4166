import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'Please calm down.', quote: 'Please calm down' },
    { lang: 'en', draft: "It's just a scratch.", quote: "It's just a scratch" },
    { lang: 'en', draft: "There's no need to get upset.", quote: 'no need to get upset' },
    { lang: 'en', draft: "It's not the end of the world.", quote: 'not the end of the world' },
    { lang: 'en', draft: 'You are the only customer who has complained about this.', quote: 'the only customer' },
    { lang: 'en', draft: 'Nobody else has this problem.', quote: 'Nobody else has this problem' },
    {
      lang: 'en',
      draft: 'Obviously you need to switch it on first.',
      quote: 'Obviously you need to switch it on first',
    },
    { lang: 'en', draft: "It's no big deal, the next bus comes in an hour.", quote: 'no big deal' },
    { lang: 'en', draft: 'You are overreacting.', quote: 'You are overreacting' },
    { lang: 'en', draft: "Don't panic, it is only a small delay.", quote: "Don't panic" },
    { lang: 'en', draft: 'These things happen.', quote: 'These things happen' },
    {
      lang: 'en',
      draft: 'You simply need to restart the router.',
      quote: 'You simply need to restart the router',
      thread: [['customer', "I have tried everything for two days and it still doesn't work."]],
    },
    { lang: 'en', draft: 'Even a child can set this up.', quote: 'Even a child can' },
    { lang: 'en', draft: 'It could have been worse.', quote: 'It could have been worse' },
    {
      lang: 'en',
      draft: 'Children are tougher than you think.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It's not as if anyone was hurt.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'A few days without heating never hurt anybody.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Just put on the radiators' timer, it's not difficult.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You needn't be so impatient.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It's a bit of cold, nothing more.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'No reason to get excited.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please relax.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'There is no reason to be angry.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's only a table.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's merely a cosmetic flaw.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'A crack is nothing serious.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's a minor thing.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "I don't see why you are making such a fuss.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'You will just have to live with the rattle.',
      quote: 'You will just have to live with the rattle',
    },
    { lang: 'en', draft: 'That happens to lots of guests, so no drama.', quote: 'happens to lots of guests' },
    {
      lang: 'en',
      draft: 'You simply need to put up with the hum for a while.',
      quote: 'You simply need to put up with the hum',
    },
    { lang: 'en', draft: "Please don't worry too much about a hum.", quote: "don't worry too much" },
    { lang: 'en', draft: 'Try to look on the bright side.', quote: 'look on the bright side' },
    { lang: 'en', draft: 'Anyone else copes with the hum.', quote: 'Anyone else copes' },
    { lang: 'en', draft: "We're sure you'll manage.", quote: "sure you'll manage" },
    {
      lang: 'en',
      draft: 'Take a deep breath.',
      quote: 'Take a deep breath',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'honestly its no biggie',
      quote: 'no biggie',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Frankly, four days are not that long.',
      quote: 'four days are not that long',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You are making it bigger than it is.',
      quote: 'making it bigger than it is',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Other customers wait for weeks quite happily.',
      quote: 'wait for weeks quite happily',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
  ],
  pass: [
    { lang: 'en', draft: "I've just sent the label." },
    { lang: 'en', draft: "It's only a five-minute walk from the station." },
    { lang: 'en', draft: "Just reply with the date and I'll book it." },
    { lang: 'en', draft: 'The Simply Red tickets are in your inbox.' },
    { lang: 'en', draft: 'That was obviously our mistake.' },
    { lang: 'en', draft: "Don't worry, your seat is safe." },
    { lang: 'en', draft: "It's not just a scratch, the whole panel must go." },
    { lang: 'en', draft: 'Your parcel is just around the corner.' },
    {
      lang: 'en',
      draft: 'Simply press Start and the oven does the rest.',
      thread: [['customer', 'How does the pizza programme work?']],
    },
    { lang: 'en', draft: 'You are the first to get the new edition.' },
    { lang: 'en', draft: 'Only the blue one is left, shall I keep it?' },
    { lang: 'en', draft: "It is just after nine here; I'll ring you at ten." },
    { lang: 'en', draft: 'Nothing you asked was silly.' },
    { lang: 'en', draft: 'I just checked with the driver: ten minutes.' },
    {
      lang: 'en',
      draft: "It's just come up on my screen: Femi is at your door.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Cold rooms are no small thing with toddlers.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I've only got the oak left.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's only right that we pay for the top.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's just as you said.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "Please don't worry about the box.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "It's an easy fix on our side: the joiner brings a new leg.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: "We just want to be sure it's the left leg.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft: 'It was no small thing to lift it up four floors.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
        ['agent', 'It takes a week. You will find the form on the site.'],
        ['customer', 'And now?'],
      ],
    },
    {
      lang: 'en',
      draft:
        "It's not that I don't believe you, I only need a photo for the packer: could you take one of the blue paddle?",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'No charge, of course. Just keep the box until Sunday.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Never hurts to ask: is it the long or the short one?',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Don't be shy to call: 01482 496 011, that's my desk.",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'That is quick to fix. The red one comes on Saturday.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    { lang: 'en', draft: 'Calm Down is our chamomile blend, and it is fine for a dog of 8 kg.' },
    { lang: 'en', draft: 'Settle Down comes in two sizes, 50 and 100 ml.' },
    { lang: 'en', draft: "I'm sure you will want to hear it run before you pay, so come at ten." },
    {
      lang: 'en',
      draft: "It's only a signature, nothing to pay.",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft:
        'Other customers wait until Thursday, but yours has a concert, so the tailor comes in on Saturday for you.',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
  ],
};
