import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'I completely understand your frustration. We are doing all we can.',
      quote: 'I completely understand your frustration',
      thread: [['customer', 'The dishwasher flooded my kitchen for the second time.']],
    },
    {
      lang: 'en',
      draft: 'We understand how upsetting this must be. Thank you for your loyalty.',
      quote: 'We understand how upsetting this must be',
      thread: [['customer', "You lost my grandmother's ring during the resizing."]],
    },
    {
      lang: 'en',
      draft: 'Hi Ana, I can imagine how you feel. Please bear with us.',
      quote: 'I can imagine how you feel',
      thread: [['customer', 'My visa interview was cancelled an hour before.']],
    },
    {
      lang: 'en',
      draft: 'That must be so frustrating! Could you restart the app?',
      quote: 'That must be so frustrating',
      thread: [['customer', 'The ferry app ate my ticket and the boat left without us.']],
    },
    {
      lang: 'en',
      draft: 'We truly appreciate your concern. Refunds are handled by finance.',
      quote: 'We truly appreciate your concern',
      thread: [['customer', 'You billed me for a gym I left in January.']],
    },
    {
      lang: 'en',
      draft: 'Your frustration is completely understandable. Someone will be in touch.',
      quote: 'Your frustration is completely understandable',
      thread: [['customer', 'Four different answers about my boiler in four days.']],
    },
    {
      lang: 'en',
      draft: 'I know how frustrating this can be. We thank you for your patience.',
      quote: 'I know how frustrating this can be',
      thread: [['customer', 'My hearing aid has been with you for seven weeks.']],
    },
    {
      lang: 'en',
      draft: 'I hear you. We value every customer.',
      quote: 'I hear you.',
      thread: [['customer', 'Your driver threw the parcel over the hedge and into the pond.']],
    },
    {
      lang: 'en',
      draft: 'We share your disappointment. Our teams work hard every day.',
      quote: 'We share your disappointment',
      thread: [['customer', 'The string quartet we booked played at another wedding.']],
    },
    {
      lang: 'en',
      draft: 'You must be very upset. Let me check.',
      quote: 'You must be very upset',
      thread: [['customer', 'The vet gave my cat the wrong tablets.']],
    },
    {
      lang: 'en',
      draft: "I'm sorry, and I understand this is a very difficult situation.",
      quote: 'I understand this is a very difficult situation',
      thread: [['customer', 'The nursery closed with no notice and I start work tomorrow.']],
    },
    {
      lang: 'en',
      draft: 'If I were in your shoes I would feel the same. Thank you for telling us.',
      quote: 'in your shoes',
      thread: [['customer', 'I found mould behind the wardrobe you delivered.']],
    },
    {
      lang: 'en',
      draft: 'Dear Ms Kaur, we completely appreciate that this is a frustrating situation. Your call is in the queue.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I do understand your worry. A ticket is open.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It must be really hard for you. We'll see what can be done.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I understand where you're coming from. The depot decides.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We can well imagine your annoyance. Thank you for your patience.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I totally get how annoying this is. Someone will look at it.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We understand your concerns and will do our best.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I can see why you're upset. Let me look.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'This must have been a stressful time for you.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We recognise that this is far from ideal.',
      quote: 'this is far from ideal',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'I really do sympathise with you.',
      quote: 'I really do sympathise with you',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'We know how stressful faults can be for families.',
      quote: 'We know how stressful faults can be',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'That sounds very annoying.',
      quote: 'That sounds very annoying',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'i get that your annoyed',
      quote: 'get that your annoyed',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I am sympathetic to your predicament.',
      quote: 'sympathetic to your predicament',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Dear Paula, we fully appreciate the upset this situation has brought. We will look into the matter.',
      quote: 'we fully appreciate the upset this situation has brought',
      thread: [['customer', 'The nursery lost my son for ten minutes.']],
    },
    {
      lang: 'en',
      draft: "I get it, I really do. We'll see what can be done.",
      quote: 'I get it, I really do',
      thread: [['customer', 'the hotel gave our room away on our honeymoon']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Oh no, that's the worst feeling! We will check.",
      quote: "that's the worst feeling",
      thread: [['customer', 'my kiln arrived in pieces']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Your frustration has not gone unnoticed. Someone will follow up by Friday.',
      quote: 'Your frustration has not gone unnoticed',
      thread: [['customer', 'third time the bin was not emptied']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We know how much this means to you. We'll let you know tomorrow.",
      quote: 'We know how much this means to you',
      thread: [['customer', "my late mum's ring is stuck in your repair shop"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Trust me, nobody likes this sort of thing. I will have an update at 3.',
      quote: 'nobody likes this sort of thing',
      thread: [['customer', 'My flight to the funeral is cancelled.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'It must be a very trying time for you. A colleague calls tomorrow.',
      quote: 'It must be a very trying time for you',
      thread: [['customer', 'The house we rent from you has no heating.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I completely understand how you feel. Someone will call tomorrow.',
      quote: 'I completely understand how you feel',
      thread: [['customer', 'My cat got sick from your food.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We understand that this is a difficult time. We will reply by Friday.',
      quote: 'We understand that this is a difficult time',
      thread: [['customer', 'you cut off my power with a baby in the house']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I know how annoying that is! Let me check.',
      quote: 'I know how annoying that is',
      thread: [['customer', 'the app keeps logging me out']],
      channel: 'chat',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'I understand your frustration: a kitchen flooded twice by the same dishwasher is no small thing.',
      thread: [['customer', 'The dishwasher flooded my kitchen for the second time.']],
    },
    {
      lang: 'en',
      draft:
        "We understand how upsetting this is. It was your grandmother's ring, and we have turned out both workshops for it.",
      thread: [['customer', "You lost my grandmother's ring during the resizing."]],
    },
    {
      lang: 'en',
      draft: 'Cancelled an hour before your interview, with your bag packed: I can imagine how you feel.',
      thread: [['customer', 'My visa interview was cancelled an hour before and my bag is packed.']],
    },
    {
      lang: 'en',
      draft: 'I understand that you want to move the ferry to Sunday. Done.',
      thread: [['customer', 'Please move my ferry ticket to Sunday.']],
    },
    {
      lang: 'en',
      draft: 'I see how the filter works in your account and have switched it off.',
      thread: [['customer', 'How does the filter work? It hides my mails.']],
    },
    {
      lang: 'en',
      draft: 'Thank you for raising your concern. The boiler man is Piet, and he comes on Tuesday at 9.',
      thread: [['customer', 'Four different answers about my boiler in four days.']],
    },
    {
      lang: 'en',
      draft: 'Seven weeks without your hearing aid must be hard. It left our bench this morning.',
      thread: [['customer', 'My hearing aid has been with you for seven weeks.']],
    },
    {
      lang: 'en',
      draft: 'Do you know how important the serial number is for the claim? It decides which part we send.',
      thread: [['customer', 'Where is the serial number and does it matter?']],
    },
    {
      lang: 'en',
      draft: 'I understand the invoice now, thank you. The second line is wrong.',
      thread: [['customer', 'Line two of the invoice is nonsense.']],
    },
    {
      lang: 'en',
      draft: 'We know this is about the quartet and not about the money.',
      thread: [['customer', 'The string quartet we booked played at another wedding.']],
    },
    {
      lang: 'en',
      draft: 'I understand your worry about the tablets; they are harmless for a cat of that weight.',
      thread: [['customer', 'The vet gave my cat the wrong tablets.']],
    },
    {
      lang: 'en',
      draft: 'I see your position on page 2 of the queue list.',
      thread: [['customer', 'Where am I in the queue?']],
    },
    {
      lang: 'en',
      draft: "I understand the worry: toddlers in coats can't wait until Thursday.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: '22 children and no heating, I can imagine how you all feel.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I understand your disappointment about the walnut table.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "A cracked leg on a table that is two days old: I can see why you're upset.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I see the burn in your photo, thank you.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I understand you'd like a new leg rather than a refund.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I feel for you: a desk lamp that hums while you write would drive me out of the room too.',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'That sounds annoying, a moss rug where a rust one should lie.',
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
        "Your dad's watch has been with us for six weeks, and I can see why you've had enough. It's on the bench now and goes home with you on Friday.",
      thread: [['customer', "my dad's watch has been there six weeks"]],
    },
    {
      lang: 'en',
      draft: 'We know the loss of the kitten is hard, and the clinic has taken the £80 off your bill.',
      thread: [['customer', 'our kitten died at your clinic and I got a bill']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I can relate your claim to the storm of the 3rd if you send the date of the photo.',
      thread: [['customer', 'does my claim count as storm damage?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I hear you'd like the corner table, and it's yours at eight.",
      thread: [['customer', 'Can we have the corner table?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I understand that the cat is better now, which is lovely. The £12 is back today.',
      thread: [['customer', "the cat's better but I want my £12"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I see the frustration with the app in your three tickets, and build 5.2 of tomorrow ends the log-outs.',
      thread: [['customer', 'app keeps logging me out']],
    },
  ],
};
