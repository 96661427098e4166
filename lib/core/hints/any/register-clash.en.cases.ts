import type { HintCases } from '../cases';

const letter = `Dear Sirs,
I am writing with regard to the piano tuning of 3 May, which was not carried out. I should be grateful for an explanation.
Yours faithfully,
H. Whitcombe`;
const chat = 'heyy any chance u guys can swap my trainers? got the wrong size lol';
const loss = 'My mother passed away last week and I need to close her account.';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Oops, totally missed that one! The tuner is booked for Tuesday at ten.',
      quote: 'Oops, totally missed that one',
      thread: [['customer', letter]],
    },
    {
      lang: 'en',
      draft: "Hiya! Bummer about the piano. I've booked Tuesday at ten.",
      quote: 'Bummer about the piano',
      thread: [['customer', letter]],
    },
    {
      lang: 'en',
      draft: "No biggie, I've closed the account for you today.",
      quote: 'No biggie',
      thread: [['customer', loss]],
    },
    {
      lang: 'en',
      draft: 'Hey, no worries! The account closes today and there is nothing to send us.',
      quote: 'no worries',
      thread: [['customer', loss]],
    },
    {
      lang: 'en',
      draft: 'Yikes. The card is blocked and the £300 comes back tomorrow.',
      quote: 'Yikes',
      thread: [
        ['customer', 'I was defrauded by someone claiming to be from your bank. My savings of £9,000 are gone.'],
      ],
    },
    {
      lang: 'en',
      draft: "Awesome, I've got your claim number. The assessor comes on Monday at 9.",
      quote: 'Awesome',
      thread: [['customer', 'There was a house fire last night and we have lost everything. How do I start a claim?']],
    },
    {
      lang: 'en',
      draft: "Haha, that does happen. I've moved the surgery date to the 14th.",
      quote: 'Haha, that does happen',
      thread: [
        ['customer', 'My daughter was injured in a car accident and cannot travel. Please move her appointment.'],
      ],
    },
    {
      lang: 'en',
      draft: 'Cheers for the note, super sorry, and wow, ouch. The invoice is corrected to £80.',
      quote: 'super sorry',
      thread: [['customer', letter]],
    },
    {
      lang: 'en',
      draft: 'Please be advised that your correspondence has been duly logged. A size 9 pair leaves tomorrow.',
      quote: 'Please be advised that your correspondence has been duly logged.',
      thread: [['customer', chat]],
    },
    {
      lang: 'en',
      draft: 'We acknowledge receipt of your request. The aforementioned footwear shall be exchanged upon receipt.',
      quote: 'The aforementioned footwear shall be exchanged upon receipt.',
      thread: [['customer', chat]],
    },
    {
      lang: 'en',
      draft: 'Pursuant to our returns procedure, kindly furnish the order number herewith.',
      quote: 'Pursuant to our returns procedure',
      thread: [['customer', 'hey sooo my hoodie came in pink haha, can i swap it pls']],
    },
    {
      lang: 'en',
      draft: 'We wish to inform you that the matter is receiving attention and you will be notified in due course.',
      quote: 'We wish to inform you',
      thread: [['customer', 'yo my code isnt working lol, can u fix it pls']],
    },
    {
      lang: 'en',
      draft: 'Kindly be informed that the said item is deemed out of stock. We trust this clarifies the position.',
      quote: 'Kindly be informed',
      thread: [['customer', 'omg is the green one gone?? tbh i only want that one haha']],
    },
    {
      lang: 'en',
      draft: 'Gotcha, buddy. The tuner comes on Tuesday and the visit is free.',
      quote: 'Gotcha, buddy',
      thread: [['customer', letter]],
    },
  ],
  pass: [
    {
      lang: 'en',
      draft:
        'Dear Mr Whitcombe,\n\nThe tuner went to the wrong address on 3 May. He comes on Tuesday at ten, free of charge.',
      thread: [['customer', letter]],
    },
    {
      lang: 'en',
      draft: "Ha, wrong-size trainers are no fun! Hey, I've got a 9 here, posting it today.",
      thread: [['customer', chat]],
    },
    {
      lang: 'en',
      draft: 'I have posted a size 9 today. It should reach you on Thursday.',
      thread: [['customer', chat]],
    },
    {
      lang: 'en',
      draft: 'I am so sorry about your mother. The account is closed and nothing more will be sent to her address.',
      thread: [['customer', loss]],
    },
    {
      lang: 'en',
      draft: "Hey Sam, no worries, I've swapped it for you.",
      thread: [['customer', 'Hi, can you swap my coat for a medium please? Thanks, Sam']],
    },
    {
      lang: 'en',
      draft: 'Cheers, that is all I needed. The tuner comes on Tuesday at ten.',
      thread: [['customer', letter]],
    },
    {
      lang: 'en',
      draft: 'Please find the corrected invoice attached. Kind regards, Ines',
      thread: [['customer', chat]],
    },
    {
      lang: 'en',
      draft: 'Oh no, a leaking kettle is the last thing you need! A new one is on its way.',
      thread: [['customer', 'My kettle leaks. Please send a new one.']],
    },
    {
      lang: 'en',
      draft: "Hi Prof. Whitcombe, I'm sorry nobody came on 3 May. I have booked Tuesday at ten.",
      thread: [['customer', letter]],
    },
    {
      lang: 'en',
      draft: 'We regret to inform you that the hall is closed on Monday.',
      thread: [['customer', 'Is the hall open on Monday?']],
    },
    {
      lang: 'en',
      draft: 'lol fair point, the sizing chart is a mess. Your 9s are in the post.',
      thread: [['customer', chat]],
    },
    {
      lang: 'en',
      draft: 'Your card is blocked and I have opened the fraud case as 4471. You will hear from me by noon.',
      thread: [['customer', 'omg someone stole my card pls help']],
    },
    {
      lang: 'en',
      draft: 'Oops, I sent the wrong link. Here is the right one.',
      thread: [['customer', 'Could you send me the link to the manual?']],
    },
    {
      lang: 'en',
      draft: 'The memorial bench is ready and will be placed on Friday morning.',
      thread: [['customer', 'When will the bench for my late husband be ready?']],
    },
  ],
};
