import type { HintCases } from '../cases';

const says = (text: string) => [['customer', text] as const];

export const cases: HintCases = {
  flag: [
    { lang: 'en', draft: 'Your case has gone to tier 2 support and they pick it up on Monday.', quote: 'tier 2' },
    { lang: 'en', draft: "The washing machine has been RMA'd, a box comes on Friday.", quote: "RMA'd" },
    { lang: 'en', draft: 'Our SLA for this is 48 hours, so Thursday at the latest.', quote: 'SLA' },
    { lang: 'en', draft: 'I have merged your ticket into the parent incident.', quote: 'parent incident' },
    { lang: 'en', draft: 'The payment is stuck in middleware and will be replayed tonight.', quote: 'middleware' },
    { lang: 'en', draft: 'Your claim is with FIN-AR for approval until Wednesday.', quote: 'FIN-AR' },
    { lang: 'en', draft: 'The order never left the DC, it needs a new pick list.', quote: 'the DC' },
    { lang: 'en', draft: 'I raised it to the L3 engineers as a P1 bug this morning.', quote: 'L3 engineers' },
    { lang: 'en', draft: 'The hotfix goes to prod at nine.', quote: 'hotfix' },
    {
      lang: 'en',
      draft: 'It is in the back office queue behind the returns, you will have it by Tuesday.',
      quote: 'back office queue',
    },
    { lang: 'en', draft: 'We wait for the POD from the driver before the refund can start.', quote: 'POD' },
    { lang: 'en', draft: 'Your line was never provisioned on the OLT; I am doing it now.', quote: 'provisioned' },
    { lang: 'en', draft: 'The chargeback is at the pre-arb stage, the bank answers by the 20th.', quote: 'pre-arb' },
    { lang: 'en', draft: 'Please see KB article 2217 for the recipe of the glue.', quote: 'KB article' },
    { lang: 'en', draft: 'Your letter was keyed wrongly, so the refund went to another account.', quote: 'keyed' },
    { lang: 'en', draft: 'Ops will do a manual push from the backend tonight.', quote: 'backend' },
    { lang: 'en', draft: 'The TAT for a passport is 15 working days.', quote: 'TAT' },
    { lang: 'en', draft: 'The invoice is held until recon has run, that is on Friday night.', quote: 'recon' },
  ],
  pass: [
    {
      lang: 'en',
      draft: 'The RMA for the drill is open, the label is in your inbox.',
      thread: says('Could you open an RMA for my drill?'),
    },
    {
      lang: 'en',
      draft: 'The SLA credit of 4 % is on the May invoice.',
      thread: says('You missed the SLA twice in May, where is my credit?'),
    },
    { lang: 'en', draft: 'Your parcel is at the DC (our large warehouse in Leeds) and leaves tonight.' },
    { lang: 'en', draft: 'I have opened an RMA, which is a return number: write 4471 on the box.' },
    { lang: 'en', draft: 'I have passed it to my colleague Erin, a network engineer, who rings you at four.' },
    {
      lang: 'en',
      draft: 'The backend returned 503 for six minutes; the hotfix went out at 7.',
      thread: says('Our webhook calls fail with 503 since 6 am. Is the API down?'),
    },
    { lang: 'en', draft: 'Bring your ID and the PDF to the NHS desk, the GP has the rest.' },
    { lang: 'en', draft: 'You can charge at level 2 of the car park, and gate B12 is two floors up.' },
    { lang: 'en', draft: 'Your coffee pods are on the van.' },
    { lang: 'en', draft: 'The child ticket is £4, the family ticket £11.' },
    { lang: 'en', draft: 'Your number 17 in the phone queue is kept while you wait.' },
    { lang: 'en', draft: 'The flight to LHR is delayed, you are in row 12 with your son.' },
    { lang: 'en', draft: 'Your letter reached the office in Leeds today and Ms Ito reads it this afternoon.' },
    {
      lang: 'en',
      draft: 'Your visitors get a cached page, which is an old copy kept for speed. I am clearing it now.',
    },
    { lang: 'en', draft: 'The jacket has been patched and is back on line 2 of the rail, ready for you.' },
    { lang: 'en', draft: 'Your tax code is BR, the VAT is 20 % and the office is open until 5 PM.' },
    { lang: 'en', draft: 'I paid it with a UPS label and sent it to HMRC.' },
    { lang: 'en', draft: 'The moderator asked for KYC. That means we check your passport and your address once.' },
  ],
};
