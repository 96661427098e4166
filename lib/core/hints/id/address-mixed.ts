import { addressesIn, type Called, type Form } from '../../languages/id/address';
import { shift } from '../../text/span';
import type { Case } from '../../ticket/case';
import { draftHint } from '../hint';
import { rememberBy } from '../../text/remember';

const kin: Readonly<Partial<Record<Form, RegExp>>> = {
  bapak:
    /\b(?:bapak|bapa|ayah|papa|papi|abah|suami|almarhum|alm|kakek|mertua)\s?(?:saya|aku|ku|sy|gue|gw|mertua|kandung|nya)\b/iu,
  ibu: /\b(?:ibu|mama|mami|bunda|emak|ibuk|istri|isteri|almarhumah|nenek)\s?(?:saya|aku|ku|sy|gue|gw|mertua|kandung|nya)\b/iu,
  kak: /\b(?:kakak|kk)\s?(?:saya|aku|ku|sy|gue|gw|ipar|kandung|nya)\b/iu,
  mas: /\b(?:mas|suami)\s?(?:saya|aku|ku|sy)\b/iu,
  bunda: /\b(?:bunda|mama|ibu|istri)\s?(?:saya|aku|ku|sy|gue|gw|nya)\b/iu,
  ayah: /\b(?:ayah|bapak|papa|suami)\s?(?:saya|aku|ku|sy|gue|gw|nya)\b/iu,
  om: /\bom\b/iu,
  tante: /\btante\b/iu,
  bang: /\babang\s?(?:saya|aku|ku|sy|gue|gw|ipar)\b/iu,
};

const same = (a: Form, b: Form): boolean =>
  a === b ||
  (a === 'bapak/ibu' && (b === 'bapak' || b === 'ibu')) ||
  (b === 'bapak/ibu' && (a === 'bapak' || a === 'ibu'));

/** Forms that also stand for somebody in the customer's story; alone and in small letters they may mean that person. */
const relatives = rememberBy((about: Case): ReadonlySet<Form> => {
  const told = about.turns
    .filter(({ message }) => message.role === 'customer')
    .map(({ message }) => message.text)
    .join('\n');
  return new Set((Object.keys(kin) as Form[]).filter((form) => kin[form]?.test(told)));
});

/** How agents have called this customer in the thread so far; null where they have not. */
const usualForm = rememberBy((about: Case): Form | null => {
  const forms = about.turns
    .filter(({ message }) => message.role === 'agent' && message.visibility === 'public')
    .flatMap(({ draft }) => draft.placed.flatMap(({ sentence }) => addressesIn(sentence)))
    .filter(({ names, calls }) => names.length > 0 || calls);
  return forms.at(-1)?.form ?? null;
});

const namesOf = (about: Case): ReadonlySet<string> =>
  new Set(
    (about.ticket.requester.name ?? '')
      .toLowerCase()
      .split(/[^\p{L}'-]+/u)
      .filter(Boolean),
  );

/** One customer is called by two clashing forms. Points at the second form. */
export default draftHint('id/address-mixed', (draft, about) => {
  const own = namesOf(about);
  const family = relatives(about);
  const strangers = new Set<Form>();
  let first: Called | undefined;
  for (const [i, { sentence, start, part }] of draft.placed.entries()) {
    if (part === 'closing') continue;
    for (const called of addressesIn(sentence)) {
      const { form, names, calls } = called;
      const named = names.slice(0, 1).some((name) => own.has(name));
      // A name that is not the customer's, in running text: the driver, the doctor, the mother. In a greeting it is a slip.
      if (names.length > 0 && !named && !(calls && first === undefined && (i === 0 || own.size === 0))) {
        strangers.add(form);
        continue;
      }
      if (!named && names.length === 0) {
        if (strangers.has(form) && first?.form !== form) continue;
        // "Semoga Bapak lekas pulih, Kak": the father the customer told of.
        if (family.has(form) && !calls && (first === undefined || !same(first.form, form))) continue;
      }
      const usual = usualForm(about);
      if (first === undefined) first = { ...called, span: shift(called.span, start) };
      else if (!same(first.form, form))
        return [{ span: usual !== null && same(usual, form) ? first.span : shift(called.span, start) }];
    }
  }
  return [];
});
