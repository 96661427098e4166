import type { HintCases } from '../cases';

const en = 'en' as const;
const kettle = [['customer', 'The kettle I bought from you leaks at the spout. Can I swap it?']] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: kettle,
      draft:
        'Hi Ros,\n\nSo sorry about the leaking kettle! Honestly, we are ever so sorry. A new one leaves today.\n\nJo',
      quote: 'we are ever so sorry',
    },
    {
      lang: en,
      thread: kettle,
      draft:
        'Dear Ros,\n\nI apologise for the leaking kettle. A replacement is on its way to you.\n\nOnce more, my apologies.\n\nJo',
      quote: 'Once more, my apologies.',
    },
    {
      lang: en,
      thread: [['customer', 'You charged my gym fee twice in March.']],
      draft: 'We are sorry, truly sorry, for the double charge. It goes back to your card on Friday.',
      quote: 'truly sorry',
    },
    {
      lang: en,
      thread: [['customer', 'The choir robes came in the wrong blue.']],
      draft:
        'Please accept our sincere apologies. We deeply regret this. We apologise unreservedly. I am having the robes remade in royal blue by the 9th.',
      quote: 'We apologise unreservedly.',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'driver left my groceries at number 14 again']],
      draft: "Oh no, I'm so sorry! That's really not on, sorry sorry. Apologies again. I'll send the driver back now.",
      quote: 'Apologies again.',
    },
    {
      lang: en,
      thread: [['customer', 'My son was put in the wrong swimming group.']],
      draft:
        'I am sorry that your son was in the wrong group. He starts with the Dolphins on Tuesday. Again, I am sorry that your son was put in the wrong group.',
      quote: 'Again, I am sorry that your son was put in the wrong group.',
    },
    {
      lang: en,
      thread: [['customer', 'Hall B was locked when we arrived for the rehearsal.']],
      draft:
        'Sorry about the locked hall. I know how that feels, and I can only apologise. We are all very sorry here at the centre.',
      quote: 'I can only apologise',
    },
    {
      lang: en,
      thread: [['customer', 'I got a parking fine although I paid by app.']],
      draft:
        'We do apologise for this. The fine is cancelled. We would like to apologise once again for any distress this has caused.',
      quote: 'We would like to apologise once again for any distress this has caused.',
    },
    {
      lang: en,
      thread: [['customer', 'There was hair in my soup.']],
      draft: 'Sorry!! So so sorry. Your next lunch is on us, just show this message.',
      quote: 'So so sorry.',
    },
    {
      lang: en,
      thread: [['customer', 'The tutor did not log in for our lesson at six.']],
      draft:
        'My apologies for the missed lesson. Please forgive us. The tutor had the wrong time zone, and your lesson is moved to Thursday at six.',
      quote: 'Please forgive us.',
    },
    {
      lang: en,
      thread: [['customer', 'Why is my lawn mower still with you?']],
      draft:
        'Hello Ian,\n\nApologies for the delay with the mower. The blade came in this morning and I fit it today. Sorry again for all the hassle.\n\nPat',
      quote: 'Sorry again for all the hassle.',
    },
    {
      lang: en,
      thread: [['customer', 'My pram wheel came off on day one.']],
      draft:
        "Hi Zoe,\n\nI can't apologise enough for the wheel. Sincere apologies from all of us. A new wheel set is in today's post.\n\nBex",
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', "The florist sent lilies, I'm allergic, I said so."]],
      draft: "Sorry about the lilies! I've got roses going out at 2. Sorry sorry sorry, again!",
    },
    {
      lang: en,
      thread: [['customer', 'You had my surname wrong on the diploma.']],
      draft:
        'Dear Dr Ahn,\n\nI apologise for the misspelt surname. The corrected diploma is printed on Monday. Please accept our apologies once more.\n\nRegistry',
    },
    {
      lang: en,
      thread: [['customer', 'You printed 200 menus with the old prices.']],
      draft:
        'Hi Gio, so sorry about the menus. We feel awful. Apologies, really. New ones are on the press and reach you by six.',
    },
    {
      lang: en,
      thread: [['customer', 'I was sent home from the clinic, my appointment was not in your system.']],
      draft:
        'Dear Ms Falk,\n\nI apologise that your appointment was missing. I have you down for Thursday at 8.\n\nWe apologise for the inconvenience.\n\nReception',
    },
  ],
  pass: [
    {
      lang: en,
      thread: kettle,
      draft: "I'm sorry the spout leaks. A new kettle leaves today, and you can keep the old one.",
    },
    {
      lang: en,
      thread: kettle,
      draft:
        "I'm sorry to hear about the kettle. Sorry, could you tell me which model it is? I'd like to send the right one.",
    },
    {
      lang: en,
      thread: [['customer', 'The sofa came two weeks late and one leg is snapped.']],
      draft:
        'I apologise for the two weeks you waited. And I am sorry about the snapped leg: a carpenter fits a new one on Friday.',
    },
    {
      lang: en,
      thread: [
        ['customer', 'My mother passed away on Monday and your nurse rang her phone this morning to book a visit.'],
      ],
      draft:
        'I am so very sorry for your loss, and I am sorry that we rang your mother this morning. I have taken her number out of every list. I apologise once more that you had to answer that call.',
    },
    {
      lang: en,
      thread: [['customer', 'All my thesis files were deleted after your update.']],
      draft:
        'I am sorry: our update removed the folder. The copy of Sunday is being restored and is back by 4 pm. I am truly sorry for the fright.',
    },
    { lang: en, draft: "Sorry, we don't ship to Malta. I'm sorry but the pickup point in Gozo is closed too." },
    {
      lang: en,
      draft: "I'm sorry, I can't see the picture. Could you send it again? Sorry to ask twice.",
    },
    {
      lang: en,
      thread: [['customer', 'The hotel gave my room away.']],
      draft:
        'Sorry that your room was given away. You have room 41 tonight, breakfast included, and no need to apologise for the late call.',
    },
    {
      lang: en,
      thread: [['customer', 'The bike has a flat tyre and the bell is missing.']],
      draft:
        'Sorry for the flat tyre, and apologies separately for the bell that never made it into the box. Both are in the post.',
    },
    {
      lang: en,
      thread: [['customer', 'I was rude on the phone, sorry about that.']],
      draft: 'No apology needed, Ed. I am sorry we kept you on hold for half an hour. Your fee is waived.',
    },
    { lang: en, draft: 'Sorry to see you go! Your plan ends on Friday and nothing more is charged.' },
    {
      lang: en,
      channel: 'chat',
      draft: 'So sorry about that! Checking your order now.',
    },
    {
      lang: en,
      thread: [['customer', 'The heel broke and the box was empty of the spare tips.']],
      draft: "I'm sorry the heel broke. I'm also sorry about the missing tips: both leave tomorrow.",
    },
    {
      lang: en,
      thread: [['customer', 'Can you change my seat?']],
      draft: 'Sorry, row 4 is full. Sorry to be the bearer of that! Row 6 has a window seat, shall I take it?',
    },
    {
      lang: en,
      thread: [['customer', 'My cat died at your clinic during the operation.']],
      draft:
        "I am so sorry, Lena. Minka's heart stopped at 10:20 and Dr Vos could not bring her back. I'm sorry, too, that you heard it by text. I'd like to call you at six if that is all right.",
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', "Where's my sitter?"]],
      draft: "Sorry, traffic! I'm sorry you're left waiting at the door, Mia is there in five minutes.",
    },
  ],
};
