import type { HintCases } from '../cases';

const asks = (requester: string, text: string) => ({ requester, thread: [['customer', text] as const] });

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      requester: 'Mr Odum',
      draft: 'Thanks, Mr Odum. I have reset it, Mr Odum. It takes a minute, Mr Odum, and I stay on.',
      quote: 'a minute, Mr Odum',
    },
    {
      lang: 'en',
      draft: 'Morning Leon! The lens is here, Leon, and the strap too. See you at five, Leon!',
      quote: 'five, Leon',
      ...asks('Leon Achterberg', 'Has my lens arrived?'),
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Hi Yetunde, I can see the transfer, Yetunde. It clears tonight. Is that all for today, Yetunde?',
      quote: 'for today, Yetunde',
      ...asks('Yetunde Bakare', 'Has the transfer arrived?'),
    },
    {
      lang: 'en',
      draft:
        'Dear Ms Kowalczyk,\n\nI have found the coat, Ms Kowalczyk, in cloakroom 2. You need not queue, Ms Kowalczyk: ring the bell at the side door.\n\nKind regards,\nAnselm',
      quote: 'queue, Ms Kowalczyk',
      ...asks('Irena Kowalczyk', 'I left my coat at the theatre.'),
    },
    {
      lang: 'en',
      draft: 'Tom, good question. Tom, the boiler takes 1.2 bar. So, Tom, open the tap a little.',
      quote: 'So, Tom',
      ...asks('Tom Reddy', 'What pressure does the boiler need?'),
    },
    {
      lang: 'en',
      draft: 'Thanks Aiko. I get it Aiko. I am on it Aiko.',
      quote: 'on it Aiko',
      ...asks('Aiko Mori', 'My slot vanished.'),
      channel: 'messaging',
    },
    {
      lang: 'en',
      draft: 'Well, Grace, the tent is waterproof. Yes, Grace, the poles are in the bag. Enjoy the trip, Grace!',
      quote: 'trip, Grace',
      ...asks('Grace Mbeki', 'Is the tent waterproof and are the poles in it?'),
    },
    {
      lang: 'en',
      draft: 'Hello Liz, the drill is back, Liz. Which bit set was it? I will post it today, Liz.',
      quote: 'today, Liz',
      ...asks('Elizabeth Farrow', 'I sent the drill back.'),
    },
    {
      lang: 'en',
      draft:
        'Hey Mr Fontaine! So, Mr Fontaine, the ferry leaves at 7. Bring the dog, Mr Fontaine, the deck is open. Safe crossing, Mr Fontaine!',
      quote: 'dog, Mr Fontaine',
      ...asks('Luc Fontaine', 'When does the ferry go, and may the dog come?'),
    },
    {
      lang: 'en',
      draft: 'I understand, Priya. Let me look, Priya. All done, Priya, seat 14C is yours.',
      quote: 'done, Priya',
      ...asks('Priya Raghavan', 'I would like an aisle seat.'),
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Hi Omar. It's Dana. Omar, the cable is 2 m. Omar, the plug is type G.",
      quote: 'Omar, the plug',
      ...asks('Omar Haddad', 'Which plug and how long is the cable?'),
      channel: 'messaging',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'Hi Leon, the lens is here. See you at five, Leon!',
      ...asks('Leon Achterberg', 'Has my lens arrived?'),
    },
    {
      lang: 'en',
      draft:
        'Mr Leon Achterberg\n12 Dock Road\n\nDear Mr Achterberg,\n\nThe lens is ready. Thank you for your patience, Mr Achterberg.\n\nYours sincerely,\nFern',
      ...asks('Leon Achterberg', 'Has my lens arrived?'),
    },
    {
      lang: 'en',
      draft:
        'Hi Aiko, the booking is in the name of Aiko Mori, the receipt says "Aiko Mori" and the card A. Mori. Is one of them wrong?',
      ...asks('Aiko Mori', 'Something is off with my name.'),
    },
    {
      lang: 'en',
      draft: 'Hi Will, I will open it on 3 May. Will you be in? If so, Will, leave the gate open.',
      ...asks('Will May', 'When do you come?'),
    },
    {
      lang: 'en',
      draft: 'Dear June, the course runs from June to August. June is full on Mondays, June has Fridays left.',
      ...asks('June Okello', 'When is the course?'),
    },
    {
      lang: 'en',
      draft: "Hello Priya, I've moved Priya's seat, that is yours, to 14C; the ticket shows Passenger: Priya Raghavan.",
      ...asks('Priya Raghavan', 'I would like an aisle seat.'),
    },
    {
      lang: 'en',
      draft:
        'Hi Ms Kowalczyk, Anselm has your coat, Anselm is at the side door until six, and Anselm knows you are coming.',
      ...asks('Irena Kowalczyk', 'I left my coat at the theatre.'),
    },
    {
      lang: 'en',
      draft: 'Hello, the Leon lens is a Leon Optics product; Leon ships from Bremen.',
      ...asks('Tessa Brandt', 'Who makes the lens?'),
    },
    {
      lang: 'en',
      draft: 'Hello, the lens is here.',
      thread: [['customer', 'Has my lens arrived?']],
    },
    {
      lang: 'en',
      draft:
        'Dear Omar,\n\nThank you for the long list, I have gone through it line by line. The cable is two metres long and comes in grey or in white, whichever you like better. The plug is type G, so it fits your kitchen without an adapter, and the fuse in it is three amps. Omar, the lamp itself can hang from any hook that carries four kilos; the box holds two hooks and the screws for brick and for plaster. If your ceiling is older than that, ask the electrician to look at the beam first, since lath does not hold a screw for long. The shade is linen and can be washed by hand at thirty degrees, then dried flat. I have put a second bulb into the parcel because the first batch hummed a little.\n\nEnjoy the light, Omar, and write to me if it hums.\n\nBest,\nDana',
      ...asks('Omar Haddad', 'A few questions about the lamp.'),
    },
  ],
};
