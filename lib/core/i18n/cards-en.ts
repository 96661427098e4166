import type { Cards } from './messages';

/** The cards in English. Examples of Indonesian-only concerns stay Indonesian. */
export const cardsEn: Cards = {
  'asked-already': {
    title: 'They already gave this',
    feels: 'Nobody read what I wrote.',
    why: 'Using what they gave is the shortest proof that somebody read it.',
    before: 'Could you tell me your order number?',
    after: 'I have order 73150 open and am asking the warehouse now.',
  },
  'asked-twice': {
    title: 'This was asked before',
    feels: 'I am starting over again.',
    why: 'If it must be asked twice, owning that costs one half sentence.',
    before: 'Please send a photo of the damage.',
    after:
      'I know Rio asked for the photo on Monday; it did not come through. Could you send it once more, by reply to this mail?',
  },
  'unanswered-question': {
    title: 'A question is still open',
    feels: 'I have to write again for the other half.',
    why: 'A complete answer saves both sides a round; "I am finding out, by Friday" is an answer too.',
    before: 'Your seat change is confirmed.',
    after: 'Your seat change is confirmed. The meal you asked about moves with you; nothing to do.',
  },
  'wrong-name': {
    title: 'The thread has another name',
    feels: 'This was meant for someone else.',
    why: 'The right name, once, says that this reply was written for them.',
    before: 'Dear Martin, the new part ships today.',
    after: 'Dear Marta, the new part ships today.',
  },
  'formula-apology': {
    title: 'A stock apology',
    feels: 'They send this to everyone.',
    why: 'Naming what went wrong for them is what makes an apology theirs.',
    before: 'We apologise for any inconvenience caused.',
    after: 'The lift engineer was due at eight and you waited until noon. Our planning dropped the visit.',
  },
  'hollow-empathy': {
    title: 'A feeling without its fact',
    feels: 'They do not know what happened to me.',
    why: 'A detail of their case shows understanding better than the word does.',
    before: 'I completely understand your frustration.',
    after: 'Two exam days with no access, and the last one is tomorrow: that is the deadline I am working to.',
  },
  'apology-without-repair': {
    title: 'Sorry, and then?',
    feels: 'Sorry does not get me any further.',
    why: 'An action, an option or a time gives the apology something to stand on.',
    before: 'We are sorry the wrong lamp was delivered.',
    after:
      'Sorry, we packed the wrong lamp. The right one leaves tonight; keep the other until the courier calls on Thursday.',
  },
  'conditional-apology': {
    title: 'The apology doubts the harm',
    feels: 'So they think I imagined it.',
    why: 'When it is known to have happened, "that" is truer than "if".',
    before: 'Sorry if you felt the call was cut short.',
    after: 'Sorry that the call was cut off after four minutes.',
  },
  blame: {
    title: 'Reads as their fault',
    feels: 'I am being accused.',
    why: 'What the system shows can be checked together; who did it can only be argued about.',
    before: 'You typed the wrong postcode.',
    after: 'The label says 40115. Is yours 40151? Then I correct it now.',
  },
  reminder: {
    title: 'A reminder that it was said before',
    feels: 'I am a nuisance for asking.',
    why: 'The answer alone is shorter, and asks nobody to feel bad for needing it twice.',
    before: 'As I mentioned before, the form is on page two.',
    after: 'The form is on page two, under "Returns". Here is the direct link.',
  },
  belittling: {
    title: 'Makes it smaller than it is',
    feels: 'My trouble does not count.',
    why: 'What is simple from this side may have cost them an evening.',
    before: 'Calm down, it is just a password reset.',
    after: 'The reset has three steps. I start the first one for you, so the mail is there in a minute.',
  },
  'policy-wall': {
    title: 'Policy is the whole reason',
    feels: 'I am talking to a rule book.',
    why: 'One human reason, and what is possible instead, turn a wall into an answer.',
    before: 'According to our policy, name changes are not allowed.',
    after:
      'The airline has the name on its list already, so it cannot be edited. I can cancel without cost until six and book again under the right name.',
  },
  'bare-no': {
    title: 'A no with nothing after it',
    feels: 'That is where it ends, then.',
    why: 'A choice helps even when it is not the one they wished for.',
    before: 'We cannot deliver on Sunday.',
    after:
      'Sunday has no driver in your area. Saturday until nine in the evening works, or the shop on Elm Street keeps it for you.',
  },
  'vague-time': {
    title: 'No time to hold on to',
    feels: 'I will have to keep checking.',
    why: 'A time that can be kept lets them stop waiting by the phone.',
    before: 'We will get back to you as soon as possible.',
    after: 'I write to you by Tuesday noon, with or without news from the bank.',
  },
  'send-away': {
    title: 'They must start over elsewhere',
    feels: 'I am being passed on.',
    why: 'Handing the story over saves them from telling it once more.',
    before: 'Please contact the billing department.',
    after: 'I have given billing your invoice and your question. Nadia there answers in this thread by tomorrow.',
  },
  shouting: {
    title: 'Reads loud',
    feels: 'I am being shouted at.',
    why: 'Capitals and repeated marks sound like a raised voice, even when meant as emphasis.',
    before: 'Do NOT close the window!!',
    after: 'Keep the window open until the bar is full.',
  },
  'intimate-pronoun': {
    title: 'Too close a form of address',
    feels: 'They talk to me like to a child.',
    why: 'Kamu, kau and -mu belong to children and close friends; Kak, Bapak or Ibu keep a kind distance.',
    before: 'Kamu bisa cek emailmu sekarang.',
    after: 'Kak Rani bisa cek emailnya sekarang.',
  },
  'address-mixed': {
    title: 'Two forms of address',
    feels: 'This was pasted together.',
    why: 'One form, kept to the end, sounds like one person writing to one person.',
    before: 'Baik Kak, mohon Ibu tunggu, nanti Anda kami hubungi.',
    after: 'Baik Bu Ratna, nanti sore Ibu saya hubungi.',
  },
  'kok-question': {
    title: '"Kok" sounds like reproach',
    feels: 'They are surprised at me.',
    why: '"Kok" in a question carries disbelief; the plain question does not.',
    before: 'Kok bisa salah kirim alamat?',
    after: 'Alamat mana yang dipakai, Kak: yang di Bogor atau yang di Depok?',
  },
};
