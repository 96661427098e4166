import type { HintCases } from '../cases';

const en = 'en' as const;
const meter = [
  ['customer', 'My gas meter reading on the bill is wrong, it says 8841 and the dial says 8114.'],
] as const;

export const cases: HintCases = {
  flag: [
    {
      lang: en,
      thread: meter,
      draft: 'Hello Mr Webb,\n\nYour reading is currently being investigated. Thank you for your patience.\n\nBilling',
      quote: 'Your reading is currently being investigated.',
    },
    {
      lang: en,
      thread: meter,
      draft: 'Thanks for the dial reading. This has been escalated.',
      quote: 'This has been escalated.',
    },
    {
      lang: en,
      thread: meter,
      draft: 'I have forwarded the two readings to the relevant department.',
      quote: 'the relevant department',
    },
    { lang: en, thread: meter, draft: 'The readings are under review at the moment.', quote: 'under review' },
    {
      lang: en,
      thread: [['customer', 'My visa photo was rejected by your booth.']],
      draft: 'Hi Nuno, someone from our photo team will take a look at the rejected picture.',
      quote: 'someone from our photo team will take a look',
    },
    {
      lang: en,
      thread: [['customer', 'The lift in block C is stuck again.']],
      draft: 'The stuck lift in block C has been logged and the appropriate steps will be taken.',
      quote: 'has been logged',
    },
    {
      lang: en,
      thread: [['customer', 'I never got my exam certificate.']],
      draft: 'Your certificate request is with our registry team.',
      quote: 'is with our registry team',
    },
    {
      lang: en,
      thread: [['customer', 'There are bedbugs in cabin 7.']],
      draft: 'Thank you for letting us know about cabin 7. It has been passed on to housekeeping.',
      quote: 'It has been passed on to housekeeping.',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'the ATM swallowed my card']],
      draft: 'ok so the guys in the back office are looking into the swallowed card',
      quote: 'the guys in the back office are looking into',
    },
    {
      lang: en,
      thread: [['customer', 'The streetlamp outside 12 Elm Road is out.']],
      draft: 'Your report about the lamp will be reviewed by the responsible team in line with our procedures.',
      quote: 'will be reviewed by the responsible team',
    },
    {
      lang: en,
      thread: [['customer', 'My claim for the cracked windscreen?']],
      draft:
        'Dear Ms Hale,\n\nThe windscreen claim is in progress. All documents have been submitted to the assessors.\n\nRegards',
      quote: 'is in progress',
    },
    {
      lang: en,
      thread: [['customer', 'The app logs me out every hour.']],
      draft: 'We are aware of the log-outs and they are being worked on.',
      quote: 'they are being worked on',
    },
    {
      lang: en,
      thread: [['customer', 'Any news on my planning application 22/118 for the garage?']],
      draft: 'Dear Ms Rao,\n\nYour application 22/118 is being assessed by a case officer.\n\nPlanning',
    },
    {
      lang: en,
      thread: [['customer', 'The school bus never stops at Mill Lane any more.']],
      draft: 'Hi,\n\nThe Mill Lane stop has been raised with the operator.\n\nTransport office',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'i got 2 of the same jigsaw']],
      draft: 'hiya, the warehouse is checking what happened with the jigsaw',
    },
    {
      lang: en,
      thread: [['customer', 'My prescription glasses were made with the wrong axis.']],
      draft:
        'Dear Ann,\n\nThe lab has been informed and the appropriate department is dealing with your glasses.\n\nOptica',
    },
    {
      lang: en,
      thread: [['customer', 'I need the MRI report for my surgeon on Friday.']],
      draft:
        'Hello Mr Tran,\n\nThe report is awaiting sign-off and the radiology people have been notified.\n\nReception',
    },
    {
      lang: en,
      thread: [['customer', "Our bin wasn't emptied for the third week."]],
      draft: 'Thanks for getting in touch about the bin. This will be looked at by the collections crew.',
    },
    {
      lang: en,
      thread: [['customer', 'Uang saya belum balik, pesawatnya batal']],
      draft: 'Pengembalian dananya telah diajukan ke maskapai dan menunggu persetujuan mereka.',
    },
    {
      lang: en,
      channel: 'chat',
      thread: [['customer', 'the projector in room 5 is dead']],
      draft: "logged it with facilities, they'll sort it",
    },
  ],
  pass: [
    {
      lang: en,
      thread: meter,
      draft: 'Your reading is being checked against the photo, and I will write to you when the corrected bill is out.',
    },
    { lang: en, thread: meter, draft: 'Ayu in billing has the two readings. She will call you tomorrow before noon.' },
    { lang: en, thread: meter, draft: 'The bill has been corrected to 8114 and the new one is attached.' },
    { lang: en, thread: meter, draft: "It's with our metering team now; you'll have the new bill by Thursday." },
    { lang: en, draft: 'Your refund of 14 pounds has been processed.' },
    { lang: en, draft: 'Once the form has been reviewed, you can print the ticket yourself.' },
    { lang: en, draft: 'Is the washing machine being looked after by anybody on your side?' },
    { lang: en, draft: "I'm checking the lift with the caretaker now." },
    {
      lang: en,
      draft:
        'The path was closed because the bridge is being repaired; the blue route takes you round it in ten minutes.',
    },
    { lang: en, draft: 'I have passed your photos to the workshop and Marek will ring you.' },
    {
      lang: en,
      draft: 'Your parcel has been handed to the courier, and the tracking link is https://track.example/99.',
      thread: [['customer', 'Has my parcel left?']],
    },
    { lang: en, draft: 'The blue jacket is back in stock in size M.' },
    { lang: en, draft: 'Leave it with me: the scan is being read by Dr Osei and I will ring you either way.' },
    {
      lang: en,
      thread: [['customer', 'The fridge door seal came off.']],
      draft:
        "Hello Raj,\n\nThe seal is being made in Turin and should reach you on the 14th. I'll message you when it is on the van.\n\nNico",
    },
    {
      lang: en,
      thread: [['customer', 'Is my tax return in?']],
      draft: 'Yes, it has been submitted and accepted; the receipt is attached.',
    },
    {
      lang: en,
      thread: [['customer', 'Is the road to the cabin open?']],
      draft: 'The road is being cleared right now and opens at noon.',
    },
    {
      lang: en,
      thread: [['customer', 'Did my donation arrive?']],
      draft: 'It did, thank you. Your donation has been passed on to the food bank in Leith.',
    },
    {
      lang: en,
      thread: [['customer', 'Is my bike done?']],
      draft: 'The wheel is being trued as I write, and Kim hands it to you from four.',
    },
    {
      lang: en,
      thread: [['customer', 'Why is the trail closed?']],
      draft: 'The trail is closed because the deer are being counted until the 9th.',
    },
  ],
};
