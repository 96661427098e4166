import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    {
      lang: 'en',
      draft: 'You should have checked the size chart before ordering.',
      quote: 'You should have checked the size chart',
    },
    { lang: 'en', draft: 'You failed to cancel before the trial ended.', quote: 'You failed to cancel' },
    { lang: 'en', draft: 'You entered the wrong account number.', quote: 'You entered the wrong account number' },
    { lang: 'en', draft: 'The leak is due to your negligence.', quote: 'due to your negligence' },
    { lang: 'en', draft: "Why didn't you tell us earlier?", quote: "Why didn't you tell us earlier" },
    { lang: 'en', draft: 'If you had read the mail, this would not have happened.', quote: 'If you had read the mail' },
    { lang: 'en', draft: 'You clearly ignored the warning on the box.', quote: 'You clearly ignored the warning' },
    { lang: 'en', draft: 'It is your responsibility to check the date.', quote: 'It is your responsibility' },
    { lang: 'en', draft: 'You must have dropped it.', quote: 'You must have dropped it' },
    { lang: 'en', draft: 'You never replied to our letter.', quote: 'You never replied to our letter' },
    {
      lang: 'en',
      draft: 'Next time please read the description carefully.',
      quote: 'Next time please read the description',
    },
    { lang: 'en', draft: 'The mistake was on your side.', quote: 'The mistake was on your side' },
    {
      lang: 'en',
      draft: 'Because you did not return the form, the place went to someone else.',
      quote: 'you did not return the form',
    },
    { lang: 'en', draft: 'You missed the deadline.', quote: 'You missed the deadline' },
    { lang: 'en', draft: 'This could have been avoided if you had called first.', quote: 'could have been avoided' },
    { lang: 'en', draft: 'You accepted the terms when you signed up.', quote: 'You accepted the terms' },
    {
      lang: 'en',
      draft: 'You should have mentioned that there are children in the building.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You let the engineer go without signing.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Your caretaker turned the wrong valve.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'If only you had called on Sunday.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You didn't have the boiler serviced.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Why did nobody tell us about the children?',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The boiler was not serviced on time, which is your duty under the contract.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You can't expect us to know that.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You ought to have kept the box.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You should've rung us the same day.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You could have avoided this by reading the leaflet.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You didn't follow the instructions.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You did not give us the right address.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The address you gave was wrong.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You gave us an incorrect postcode.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Had the damp been reported in March, the floor could have been saved.',
      quote: 'Had the damp been reported in March',
    },
    {
      lang: 'en',
      draft: 'If we had been informed of the allergy, the kitchen would have left the nuts out.',
      quote: 'If we had been informed of the allergy',
    },
    {
      lang: 'en',
      draft: 'This usually shows up when customers forget to rinse the tank.',
      quote: 'when customers forget to rinse the tank',
    },
    { lang: 'en', draft: 'Guests often overlook that line.', quote: 'Guests often overlook that line' },
    {
      lang: 'en',
      draft: 'The postcode must have been typed like that at your end.',
      quote: 'must have been typed like that at your end',
    },
    {
      lang: 'en',
      draft: "It is the tenant's responsibility to bleed the radiators.",
      quote: "the tenant's responsibility",
    },
    {
      lang: 'en',
      draft: 'Sending several emails only delays your case.',
      quote: 'Sending several emails only delays your case',
    },
    { lang: 'en', draft: 'The hum is down to rough handling.', quote: 'down to rough handling' },
    {
      lang: 'en',
      draft: 'There was probably a misunderstanding on your side.',
      quote: 'a misunderstanding on your side',
    },
    { lang: 'en', draft: 'That is what happens when a lamp stands by the window.', quote: 'what happens when' },
    {
      lang: 'en',
      draft: 'Had we known of the hum sooner, the maker would have paid.',
      quote: 'Had we known of the hum sooner',
    },
    { lang: 'en', draft: 'Had you followed the sheet, it would not hum.', quote: 'Had you followed the sheet' },
    {
      lang: 'en',
      draft: "We can't help it if you buy bulbs elsewhere.",
      quote: "We can't help it if you buy bulbs elsewhere",
    },
    {
      lang: 'en',
      draft: 'You selected moss yourself.',
      quote: 'You selected moss yourself',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "It wouldn't have come to this if you'd looked at the swatch.",
      quote: "if you'd looked at the swatch",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You've waited too long to send it back.",
      quote: "You've waited too long",
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'It is up to the buyer to check the shade.',
      quote: 'up to the buyer to check',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Kindly read the page next time.',
      quote: 'Kindly read the page next time',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'We did warn people about the shade.',
      quote: 'We did warn people',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The colour was entered incorrectly by you.',
      quote: 'incorrectly by you',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Had you phoned last week we could have sewn an M.',
      quote: 'Had you phoned last week',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'XL was your own choice.',
      quote: 'XL was your own choice',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'The label states quite clearly how it fits.',
      quote: 'states quite clearly',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You were reminded more than once.',
      quote: 'You were reminded more than once',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You shouldn't have unpacked it.",
      quote: "You shouldn't have unpacked it",
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Any tenant with a bit of sense would have rung us about the drip in October.',
      quote: 'Any tenant with a bit of sense would have rung us',
      thread: [['customer', 'The ceiling has come down in the hall.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Keys don't lose themselves, do they.",
      quote: "Keys don't lose themselves",
      thread: [['customer', "my locker key's gone missing and I need my bag"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Hello Bram, the weight limit was printed in big letters beside the seat.',
      quote: 'the weight limit was printed in big letters',
      thread: [['customer', 'The child seat on the bike cracked.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'A two-minute phone call beforehand would have saved everybody a wasted trip.',
      quote: 'A two-minute phone call beforehand would have saved everybody',
      thread: [['customer', 'The plumber came and could not get in to the boiler room.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Had the dosage leaflet been consulted, the dog would be fine.',
      quote: 'Had the dosage leaflet been consulted',
      thread: [['customer', 'The tablets made my dog sick.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The printer did what it was sent, spelling and all.',
      quote: 'did what it was sent',
      thread: [['customer', 'The banner says Hapy Birthday']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "That one's on you mate, the offer ended at noon.",
      quote: "That one's on you mate",
      thread: [['customer', 'I missed the half price pedals by an hour']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'What else do you expect from a five pound umbrella in a gale?',
      quote: 'What else do you expect',
      thread: [['customer', 'The umbrella snapped the first time I used it.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'It might have been sensible to try the dress on before the day itself.',
      quote: 'It might have been sensible to try the dress on',
      thread: [['customer', "The bridesmaid dress didn't fit and the wedding was yesterday"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Somebody in your household evidently switched the freezer off.',
      quote: 'Somebody in your household evidently switched the freezer off',
      thread: [['customer', 'All the meat thawed']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Had you only told the courier about the gate, he could have got in.',
      quote: 'Had you only told the courier',
      thread: [['customer', 'My parcel went back.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'People who live by the river know to move their bikes up in March.',
      quote: 'People who live by the river know',
      thread: [['customer', 'My rented bike shed was flooded.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Filters don't clog overnight, Mrs Bell.",
      quote: "Filters don't clog overnight",
      thread: [['customer', 'The dishwasher you installed has stopped.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The arrows on the box were pointing up for a reason.',
      quote: 'pointing up for a reason',
      thread: [['customer', 'The vase came broken after I stood the box on its side']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'It seems the reminder we sent in May was overlooked.',
      quote: 'the reminder we sent in May was overlooked',
      thread: [['customer', "My membership lapsed and the gate won't open."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Leaving a guitar in a hot car will do that.',
      quote: 'Leaving a guitar in a hot car will do that',
      thread: [['customer', 'The bridge of the guitar came off.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Well, if folks don't rinse it, it smells.",
      quote: "if folks don't rinse it",
      thread: [['customer', 'My new bottle smells.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'It is incumbent upon the passenger to be at the gate on time.',
      quote: 'It is incumbent upon the passenger',
      thread: [['customer', 'I missed my bus and want to go on the next']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Clearly the seal wasn't closed properly after the last refill.",
      quote: "the seal wasn't closed properly",
      thread: [['customer', 'My bottle leaks all over my bag.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You could have let us know about the allergy when you booked.',
      quote: 'You could have let us know',
      thread: [['customer', 'My son got a rash from the soap in the room']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'This happens when the customer gives an incomplete address.',
      quote: 'when the customer gives an incomplete address',
      thread: [['customer', 'My parcel went to the wrong house.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'We rely on guests reading the sign at the gate.',
      quote: 'We rely on guests reading the sign',
      thread: [['customer', 'My car was towed']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "If you'd set an alarm you would have made the 6 o'clock.",
      quote: "If you'd set an alarm",
      thread: [['customer', "I missed the 6 o'clock boat."]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You left the door unlocked, so the bike was taken.',
      quote: 'You left the door unlocked',
      thread: [['customer', 'My bike was stolen from your shed']],
      channel: 'chat',
    },
  ],
  pass: [
    { lang: 'en', draft: 'You should have received a code by text.' },
    { lang: 'en', draft: 'You should have it by Friday.' },
    { lang: 'en', draft: 'You should never have had to call us three times.' },
    { lang: 'en', draft: "It's not your fault: the form hides that box." },
    { lang: 'en', draft: 'The code expired at midnight; here is a new one.' },
    {
      lang: 'en',
      draft: "You entered the old address, which happens to many people, no harm done. I've changed it.",
      thread: [['customer', 'Stupid me, I typed our old address.']],
    },
    { lang: 'en', draft: 'Please never share your PIN with anyone who calls.' },
    { lang: 'en', draft: "If you did not order this, tell me and I'll stop it." },
    { lang: 'en', draft: 'Did you enter the number on the front or the one on the back?' },
    { lang: 'en', draft: "We sent you the wrong size and I'm putting that right today." },
    { lang: 'en', draft: "I'm sorry you missed your connection; the next train is at 8." },
    { lang: 'en', draft: 'You did nothing wrong, the lift was broken.' },
    { lang: 'en', draft: "I'm glad you chose the blue one, it suits the room." },
    { lang: 'en', draft: 'Thank you for telling me; you were right to check.' },
    { lang: 'en', draft: 'You should have been told about the fee, and nobody did.' },
    { lang: 'en', draft: "So that you don't enter the wrong code, wait for the second text." },
    {
      lang: 'en',
      draft: 'The boiler lost its pressure on Sunday; no one could have seen it.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You should be warm again by noon.',
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Had we sent Femi on Monday, you'd be warm by now.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You didn't need to chase us.",
      thread: [
        [
          'customer',
          'Good morning. Our nursery has had no heating since Sunday, 22 toddlers in coats. Contract NB-4471. Your engineer looked at it on Monday and left. When is someone coming, and can you lend us heaters?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You should see the refund on Friday.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You should have two mails from me by now.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You shouldn't have to pay for that.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You could have a new leg or your money back.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You did everything right.',
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "If you haven't sent the form yet, there's no rush.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You haven't been charged.",
      thread: [
        [
          'customer',
          'Hello, the walnut table you brought on Monday has a cracked leg and a burn on the top. What happens now?',
        ],
      ],
    },
    {
      lang: 'en',
      draft:
        "Hi Ines, you ordered red and we packed blue. That's ours to fix. The red paddle is with the courier, and you can keep the blue one.",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'If only we had looked at the label. The red one is in the van now.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'It is our duty to get colours right. Red leaves today.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'You had asked for red quite clearly. Somebody misread the shelf, and that was me.',
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft: "Why nobody checked the colour I can't say yet; I'll know at four and call you.",
      thread: [
        [
          'customer',
          "Hi, I ordered the red kayak paddle (order 55120) for my daughter's birthday and got a blue one. The party is on Sunday. Can you swap it?",
        ],
      ],
    },
    {
      lang: 'en',
      draft:
        'If the crack had been noticed at our depot, you would have had a good one on Monday. That was ours to see.',
    },
    { lang: 'en', draft: "It is the courier's job to ring the bell, and he did not." },
    { lang: 'en', draft: 'Most people miss that button, it is well hidden; the new one is red.' },
    { lang: 'en', draft: 'The name must have been printed wrong at our end, so a new badge goes out today.' },
    { lang: 'en', draft: 'There is nothing to be done on your side, the new lamp leaves today.' },
    { lang: 'en', draft: 'The dent is down to rough handling by our courier, so the new one is on us.' },
    { lang: 'en', draft: 'No mistake on your part at all, the plan was drawn upside down.' },
    {
      lang: 'en',
      draft: 'You selected rust and we packed moss.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Next time I will read the label twice before it leaves.',
      thread: [
        [
          'customer',
          'the rug (ref RG-310) came in moss and i asked for rust, it lies rolled up in the hall. i mailed on monday. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'Had you not written, the M would still lie in the wrong box. Thank you, it leaves today.',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: 'XL was never your choice, we misread the M.',
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft: "You shouldn't have to write twice.",
      thread: [
        [
          'customer',
          'the choir robe came in XL and we asked for M (order CR-88), the concert is on sunday. i wrote twice. can you change it?',
        ],
      ],
    },
    {
      lang: 'en',
      draft:
        "A customer who walks past the bakery told us the sign was down, so I've put it back up. Your loaf is kept till six.",
      thread: [['customer', 'Are you open? The sign was gone.']],
    },
    {
      lang: 'en',
      draft: 'Anyone who collects before noon gets coffee on us, so come early if you can, Rob.',
      thread: [['customer', 'When can I collect?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft:
        "Most people read the blurb and still pick the wrong one, the two look so alike. I've swapped it to the 2 litre.",
      thread: [['customer', 'I ordered the wrong size I think']],
    },
    {
      lang: 'en',
      draft:
        "The boiler doesn't switch off on its own, that's a fault in the timer. Ana brings a new one on Friday at 9.",
      thread: [['customer', 'The boiler runs all night.']],
    },
    {
      lang: 'en',
      draft:
        "It would have been better of us to ring you at once. I've booked Saturday at 10 and I'll call you myself if that slips.",
      thread: [['customer', 'Nobody told me the fitter was ill.']],
    },
    {
      lang: 'en',
      draft: "Somebody from the depot took the crate into your garage, it's behind the bikes.",
      thread: [['customer', "where's my crate"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The price was there on the old page and we forgot to change it, so you get it for £40.',
      thread: [['customer', 'The site said 40 and I was charged 55']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "A quick call from us would have saved you the drive. I'm sending the part by post today, free.",
      thread: [['customer', "I drove 40 miles and the part wasn't there."]],
    },
    {
      lang: 'en',
      draft:
        "The instructions were missed out of your box at our end. They're attached, and a printed set follows today.",
      thread: [['customer', 'No instructions in the box']],
    },
    {
      lang: 'en',
      draft: "We sent exactly what you ordered this morning, so it's the blue set, and it arrives tomorrow.",
      thread: [['customer', 'which colour did you send?']],
    },
    {
      lang: 'en',
      draft:
        "You're not the one who broke it, the hinge was cracked when it left us. A new door is with you on Tuesday.",
      thread: [['customer', 'I think I broke the door, sorry']],
    },
    {
      lang: 'en',
      draft: "Please don't share the code with anyone who rings you, the bank never asks for it.",
      thread: [['customer', 'someone rang me for a code']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Next time you come, ask for Bea and the fitting is free.',
      thread: [['customer', 'thanks for the fitting']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You left your scarf on the bench, Jan. It's behind the bar, under your name.",
      thread: [['customer', 'did I leave a scarf']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "The lid should have been sealed by us, and it wasn't. A fresh pot is out today.",
      thread: [['customer', 'the jam lid was open']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "Had we told the courier about the gate, he would have got in. He's back today before five with the code.",
      thread: [['customer', 'My parcel went back']],
    },
    {
      lang: 'en',
      draft: "People who live by the river get the flood text from us at no cost, and I've added you.",
      thread: [['customer', 'Is there a flood alert?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'Filters clog in about six weeks in hard water, so Pavel brings a fresh one on Friday at 9.',
      thread: [['customer', 'dishwasher stopped']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'The reminder we sent in May went to your old address, so the lapse is waived and the gate opens now.',
      thread: [['customer', "The gate won't open"]],
    },
    {
      lang: 'en',
      draft: "Nobody at your end did anything wrong, Ben, it was our switch. It's back up since 10.",
      thread: [['customer', 'did I break it?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You were right to keep the box, it has the number we need: could you read me the last four digits?',
      thread: [['customer', 'I kept the box']],
    },
    {
      lang: 'en',
      draft: "If you didn't get the text, the code is 4471.",
      thread: [['customer', 'no code']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: 'You should have the parcel by noon, Ola.',
      thread: [['customer', 'When does it come?']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You must have been frozen, two hours at that stop. A cab is on its way and I've paid it.",
      thread: [['customer', 'bus never came, two hours in snow']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "It could have been caught by our own check, and it wasn't. The new lens is ready at three today.",
      thread: [['customer', 'The lens is the wrong strength']],
    },
    {
      lang: 'en',
      draft: 'Clearly the seal was not closed properly at the factory. A new bottle leaves today, free.',
      thread: [['customer', 'My bottle leaks.']],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "This happens when two orders share one label, so I've split them and yours leaves at noon.",
      thread: [['customer', "why is my order with somebody else's"]],
      channel: 'chat',
    },
    {
      lang: 'en',
      draft: "You left your hat on the bench, it's behind the bar.",
      thread: [['customer', 'did I leave a hat']],
      channel: 'chat',
    },
  ],
};
