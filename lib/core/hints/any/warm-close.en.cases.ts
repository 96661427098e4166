import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Dear Mrs Lowe,\n\nThe piano is at the depot. Otherwise the booking is cancelled.',
      quote: 'Otherwise the booking is cancelled.',
    },
    {
      lang: 'en',
      draft: 'Hello Abdi,\n\nThe passport photo is too dark. Bring a new one on Monday.\n\nCounter 5',
      quote: 'Bring a new one on Monday.',
    },
    {
      lang: 'en',
      draft: 'Hi Petra,\n\nI found your booking for the 9th. Dogs are not allowed in the cabins.',
      quote: 'Dogs are not allowed in the cabins.',
    },
    {
      lang: 'en',
      draft:
        'Good morning Mr Rao,\n\nThe locker holds your racket until Friday. If it is not collected by then it will be sold.\n\nSunita',
      quote: 'If it is not collected by then it will be sold.',
    },
    {
      lang: 'en',
      draft:
        'Dear Mr Fell,\n\nYour application came in on the 3rd. Late applications are not considered.\n\nAdmissions Office',
      quote: 'Late applications are not considered.',
    },
    {
      lang: 'en',
      draft: 'Hi Joan, thanks for the scan. The original must reach us by the 12th.',
      quote: 'The original must reach us by the 12th.',
    },
    {
      lang: 'en',
      draft:
        'Hello Kofi,\n\nThe engine was opened by another garage. The warranty does not cover this.\n\nThe Service Desk',
      quote: 'The warranty does not cover this.',
    },
    {
      lang: 'en',
      draft: 'Dear Ms Hale,\n\nThe fee of £40 is payable within 7 days. No exceptions.',
      quote: 'No exceptions.',
    },
    {
      lang: 'en',
      draft: 'Hi Tove,\n\nYour slot is at ten. Unless the deposit arrives today, it goes to the next person.',
      quote: 'Unless the deposit arrives today',
    },
    {
      lang: 'en',
      draft: "Hello Sam,\n\nI looked at the photos. We can't repair cracked frames.\n\nNico",
      quote: "We can't repair cracked frames.",
    },
    {
      lang: 'en',
      draft: 'Dear Mr Ono,\n\nThe lens cap was in the box. Return the box unopened.',
      quote: 'Return the box unopened.',
    },
    {
      lang: 'en',
      draft: 'Hi Bea, the voucher ran out in May. Expired vouchers cannot be renewed.',
      quote: 'Expired vouchers cannot be renewed.',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'Hi Petra,\n\nDogs are not allowed in the cabins.\n\nKind regards,\nMoss',
    },
    {
      lang: 'en',
      draft:
        'Hi Petra,\n\nDogs are not allowed in the cabins. The kennel beside the lake has room, and I can book it for you.',
    },
    { lang: 'en', draft: 'Hi Petra,\n\nDogs are not allowed in the cabins.\n\nSafe travels,\nMoss' },
    { lang: 'en', draft: 'Hi Petra, dogs are not allowed in the cabins. Would the kennel do?' },
    { lang: 'en', draft: 'Hi Petra, dogs are not allowed in the cabins.', channel: 'chat' },
    { lang: 'en', draft: 'Hi Petra, dogs are not allowed in the cabins. Sorry to disappoint the two of you.' },
    { lang: 'en', draft: 'Hello Abdi, the photo is too dark. Please bring a new one on Monday.\n\nCounter 5' },
    { lang: 'en', draft: 'Hello Abdi,\n\nThe parcel left this morning and reaches you on Thursday.\n\nCounter 5' },
    {
      lang: 'en',
      draft: 'Dear Mrs Lowe,\n\nOtherwise the booking lapses on Friday; write to me before then and I keep the room.',
    },
    { lang: 'en', draft: 'Hi Joan, the original must reach us by the 12th. Good luck with the move!' },
    { lang: 'en', draft: 'Hi Joan,\n\nThe original must reach us by the 12th.\n\nMind how you go,\nPerpetua' },
    { lang: 'en', draft: 'Dear Mr Ono,\n\nThe lens does not fit the X2.\n\nThank you for asking.' },
    { lang: 'en', draft: 'Dear Mr Ono,\n\nNothing is due from your side, the insurer pays.\n\nReiko' },
    { lang: 'en', draft: 'The original must reach us by the 12th.', channel: 'unknown' },
    { lang: 'en', draft: 'Hello Kofi,\n\nThe key only works after ten. Do enjoy the sea.\n\nNico' },
  ],
};
