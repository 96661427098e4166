import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'How wide is the doorway, Joan?',
      thread: [['customer', 'The doorway is 78 cm, will the corner sofa go through?']],
      quote: 'How wide is the doorway',
      answer: '78 cm',
    },
    {
      lang: 'en',
      draft: 'Roughly what does she weigh?',
      thread: [['customer', 'Bella, our beagle, is about 14 kg and needs the flea drops.']],
      quote: 'Roughly what does she weigh',
      answer: '14 kg',
    },
    {
      lang: 'en',
      draft: 'Right, let me look. What floor are you on?',
      thread: [['customer', 'The lift has stopped again and we live on the fifth floor.']],
      quote: 'What floor are you on',
      answer: 'fifth floor',
    },
    {
      lang: 'en',
      draft: 'Could I trouble you for the meter reading?',
      thread: [['customer', 'The meter reading this morning was 48213, that cannot be right.']],
      quote: 'Could I trouble you for the meter reading',
      answer: '48213',
    },
    {
      lang: 'en',
      draft: 'When you get a minute, go ahead and upload the tenancy agreement.',
      thread: [['customer', 'The signed tenancy agreement is on this email.', 'tenancy-signed.pdf']],
      quote: 'go ahead and upload the tenancy agreement',
      answer: 'tenancy-signed.pdf',
    },
    {
      lang: 'en',
      draft: 'Kindly attach the vaccination record.',
      thread: [['customer', 'Vaccination record attached, she is booked in from Friday.', 'vaccination-record.pdf']],
      quote: 'Kindly attach the vaccination record',
      answer: 'vaccination-record.pdf',
    },
    {
      lang: 'en',
      draft: 'Please clear out the lint filter.',
      thread: [['customer', "I've cleaned the lint filter twice and it still smells of burning."]],
      quote: 'Please clear out the lint filter',
      answer: "I've cleaned the lint filter twice",
    },
    {
      lang: 'en',
      draft: 'Can you bleed the radiator first?',
      thread: [['customer', 'We bled every radiator on Saturday and upstairs is still cold.']],
      quote: 'Can you bleed the radiator first',
      answer: 'We bled every radiator on Saturday',
    },
    {
      lang: 'en',
      draft: 'Have you spoken to the venue about it?',
      thread: [['customer', 'I rang the venue and they sent me back to you.']],
      quote: 'Have you spoken to the venue about it',
      answer: 'I rang the venue',
    },
    {
      lang: 'en',
      draft: 'Is it the front or the rear brake?',
      thread: [['customer', 'The rear brake squeals since the service.']],
      quote: 'Is it the front or the rear brake',
      answer: 'The rear brake squeals',
    },
    {
      lang: 'en',
      draft: 'Did you keep the packaging?',
      thread: [['customer', "The bowl is in two halves. I've kept all the packaging."]],
      quote: 'Did you keep the packaging',
      answer: "I've kept all the packaging",
    },
    {
      lang: 'en',
      draft: 'Who was the engineer that came out?',
      thread: [['customer', 'Your engineer Darren came on Monday and left it worse.']],
      quote: 'Who was the engineer that came out',
      answer: 'Darren',
    },
    {
      lang: 'en',
      draft: "What's the make and model of the machine?",
      thread: [['customer', 'My Bosch Serie 6 washing machine stops mid-wash.']],
      quote: "What's the make and model of the machine",
      answer: 'Bosch Serie 6 washing machine',
    },
    {
      lang: 'en',
      draft: 'What seat are you in?',
      thread: [['customer', "I'm in seat 22C and my screen is dead."]],
      quote: 'What seat are you in',
      answer: 'seat 22C',
    },
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
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'Hi, my ebike battery (model PowerTube 500) died after 8 months. Bought at your Utrecht store on 14 July, receipt no. 99-2210.',
        ],
      ],
      draft:
        'Hi Jan, I am sorry the battery gave up so early. Could you tell me when you purchased the bike and share the receipt number?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I sent the form on Monday, file is attached. Claim number CL-889120.', 'form.pdf']],
      draft: 'Dear Mrs Hale, before I can take this further I will need your claim number.',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'My flight BA 117 was cancelled, booking ref XK4PQ2, and I had to pay 210 pounds for a hotel. Invoice attached',
          'hotel_invoice.pdf',
        ],
      ],
      draft: 'I can refund the hotel. How much did the hotel cost, and can you send a copy of the invoice?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I have already cleared my cache and cookies and it still loops back to the login page']],
      draft: 'Thanks for getting in touch. The first thing to do is clear your browser cache and cookies.',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'I have tried it in Chrome and Firefox, on my laptop and on my phone, always the same spinning wheel',
        ],
      ],
      draft: 'Which browser are you using?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I am on Android 14, app version 5.2.1, and it crashes when I open the camera.']],
      draft: 'Hi! What version of the app are you running?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Card ending 4471 was charged twice on 3 March, 18.50 each.']],
      draft: 'Sorry about this! Which date was the charge made?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I told the chat on Tuesday: customer number is 5519-220. Please stop the letters']],
      draft: 'We would be glad to stop the letters. What is your customer number?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The chair came in grey. I ordered it in blue!!']],
      draft: 'That is annoying. Can you confirm which colour you ordered?',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'My username is pelican_88 and the reset mail never comes. I checked the spam folder too.'],
      ],
      draft: 'Hi, have you had a look in your spam folder?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The washing machine (serial 0482-77-1932) displays E20 and will not drain.']],
      draft: 'Could you tell me what error the machine is showing?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The gas engineer did not come. We live at 12 Ashgrove Road, Leeds.']],
      draft: 'Please confirm the address of the property so I can rebook.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I am Maria Santos and I called you twice last week about ticket 44810.']],
      draft: 'Hello, may I have your ticket number please?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Delivery was to be on 9 May and it is the 12th now. Order 7730-AB.']],
      draft: 'Apologies for the delay. When was the delivery due?',
    },
    {
      lang: 'en',
      thread: [['customer', 'pakai aplikasi versi 4.12 di Android 13 ga bisa login']],
      draft: 'Kakak pakai versi aplikasi berapa ya?',
    },
    {
      lang: 'en',
      thread: [
        [
          'customer',
          'The sofa was delivered with a tear on the left arm, see pictures. Order SF-20114.',
          'tear1.jpg',
          'tear2.jpg',
        ],
      ],
      draft:
        'Hello, thanks for letting us know about the tear. To raise this with the warehouse we require photographs of the damage.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I changed the batteries twice, the lock still beeps.']],
      draft: 'Hi, beeping usually means the batteries are low. Please replace the batteries and try again.',
    },
    {
      lang: 'en',
      thread: [['customer', 'My account number is 00418820 and I want my deposit back.']],
      draft: 'Good morning. For the refund, kindly advise your account number.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I would like my prescription sent to the pharmacy in Ballina please']],
      draft: 'We can do that. Which town is the pharmacy in?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Hi I ordered the 60cm shelf and got the 40cm one']],
      draft: 'Sorry for the mix-up! Could you let us know what size you ordered?',
    },
    {
      lang: 'en',
      thread: [['customer', 'We are 6 adults and 2 kids, arriving 4 August for 5 nights.']],
      draft: 'Great! How many adults will be staying?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I paid by PayPal on Sunday but it says unpaid.']],
      draft: 'Thanks for reaching out. How did you pay?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Phone: 555-201-4478. Please ring before noon.']],
      draft: 'Sure, I will have a technician call. What is a good number to reach you?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I bought it from your shop in Cork.']],
      draft: 'Sorry to hear that. Which shop did you buy it from?',
    },
    {
      lang: 'en',
      draft: 'How much does he weigh, roughly?',
      quote: 'How much does he weigh',
      answer: '8.4 kg',
      thread: [['customer', 'My terrier Otto is 8.4 kg and needs the worm tablet. Which one?']],
    },
    {
      lang: 'en',
      draft: "What's the code on the display?",
      quote: "What's the code on the display",
      answer: 'E47',
      thread: [['customer', 'The dryer stops after a minute with error E47. What can I do?']],
    },
    {
      lang: 'en',
      draft: 'Please upload a sick note from your doctor.',
      quote: 'upload a sick note from your doctor',
      answer: 'doctor_note.pdf',
      thread: [['customer', 'I cannot come to class till May, the note is here.', 'doctor_note.pdf']],
    },
    {
      lang: 'en',
      draft: 'Please attach your certificate, then I can open the file.',
      quote: 'attach your certificate',
      answer: 'certificate_amara.pdf',
      thread: [
        [
          'customer',
          'My two papers are with this mail. When do I hear from you?',
          'certificate_amara.pdf',
          'passport.pdf',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Kindly check all the boxes for the hinge.',
      quote: 'check all the boxes',
      answer: 'I already emptied both boxes on the floor and looked in every bag',
      thread: [
        ['customer', 'The hinge is missing. I already emptied both boxes on the floor and looked in every bag.'],
      ],
    },
    {
      lang: 'en',
      draft: 'Which branch was it?',
      quote: 'Which branch was it',
      answer: 'Holloway',
      thread: [['customer', 'At the Holloway branch today nobody would take my form. What now?']],
    },
    {
      lang: 'en',
      draft: 'Do you see an error?',
      quote: 'Do you see an error',
      answer: 'Error 21',
      thread: [
        [
          'customer',
          'My Lumo 9 phone shows Error 21 when I pay, the strap is 4 cm too short and our dog Rolf is 3 years old.',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We need photographic evidence of the crack.',
      quote: 'photographic evidence of the crack',
      answer: 'jug.jpg',
      thread: [['customer', 'The jug has a crack, picture attached.', 'jug.jpg']],
    },
    {
      lang: 'en',
      draft: 'Would you tell me why you want to return it?',
      quote: 'why you want to return it',
      answer: 'because the zip sticks',
      thread: [['customer', 'I want to return the coat because the zip sticks.']],
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'How wide is the hallway?',
      thread: [['customer', 'The doorway is 78 cm, will the corner sofa go through?']],
    },
    {
      lang: 'en',
      draft: 'How is Bella doing today?',
      thread: [['customer', 'Bella, our beagle, is about 14 kg and needs the flea drops.']],
    },
    {
      lang: 'en',
      draft: 'Thank you for the meter reading. What is your tariff called?',
      thread: [['customer', 'The meter reading this morning was 48213.']],
    },
    {
      lang: 'en',
      draft: 'The reading is one digit short. Could you take the meter reading once more?',
      thread: [['customer', 'The meter reading this morning was 4821.']],
    },
    {
      lang: 'en',
      draft: 'Could you also send page two of the tenancy agreement?',
      thread: [['customer', 'The signed tenancy agreement is on this email.', 'tenancy-signed.pdf']],
    },
    {
      lang: 'en',
      draft: 'Please keep the packaging until our driver has been.',
      thread: [['customer', "I've kept all the packaging."]],
    },
    {
      lang: 'en',
      draft: 'Let me know if the light turns green after that.',
      thread: [['customer', 'The light on the box is red all the time.']],
    },
    {
      lang: 'en',
      draft: 'Did you keep the packaging of the lamp?',
      thread: [['customer', "I've kept the packaging of the bowl."]],
    },
    {
      lang: 'en',
      draft: 'How many weeks would you like to add?',
      thread: [['customer', "I'm 28 weeks pregnant and cannot come to class."]],
    },
    {
      lang: 'en',
      draft: 'Who should the driver ask for at the gate?',
      thread: [['customer', 'Your engineer Darren came on Monday and left it worse.']],
    },
    {
      lang: 'en',
      draft: 'Could you bleed the radiator in the hall too?',
      thread: [['customer', 'We will bleed every radiator on Saturday.']],
    },
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
    {
      lang: 'en',
      thread: [['customer', 'The washing machine displays E20 and will not drain.']],
      draft: 'Could you tell me the serial number on the sticker inside the door?',
    },
    {
      lang: 'en',
      thread: [['customer', 'My order 77301 arrived but the other one did not.']],
      draft: 'Which is the order number of the missing one?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Hello, I want to book a table for 4 on Friday at 8']],
      draft: 'Lovely. May I have a name and phone number for the booking?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I paid 210 pounds for the hotel.']],
      draft: 'Thank you. I can refund up to 150 pounds. Could you tell me which bank account to send it to?',
    },
    {
      lang: 'en',
      thread: [['customer', 'My card ending 4471 was charged twice.']],
      draft: 'Do you have the dates of both charges at hand?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I restarted it but nothing']],
      draft:
        'Thanks for trying that. Please hold the power button for ten seconds this time, then let me know if the light turns green.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I am moving from 12 Ashgrove Road, Leeds at the end of May.']],
      draft: 'Congratulations on the move. What will your new address be?',
    },
    {
      lang: 'en',
      thread: [['customer', 'The photo I sent shows the broken leg.', 'leg.jpg']],
      draft: 'Thank you, I have the picture of the leg. Could you also take one of the label under the seat?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Order 7730-AB, delivered today, two glasses broken.']],
      draft: 'So sorry about the glasses. Are the other glasses in 7730-AB fine, or shall I replace the whole set?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Please cancel my plan.']],
      draft: 'Done. If you change your mind, just reply with your order number and I will reopen it.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I want to return shoes, order 88120']],
      draft:
        'Of course. Print the label, write your order number on the outside of the box and drop it at any post office.',
    },
    {
      lang: 'en',
      thread: [['customer', 'The hose leaks. I attached two photos.', 'a.jpg', 'b.jpg']],
      draft:
        'Thanks for the photos. Could you measure the hose for me and send its length and the model number from the sticker?',
    },
    {
      lang: 'en',
      thread: [['customer', 'My invoice 20-114 is wrong.']],
      draft:
        'I have corrected invoice 20-114 and sent you a new copy. Please let me know if the amount looks right now.',
    },
    {
      lang: 'en',
      thread: [['customer', 'I ordered the 60cm shelf, SF-20114']],
      draft: 'The 60cm shelf is sold out. Which size would you like, 40 or 80?',
    },
    {
      lang: 'en',
      thread: [['customer', 'I do not get the code by SMS. My phone is 0871234567.']],
      draft: 'To protect your account, please confirm the phone number we have on file before I change anything.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Where is my parcel 1Z88120044?']],
      draft:
        'It is in Lyon and will reach you on Thursday. If nobody is home, tell the driver your phone number and he will call.',
    },
    {
      lang: 'en',
      thread: [['customer', 'Here is my ID card.', 'id_front.jpg']],
      draft: 'Thank you. The card you sent expired in March, so could you send a copy of a valid ID?',
    },
    {
      lang: 'en',
      thread: [['customer', 'Bukti pembayarannya saya lampirkan pak', 'bukti_bayar.jpg']],
      draft: 'Bukti yang Bapak kirim nominalnya tidak terbaca, boleh dikirim ulang fotonya?',
    },
    {
      lang: 'en',
      draft: 'How tall is the dog at the shoulder?',
      thread: [['customer', 'My terrier Otto is 8.4 kg and needs a coat. Which one?']],
    },
    {
      lang: 'en',
      draft: 'Please attach your diploma too, it is the one paper still missing.',
      thread: [['customer', 'My paper is with this mail. When do I hear from you?', 'certificate_amara.pdf']],
    },
    {
      lang: 'en',
      draft: 'Please check the fuse box once, the lamp may be fine.',
      thread: [['customer', 'The lamp is dead. I already tried a new bulb.']],
    },
  ],
};
