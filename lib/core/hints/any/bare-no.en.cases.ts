import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: "Sorry, that's not possible.",
      quote: "that's not possible",
      thread: [['customer', 'Could I have the flat a day earlier?']],
    },
    {
      lang: 'en',
      draft: 'Unfortunately we cannot deliver on Saturday. Kind regards, Ole',
      quote: 'we cannot deliver on Saturday',
      thread: [['customer', 'Could the bed come on Saturday? I work on weekdays.']],
    },
    {
      lang: 'en',
      draft: "We don't ship to Iceland.",
      quote: "We don't ship to Iceland.",
      thread: [['customer', 'Would you send the yarn to Reykjavik?']],
    },
    {
      lang: 'en',
      draft: 'Your application has been declined. Thank you for your interest.',
      quote: 'Your application has been declined.',
      thread: [['customer', 'Any news about my loan?']],
    },
    {
      lang: 'en',
      draft: "I'm afraid not.",
      quote: "I'm afraid not.",
      thread: [['customer', 'Is there any way to get the early train instead?']],
    },
    {
      lang: 'en',
      draft: 'There is nothing we can do.',
      quote: 'There is nothing we can do.',
      thread: [['customer', 'My luggage is on another island and my insulin is in it.']],
    },
    {
      lang: 'en',
      draft: 'The blue one is sold out.',
      quote: 'sold out',
      thread: [['customer', 'Do you still have the pram in blue?']],
    },
    {
      lang: 'en',
      draft: 'We are not able to change the date of the appointment.',
      quote: 'We are not able to change the date of the appointment.',
      thread: [['customer', 'Could my scan be moved to another day?']],
    },
    {
      lang: 'en',
      draft: 'Hi Jo, we no longer make that part.',
      quote: 'we no longer make that part',
      thread: [['customer', 'I need the hinge for the 2012 oven.']],
    },
    {
      lang: 'en',
      draft: 'Your claim was rejected.',
      quote: 'Your claim was rejected.',
      thread: [['customer', 'What became of my claim for the bike?']],
    },
    {
      lang: 'en',
      draft: 'Regrettably, we do not offer refunds on gift cards.',
      quote: 'we do not offer refunds on gift cards',
      thread: [['customer', 'The shop on the card has closed down, may I have my money back?']],
    },
    {
      lang: 'en',
      draft: 'No, unfortunately. Have a nice day.',
      quote: 'No, unfortunately',
      thread: [['customer', 'Can my son join the Tuesday class?']],
    },
    {
      lang: 'en',
      draft: "We don't lend heaters.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Nobody is available this week.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "There's no engineer free.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We can't bring that forward, sorry.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Sorry, we can't refund that.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "I'm afraid that isn't possible. Kind regards, Spa",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "No, we don't do that.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "That can't be done.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Unfortunately the date cannot be moved. Thank you for understanding.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "We don't do replacement handles.",
      quote: "We don't do replacement handles",
      thread: [['customer', 'Could I get a new handle for the Luma pan?']],
    },
    {
      lang: 'en',
      draft: "Names can't be altered once the board is painted.",
      quote: "Names can't be altered once the board is painted",
      thread: [['customer', 'The board says Marten, it should be Martin. Can it be put right?']],
    },
    {
      lang: 'en',
      draft: "There's really no way to mend the switch.",
      quote: 'no way to mend the switch',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "I'm sorry, it's a no from us.",
      quote: "it's a no from us",
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "We don't post single bulbs.",
      quote: "We don't post single bulbs",
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'The upgrade has been refused.',
      quote: 'The upgrade has been refused',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It's too late to exchange the robe.",
      quote: 'too late to exchange the robe',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "There's nothing I can do for you here.",
      quote: 'nothing I can do',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Your change was turned down.',
      quote: 'was turned down',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry Fi, no spaces on the pottery course.',
      quote: 'no spaces on the pottery course',
      thread: [['customer', 'can I still join pottery?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Hi Gus, the answer from the workshop is no.',
      quote: 'the answer from the workshop is no',
      thread: [['customer', 'Can they do the gears by Friday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Your bid for the cottage did not succeed.',
      quote: 'Your bid for the cottage did not succeed',
      thread: [['customer', 'Any word on the cottage?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We regret that the visa has not been granted. Yours faithfully, Visa Section',
      quote: 'We regret that the visa has not been granted',
      thread: [['customer', 'Has my visa come through?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Not doable, sorry.',
      quote: 'Not doable',
      thread: [['customer', 'could you get it to me by tonight?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Nah we don't do gift wrap.",
      quote: "we don't do gift wrap",
      thread: [['customer', 'can you wrap it?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'All the kennels are taken that week.',
      quote: 'All the kennels are taken that week',
      thread: [['customer', 'Can Biscuit stay with you in August?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Dear Mr Oyelaran, the Board is unable to accede to your request. Regards, Secretary',
      quote: 'unable to accede to your request',
      thread: [['customer', 'I ask that the levy be spread over the year.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I won't be able to squeeze you in.",
      quote: "I won't be able to squeeze you in",
      thread: [['customer', 'any gap for a haircut today?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We won't be able to do that for you, Jess.",
      quote: "We won't be able to do that",
      thread: [['customer', 'can you bring it upstairs?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Dear Mr Haas, your application for the garden plot was not successful. Regards, Town Gardens',
      quote: 'your application for the garden plot was not successful',
      thread: [['customer', 'Did we get the plot?']],
    },
    {
      lang: 'en',
      draft: "Saturday's fully booked.",
      quote: "Saturday's fully booked",
      thread: [['customer', 'Can I come on Saturday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Sorry pal, that's a no.",
      quote: "that's a no",
      thread: [['customer', 'any chance of a late checkout']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We don't have that size.",
      quote: "We don't have that size",
      thread: [['customer', 'got it in a 14?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'There are no seats left on the 9.15.',
      quote: 'There are no seats left',
      thread: [['customer', 'Can I change to the 9.15?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It can't be done by Friday.",
      quote: "It can't be done by Friday",
      thread: [['customer', 'Could the suit be ready on Friday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The waiting list is closed.',
      quote: 'The waiting list is closed',
      thread: [['customer', 'can you put my name on the list for a puppy']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "There won't be any more runs of that print.",
      quote: "There won't be any more runs",
      thread: [['customer', 'will you print the heron again']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I have to say no to the discount.',
      quote: 'I have to say no',
      thread: [['customer', 'Any discount for students?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The Friday class isn't running.",
      quote: "The Friday class isn't running",
      thread: [['customer', 'Is the Friday class on?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You weren't picked for the choir this time. Best wishes, Ann",
      quote: "You weren't picked for the choir",
      thread: [['customer', 'did I get in']],
      channel: 'chat',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: "Sorry, that's not possible, because the tenants leave at noon. You could have the keys at one.",
      thread: [['customer', 'Could I have the flat a day earlier?']],
    },
    {
      lang: 'en',
      draft: "Unfortunately we cannot deliver on Saturday. I've booked Friday at 7 in the evening for you.",
      thread: [['customer', 'Could the bed come on Saturday? I work on weekdays.']],
    },
    {
      lang: 'en',
      draft: "We don't ship to Iceland, but a friendly shop in Bergen does.",
      thread: [['customer', 'Would you send the yarn to Reykjavik? You can name me another shop too.']],
    },
    {
      lang: 'en',
      draft: 'Unfortunately the rain has washed away the path, so please use the upper gate.',
      thread: [['customer', 'How do I get to the hut?']],
    },
    {
      lang: 'en',
      draft: "I can't find the order under this name. Which e-mail address did you use?",
      thread: [['customer', 'Where is my order?']],
    },
    {
      lang: 'en',
      draft: "I can't wait to see the photos of your wedding!",
      thread: [['customer', 'The flowers were wonderful, thank you.']],
    },
    {
      lang: 'en',
      draft: 'We cannot unlock this account: it was used for fraud.',
      thread: [['customer', 'Unlock my account at once.']],
    },
    {
      lang: 'en',
      draft: "You can't miss it: the red door beside the bakery.",
      thread: [['customer', 'Where is your office?']],
    },
    {
      lang: 'en',
      draft: 'The blue one is sold out. The green one is here, shall I keep it for you?',
      thread: [['customer', 'Do you still have the pram in blue?']],
    },
    {
      lang: 'en',
      draft: 'We will not be able to help if you keep using these insults.',
      thread: [['customer', 'You are all idiots.']],
    },
    {
      lang: 'en',
      draft: "If you cannot open the file, tell me and I'll send it as a picture.",
      thread: [['customer', 'Please send me the invoice.']],
    },
    {
      lang: 'en',
      draft: 'Your claim was rejected because the lock was not forced. You may appeal until 30 June.',
      thread: [['customer', 'What became of my claim for the bike?']],
    },
    {
      lang: 'en',
      draft: 'No engineer is free before noon, so Femi comes at one.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We don't lend heaters, but the council does: 0121 496 0033. Shall I ask them for you?",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We can't refund the weekend, but I can move it to any date this year.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "I can't refund it myself; Inge in accounts can, and she has your mail. She'll write to you tomorrow.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Unfortunately the sauna was out of order that day. Your refund is on its way.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "I can't move it online, as the offer has ended. Tell me a weekend and I'll put it in by hand.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Nothing can be lost: your voucher stays valid.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "All I need is a paper saying you can't climb stairs, and I'll move your class to the ground floor.",
    },
    {
      lang: 'en',
      draft: "We don't do handles, but the maker does, and I've asked him to send you one.",
      thread: [['customer', 'Could I get a new handle for the Luma pan?']],
    },
    {
      lang: 'en',
      draft: "We don't post single bulbs, but I can put two in a box with a shade for the same price.",
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'There is no way you could have known: the switch fails from inside. A new lamp leaves today.',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'A hall with a rolled-up rug in it is no way to start a week, so the rust one comes tomorrow.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It's too late to send it by post, so I'm bringing the M over on Saturday at ten.",
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Nope, you're all set, Rory.",
      thread: [['customer', 'do i need to sign anything']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'No dogs on the beach till September, but the north cove takes them all year.',
      thread: [['customer', 'can I bring the dog to the beach']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "None left in green, and two in navy, so I've put one by for you.",
      thread: [['customer', 'got the green cap?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The course is full because the big kiln broke. I've put you first for October.",
      thread: [['customer', 'can I join the glazing course']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The kitchen is closed on Mondays, so come on Tuesday and the pie's on me.",
      thread: [['customer', 'are you open for dinner monday']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "Your card has been declined twice by the bank's fraud check. Could you ring the number on its back, then try again? I'm holding the table.",
      thread: [['customer', "my card won't work"]],
    },
    {
      lang: 'en',
      draft: 'Nothing available on the 4th, plenty on the 5th: 9, 12 or 3?',
      thread: [['customer', 'Got anything on the 4th?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'No charge for that, Dot.',
      thread: [['customer', 'how much for the extra key']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "That won't happen again, Al: I've taken the old number off the file.",
      thread: [['customer', 'you called my ex again']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'No cancellations on your booking, both nights stand.',
      thread: [['customer', 'have my nights been cancelled?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "It's not an option I'd recommend with a baby, the stairs are steep. The ground-floor room is free for the same price.",
      thread: [['customer', 'Is the loft room ok for us?']],
    },
    {
      lang: 'en',
      draft: 'The fee stays at zero for you, Hamid, for good.',
      thread: [['customer', 'will the fee go up?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        'The job went to another painter, since you asked for April and ours are booked till June. I can do the hallway in May if you like.',
      thread: [['customer', 'can you paint in april']],
    },
    {
      lang: 'en',
      draft: "We can't do Friday because the presser is away till Monday. Would Monday at nine be soon enough?",
      thread: [['customer', 'Could the suit be ready on Friday?']],
    },
    {
      lang: 'en',
      draft: "Saturday's full, Sunday has a table at one, shall I put you down?",
      thread: [['customer', 'table saturday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We don't have it in a 14, though the shop in Bath does and they'll post it to you for free tomorrow.",
      thread: [['customer', 'got it in a 14']],
    },
    {
      lang: 'en',
      draft: "That's not possible, sorry, the lift is too small for it. Two men can carry it up the stairs on Tuesday.",
      thread: [['customer', 'can you bring it upstairs by lift']],
    },
    {
      lang: 'en',
      draft: "I'm unable to find the order under that name. Is it under your maiden name perhaps?",
      thread: [['customer', 'where is my order']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The gate closes at nine, so leave the car on Hill Street if you come later.',
      thread: [['customer', 'can I come at ten']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "No further payments are due, Wim, you're done.",
      thread: [['customer', 'do I still owe anything']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The Friday class isn't running this week because of the holiday. Would Thursday at six suit you?",
      thread: [['customer', 'Is the Friday class on?']],
    },
  ],
};
