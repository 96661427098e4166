import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'Under the programme rules, proof must be no older than three months.',
      quote: 'must be no older',
    },
    {
      lang: 'en',
      draft:
        'In line with our procedures, no locker can be opened before the form is complete. Please supply the form.',
      quote: 'no locker can be opened',
    },
    {
      lang: 'en',
      draft: 'Our policy does not allow refunds after 14 days.',
      quote: 'Our policy does not allow refunds after 14 days.',
      thread: [['customer', 'The shoes fell apart on day 20. I want my money back.']],
    },
    {
      lang: 'en',
      draft: 'As per our terms and conditions, deposits are non-refundable. Thank you for understanding.',
      quote: 'deposits are non-refundable',
      thread: [['customer', 'My father is in hospital and we must cancel the cottage.']],
    },
    {
      lang: 'en',
      draft: "I'm afraid I can't do that. It's against company policy.",
      quote: "I can't do that",
      thread: [['customer', 'Can you put the parcel with my neighbour?']],
    },
    {
      lang: 'en',
      draft: 'The system does not allow it, so the name cannot be changed.',
      quote: 'The system does not allow it',
      thread: [['customer', 'You misspelt my name on the ticket.']],
    },
    {
      lang: 'en',
      draft: 'According to the rental agreement, pets are not permitted.',
      quote: 'pets are not permitted',
      thread: [['customer', "My mother's guide dog would come with us. Is that all right?"]],
    },
    {
      lang: 'en',
      draft: 'We are unable to extend the deadline. Those are the rules.',
      quote: 'We are unable to extend the deadline.',
      thread: [['customer', 'I was in labour on the closing day, may I hand it in now?']],
    },
    {
      lang: 'en',
      draft: 'Per our guidelines, exceptions are not possible. Kind regards, Admissions',
      quote: 'exceptions are not possible',
      thread: [['customer', 'The site was down on the last evening and I could not upload my essay.']],
    },
    {
      lang: 'en',
      draft: 'In line with our return policy, opened items cannot be returned.',
      quote: 'opened items cannot be returned',
      thread: [['customer', 'The blender smelt of burning the first time I used it.']],
    },
    {
      lang: 'en',
      draft: 'Sorry, no exceptions. The fare rules say the ticket is not refundable.',
      quote: 'the ticket is not refundable',
      thread: [['customer', 'You moved my flight by nine hours. I cannot use it.']],
    },
    {
      lang: 'en',
      draft: 'Under the contract the fee will not be waived.',
      quote: 'Under the contract the fee will not be waived.',
      thread: [['customer', 'The gym was closed for two months and you charged me.']],
    },
    {
      lang: 'en',
      draft: 'School regulations do not allow calls during lessons.',
      quote: 'School regulations do not allow calls',
      thread: [['customer', 'I need to tell my son that his grandfather has died.']],
    },
    {
      lang: 'en',
      draft: "It is our policy that vouchers can't be combined.",
      quote: "vouchers can't be combined",
      thread: [['customer', 'Both vouchers were birthday presents, may I use them together?']],
    },
    {
      lang: 'en',
      draft: 'Dear Ms Kaur,\n\nYour contract does not include heaters, so we cannot lend any.\n\nRegards',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Our terms exclude same-day visits. This can't be changed.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Lending equipment is not allowed under our insurance rules.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Sorry, company rules: we don't lend heaters.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We are not permitted to lend equipment, as laid down in our service conditions.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft:
        'Dear Ms Orr, unfortunately our cancellation policy does not permit refunds within 48 hours. Kind regards, Spa',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Per our terms, no refunds can be given. We appreciate your understanding.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "Rules are rules, I'm afraid. We can't change the date.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'We are bound by our terms and conditions and therefore cannot refund you.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'As stated in our terms of sale, vouchers expire after twelve months and cannot be extended.',
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: 'Under our studio policy lessons are non-refundable. You were meant to let us know a day before.',
      quote: 'Under our studio policy lessons are non-refundable.',
      thread: [['customer', 'My boy is in hospital, can I move the lesson of Friday?']],
    },
    {
      lang: 'en',
      draft: 'Lamps are excluded under our terms.',
      quote: 'Lamps are excluded under our terms.',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'According to our conditions no return is possible.',
      quote: 'no return is possible',
      thread: [['customer', 'The desk lamp I got on 2 May flickers and hums. I rang on Monday. What can be done?']],
    },
    {
      lang: 'en',
      draft: 'Our rule is no exchanges on rugs.',
      quote: 'Our rule is no exchanges on rugs.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It's shop policy not to take back rugs.",
      quote: "It's shop policy not to take back rugs.",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We have a no-returns policy on rugs.',
      quote: 'no-returns policy',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "The system won't allow me to change a shade.",
      quote: "The system won't allow me to change a shade.",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "I'm bound by our terms here.",
      quote: "I'm bound by our terms here.",
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Shop policy states no exchanges on robes.',
      quote: 'Shop policy states no exchanges on robes.',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "The season ticket rules simply don't stretch to that, I'm afraid.",
      quote: "The season ticket rules simply don't stretch to that",
      thread: [['customer', 'Could I lend my season ticket to my sister for the derby?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Dear Ms Ito, the statutes of the allotment society admit of no deviation. The shed must come down.',
      quote: 'the statutes of the allotment society admit of no deviation',
      thread: [['customer', 'May I keep the small shed?']],
    },
    {
      lang: 'en',
      draft: "Head office won't have it. Sorry, Dean.",
      quote: "Head office won't have it",
      thread: [['customer', 'can I swap the tyre voucher for wipers?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The booking engine refuses changes inside 48 hours, so it's no.",
      quote: 'The booking engine refuses changes',
      thread: [['customer', 'Can I move my massage to Saturday?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Clause 9 has it that deposits are kept. That's all there is to it.",
      quote: 'Clause 9 has it that deposits are kept',
      thread: [['customer', 'Can I have the marquee deposit back? My father died.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'As a matter of policy we do not entertain such requests.',
      quote: 'As a matter of policy we do not entertain such requests',
      thread: [['customer', 'Could you deliver to the side door?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Rules don't permit dogs in the cabin, full stop.",
      quote: "Rules don't permit dogs in the cabin",
      thread: [['customer', 'Can my old terrier come along to the cabin?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The terms you ticked rule it out.',
      quote: 'The terms you ticked rule it out',
      thread: [['customer', 'Could I pause the gym for my operation?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It's not in the handbook, so no.",
      quote: "It's not in the handbook, so no",
      thread: [['customer', 'Could we have the hall till midnight?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Oga, company policy no gree.',
      quote: 'company policy no gree',
      thread: [['customer', 'abeg can una change the name on the ticket']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Our insurance won't permit that, Ivo.",
      quote: "Our insurance won't permit that",
      thread: [['customer', 'Can I ride the pony without a helmet?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "That's against house rules.",
      quote: "That's against house rules",
      thread: [['customer', 'Can I cook in the room?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The warranty terms exclude wear, so the claim is closed.',
      quote: 'The warranty terms exclude wear',
      thread: [['customer', 'The soles came off in a month.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "I'm afraid the computer won't let me do it.",
      quote: "the computer won't let me do it",
      thread: [['customer', 'please change the name on the voucher']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Per the rental agreement, late returns are charged in full. Thank you.',
      quote: 'late returns are charged in full',
      thread: [['customer', 'I was 20 minutes late because of the snow, must I pay a day?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Unfortunately the fare conditions do not allow for a refund.',
      quote: 'the fare conditions do not allow for a refund',
      thread: [['customer', 'my son broke his leg, can I get the fare back']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Company rules. No extensions.',
      quote: 'No extensions',
      thread: [['customer', 'can i keep the skis one more day']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The T&Cs don't provide for that.",
      quote: "The T&Cs don't provide for that",
      thread: [['customer', "Could you pause my plan while I'm in hospital?"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Sadly regulations bar us from doing so.',
      quote: 'regulations bar us',
      thread: [['customer', 'can you fill it up to the brim']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "We're not allowed to, it's policy.",
      quote: "it's policy",
      thread: [['customer', 'can you give me a second bag']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Management has ruled that no further vouchers are given out.',
      quote: 'no further vouchers are given out',
      thread: [['customer', 'my voucher was stolen, can I have a new one']],
      channel: 'chat',
    },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'Under the club rules, guests must sign in. Could you send me her name, so that I can add her now?',
    },
    {
      lang: 'en',
      draft:
        "Our policy stops refunds after 14 days, but shoes that fall apart are another matter: I've sent you a new pair.",
      thread: [['customer', 'The shoes fell apart on day 20. I want my money back.']],
    },
    {
      lang: 'en',
      draft:
        'Deposits are non-refundable under our terms because the owner has already turned others away. I can move your stay to the spring instead.',
      thread: [['customer', 'My father is in hospital and we must cancel the cottage.']],
    },
    {
      lang: 'en',
      draft: "Our policy is 30 days; after that we can't take things back.",
      thread: [['customer', 'What is your return policy, please?']],
    },
    {
      lang: 'en',
      draft: 'You can read our policy on the site, and yes, dogs are welcome.',
      thread: [['customer', 'Are dogs allowed?']],
    },
    {
      lang: 'en',
      draft:
        "I can't leave it with a neighbour, since two parcels were stolen that way in your street. A locker is possible.",
      thread: [['customer', 'Can you put the parcel with my neighbour?']],
    },
    {
      lang: 'en',
      draft: "Your policy does not cover burst pipes. What it does cover is the floor, and I've opened that claim.",
      thread: [['customer', 'A pipe burst, am I covered?']],
    },
    {
      lang: 'en',
      draft:
        "The system does not allow a new name, so I've cancelled the ticket and booked a fresh one at the same price.",
      thread: [['customer', 'You misspelt my name on the ticket.']],
    },
    {
      lang: 'en',
      draft: 'Guide dogs are welcome; the agreement means other pets.',
      thread: [['customer', "My mother's guide dog would come with us. Is that all right?"]],
    },
    {
      lang: 'en',
      draft:
        "Under the contract the fee stays, but I've asked Hilde, our manager, to waive it, and she answers by Friday.",
      thread: [['customer', 'The gym was closed for two months and you charged me.']],
    },
    {
      lang: 'en',
      draft: "I'll have him called out of class now; the rule about calls is not for days like this.",
      thread: [['customer', 'I need to tell my son that his grandfather has died.']],
    },
    {
      lang: 'en',
      draft: "Vouchers can't be combined in one order. You can use them one after the other, though.",
      thread: [['customer', 'May I use both vouchers together?']],
    },
    {
      lang: 'en',
      draft: 'Thank you for accepting the terms; your account is open.',
      thread: [['customer', 'I have signed everything.']],
    },
    {
      lang: 'en',
      draft: "The contract doesn't include heaters, but two are on their way anyway.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft:
        "Our insurance rules out lending heaters because of the children; the council has safe ones, and I've reserved four for you there.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Our policy says 48 hours, but nobody can plan a death. I've refunded the weekend in full.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft:
        "Under our terms the money can't be returned after the date, because the therapists are paid for the day. I can give you any weekend in May instead.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "Our policy doesn't cover this. I've asked my manager, Inge, for an exception and will write by Friday.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "The system doesn't allow a new date, so I've made a fresh booking: any weekend until June.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft: "Per our terms you're entitled to the full amount, and it is on its way.",
      thread: [
        ['customer', "My mother died and we could not use the spa weekend. I'd like the money back or another date."],
      ],
    },
    {
      lang: 'en',
      draft:
        'Under our studio policy lessons are non-refundable. Let me know which day suits your boy, and the lesson waits for him.',
      thread: [['customer', 'My boy is in hospital, can I move the lesson of Friday?']],
    },
    {
      lang: 'en',
      draft:
        'Our rule is no exchanges on cut rugs, because a cut edge frays; yours is whole, so send it back and the rust one comes on Friday.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Our terms let you cancel until Friday, and I've done it for you today with no fee.",
      thread: [['customer', 'Can I cancel?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The rules on liquids stop at 100 ml, so pour it into two small bottles and you're fine.",
      thread: [['customer', 'Can I take my shampoo?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The system rejected your card because the date was one digit out; try it with 09/28 and it goes through.',
      thread: [['customer', 'card refused']],
    },
    {
      lang: 'en',
      draft: "A deal is a deal, you get it for £20 although it's back to 30 now.",
      thread: [['customer', 'Can I still get the £20 price?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The contract says thirty days, but I've asked Carla and she'll let you go at the end of this month.",
      thread: [['customer', 'How long is notice?']],
    },
    {
      lang: 'en',
      draft: "Our handbook has a drawing of it on page 9, here's a photo.",
      thread: [['customer', 'How do I fit the strap?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The lease does not let us keep your deposit for wear, so all £900 comes back on Friday.',
      thread: [['customer', 'do I get the deposit back?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The guidelines are clear on nuts, and your son's tray has been made apart since Monday.",
      thread: [['customer', 'Is the meal safe for my son?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Our insurance pays for that, Ivo, and the cheque is in the post since noon.',
      thread: [['customer', 'who pays for the window']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The rules of the game are on the lid, and I've typed out the bit about the joker below.",
      thread: [['customer', 'how does the joker work']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The warranty covers the soles too. New boots are with you on Friday.',
      thread: [['customer', 'soles came off']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The computer was down this morning, so your change went in by hand at noon and it's safe.",
      thread: [['customer', 'did my change go in?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The fare is not refundable, but I've moved it to June for you with no fee, same seats.",
      thread: [['customer', 'can I get my money back']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'House rules are on page 2; quiet hours are from ten to seven.',
      thread: [['customer', 'what are the house rules']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Our contract with the school says eight a.m., so the bus is there at five to.',
      thread: [['customer', 'when does the bus come']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Management has decided to open on Sundays from May, so your swim is safe.',
      thread: [['customer', 'will you open sundays']],
      channel: 'chat',
    },
  ],
};
