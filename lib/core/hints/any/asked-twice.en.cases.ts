import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Kindly take a look through both cartons, Mr Osei.',
      thread: [
        ['customer', 'No shelf pins in the bookcase.'],
        ['agent', 'Could you check both cartons for the pins?'],
        ['customer', 'I checked both cartons, no pins.'],
      ],
      quote: 'Kindly take a look through both cartons',
    },
    {
      lang: 'en',
      draft: 'And what does he weigh?',
      thread: [
        ['customer', 'Rex needs the worming tablet.'],
        ['agent', 'How heavy is he?'],
        ['customer', 'Let me see when I get home.'],
      ],
      quote: 'what does he weigh',
    },
    {
      lang: 'en',
      draft: 'What year is the boiler, please?',
      thread: [
        ['customer', 'Boiler is dead.'],
        ['agent', 'Do you know what year the boiler is?'],
        ['customer', 'Somebody just come out please.'],
      ],
      quote: 'What year is the boiler',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'The drone will not pair.'],
        ['agent', 'Hi, could you send me the serial number from the battery bay?'],
        ['customer', 'Sure: DR-5510-22A.'],
      ],
      draft: 'Hello again, please provide the serial number so that I can check the warranty.',
      quote: 'please provide the serial number',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'No hot water since Monday.'],
        ['agent', 'Hello, which code does the boiler display show?'],
        ['customer', 'E119, and it blinks.'],
      ],
      draft: 'Thanks for waiting. Which code does the display of the boiler show?',
      quote: 'Which code does the display of the boiler show?',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Refund please.'],
        ['agent', 'Hello, what is your order number?'],
        ['customer', 'I told your colleague on the phone already.'],
      ],
      draft: 'Hello, I can help with the refund. What is your order number?',
      quote: 'What is your order number?',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'My wallet is locked.'],
        ['agent', 'Hi, may I have the phone number on the account?'],
        ['customer', '07700 900812'],
        ['agent', 'Thanks, checking.'],
        ['customer', 'Any news?'],
      ],
      draft: 'Hi, could you tell me the phone number on your account please?',
      quote: 'phone number',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'I want to join the pension plan.'],
        ['agent', 'Happy to help. Please send me your employee number.'],
        ['agent', 'Also, what is your date of birth?'],
        ['customer', '2 May 1988.'],
      ],
      draft: 'Great. To enrol you, what is your date of birth?',
      quote: 'what is your date of birth?',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Bag lost in Porto.'],
        ['agent', 'Sorry to hear that. Could you describe the colour of the bag?'],
        ['customer', 'It is a green duffel.'],
      ],
      draft: 'I have opened the search. Could you tell me the colour of the bag?',
      quote: 'the colour of the bag',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Our invoices are wrong.'],
        ['agent', 'Hi, can you share the email address of your account?'],
        ['customer', 'billing@northpier.example'],
      ],
      draft: 'Thanks. Could you share the email address of your account, and I will look.',
      quote: 'the email address of your account',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'The printer prints stripes.'],
        ['agent', 'Hi Lou, have you tried cleaning the print head?'],
        ['customer', 'Yes, I cleaned the head twice.'],
      ],
      draft: 'Hi Lou, have you tried cleaning the print head?',
      quote: 'have you tried cleaning the print head?',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'I want to cancel.'],
        ['agent', 'Hello, may I ask the reason for the cancellation?'],
        ['customer', 'Too expensive for me.'],
      ],
      draft: 'Before I cancel, may I know the reason for your cancellation?',
      quote: 'the reason for your cancellation',
    },
    {
      lang: 'en',
      draft: "Could you send me something from your GP that says you can't train?",
      quote: 'something from your GP',
      thread: [
        ['customer', 'I broke my wrist, please freeze my card.'],
        ['agent', "Ouch. Could you send me a doctor's note?"],
        ['customer', 'And how long can it be frozen?'],
      ],
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'Sorry to ask once more: what does he weigh?',
      thread: [
        ['customer', 'Rex needs the worming tablet.'],
        ['agent', 'How heavy is he?'],
        ['customer', 'When can I collect it?'],
      ],
    },
    {
      lang: 'en',
      draft: 'Please restart the phone once you have landed.',
      thread: [
        ['customer', 'No signal in Spain.'],
        ['agent', 'Please restart the phone.'],
        ['customer', 'That worked. And in Canada next week?'],
      ],
    },
    {
      lang: 'en',
      draft: 'How heavy is the other dog?',
      thread: [
        ['customer', 'Rex needs the worming tablet.'],
        ['agent', 'How heavy is he?'],
        ['customer', 'Rex is 20 kg.'],
      ],
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Could you send me the serial number?'],
        ['customer', 'It is DR-5510-22A.'],
      ],
      draft:
        'I am sorry to ask for it again, but the serial number reached us without its last part. Could you send it once more?',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Could you send me a photo of the meter and the address of the old flat?'],
        ['customer', 'Photo is here.', 'meter.jpg'],
      ],
      draft:
        'Thank you for the photo. The address of the old flat is still open; with it I can close the account on Friday.',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'What is your order number?'],
        ['customer', '88123'],
      ],
      draft: 'Thanks, 88123 ships on Monday. Would you like a text when it leaves?',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Which date would you like to travel?'],
        ['customer', '4 June.'],
      ],
      draft: 'The 4th is free. Which seat would you like?',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Please send me the order number of the sofa.'],
        ['customer', '66120'],
      ],
      draft: 'I found the sofa. Could you also give me the order number of the armchair?',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Could you send the contract?'],
        ['customer', 'Will do tomorrow.'],
      ],
      draft:
        'Good morning, just a reminder that I still need the contract number from the first page, so that I can start the move on Friday.',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Which lights are on on the router?'],
        ['customer', 'Power and DSL.'],
      ],
      draft: 'Thank you. And what happens to the lights when you unplug the phone?',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'Can you tell me your phone number?'],
        ['customer', 'Why do you need it?'],
      ],
      draft:
        'So that the driver can ring you from the gate; it is deleted the same evening. You can also leave it out.',
    },
    {
      lang: 'en',
      thread: [
        ['customer', 'Can you send me the serial number of my device? I lost the box.'],
        ['agent', 'Hello, I will look it up.'],
      ],
      draft: 'The serial number of your device is DR-5510-22A.',
    },
    {
      lang: 'en',
      thread: [
        ['agent', 'May I have the email on your account?'],
        ['customer', 'kim@post.example'],
      ],
      draft: 'I apologise for asking you twice, my screen lost the chat. May I have the email address on your account?',
    },
  ],
};
