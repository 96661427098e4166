import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'Hi, my garden hose reel arrived today. Does the wall bracket come with screws? And how deep do the holes have to be?',
        ],
      ],
      draft: 'Hi Ned, lovely that the reel arrived. Yes, four screws are taped under the bracket.',
      question: 'how deep do the holes have to be?',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'Could you change the delivery of my piano stool to Friday? Also, does the seat come off for cleaning?',
        ],
      ],
      draft:
        'Dear Ms Ito, I have moved the delivery of the stool to Friday morning. The driver rings you an hour ahead.',
      question: 'does the seat come off for cleaning?',
    },
    {
      lang: 'en',
      channel: 'chat',
      thread: [['customer', 'hey im locked out of the gym app. and what time do u close on sundays']],
      draft: 'Hey! I have reset your login, please check your inbox for the link.',
      question: 'what time do u close on sundays',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'My claim for the dented van is with you since May. I would like to know whether the loan car is covered, as the garage wants a card from me.',
        ],
      ],
      draft:
        'Dear Mr Beck, thank you for your patience. The claim for the dent is complete and the cheque was posted yesterday.',
      question: 'I would like to know whether the loan car is covered',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'The trial balance in the ledger does not add up since the update.'],
        ['agent', 'Hello Ruth, we are aware of it and a fix is planned for Thursday.'],
        [
          'customer',
          'Thursday is fine. Is my archive from 2019 touched by this, and could auditors see the wrong figures?',
        ],
      ],
      draft: 'Hello Ruth, thank you for bearing with us. Have a good week.',
      question: 'Is my archive from 2019 touched by this',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Please refund the deposit for the marquee.'],
        ['agent', 'Dear Tom, the deposit is not refundable after 30 days.'],
        [
          'customer',
          'Your colleague Ines promised it in writing. Would you read the e-mail thread with Ines that I attached?',
        ],
      ],
      draft: 'Dear Tom, under our booking terms the deposit cannot be refunded.',
      question: 'Would you read the e-mail thread with Ines that I attached?',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'Our hearing loop crackles during services. Who do I ask for in your workshop, and what would a visit cost?',
        ],
      ],
      draft:
        'Dear Canon Price, thank you for telling us. The relevant team has been informed of the crackle in the loop.',
      question: 'Who do I ask for in your workshop',
    },
    {
      lang: 'en',
      channel: 'chat',
      thread: [
        ['customer', 'my bike got delivered without pedals'],
        ['agent', 'Hi Ola, oh no. Which model is it?'],
        ['customer', 'the Tern 20. are pedals extra or did someone forget them'],
      ],
      draft: 'I have the Tern 20 in front of me now. Could you tell me your order number, Ola?',
      question: 'are pedals extra or did someone forget them',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'We have two rooms from 3 August. Can the dog sleep in the room? Is there parking for a trailer? What is the wifi like?',
        ],
      ],
      draft:
        'Dear Mrs Holm, the dog is very welcome in the room and gets a basket and a bowl. The wifi reaches both rooms at 50 Mbit.',
      question: 'Is there parking for a trailer?',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'The second instalment left my account twice. Why was it taken twice, and can you send one back today?',
        ],
      ],
      draft: 'Hello Farid, I have sent one of the two instalments back today; it shows by tomorrow noon.',
      question: 'Why was it taken twice',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'A wasp nest is back in the loft three weeks after your visit. Will somebody treat it again without a new bill?',
        ],
      ],
      draft: 'Hello, wasps can be a real worry in summer. Our products are among the strongest on the market.',
      question: 'Will somebody treat it again without a new bill?',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'I am moving to Leuven in May. Please tell me if my health card works there. And do I have to hand in the old one?',
        ],
      ],
      draft:
        'Dear Sofie, congratulations on the move! Your health card works all over Belgium, so Leuven is no trouble.',
      question: 'do I have to hand in the old one?',
    },
  ],
  pass: [
    {
      lang: 'en',
      channel: 'email',
      thread: [
        ['customer', 'Do you still run the steam train on Sundays, or has that stopped? And is the tea room open?'],
      ],
      draft: 'Dear Ann, the steam train still runs on Sundays at two. The tea room is open from noon.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Can you waive the late fee? I was in hospital.']],
      draft: 'Dear Ms Roy, I am afraid the fee stands, as the reminder went out twice before your stay.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Is the oven on display still for sale? And would you deliver to Skye?']],
      draft: 'Hello Morag, it is, and yes, our van crosses to the island every second Tuesday.',
    },
    {
      lang: 'en',
      thread: [['customer', 'What kind of company loses a sofa? Where is it?']],
      draft:
        'Dear Mr Quist, your sofa is at the depot in Malmö, behind a pallet with the wrong label. It leaves tomorrow at 8.',
    },
    {
      lang: 'en',
      thread: [['customer', 'When does the coach leave on Sunday?']],
      draft: 'Hi Jo, at 7:40 from bay 3.',
    },
    {
      lang: 'en',
      channel: 'chat',
      thread: [['customer', 'does the watch survive swimming']],
      draft: 'Let me check that with the workshop, one minute.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Could someone look at the lift? It stops between floors. How are you by the way?']],
      draft: 'Dear Mrs Amadi, an engineer comes today at two and stays until it runs.',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Do I need a visa for the transfer in Doha?'],
        ['agent', 'No, not for transfers under 24 hours.'],
        ['customer', 'Perfect, thank you. I will print the ticket then.'],
      ],
      draft: 'You are welcome, safe travels!',
    },
    {
      lang: 'en',
      thread: [['customer', 'My son lost his retainer. What do I have to bring to get a new one made?']],
      draft: 'Dear Mrs Levy, please bring the old mould if you still have it, and his insurance card.',
    },
    {
      lang: 'en',
      thread: [['customer', 'The blinds came in grey, not cream. Can I keep these until the right ones arrive?']],
      draft: 'Of course, Hal. The cream ones are cut on Monday, and the fitter takes the grey ones with him.',
    },
    {
      lang: 'en',
      channel: 'chat',
      thread: [['customer', 'do you stock the blade by itself']],
      draft: 'We do, nine pounds each, and a dozen are on the shelf today.',
    },
    {
      lang: 'en',
      channel: 'email',
      thread: [['customer', 'Is there a fee for the second bag? Is the gate far from the bus?']],
      draft: 'Hello Ines, the second bag is 25 euros at the desk. From the bus it is four minutes on foot.',
    },
    {
      lang: 'en',
      channel: 'email',
      thread: [['customer', 'Who looks after the boiler on bank holidays?']],
      draft: 'Dear Mr Dunne, we at Calder Heat keep two fitters on call that day. The rota is attached.',
    },
    {
      lang: 'en',
      channel: 'email',
      thread: [['customer', 'My crate is gone and nobody can even tell me which depot it went to.']],
      draft: 'Dear Carla, a trace on the crate has been started, and you get the result from me by Thursday at 5.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Must my wife be at home when you read the meter?']],
      draft: 'Nobody needs to be in, Mr Pell: the reader can see the dial from the gate.',
    },
    {
      lang: 'en',
      thread: [['customer', 'When I opened the parcel the vase was cracked, which is a pity. Please send another.']],
      draft: 'Dear Aiko, a new vase is packed in double foam and leaves this afternoon.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Can you put the two tents next to each other? Is late arrival a problem?']],
      draft: 'No problem at all, the gate is open until midnight. You have pitches 14 and 15, side by side.',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'Two panes are cracked. What can be done?\n\nOn Tue, 3 Mar 2026 at 10:02, Glass Desk wrote:\n> Which panes are they? Do you have a photo?',
        ],
      ],
      draft: 'Hello Vera, both panes are replaced on Friday free of charge.',
    },
  ],
};
