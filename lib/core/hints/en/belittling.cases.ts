import type { HintCases } from '../cases';

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'Please calm down.', quote: 'Please calm down' },
    { lang: 'en', draft: "It's just a scratch.", quote: "It's just a scratch" },
    { lang: 'en', draft: "There's no need to get upset.", quote: 'no need to get upset' },
    { lang: 'en', draft: "It's not the end of the world.", quote: 'not the end of the world' },
    { lang: 'en', draft: 'You are the only customer who has complained about this.', quote: 'the only customer' },
    { lang: 'en', draft: 'Nobody else has this problem.', quote: 'Nobody else has this problem' },
    {
      lang: 'en',
      draft: 'Obviously you need to switch it on first.',
      quote: 'Obviously you need to switch it on first',
    },
    { lang: 'en', draft: "It's no big deal, the next bus comes in an hour.", quote: 'no big deal' },
    { lang: 'en', draft: 'You are overreacting.', quote: 'You are overreacting' },
    { lang: 'en', draft: "Don't panic, it is only a small delay.", quote: "Don't panic" },
    { lang: 'en', draft: 'These things happen.', quote: 'These things happen' },
    {
      lang: 'en',
      draft: 'You simply need to restart the router.',
      quote: 'You simply need to restart the router',
      thread: [['customer', "I have tried everything for two days and it still doesn't work."]],
    },
    { lang: 'en', draft: 'Even a child can set this up.', quote: 'Even a child can' },
    { lang: 'en', draft: 'It could have been worse.', quote: 'It could have been worse' },
  ],
  pass: [
    { lang: 'en', draft: "I've just sent the label." },
    { lang: 'en', draft: "It's only a five-minute walk from the station." },
    { lang: 'en', draft: "Just reply with the date and I'll book it." },
    { lang: 'en', draft: 'The Simply Red tickets are in your inbox.' },
    { lang: 'en', draft: 'That was obviously our mistake.' },
    { lang: 'en', draft: "Don't worry, your seat is safe." },
    { lang: 'en', draft: "It's not just a scratch, the whole panel must go." },
    { lang: 'en', draft: 'Your parcel is just around the corner.' },
    {
      lang: 'en',
      draft: 'Simply press Start and the oven does the rest.',
      thread: [['customer', 'How does the pizza programme work?']],
    },
    { lang: 'en', draft: 'You are the first to get the new edition.' },
    { lang: 'en', draft: 'Only the blue one is left, shall I keep it?' },
    { lang: 'en', draft: "It is just after nine here; I'll ring you at ten." },
    { lang: 'en', draft: 'Nothing you asked was silly.' },
    { lang: 'en', draft: 'I just checked with the driver: ten minutes.' },
  ],
};
