import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: "We're sorry if you felt ignored. I've put your case at the top.",
      quote: 'sorry if you felt ignored',
    },
    {
      lang: 'en',
      draft: 'I apologise if this caused you any trouble. The new part is on its way.',
      quote: 'I apologise if this caused you any trouble',
    },
    { lang: 'en', draft: 'Sorry if our driver came across as rude.', quote: 'Sorry if our driver came across as rude' },
    { lang: 'en', draft: "I'm sorry you feel that way. Let me check the bill.", quote: "I'm sorry you feel that way" },
    {
      lang: 'en',
      draft: 'Apologies if there was any misunderstanding about the price.',
      quote: 'Apologies if there was any misunderstanding about the price',
    },
    {
      lang: 'en',
      draft: 'If you were upset by our letter, we apologise.',
      quote: 'If you were upset by our letter, we apologise',
    },
    {
      lang: 'en',
      draft: 'We regret if the room was not to your liking.',
      quote: 'We regret if the room was not to your liking',
    },
    {
      lang: 'en',
      draft: 'Sorry if anything went wrong on our side.',
      quote: 'Sorry if anything went wrong on our side',
    },
    {
      lang: 'en',
      draft: 'We apologise for any offence that may have been caused by the remark.',
      quote: 'any offence that may have been caused',
    },
    {
      lang: 'en',
      draft: 'I am sorry if it looked as though nobody cared.',
      quote: 'I am sorry if it looked as though nobody cared',
    },
    { lang: 'en', draft: 'Sorry for how this made you feel.', quote: 'Sorry for how this made you feel' },
    { lang: 'en', draft: "I'm sorry that you found it unfair.", quote: "I'm sorry that you found it unfair" },
    {
      lang: 'en',
      draft: 'Sorry if the engineer gave you the impression that it was done.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We regret it if our visit did not help.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'm sorry if there's been any inconvenience.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry if this was confusing.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We apologise if the information was unclear.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'm sorry if you were offended.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We're sorry if this has been a hassle.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry if that was not what you hoped for.',
      quote: 'Sorry if that was not what you hoped for',
    },
    {
      lang: 'en',
      draft: "I apologise if this isn't the answer you wanted.",
      quote: "I apologise if this isn't the answer you wanted",
    },
    { lang: 'en', draft: "I'm sorry you took it that way.", quote: "I'm sorry you took it that way" },
    {
      lang: 'en',
      draft: 'We regret this to the extent that you were affected, and we apologise to the extent required.',
      quote: 'apologise to the extent required',
    },
    {
      lang: 'en',
      draft: "I apologise if the driver seemed curt. He's been spoken to today.",
      quote: 'I apologise if the driver seemed curt',
      thread: [['customer', 'Your driver swore at my kids.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "If my colleague's words were taken amiss, please accept our apologies. I have talked to her today.",
      quote: "If my colleague's words were taken amiss",
      thread: [['customer', 'She told me I was too old for the class.']],
    },
    {
      lang: 'en',
      draft: "Sorry you took it like that, Jo. I've changed the sign now.",
      quote: 'Sorry you took it like that',
      thread: [['customer', 'Your sign makes fun of people who stammer.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Were anyone to have been hurt by the joke, we would regret it. The post was removed today.',
      quote: 'Were anyone to have been hurt by the joke',
      thread: [['customer', 'Your ad makes a joke of refugees.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We are sorry for any upset the letter may possibly have caused. It was withdrawn this morning.',
      quote: 'any upset the letter may possibly have caused',
      thread: [['customer', 'You sent a bill to my dead husband.']],
    },
    {
      lang: 'en',
      draft: 'My apologies to the extent the stew was not to your liking. Your £12 is on its way.',
      quote: 'My apologies to the extent',
      thread: [['customer', 'There was a plaster in the stew.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We're sorry if our email gave you the wrong impression. The price is corrected now.",
      quote: "We're sorry if our email gave you the wrong impression",
      thread: [['customer', 'Your mail said free and you charged me']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "If that upset you, I apologise. I've told the trainer.",
      quote: 'If that upset you, I apologise',
      thread: [['customer', 'Your trainer laughed at my weight.']],
      channel: 'chat',
    },
  ],
  pass: [
    { lang: 'en', draft: "We're sorry that we ignored your two letters." },
    { lang: 'en', draft: 'Sorry if this reaches you twice: the first mail bounced.' },
    { lang: 'en', draft: "I'm sorry, if you could send the photo once more I can open the claim." },
    { lang: 'en', draft: 'Sorry if I misunderstood: do you want the blue one or both?' },
    { lang: 'en', draft: "I'm sorry the driver was rude to you." },
    { lang: 'en', draft: 'If the box is not there by noon, call me on 0113 496 0101.' },
    { lang: 'en', draft: 'Sorry if you have already paid; in that case please ignore the reminder.' },
    { lang: 'en', draft: "We'll make it right if the fridge fails again." },
    { lang: 'en', draft: "I'm sorry to hear you feel unwell; I'll move the visit to next week." },
    { lang: 'en', draft: "I can't say yet if the part fits, sorry." },
    { lang: 'en', draft: 'Sorry if this is an obvious question: which floor are you on?' },
    { lang: 'en', draft: 'I apologise for the price on the shelf, which was wrong.' },
    {
      lang: 'en',
      draft: "I'm sorry the engineer left without a word.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Sorry, if the van can't stop there we'll carry it.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'm sorry. If you like, I can come on Friday.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Sorry if my English is not perfect.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Sorry if you've already answered this elsewhere, I only see the photo.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    { lang: 'en', draft: "I can't see who rang the bell at six; sorry if it was one of our riders." },
    { lang: 'en', draft: 'Sorry if this reaches you twice, the first mail bounced.' },
    {
      lang: 'en',
      draft:
        "Apologies for the noise of the drilling under your flat. It stops at four today, and tomorrow it's silent.",
      thread: [['customer', 'the drilling under my flat is awful']],
    },
    {
      lang: 'en',
      draft: "If the fish was ours, I'm sorry, and I'd like to know today. Could you send the label?",
      thread: [['customer', 'My husband is ill, might be your fish, not sure']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Should you need the room till two, tell me and I'll keep it. Sorry we couldn't offer it sooner.",
      thread: [['customer', 'can we stay till two']],
    },
    {
      lang: 'en',
      draft: "If you're upset with the price, I get it, you were told £20. It's £20, I've put it right.",
      thread: [['customer', 'it was £20 on the site']],
      channel: 'chat',
    },
  ],
};
