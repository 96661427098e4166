import { rememberBy, rememberText } from '../../text/remember';
import type { Answer } from '../asks-match';
import type { Case } from '../case';
import { offered, requested, type Clause } from './clauses';

/**
 * What people type in a hurry: without capitals, stops or marks ("name is bala", "625 009", "janeroemailcom"). `asked`
 * reads the draft's plain line; `told` reads a whole turn in lower case, and its group `value` is the value.
 */
type Typed = { readonly asked: RegExp; readonly told: readonly RegExp[] };

const own = String.raw`(?:my |the |our )?`;
const is = String.raw`(?: (?:is|no|number|id|num|:))*[ :]*`;
/** Letters and digits in up to three groups, at least three digits. */
const code = String.raw`(?<value>(?=[a-z0-9 -]*\d)(?:[a-z]{2,4} \d{3,12}|[a-z]{1,4}\d{3,12}|\d{3,}(?: \d{2,})*|[a-z]{2,3} \d{2} [a-z]))`;
const labelled = (...names: readonly string[]): RegExp =>
  new RegExp(String.raw`\b${own}(?:${names.join('|')})\b${is}${code}(?![a-z0-9])`);

/** A word or two that stand alone and are no answer, greeting, thing or deed: a name. */
const notName =
  /^(?:hi+|hai+|hello|hey|heya|ok+|okay|yes|yeah|yep|ya|no|nope|sure|thanks?|thank you|ty|please|fine|good|great|cool|done|wait|bye|byee|correct|right|welcome|nothing|hmm|oh|cash|card|card payment|credit card|cod|medium|large|small|pizza|beer|soda|coffee|tea|economy|economic class|window|aisle|middle|one way|samsung|apple|google|amazon|microsoft|skype|outlook|honda|toyota|hyundai|nissan|ford|yesterday|today|tomorrow|travel|food|hotel|flight|alone|same model|of course|carry on|go ahead|seat assignment|good morning|good evening|baik|iya|tidak|makasih|terima kasih|siap|oke|halo|permisi)\b/;

