import type { HintCases } from '../cases';

const says = (text: string) => [['customer', text] as const];

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Hello Ines, scan both sides of the card. Email the scans to records@shire.example.',
      quote: 'Email the scans',
    },
    { lang: 'en', draft: 'Hi. Bring your ID. Pay at the desk.', quote: 'Bring your ID. Pay at the desk.' },
    {
      lang: 'en',
      draft:
        'Dear Mr Obi, the case needs a police report. Get one from the station. Attach it here. Do not send it by post.',
      quote: 'Attach it here.',
    },
    {
      lang: 'en',
      draft: 'Good morning, complete section B, sign page 4 and return the original by the 9th.',
      quote: 'sign page 4 and return',
    },
    {
      lang: 'en',
      draft: 'Hi Lou, you must cancel the old direct debit. You must set up a new one by Friday.',
      quote: 'You must set up',
    },
    {
      lang: 'en',
      draft: 'Thanks for writing. Take the parcel to the post office. Keep the receipt. Quote RMT-20 on the label.',
      quote: 'Keep the receipt.',
    },
    {
      lang: 'en',
      draft: 'Return the modem. Pay the outstanding amount. The account stays closed meanwhile.',
      quote: 'Return the modem. Pay the outstanding amount.',
    },
    {
      lang: 'en',
      draft: 'Morning Abe. Read the contract again. Then tell us which clause you mean.',
      quote: 'Read the contract again.',
    },
    {
      lang: 'en',
      draft: 'Empty the tank. Clean the hut. Leave the key under pot 3. Check-out is at ten.',
      quote: 'Clean the hut.',
    },
    {
      lang: 'en',
      draft: 'Hello, provide the chassis number. Provide the mileage. Provide two photographs.',
      quote: 'Provide the mileage.',
    },
    {
      lang: 'en',
      draft: 'Hi Bo, the slot is yours. Arrive at 7. Wear flat shoes. Park behind the church.',
      quote: 'Wear flat shoes.',
    },
    {
      lang: 'en',
      draft: 'Get the form from the town hall. Have the doctor stamp it. Send it back within a week.',
      quote: 'Send it back within a week.',
    },
    {
      lang: 'en',
      draft: "Don't reply to this mail. Don't open a second case. Quote your student number.",
      quote: "Don't open a second case.",
    },
    {
      lang: 'en',
      draft: 'The refund needs a bank letter. Ask your branch for it, have it stamped and upload it to the portal.',
      quote: 'have it stamped and upload it',
    },
  ],
  pass: [
    { lang: 'en', draft: 'Hi Lou, could you send the photo? Then fill in the form and I do the rest.' },
    {
      lang: 'en',
      draft: '1. Open the lid.\n2. Take out the filter.\n3. Rinse it.\n4. Put it back.',
    },
    { lang: 'en', draft: 'Leave the house now. Call the gas emergency line from outside. Do not touch any switch.' },
    { lang: 'en', draft: 'Open Settings. Choose Display. Turn off Night mode. Restart the phone.' },
    { lang: 'en', draft: 'Send me the photo of the label. That way I can find the batch. Keep the jar.' },
    {
      lang: 'en',
      draft: 'Take the lift to floor 3. Turn left. Ring at the green door.',
      thread: says('How do I get to your office?'),
    },
    { lang: 'en', draft: 'Happy birthday! Enjoy the day. Take care of that knee.' },
    { lang: 'en', draft: 'All I need are two things: Send the scan. Sign page 4.' },
    { lang: 'en', draft: 'Please sign page 4. Please return it by the 9th.' },
    { lang: 'en', draft: "Don't worry about the fee. Keep the old modem as a spare." },
    { lang: 'en', draft: 'Order 5512 is packed. Return labels are in the box. Post takes two days.' },
    { lang: 'en', draft: 'Sign page 4. I have filled in the rest.' },
    {
      lang: 'en',
      draft: 'Block the card now. Change the password. Never read the OTP to anybody.',
      thread: says('Someone called and I gave him my card details, I think I was scammed'),
    },
    { lang: 'en', draft: 'Come in any time before six. Ask for me, and leave the rest to us.' },
    { lang: 'en', draft: 'Sign page 4 so that the notary accepts it. Bring it on Monday if you can.' },
    { lang: 'en', draft: 'Call me on 555 0117 at any hour. Write to me if that suits you better.' },
  ],
};
