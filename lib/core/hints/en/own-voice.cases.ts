import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Hello Ravi, we have looked at your account and we will call you at four.',
      quote: 'we have looked',
    },
    {
      lang: 'en',
      draft: 'Hi Ona, we moved your appointment to Tuesday at nine. The doctor knows.\n\nBest,\nFlora',
      quote: 'we moved',
    },
    {
      lang: 'en',
      draft: "Dear Ms Bell,\n\nWe've refunded the 14 pounds this morning. It shows by Friday.\n\nKind regards,\nSeth",
      quote: "We've refunded",
    },
    {
      lang: 'en',
      draft: 'Hi Jo, we are checking the tapes now and we will write to you before noon.',
      quote: 'we are checking',
      channel: 'chat',
    },
    { lang: 'en', draft: 'Good news, we found your umbrella under seat 14.', quote: 'we found', channel: 'messaging' },
    {
      lang: 'en',
      draft: 'Hello Mr Asante, our team has reviewed the photos. Our team will contact you on Monday.',
      quote: 'our team has reviewed',
    },
    {
      lang: 'en',
      draft: 'Hi Lena, we spoke to the driver and he still has the parcel. It comes at six.',
      quote: 'we spoke',
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We'll ring the school today and we'll let you know by five what they say.",
      quote: "We'll ring",
    },
    {
      lang: 'en',
      draft: 'Dear Hugo,\n\nWe read your letter twice. We have put the two nights on the house.\n\nWarmly,\nMartha',
      quote: 'We read',
    },
    {
      lang: 'en',
      draft: 'Hi Di, we just reset the lock, please try the code again.',
      quote: 'we just reset',
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Hello Pam, we have corrected the spelling on the diploma, and a new print leaves today.',
      quote: 'we have corrected',
    },
    {
      lang: 'en',
      draft: 'Thanks Al. We have noted the meter reading. We will send the new bill on Friday.',
      quote: 'We have noted',
    },
  ],
  pass: [
    { lang: 'en', draft: 'Hello Ravi, I have looked at your account and we will call you at four.' },
    { lang: 'en', draft: 'We met this morning, all four of us, and have stopped selling that batch.' },
    { lang: 'en', draft: 'We ship on weekdays and do not deliver on Sundays.' },
    { lang: 'en', draft: 'Our technician has been told, and we have sent our crew to your street.' },
    {
      lang: 'en',
      draft: 'Dear Ms Bell,\n\nWe have refunded the 14 pounds.\n\nKind regards,\nThe Billing Team',
    },
    { lang: 'en', draft: 'We are sorry for the noise, and we hope the next stay is a quiet one.' },
    { lang: 'en', draft: 'We received your form on the 3rd, so the deadline is met.' },
    { lang: 'en', draft: 'If the rail is missing we will look into it.' },
    { lang: 'en', draft: 'We have moved to Dock Road, the shop is open from nine.' },
    { lang: 'en', draft: 'We always check the tapes before a screening.' },
    {
      lang: 'en',
      draft: "The refund is done. My colleague Seth and we all wish you a good trip, and we've put a note in.",
    },
    { lang: 'en', draft: 'Under our policy we have cancelled bookings of that kind since 2020.' },
    { lang: 'en', draft: "We'll look into this, could you DM us the number?", channel: 'unknown' },
    { lang: 'en', draft: 'We take this seriously and have raised our standards.' },
  ],
};
