import type { Sentence } from '../../text/draft';
import { shift, type Span } from '../../text/span';
import type { Case } from '../../ticket/case';
import { rememberBy } from '../../text/remember';
import { isBareName } from '../beside';
import { draftHint } from '../hint';
import { capitals, house, known, placedInCode, technical, trade } from '../jargon-lexicon';

type Kind = 'house' | 'technical' | 'trade';
type Term = { readonly kind: Kind; readonly span: Span; readonly typed: string };

const shouted = (text: string): boolean => !/\p{Ll}{2}/u.test(text);

/** "(a second check)", ", which means", "itu", "artinya": the plain words stand beside it. */
const explainedAfter =
  /^(?:-?nya)?["”’']?\s*(?:\(\s*(?:(?:i\.?e\.?|that is|yaitu|yakni|atau|alias|artinya|=)\s*)?[\p{L}\d][^)]{5,}\)|[,:–—-]\s*(?:which (?:is|means)|that is|that means|meaning|i\.e\.|in other words|so the|the (?:people|team|colleagues?|system|list|form|number|place) (?:who|that|where|which)|short for|yaitu|yakni|artinya|maksudnya|alias|atau|singkatan)|(?:is|are|means?|stands? for|is short for)\s+(?:an?|the|our|how|what|when|where|short)\b|(?:itu|adalah|artinya|maksudnya|yaitu|yakni|alias|merupakan|singkatan)\b)/iu;
const explainedBefore =
  /\p{L}{3,}[^()]*\(\s*(?:our |the |an? |istilahnya |disebut )?["“']?$|\b(?:called|known as|so-called|what we call|which we call|kami sebut|disebut|namanya|istilah(?:nya)?|bahasa kami)\s+(?:an?\s+|the\s+)?["“']?$/iu;
const explainsNext =
  /^(?:that(?:['’]s| is| means)|this means|which means|it means|in (?:other|plain) words|meaning|put simply|artinya|maksudnya|itu artinya|jadi artinya|itu (?:tim|bagian|proses|istilah)|singkatnya)\b/iu;

const explained = (text: string, { start, end }: Span): boolean =>
  explainedAfter.test(text.slice(end)) || explainedBefore.test(text.slice(0, start));

/** Jargon of a sentence that it does not explain itself. */
const termsOf = rememberBy((sentence: Sentence): readonly Term[] => {
  const { text, words } = sentence;
  const terms: Term[] = [];
  const add = (kind: Kind, start: number, end: number, typed = text.slice(start, end)): void => {
    if (!explained(text, { start, end })) terms.push({ kind, span: { start, end }, typed: typed.toLowerCase() });
  };
  for (const { start, end } of house(words)) add('house', start, end);
  for (const { start, end } of technical(words)) add('technical', start, end);
  for (const { start, end } of trade(words)) add('trade', start, end);
  if (!shouted(text)) {
    const code = capitals.exec(text);
    if (code) add('trade', code.index, code.index + code[0].length);
    const placed = placedInCode.exec(text);
    const { code: place, desk, team, queue } = placed?.groups ?? {};
    const typed = place ?? desk ?? team ?? queue;
    if (placed && typed !== undefined && !known.test(typed))
      add('house', placed.index, placed.index + placed[0].length, typed);
  }
  return terms.toSorted((a, b) => a.span.start - b.span.start);
});

const speaksTechnical =
  /\b(?:api|webhooks?|endpoints?|payload|dns|ssl|cname|mx record|50[0234]|4\d\d error|json|sdk|servers?|database|deploy\w*|cluster|nodes?|oauth|smtp|imap|ip address|firewall|vlan|scripts?|git|docker|kubernetes|staging|latency|cron|backend|frontend|sla|p1|uptime|production|rollback|failover|provision\w*|packet loss|traceroute|redaman|ont|odp)\b/iu;
const speaksTrade =
  /\b(?:awb|sku|pod|asn|lcl|fcl|incoterms?|chargeback|acquirer|arn|mid|kyc|aml|edd|3pl|fulfil?lment|disbursement|underwrit\w*|subrogat\w*|mrn|pnr|ssr|settlement|rekon\w*|slik|consignee|shipper|manifest|purchase order|invoice ci|bill of lading)\b/iu;

/** What the customer said, in small letters, and whether they speak like somebody of the trade. */
const customerOf = rememberBy((about: Case) => {
  const said = [
    about.ticket.subject ?? '',
    ...about.turns.flatMap(({ message }) => (message.role === 'customer' ? [message.text] : [])),
  ]
    .join('\n')
    .toLowerCase();
  return { said, technical: speaksTechnical.test(said), trade: speaksTrade.test(said) };
});

/** Words that carry a term: "our SLA" is known to whoever wrote "SLA". */
const core = (typed: string): readonly string[] =>
  typed
    .replace(/-?nya\b/gu, '')
    .split(/[^\p{L}\p{N}&+-]+/u)
    .filter(
      (word) =>
        word.length > 1 &&
        !/^(?:the|our|to|in|on|at|di|ke|dari|tim|team|with|by|is|was|has|been|sudah|udah|and|for|a|an|of|as)$/u.test(
          word,
        ),
    );

/** Words from inside that the customer did not use and the reply does not explain, once a sentence. */
export default draftHint('any/jargon', (draft, about) => {
  const found: { readonly span: Span }[] = [];
  for (const [i, placed] of draft.placed.entries()) {
    const { sentence, start } = placed;
    const all = termsOf(sentence);
    if (all.length === 0 || isBareName(placed)) continue;
    const customer = customerOf(about);
    const strange = all.filter(
      ({ kind, typed }) =>
        !(kind === 'technical' && customer.technical) &&
        !(kind === 'trade' && customer.trade) &&
        !core(typed).every((word) => customer.said.includes(word)),
    );
    const first = strange[0];
    const last = strange.at(-1);
    if (!first || !last || explainsNext.test(draft.placed[i + 1]?.sentence.text ?? '')) continue;
    found.push({ span: shift({ start: first.span.start, end: last.span.end }, start) });
  }
  return found.slice(0, 2);
});
