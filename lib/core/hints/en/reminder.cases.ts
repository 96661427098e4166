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
  ],
};
