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
    {
      lang: 'en',
      draft: 'Come now, nobody ever went hungry for want of a bread roll.',
      quote: 'nobody ever went hungry for want of a bread roll',
      thread: [['customer', 'There was no roll with the soup and I paid for one.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Five quid is hardly going to break the bank, is it.',
      quote: 'Five quid is hardly going to break the bank',
      thread: [['customer', "You charged me £5 for a bag I didn't take"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Aw, somebody got out of bed on the wrong side.',
      quote: 'somebody got out of bed on the wrong side',
      thread: [['customer', 'This is the second cold coffee I get from you!!']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Other parents don't get themselves so worked up over a lost mitten.",
      quote: "Other parents don't get themselves so worked up",
      thread: [['customer', "My daughter's mitten was lost at your nursery, her late gran knitted it"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The blemish in question is of no practical significance.',
      quote: 'of no practical significance',
      thread: [['customer', "There's a stain down the front of the new sofa."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's a squeaky hinge, not the fall of Rome.",
      quote: 'not the fall of Rome',
      thread: [['customer', "the new door squeaks all night and I can't sleep"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'A teenager sets this router up in five minutes flat.',
      quote: 'A teenager sets this router up in five minutes flat',
      thread: [['customer', "I've tried all evening to get the router to connect."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You'll laugh about it one day.",
      quote: "You'll laugh about it one day",
      thread: [['customer', 'The cake slid off its stand in front of all our guests.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Let's not lose our heads over a missing screw.",
      quote: "Let's not lose our heads",
      thread: [['customer', "A screw is missing and the cot can't be used tonight."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "There's really no call to get so het up about a parking spot.",
      quote: 'no call to get so het up',
      thread: [['customer', 'someone is parked in my paid spot again']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Surely a missing button can't be that important.",
      quote: "Surely a missing button can't be that important",
      thread: [['customer', "The button of my late husband's coat is gone"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Worse things happen at sea, Jim!',
      quote: 'Worse things happen at sea',
      thread: [['customer', 'You lost my fishing rod.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's hardly worth getting upset about a few crumbs.",
      quote: 'hardly worth getting upset',
      thread: [['customer', 'The train seat was filthy and my dress is stained.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Everyone else on the tour managed the stairs.',
      quote: 'Everyone else on the tour managed the stairs',
      thread: [['customer', 'My mother fell on the stairs of your tour.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Honestly, it's only hair, it grows back.",
      quote: "it's only hair",
      thread: [['customer', "You cut 20 cm off my daughter's hair"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You're making rather a lot of a late pizza.",
      quote: "You're making rather a lot of",
      thread: [['customer', 'pizza 2 hours late and my kids went to bed hungry']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'No one else has had a problem with the chairs.',
      quote: 'No one else has had a problem',
      thread: [['customer', 'the chair gave way under my gran']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's not like anybody got hurt.",
      quote: "It's not like anybody got hurt",
      thread: [['customer', 'The shelf you put up came down in the night.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Try not to take it so personally, Kit.',
      quote: 'Try not to take it so personally',
      thread: [['customer', 'Your waiter called me a cheapskate']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'A grown man should be able to open a jar.',
      quote: 'A grown man should be able to',
      thread: [['customer', "I can't get the lid off the jar, I have arthritis."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'All this over a sticker?',
      quote: 'All this over a sticker?',
      thread: [['customer', 'The sticker on my crate was the wrong name and it went to Spain!']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You need to see the bigger picture here.',
      quote: 'see the bigger picture',
      thread: [['customer', "My stall was cancelled and I lose a week's wages."]],
      channel: 'chat',
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
    {
      lang: 'en',
      draft: 'Take it easy on that ankle. The crutches are at your door by five.',
      thread: [['customer', 'I sprained my ankle on your step.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's only a short walk from the station, about four minutes, over the little bridge.",
      thread: [['customer', 'How far is it from the station?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "A small crack like that can spread, so please don't drive. The screen is changed tomorrow at 8 at yours.",
      thread: [['customer', 'tiny crack in the windscreen']],
    },
    {
      lang: 'en',
      draft: 'Most people get theirs within three days, and yours left this morning, so Thursday.',
      thread: [['customer', 'When will my poster arrive?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Two weeks is far too long to wait for a bed. I've moved you to Friday's van.",
      thread: [['customer', 'Two weeks for a bed??']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Even my gran's old kettle outlived that one. A new one is with you tomorrow.",
      thread: [['customer', 'Kettle died in a week lol']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'At least three of the slots are free on Sunday, so take your pick: 10, 11 or 2.',
      thread: [['customer', 'any slots sunday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "There's nothing to pay, Abby, the exchange is free.",
      thread: [['customer', 'what does the exchange cost']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "No need to bring the box, just the lamp, and I'll test it while you wait.",
      thread: [['customer', 'Do I need the box?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You're lucky, one seat in row C came back an hour ago, and it's yours until six.",
      thread: [['customer', 'any seats left for tonight']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Steady rain is fine for the tent, but over 60 km/h please take it down.',
      thread: [['customer', 'Is the tent ok in rain?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "That isn't a small thing, Kim, you missed your mother's party. I'm ringing the taxi firm now.",
      thread: [['customer', 'the cab never came and i missed my mums 80th']],
    },
    {
      lang: 'en',
      draft: "Only a signature is missing, then it's done. I've put a cross where it goes.",
      thread: [['customer', "what's missing?"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's just round the corner from the station, on the left after the bakery.",
      thread: [['customer', 'where are you']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        'Everyone else on the tour has been told too: we start at ten instead of nine. You keep your seat at the front.',
      thread: [['customer', 'When do we start tomorrow?']],
    },
    {
      lang: 'en',
      draft: "Don't worry about the crumbs, we sweep at six anyway.",
      thread: [['customer', 'sorry we left crumbs']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's not easy to find, so I've put a pin on the map for you.",
      thread: [['customer', "can't find your door"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You're the first to get the new menu, here it is.",
      thread: [['customer', 'can I see the new menu']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Easy: tap the cog, then Sign out. If it sticks, tell me and I'll do it from here.",
      thread: [['customer', 'how do I sign out']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "There's no need to send it back, Kay. Keep it, and the right one comes on Monday.",
      thread: [['customer', 'do I send it back']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "It's a small dose on purpose, Dr Amin wants to see how she takes it until Friday. Call me if she stops eating.",
      thread: [['customer', 'is the dose for my cat right?']],
    },
    {
      lang: 'en',
      draft: 'Ah, the old trick with the two plugs! Swap them and it hums again.',
      thread: [['customer', 'tv is dead']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Try to take it slowly, and ring me if the knee swells.',
      thread: [['customer', 'can I run again']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The bigger picture hangs in the hall, the small one is still free for £40.',
      thread: [['customer', 'which picture is sold']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Grown men fit in the top bunk too, it takes 120 kilos.',
      thread: [['customer', 'is the bunk strong enough']],
      channel: 'chat',
    },
  ],
};
