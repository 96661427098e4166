import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Please contact the courier.',
      quote: 'Please contact the courier.',
      thread: [['customer', 'My parcel has been marked delivered and it is not here.']],
    },
    {
      lang: 'en',
      draft: 'You will have to call the manufacturer about that.',
      quote: 'call the manufacturer',
      thread: [['customer', 'The drill you sold me smokes.']],
    },
    {
      lang: 'en',
      draft: 'For billing questions please ring our accounts department on 0161 496 0000.',
      quote: 'please ring our accounts department',
      thread: [['customer', 'You took £60 instead of £16.']],
    },
    {
      lang: 'en',
      draft: 'Kindly visit your nearest branch.',
      quote: 'Kindly visit your nearest branch.',
      thread: [['customer', 'The card machine ate my card.']],
    },
    {
      lang: 'en',
      draft: 'You need to speak to your bank about this.',
      quote: 'speak to your bank',
      thread: [['customer', 'Your refund never reached me.']],
    },
    {
      lang: 'en',
      draft: 'Please fill in the online complaint form.',
      quote: 'Please fill in the online complaint form.',
      thread: [['customer', 'I told you all of it above. What now?']],
    },
    {
      lang: 'en',
      draft: 'That is a matter for the landlord, please take it up with him.',
      quote: 'please take it up with',
      thread: [['customer', 'The boiler you serviced leaks.']],
    },
    {
      lang: 'en',
      draft: 'Please open a new ticket with the technical team.',
      quote: 'open a new ticket',
      thread: [['customer', 'The sync broke after your update.']],
    },
    {
      lang: 'en',
      draft: 'I suggest you contact the airline directly.',
      quote: 'contact the airline',
      thread: [['customer', 'You booked us on a flight that does not exist.']],
    },
    {
      lang: 'en',
      draft: 'We only sell the tickets. Please reach out to the organiser.',
      quote: 'Please reach out to the organiser.',
      thread: [['customer', 'The concert hall let nobody in with your tickets.']],
    },
    {
      lang: 'en',
      draft: 'Take it to any dealer and explain everything to them.',
      quote: 'Take it to any dealer',
      thread: [['customer', "My bike's gear slips since your service."]],
    },
    {
      lang: 'en',
      draft: 'Please call the helpline instead.',
      quote: 'Please call the helpline',
      thread: [['customer', 'I am deaf and would like to change my address.']],
    },
    {
      lang: 'en',
      draft: 'Please ring the depot.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You'd better call the manufacturer of the boiler.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Heaters are a matter for the council, please apply there.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please log this again through the portal.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You'll have to chase the engineer yourself.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please call our emergency number and report it again.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please contact reception at the spa.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "You'd need to ask the spa directly.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "Kindly get in touch with the therapist's office.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'For refunds, please email refunds@spa.example.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Please write to our complaints department.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Just hop over to the complaints desk and tell them there.',
      quote: 'hop over to the complaints desk',
    },
    {
      lang: 'en',
      draft: 'The best thing is to ring the depot yourself.',
      quote: 'The best thing is to ring the depot',
    },
    {
      lang: 'en',
      draft: 'Your safest bet would be contacting the manufacturer.',
      quote: 'Your safest bet would be contacting the manufacturer',
    },
    {
      lang: 'en',
      draft: 'Drop the billing team a line.',
      quote: 'Drop the billing team a line',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'For spare parts, contact the workshop.',
      quote: 'contact the workshop',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "That's one for the manufacturer.",
      quote: "That's one for the manufacturer",
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'Please apply through our online portal.',
      quote: 'apply through our online portal',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "That's not us, so try the workshop.",
      quote: 'not us, so try the workshop',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "that's a shipping issue, ring them",
      quote: 'ring them',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Please complete the exchange form on our site.',
      quote: 'complete the exchange form on our site',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You are better off ringing the branch.',
      quote: 'better off ringing the branch',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You'll want the returns department for that.",
      quote: "You'll want the returns department for that",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The tailor can tell you more, so call him.',
      quote: 'so call him',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Have a word with the workshop.',
      quote: 'Have a word with the workshop',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Best ring the makers about the kettle, Bev.',
      quote: 'Best ring the makers',
      thread: [['customer', 'the kettle you sold me trips the fuse']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You'd need to take that to whoever sold you the ticket.",
      quote: 'take that to whoever sold you the ticket',
      thread: [['customer', "The concert ticket won't scan."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Refund queries are to be lodged with the Accounts Section in writing.',
      quote: 'Refund queries are to be lodged with the Accounts Section in writing',
      thread: [['customer', 'Where is the refund for the course?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "That's a job for the council, give them a bell.",
      quote: 'give them a bell',
      thread: [['customer', "There's a burst main outside the flat you let me."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Drop the courier people an email, they can look it up.',
      quote: 'Drop the courier people an email',
      thread: [['customer', "parcel says delivered and it's not"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Have you tried the helpline? They'd be able to see that.",
      quote: 'Have you tried the helpline?',
      thread: [['customer', 'the meter in my flat shows minus 40']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Sir, kindly visit your nearest branch with two copies of the passbook.',
      quote: 'kindly visit your nearest branch',
      thread: [['customer', 'My name is wrong on the passbook.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Speak with the airline, we only sold you the seat.',
      quote: 'Speak with the airline',
      thread: [['customer', 'my seat is next to the toilet and not the window i paid for']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Someone on the user group will know why the oven beeps.',
      quote: 'Someone on the user group will know',
      thread: [['customer', 'My oven beeps at night.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You want the other number for boilers, not this one.',
      quote: 'You want the other number for boilers',
      thread: [['customer', "My boiler's out"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You'll have to phone the clinic about that, Uma.",
      quote: "You'll have to phone the clinic",
      thread: [['customer', 'the date on my appointment letter is wrong']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Parking fines are dealt with by the borough, not by us.',
      quote: 'Parking fines are dealt with by the borough',
      thread: [['customer', 'I got a fine in your car park']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Please contact your bank.',
      quote: 'Please contact your bank',
      thread: [['customer', "the refund you sent isn't there"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Try the shop in Leeds, they might have one.',
      quote: 'Try the shop in Leeds',
      thread: [['customer', 'the zip broke on my new jacket']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'For lost items, use the form on our website.',
      quote: 'use the form on our website',
      thread: [['customer', 'left my bag on bus 12']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You need to speak to the seller directly.',
      quote: 'You need to speak to the seller directly',
      thread: [['customer', 'the lamp came without a plug']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Billing handles that, you'd have to email them.",
      quote: "you'd have to email them",
      thread: [['customer', 'i was charged twice']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "This needs to go to the factory, here's their address.",
      quote: 'This needs to go to the factory',
      thread: [['customer', 'The clock stopped after a week.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We only sell them; the people who make them can help.',
      quote: 'the people who make them can help',
      thread: [['customer', "The drone doesn't charge."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Please log a call with the IT desk.',
      quote: 'Please log a call with the IT desk',
      thread: [['customer', 'the printer in the library jams']],
      channel: 'chat',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft:
        "I've told the courier where the parcel was left; they will call you today. Please contact the courier only if nobody rings by six.",
      thread: [['customer', 'My parcel has been marked delivered and it is not here.']],
    },
    {
      lang: 'en',
      draft: 'You can reach the accounts department on 0161 496 0000.',
      thread: [['customer', 'What is the phone number of the accounts department?']],
    },
    {
      lang: 'en',
      draft:
        "Only your bank can see why it bounced, so please ask your bank for the trace; I've put our proof of payment in this mail.",
      thread: [['customer', 'Your refund never reached me.']],
    },
    {
      lang: 'en',
      draft: 'If you have any other questions, please contact our support team.',
      thread: [['customer', 'Thanks, it works.']],
    },
    {
      lang: 'en',
      draft: 'Please call me on 0113 496 0101 when you are at the gate.',
      thread: [['customer', "I'll collect the keys at noon."]],
    },
    {
      lang: 'en',
      draft: "I have passed your photos to the manufacturer. You don't need to explain it again.",
      thread: [['customer', 'The drill you sold me smokes.']],
    },
    {
      lang: 'en',
      draft: "I'll speak to your landlord myself and write to you tonight.",
      thread: [['customer', 'The boiler you serviced leaks.']],
    },
    {
      lang: 'en',
      draft: 'Please go to the Orders page and press Return.',
      thread: [['customer', 'How do I return the hat?']],
    },
    {
      lang: 'en',
      draft: 'If you smell gas, call the emergency line at once.',
      thread: [['customer', 'The boiler makes a strange noise.']],
    },
    {
      lang: 'en',
      draft: 'Should you prefer to talk, our team is on 020 7946 0018 until six.',
      thread: [['customer', 'The form is long.']],
    },
    {
      lang: 'en',
      draft: 'Whom should you ask? The harbour office: 0131 496 0200.',
      thread: [['customer', 'Who do I contact about the mooring?']],
    },
    {
      lang: 'en',
      draft: "I've asked the dealer in Hull to keep a slot for you, and he has your notes.",
      thread: [['customer', "My bike's gear slips since your service."]],
    },
    {
      lang: 'en',
      draft: "I've rung the depot for you; Femi has your number.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Please ring me if he isn't there by 11.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I've sent your mail to the spa's reception, and they'll call you today.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Please reply to this mail with the voucher number.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "If you'd rather talk, call me on 0131 496 0077.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Please visit us again in spring!',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "Please check with your sister which weekend suits her, and I'll book it.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    { lang: 'en', draft: "Just head over to the side door at four, I'll be there with your bike." },
    { lang: 'en', draft: 'Your best bet is to leave the ringing to me: I have the depot on the line at two.' },
    {
      lang: 'en',
      draft: 'I gave the workshop a call myself: the bench is free on Friday at nine.',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "That's one for the manufacturer, so I've sent him your lamp's story, and he rings you on Friday.",
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: "That was a shipping issue, and I've told them: the rust rug leaves on Friday.",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "No need for you to ring the workshop, I've just done it.",
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'There is no need to visit the shop; I bring the M to the hall.',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Pop into the shop any time before six and I'll fit the strap while you wait.",
      thread: [['customer', "the strap's broken"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I've opened a new ticket with the carrier for you, and I'll ring you on Thursday with what they say.",
      thread: [['customer', "the parcel's stuck"]],
    },
    {
      lang: 'en',
      draft: 'Come to the desk and ask for Nia, she has your ring.',
      thread: [['customer', 'where do I pick up my ring']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "If you'd rather speak to the surgery yourself, it's 0117 496 0011; I've already told them about the rash.",
      thread: [['customer', "who's the doctor"]],
    },
    {
      lang: 'en',
      draft: "I'm ringing the airline for you right now, stay on the line if you can.",
      thread: [['customer', 'the airline lost my pram']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Your new card is waiting at the Leith branch under your name, they know you're coming.",
      thread: [['customer', 'I need a card today']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "Thanks for writing to the council as well. I've spoken with Mr Rae there and the tree comes down on Friday.",
      thread: [['customer', "I've told the council too."]],
    },
    {
      lang: 'en',
      draft:
        "There's a thread on our forum with photos of that very shelf: https://help.example/shelf. If it still wobbles, I'll send a bracket.",
      thread: [['customer', 'the shelf wobbles']],
    },
    {
      lang: 'en',
      draft: 'For a lost card call 0800 111 000 at once, so that it is blocked tonight.',
      thread: [['customer', 'I lost my card']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Customers go to the side door, where the bell is, and I'll let you in.",
      thread: [['customer', 'which door?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The shop on Mill Lane has two left and they've put one by for you until six.",
      thread: [['customer', 'have you got the mug']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You can report it to the police as well if you want, and I've sent you the crime form filled in.",
      thread: [['customer', 'bike stolen from your rack']],
    },
    {
      lang: 'en',
      draft: "I've phoned the clinic about the date: it's the 12th, and a new letter is in the post.",
      thread: [['customer', 'the date is wrong']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Your bank holds refunds for a day, so it's in your account tomorrow morning.",
      thread: [['customer', "where's my refund"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The shop in Leeds has your jacket ready, pay nothing, they know about the zip.',
      thread: [['customer', 'zip broke']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Billing is me as well, so let me look: one charge of £12 goes back today.',
      thread: [['customer', 'who does billing']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The seller has been told and will ring you by four today; I've given him your number and the photos.",
      thread: [['customer', 'lamp without plug']],
    },
    {
      lang: 'en',
      draft: "It needs to go to the workshop, so I'm fetching it from you at ten tomorrow.",
      thread: [['customer', 'the clock stopped']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The people who make them have sent me a new charger for you, and it's in tonight's post.",
      thread: [['customer', "The drone doesn't charge."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I'll log a call with the IT desk for you and bring you the printout by two.",
      thread: [['customer', 'printer jams']],
      channel: 'chat',
    },
  ],
};