const kinds: readonly Typed[] = [
  {
    asked: /\b(?:your (?:full |first |last )?name|who am i (?:speaking|talking|chatting)|with whom|siapa namanya)\b/,
    told: [
      /\b(?:my |the )?name(?:'s| is|:)? (?!of\b|on\b|is\b|and\b)(?<value>[a-z]{2,}(?: (?!and\b|my\b|is\b|ssn\b|phone\b|account\b|last\b|the\b|password\b)[a-z]{2,})?)/,
      /\bthis is (?!is\b|my\b|the\b|a\b|not\b|about\b|an?\b|to\b|for\b|it\b|so\b|very\b)(?<value>[a-z]{3,}(?: [a-z]{3,})?)$/,
    ],
  },
  {
    asked: /\be-?mail\b/,
    told: [
      /(?<value>\S+@\S+)/,
      /(?<value>(?:[a-z]{3,} (?=\d))?(?:\d+ )?[a-z0-9.]*(?:gmail|yahoo|hotmail|outlook|rediffmail|email|live|icloud) ?(?:dot )?com)\b/,
    ],
  },
  {
    asked: /\b(?:phone|mobile|contact|telephone)(?: number| no)?\b|\bnumber can (?:we|i) (?:call|reach)\b/,
    told: [
      /\b(?:phone|mobile|contact|cell|call me (?:on|at)|my number)\b[a-z ]{0,16}(?<value>\d[\d ]{7,14}\d)\b/,
      /(?:^|\s)(?<value>[6-9]\d{9}|[2-9]\d{2} \d{3} ?\d{4})(?=\s|$)/,
    ],
  },
  {
    asked: /\bssn\b|\bsocial security\b/,
    told: [/\b(?:ssn|social(?: security)?)\b[a-z ]{0,24}(?<value>\d{3,9})\b/],
  },
  {
    asked: /\b(?:zip|postal|post)(?: ?code)?\b/,
    told: [
      /\b(?:zip|postal|pin)(?: ?code)?[a-z ]{0,8}(?<value>\d{3} ?\d{2,3})\b/,
      /^(?:[a-z]+,? ){1,2}(?<value>\d{5}|\d{6}|\d{3} \d{3})$/,
    ],
  },
  {
    asked: /\b(?:which|what|current|your) city\b|\bcity (?:are|do) you\b/,
    told: [
      /\bcity(?: name)?(?: is)? (?!is\b|and\b|code\b|name\b)(?<value>[a-z]{3,}(?: [a-z]{4,})?)/,
      /^(?<value>[a-z]{4,}(?: [a-z]{4,})?),? (?:\d{5}|\d{6}|\d{3} \d{3})$/,
    ],
  },
  {
    asked: /\b(?:which|what|your) company\b|\bcompany(?:'s)? name\b|\b(?:employer|work for)\b/,
    told: [
      /\b(?:company|firm|organi[sz]ation|business)(?: name)?(?: is|:)? (?!is\b|name\b|and\b|to\b)(?<value>[a-z]{2,}(?: [a-z]{3,})?)/,
    ],
  },
  { asked: /\bclaim (?:id|number|no)\b/, told: [labelled('claim')] },
  { asked: /\bpolicy (?:id|number|no)\b/, told: [labelled('policy')] },
  {
    asked: /\b(?:booking|confirmation|reservation)\b[^?]*\b(?:number|code|id|reference)\b|\bnumber of your booking\b/,
    told: [labelled('(?:booking )?confirmation', 'booking', 'reservation', 'pnr')],
  },
  {
    asked: /\baccount number\b|\bnumber of your account\b/,
    told: [labelled('account', 'acc(?:t|oumt)', 'a/c', 'account num')],
  },
  { asked: /\bcard number\b|\bnumber (?:on|of) your card\b/, told: [labelled('(?:credit |debit )?card')] },
  {
    asked: /\bhow much data\b|\bdata (?:plan|allowance|package)\b/,
    told: [/(?<value>\d{1,3} ?(?:gb|gp|gigs?|gigabytes?))\b/],
  },
  {
    asked: /\b(?:what|which) (?:make|brand)\b|\bbrand (?:is|of)\b|\b(?:what|which) model\b[^?]*\b(?:car|vehicle)\b/,
    told: [
      /\b(?<value>(?:honda|hyundai|toyota|nissan|ford|bmw|audi|mercedes|volkswagen|vw|kia|mazda|suzuki|maruti|tata|mahindra|chevrolet|chevy|jeep|tesla|volvo|skoda|renault|peugeot|fiat|subaru|lexus|dodge|jaguar|mitsubishi|daihatsu|opel|vauxhall|citroen|seat|dacia)(?: [a-z]\w+)?)\b/,
    ],
  },
  {
    asked: /\b(?:what size|small,? medium or large|which size)\b/,
    told: [/\b(?<value>(?:extra )?(?:small|medium|large))\b(?! (?:business|company|number|amount|part))/],
  },
  {
    asked: /\b(?:delivery |your |full )?address\b|\bwhere (?:do )?you live\b/,
    told: [
      /\baddress(?: is|:)? (?<value>(?=[^?]*\d)(?!.{0,20}gmail)[a-z0-9, ]{12,})/,
      /(?:^|\s)(?<value>(?:no )?\d{1,5} [a-z0-9 ]*\b(?:street|st|road|rd|lane|avenue|ave|drive|colony|nagar)\b[a-z0-9 ]*)/,
    ],
  },
];

/** What the customer typed, in lower case, and as it stands; `asked`: what the agent's turn before it said. */
const lowered = rememberBy((about: Case) => {
  let asked: string | null = null;
  return about.turns.flatMap(({ message }) => {
    if (message.role !== 'customer') {
      asked = message.text.toLowerCase();
      return [];
    }
    return [{ id: message.id, text: message.text.toLowerCase().replaceAll('’', "'"), bare: message.text, asked }];
  });
});

const aloneName = /^(?<value>[a-z]{3,}(?: [a-z]{3,}){0,1})(?: (?:and )?\d{3,})?$/;

/** A name typed alone, in a chat that has no capitals. */
function nameAlone(about: Case): Answer | null {
  for (const { id, text, bare, asked } of lowered(about)) {
    if (asked !== null && !/\bname\b|\bnama\b|\bsiapa\b|\bwho\b/.test(asked)) continue;
    const value = aloneName.exec(text.trim())?.groups?.['value'];
    if (
      value !== undefined &&
      bare.length <= 24 &&
      !notName.test(value) &&
      !/\b(?:i|my|need|want|the|to|is|it|can|you|please|not|no|yes|one|two|is|plan|number|order|help)\b/.test(value)
    )
      return { message: id, answer: bare.trim(), value: bare.trim() };
  }
  return null;
}

/** The kind that a plain line asks for. */
const kindIn = rememberText((line: string): Typed | undefined => kinds.find(({ asked }) => asked.test(line)));

/** A value that a clause asks for and that the customer has typed, however carelessly. */
export function typedTold(clause: Clause, about: Case): Answer | null {
  const { line, question } = clause;
  if (
    (!question && !requested.test(line)) ||
    (offered.test(line) && !/\b(?:would you like|do you (?:need|want))\b/.test(line))
  )
    return null;
  const kind = kindIn(line);
  if (kind === undefined) return null;
  for (const { id, text, bare } of lowered(about))
    for (const told of kind.told) {
      const value = told.exec(text)?.groups?.['value'];
      if (value === undefined || (text.includes('?') && !/[.,]/.test(text))) continue;
      const at = text.indexOf(value);
      const shown = bare.slice(at, at + value.length).trim();
      return { message: id, answer: shown, value: shown };
    }
  return kind === kinds[0] ? nameAlone(about) : null;
}
