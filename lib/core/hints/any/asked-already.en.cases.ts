import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      thread: [
        ['customer', 'Hello, parcel for order 5520-118 was left in the rain. The tracking number is JD014600112233.'],
      ],
      draft: 'Hi Tom, sorry about the wet parcel. Could you let me have your tracking number so I can open a search?',
      quote: 'your tracking number',
      answer: 'JD014600112233',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'The dishwasher I bought in August leaks from the door.'],
        ['agent', 'Hi, that is a nuisance. What is the serial number on the rating plate?'],
        ['customer', 'Serial no. is BX-2207-55310.'],
      ],
      draft: 'Thank you. To book the engineer I only need the serial number from the inside of the door.',
      quote: 'the serial number',
      answer: 'BX-2207-55310',
    },
    {
      lang: 'en',
      thread: [['customer', 'Please call me back on 0161 496 0733, I am at work till 5. My boiler shows F28.']],
      draft: 'Hello, I can ask an engineer to ring you. What is the best phone number to reach you on?',
      quote: 'phone number',
      answer: '0161 496 0733',
    },
    {
      lang: 'en',
      thread: [['customer', 'The lamp came with a crack in the base, see the photo.', 'crack.jpg']],
      draft: 'Oh no, that is a shame. Would you mind sending a photo of the crack? Then I will post a new base.',
      quote: 'photo of the crack',
      answer: 'crack.jpg',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'My invoice is wrong, I paid 49.90 EUR and it says 94.90. Receipt attached.', 'receipt_march.pdf'],
      ],
      draft: 'Thanks for spotting this. Please attach your proof of payment and I will correct the invoice today.',
      quote: 'proof of payment',
      answer: 'receipt_march.pdf',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Wifi drops every ten minutes. I already restarted the router twice and moved it to the hall.'],
      ],
      draft:
        'Hi Ana, let us sort this out. Please restart the router and wait two minutes, then tell me which lights are on.',
      quote: 'Please restart the router',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'The app closes when I open Reports. I deleted the app and reinstalled it, same thing. iPhone 13, iOS 17.4.',
        ],
      ],
      draft: 'Thanks for the details. Have you tried uninstalling and reinstalling the app?',
      quote: 'Have you tried uninstalling and reinstalling the app?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The app closes when I open Reports. It is an iPhone 13 on iOS 17.4.']],
      draft:
        'Sorry about that. Which version of iOS are you on, and what is your operating system version? I will try to see the same here.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I moved on 3 June to 41 Harbour Lane, Whitby. Please send the new card there.']],
      draft: 'Hello, happy to. Kindly confirm your full address and I will order the card this afternoon.',
      quote: 'your full address',
      answer: '41 Harbour Lane',
    },
    {
      lang: 'en',
      thread: [['customer', 'I would like to return the boots, order number 88123. They are too tight.']],
      draft: 'Of course you can. If you send me the order number, I will e-mail the label.',
      quote: 'order number',
      answer: '88123',
    },
    {
      lang: 'en',
      thread: [['customer', 'Your driver never came. Reservation HL55TQ, pick-up was at 6:15 at the Grand Hotel.']],
      draft: 'I am sorry you were left standing. Once I have your booking reference I can refund the ride.',
      quote: 'your booking reference',
      answer: 'HL55TQ',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'Why was I charged 29.99 on 4 May when I cancelled in April? My e-mail is r.ostrov@postbox.example.',
        ],
      ],
      draft: 'Let me look at this for you. Which e-mail address is your account under?',
      quote: 'Which e-mail address',
      answer: 'r.ostrov@postbox.example',
    },
    {
      lang: 'en',
      thread: [['customer', 'Could I swap the hoodie? I ordered the green one in size L and it is far too big.']],
      draft: 'Sure thing. What size did you order?',
      quote: 'What size did you order?',
      answer: 'L',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'The heating is dead since last night.'],
        ['agent', 'Hello, sorry to hear that. What does the display on the thermostat show?'],
        ['customer', 'It shows a little snowflake and E4.'],
      ],
      draft: 'Thanks for that. So what does the thermostat display show right now?',
      quote: 'what does the thermostat display show',
    },
    {
      lang: 'en',
      thread: [['customer', 'I was overcharged on policy 77-401-9 again.']],
      draft: 'I want to fix this today. Policy number please?',
      quote: 'Policy number please?',
      answer: '77-401-9',
    },
    {
      lang: 'en',
      thread: [['customer', 'I bought the blender on 12 March and the motor burnt out yesterday.']],
      draft: 'That should not happen to a new blender. When did you buy it?',
      quote: 'When did you buy it?',
      answer: '12 March',
    },
  ],
  pass: [
    {
      lang: 'en',
      thread: [['customer', 'Order 88123 has not come. The photo of the door is attached.', 'door.png']],
      draft: 'Thanks. Your photo came through too dark to see the number on the door, could you send it once more?',
    },
    {
      lang: 'en',
      thread: [['customer', 'My order number is 7781, where is it?']],
      draft:
        'I looked for 7781 and our numbers have six digits. Could you copy the order number from the confirmation mail?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Please cancel order 5520-118.']],
      draft:
        'Order 5520-118 is cancelled. You mentioned another order for your mother: could you send me that order number as well?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Please call me on 0161 496 0733.']],
      draft: 'I will ring at 4. Is 0161 496 0733 still the best number to reach you on?',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'I want to change the e-mail on my account, currently r.ostrov@postbox.example. Ostrov, Roman'],
      ],
      draft:
        'Happy to. So that nobody else can take over your account, please tell me the phone number and the e-mail address we have on file.',
    },
    {
      lang: 'en',
      thread: [['customer', 'The lamp came with a crack, order 5520-118.']],
      draft: 'Oh dear. Could you send a photo of the crack? The workshop pays for the new base when it sees it.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I restarted the router twice.']],
      draft: 'Thank you for restarting the router. Next, could you tell me which lights are on?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Do I need to reinstall the app to get the update?']],
      draft: 'Yes, this once. Please uninstall and reinstall the app, your data stays with your account.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I fly to Oslo on 9 May, booking HL55TQ.']],
      draft: 'I have HL55TQ here. Which date would you like to fly home?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The zip of the tent broke on Sunday, invoice 20-4471.']],
      draft: 'I am sorry your night got wet. Would you like a new tent, or shall I have the zip repaired?',
    },
    {
      lang: 'en',
      thread: [['customer', 'My card ending 4410 was swallowed by the machine in Leeds. My number is 07700 900812.']],
      draft:
        'The machine is emptied at noon. I will text you the address of the branch where you can pick up the card.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Please send the new card to 41 Harbour Lane, Whitby.']],
      draft:
        'The post office returned our letter from 41 Harbour Lane. Has the house number changed? Please let me have your current address.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Ordered the green hoodie in L, too big. Order 66120.']],
      draft: 'No problem. Which size would you like instead?',
    },
    {
      lang: 'en',
      thread: [['customer', 'My username is kestrel_9 and I cannot log in.']],
      draft: 'You do not need to send me your username again, I have found the account. The lock comes off at 3 pm.',
    },
    {
      lang: 'en',
      thread: [['customer', 'When does the sale end? Customer number 330912.']],
      draft: 'On Sunday at midnight. If you have a voucher, enter the code at checkout.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Receipt attached, please refund the parking fee.', 'scan001.pdf']],
      draft: 'Thank you. The scan is cut off at the bottom where the date stands, could you attach the receipt again?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The engineer is booked for Tuesday, but I work until 5pm.']],
      draft: 'I can move him. What time on Tuesday evening would suit you?',
    },
  ],
};
