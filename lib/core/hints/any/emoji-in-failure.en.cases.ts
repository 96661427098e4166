import type { HintCases } from '../cases';

const says = (...texts: readonly string[]) => texts.map((text) => ['customer', text] as const);

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Hi Amara, the cello strings you wanted are gone for good 😅 I can order the same gauge from Thomastik.',
      quote: '😅',
      thread: says('Do you still have the Larsen set in stock?'),
    },
    {
      lang: 'en',
      draft: 'Oops :) that was us. A new ticket for the 14:10 is in your inbox.',
      quote: ':)',
      thread: says('My train ticket has the wrong date on it. I asked for the 4th and I got the 14th.'),
    },
    {
      lang: 'en',
      draft: 'Your loan application was declined 🙂 You may apply again in ninety days.',
      quote: '🙂',
      thread: says('Any news on my application LA-2207?'),
    },
    {
      lang: 'en',
      draft:
        'Hello Theo,\n\nThe hamster food is back on Monday 🐹❤️ and I have taken the delivery fee off.\n\nBest,\nPia',
      quote: '🐹❤️',
      thread: says('This is the second time you sent rabbit pellets instead of hamster food. I am really annoyed.'),
    },
    {
      lang: 'en',
      draft: 'We have had to move your operation to the 9th 😬 The ward rings you with the hour tomorrow.',
      quote: '😬',
      thread: says('The hospital cancelled on us again, who can tell me why?'),
    },
    {
      lang: 'en',
      draft: 'So sorry about the cake being squashed! 😭 I am baking another one for Saturday.',
      quote: '😭',
      thread: says('The cake arrived squashed, the name is unreadable.'),
    },
    {
      lang: 'en',
      draft: 'Refund of 48 euros done, have a great weekend :D',
      quote: ':D',
      thread: says('You charged me twice for the parking. That was my grocery money.'),
    },
    {
      lang: 'en',
      draft: "I'm afraid the swimming slot went to somebody else 😔 The Tuesday one is still open.",
      quote: '😔',
      thread: says('Can I have the Monday swimming slot at 6?'),
    },
    {
      lang: 'en',
      draft: 'The courier has lost it 😂 what a day. I am sending a second one tonight.',
      quote: '😂',
      thread: says('Where is parcel 7712?'),
    },
    {
      lang: 'en',
      draft: "Unfortunately the tower is down in your street 🙃 The crew is there until four o'clock.",
      quote: '🙃',
      thread: says('Is there something going on with the mobile network in Elm Road?'),
    },
    {
      lang: 'en',
      draft: 'Thanks for telling me. A new kettle leaves today 💛',
      quote: '💛',
      thread: says('The kettle is leaking from the bottom and scalded my hand.'),
    },
    {
      lang: 'en',
      draft: 'We cannot refund the deposit ;) The room can be moved to another week until Friday.',
      quote: ';)',
      thread: says('Could I have the deposit back? I broke my leg.'),
    },
    {
      lang: 'en',
      draft: 'Hi Wes! 👋😄 I see the pump never came. It is on the van now, with you at 3.',
      quote: '👋😄',
      thread: says('Nobody came yesterday. We sat in a flooded cellar waiting for that pump!'),
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'It is on the van now, with you at 3 🙏',
      thread: says('Where is it?? I am furious 😡 I told you people twice.'),
    },
    {
      lang: 'en',
      draft: 'Yes, the pottery class takes beginners 😊 Saturday has two wheels free.',
      thread: says('Hello, can a complete beginner join the pottery class?'),
    },
    {
      lang: 'en',
      draft: 'No ears on that bunny indeed 😂 A new one hops out to you today.',
      thread: says('The chocolate bunny came without ears 😂 looks like a seal now'),
    },
    {
      lang: 'en',
      draft: 'Sorry, the lemon ones are sold out till May. The lime ones are here :)',
      thread: says('hey hey, any lemon soda left? :)'),
    },
    {
      lang: 'en',
      draft: 'Happy birthday to your twins! 🎉 The balloons are ready from nine.',
      thread: says('When can I pick up the balloons for the twins?'),
    },
    {
      lang: 'en',
      draft: 'Great to hear it works! 🎉',
      thread: [
        ['customer', 'The alarm keeps going off, I have had enough.'],
        ['agent', 'Could you press the side button for ten seconds?'],
        ['customer', 'Perfect, it works now, thank you so much!'],
      ],
    },
    {
      lang: 'en',
      draft: 'The washer is faulty, so a new one goes out today. ✅ Label attached\n📎 label.pdf',
      thread: says('My tap came broken.'),
    },
    {
      lang: 'en',
      draft: 'The time on the label is wrong (see page 3: it says 10:30). I have changed it to 11:45.',
      thread: says('The time on the voucher is wrong.'),
    },
    {
      lang: 'en',
      draft: 'The report is at https://example.org/a:D and shows what failed at 8:30.',
      thread: says('Why did the export fail?'),
    },
    {
      lang: 'en',
      draft: 'Congratulations on the new flat 🏡 I have moved the contract to Quay Street.',
      thread: says('We move on the 3rd. What do you need from me?'),
    },
    {
      lang: 'en',
      draft: 'Nothing is lost 🙂 your photos are all in the new folder.',
      thread: says('I changed phones, where do I find my photos?'),
    },
    {
      lang: 'en',
      draft: 'You can cancel until noon the day before 🙂',
      thread: says('What happens if it rains on the day?'),
    },
    {
      lang: 'en',
      draft: 'Welcome aboard, Ida! ⛵ Bring soft shoes and a warm jumper.',
      thread: says('What should I bring for the sailing course?'),
    },
    {
      lang: 'en',
      draft: 'I have put your flood claim first in line. Ms Ito rings you at ten.\nCall me on ☎ 555 0143.',
      thread: says('Our cellar is ruined, and nobody answers the phone.'),
    },
    {
      lang: 'en',
      draft: "You're very welcome! 😊",
      thread: [
        ['customer', 'The bike came without a saddle.'],
        ['agent', 'The saddle is on its way.'],
        ['customer', 'Thanks a lot for your help, have a nice day'],
      ],
    },
  ],
};
