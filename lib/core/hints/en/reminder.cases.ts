import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'As I already told you, the shop opens at ten.', quote: 'As I already told you' },
    { lang: 'en', draft: 'As previously stated, we need the form.', quote: 'As previously stated' },
    { lang: 'en', draft: "Like I said, it's in the post.", quote: 'Like I said' },
    { lang: 'en', draft: 'I have already explained this to you.', quote: 'I have already explained this to you' },
    { lang: 'en', draft: 'As per my last email, the room is taken.', quote: 'As per my last email' },
    { lang: 'en', draft: 'For the third time: restart the box.', quote: 'For the third time' },
    { lang: 'en', draft: 'Again, the fee applies to all guests.', quote: 'Again, the fee applies' },
    { lang: 'en', draft: 'I thought I had made that clear.', quote: 'I thought I had made that clear' },
    { lang: 'en', draft: 'You have already been informed of the decision.', quote: 'You have already been informed' },
    {
      lang: 'en',
      draft: 'As mentioned, delivery takes a week.',
      quote: 'As mentioned',
      thread: [
        ['customer', 'When will it come?'],
        ['agent', 'Delivery takes a week.'],
        ['customer', 'Is that still so? It has been nine days.'],
      ],
    },
    {
      lang: 'en',
      draft: 'As we explained on the phone, the part is not made any more.',
      quote: 'As we explained on the phone',
    },
    { lang: 'en', draft: 'I can only repeat what I told you yesterday.', quote: 'repeat' },
    { lang: 'en', draft: 'Please read my previous message.', quote: 'read my previous message' },
    {
      lang: 'en',
      draft: 'As was explained on Monday, a part is needed.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I've already given you the answer.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We told you on Monday that a part is needed.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You know already that a part is needed.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'To repeat: a part is needed.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'As I have explained, it takes a week.',
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
      draft: 'As stated before, please use the form.',
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
      draft: 'As advised earlier, it takes a week.',
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
      draft: 'As I said in my last message, it takes a week.',
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
      draft: 'I already told you it takes a week.',
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
      draft: "I've told you this twice now.",
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
      draft: 'We have explained this several times.',
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
      draft: 'As laid out in my message of Friday, the fee is 40 euro.',
      quote: 'As laid out in my message of Friday',
      thread: [
        ['customer', 'What is the fee?'],
        ['agent', 'It is 40 euro.'],
        ['customer', 'Is there a way round it?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Please refer to our earlier correspondence on this point.',
      quote: 'refer to our earlier correspondence',
    },
    {
      lang: 'en',
      draft: 'All this has been explained to you.',
      quote: 'All this has been explained to you',
      thread: [
        ['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?'],
        ['agent', 'An electrician can see it within two weeks.'],
        ['customer', 'Is there nothing sooner?'],
      ],
    },
    {
      lang: 'en',
      draft: 'As told on Monday, two weeks.',
      quote: 'As told on Monday',
      thread: [
        ['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?'],
        ['agent', 'An electrician can see it within two weeks.'],
        ['customer', 'Is there nothing sooner?'],
      ],
    },
    {
      lang: 'en',
      draft: 'You already have our decision.',
      quote: 'You already have our decision',
      thread: [
        ['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?'],
        ['agent', 'An electrician can see it within two weeks.'],
        ['customer', 'Is there nothing sooner?'],
      ],
    },
    {
      lang: 'en',
      draft: "I've covered this in my last mail.",
      quote: "I've covered this in my last mail",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
        ['agent', 'The weaver is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Please scroll up, the day is there.',
      quote: 'scroll up',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
        ['agent', 'The weaver is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: 'You asked this yesterday.',
      quote: 'You asked this yesterday',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
        ['agent', 'The tailor is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: "I thought we'd agreed on that.",
      quote: "thought we'd agreed",
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
        ['agent', 'The tailor is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: 'The answer remains Thursday.',
      quote: 'The answer remains Thursday',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
        ['agent', 'The tailor is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: 'As I keep explaining, the tailor is away.',
      quote: 'As I keep explaining',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
        ['agent', 'The tailor is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: "I've lost count of how often I've told you the desk shuts at six.",
      quote: "I've lost count of how often I've told you",
      thread: [['customer', 'what time do you shut?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Did my mail of Tuesday not make it plain? The deposit is 200.',
      quote: 'Did my mail of Tuesday not make it plain?',
      thread: [['customer', 'How much is the deposit please?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Third time I'm typing this, Lou: gate B.",
      quote: "Third time I'm typing this",
      thread: [['customer', 'which gate again?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We've been round this block already, the vet sees rabbits on Thursdays.",
      quote: "We've been round this block already",
      thread: [['customer', 'so which day do you do rabbits']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The answer hasn't moved since Friday: size 9 is the biggest.",
      quote: "The answer hasn't moved since Friday",
      thread: [['customer', 'Is there a size 10?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Kindly go through my trailing mail once again, the rate is given therein.',
      quote: 'Kindly go through my trailing mail once again',
      thread: [['customer', 'What is the rate for the hall?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You had this from me at breakfast, Tess. Platform 4.',
      quote: 'You had this from me at breakfast',
      thread: [['customer', 'which platform?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'It has been brought to your notice on several earlier occasions that the lift is out on Sundays.',
      quote: 'It has been brought to your notice on several earlier occasions',
      thread: [['customer', 'Does the lift work on Sunday?']],
    },
    {
      lang: 'en',
      draft: "For anyone who wasn't listening, the class starts at ten.",
      quote: "For anyone who wasn't listening",
      thread: [['customer', 'When does the class start?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Again, Ms Dow, the pool shuts at eight.',
      quote: 'Again',
      thread: [['customer', 'when does the pool shut?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I've said this till I'm blue in the face: cash only.",
      quote: "I've said this till I'm blue in the face",
      thread: [['customer', 'do you take cards?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We have now answered this query four times.',
      quote: 'We have now answered this query four times',
      thread: [['customer', 'Where do I park?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Please see my reply of the 4th, which covers this.',
      quote: 'see my reply of the 4th',
      thread: [['customer', 'Is breakfast included?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Didn't we settle this last week, Owen? It's the blue door.",
      quote: "Didn't we settle this last week",
      thread: [['customer', 'which door is it?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's what I said at the start: bring the old one with you.",
      quote: "It's what I said at the start",
      thread: [['customer', 'do I bring the old phone?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'As per our numerous communications, the fee is 40.',
      quote: 'As per our numerous communications',
      thread: [['customer', "What's the fee?"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'I already explained how the meter works, Rob.',
      quote: 'I already explained how the meter works',
      thread: [['customer', 'how do I read it']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'This was covered in the mail I sent you.',
      quote: 'This was covered in the mail I sent you',
      thread: [['customer', 'What do I bring?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You keep asking, and the answer's still Friday.",
      quote: 'You keep asking',
      thread: [['customer', 'is it coming friday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'How often do I need to write this? The code is on the lid.',
      quote: 'How often do I need to write this',
      thread: [['customer', 'where is the code']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'As was pointed out on the phone, the bus leaves at 9.',
      quote: 'As was pointed out on the phone',
      thread: [['customer', "When's the bus?"]],
      channel: 'chat',
    },
  ],
  pass: [
    { lang: 'en', draft: 'As you mentioned, the box was open.' },
    { lang: 'en', draft: "As you already told us, the lamp flickers, so I won't ask again." },
    { lang: 'en', draft: 'As promised, here is the label.' },
    { lang: 'en', draft: "I've already told the driver to ring twice." },
    { lang: 'en', draft: "You'll find the steps on page 4, as shown on the lid." },
    { lang: 'en', draft: 'As mentioned on the label, wash it cold.' },
    { lang: 'en', draft: "Again, I'm sorry for the mess." },
    { lang: 'en', draft: "I've already refunded the fare." },
    { lang: 'en', draft: "You've already explained it so well that I could find it at once." },
    { lang: 'en', draft: 'Sorry to repeat myself, I only want to be sure you saw the date.' },
    { lang: 'en', draft: 'Repeat the test with the other cable, please.' },
    { lang: 'en', draft: "As discussed, I've booked the Tuesday." },
    { lang: 'en', draft: 'You were told two weeks and it took five. That should not be.' },
    {
      lang: 'en',
      draft: 'A part is needed, and it came this morning.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'As you noted, he left after ten minutes.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'As you said, a week is long.',
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
      draft: 'As you explained so well, the leg is cracked along the grain.',
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
      draft: "I've already asked the joiner.",
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
      draft: 'As agreed, Friday at nine.',
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
      draft: 'Once again, thank you for the photo.',
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
      draft: "I'll say it once more in order: first the leg, then the top.",
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
      draft: 'As shown in the picture, the screw goes in from below.',
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
      draft: 'Thank you once again for your patience, Ines. The red paddle left at noon and reaches you on Saturday.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Once again, my apologies for the blue paddle. The red one comes on Saturday.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'I remind myself of every birthday with a note, so this one hurt: red paddle, Saturday, before ten.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'll remind you on Friday to be home.",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You know the shop on Quay Street already, so if Saturday fails, one waits for you there.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: "We told the driver on Monday that it's a birthday; he'll ring twice.",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'To be clear about the price: nothing.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Sorry that the first mail went to spam. Here it is again: Saturday, ten o'clock.",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    { lang: 'en', draft: 'As laid out in the attached plan, the desk goes by the window.' },
    { lang: 'en', draft: 'In your earlier letter you describe a hum; I heard it on the recording too.' },
    {
      lang: 'en',
      draft: 'Nothing of this has ever reached you, and that is our fault: the mail hung in my drafts.',
      thread: [
        ['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?'],
        ['agent', 'An electrician can see it within two weeks.'],
        ['customer', 'Is there nothing sooner?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Scroll up to the photo of the rust rug and press Choose.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
        ['agent', 'The weaver is back on Thursday.'],
        ['customer', 'is there nothing faster?'],
      ],
    },
    {
      lang: 'en',
      draft: "Keep the receipt in a safe place, it's your guarantee for five years.",
      thread: [['customer', 'What do I need for the guarantee?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The code's in your mail from us, third line. I've copied it here too: PLUM7.",
      thread: [['customer', "where's my code"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We talked it over with the baker this morning and she can do the rye on Sunday.',
      thread: [['customer', 'Can you do rye for Sunday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You asked on Monday about a left-handed one, and today three came in. Shall I keep one?',
      thread: [['customer', 'any news on left handed scissors?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'As agreed on Friday, the van comes at 7 and the boxes are on it.',
      thread: [['customer', 'is the van still on']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Nothing has changed since Friday, Pia, you're still first on the list and I'll call at 4 either way.",
      thread: [['customer', 'Any change on the list?']],
    },
    {
      lang: 'en',
      draft: "I told the glazier twice that you need it by Sunday, and he's promised Saturday at 2.",
      thread: [['customer', 'Will the window be in by Sunday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Remember the towels we talked about? They came in, £9 for the pair.',
      thread: [['customer', 'Hi, any news?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I've gone over it again with the surveyor and he agrees with you: the wall is ours. Work starts Monday.",
      thread: [['customer', 'The wall is yours, not mine.']],
    },
    {
      lang: 'en',
      draft: "Same answer from the bank as you got, so I've gone to their head office instead. They ring you by noon.",
      thread: [['customer', 'The bank says it never arrived.']],
    },
    {
      lang: 'en',
      draft: "You'll recall the shade best, Mo, so which one was it: sand or stone?",
      thread: [['customer', 'I want the same carpet as last time']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "As you wrote on Monday, the lid sticks; I've tried it and you're right. New one out today.",
      thread: [['customer', 'As I wrote, the lid sticks']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Again, well done on the exam, Fay! Your card is attached.',
      thread: [['customer', 'passed! can I get the card']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We've now had four queries on this ramp, so I asked the council: it opens on Monday at 8.",
      thread: [['customer', 'When does the ramp open?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Please see the map below, the blue door is on the left.',
      thread: [['customer', 'which door?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I said I'd ring by four and I'm early: the coat's found, it's at the desk until nine.",
      thread: [['customer', 'any news about the coat?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I told you Thursday and that was wrong, Lee. It's Friday at 2, and the delivery is free.",
      thread: [['customer', 'you said thursday']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'As promised, here is the plan of the seats.',
      thread: [['customer', 'could you send the plan']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The answer is in: they'll fix it for free. Shall I book Tuesday at 10?",
      thread: [['customer', 'any answer?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "This was covered in yesterday's paper, if you'd like the map: it's on page 4.",
      thread: [['customer', 'is the road shut']],
      channel: 'chat',
    },
  ],
};
