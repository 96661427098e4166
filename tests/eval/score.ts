/** The scorer of the gold tickets: the same rules as the labels' own, so that figures can be compared. */

export type Found = {
  readonly concern: string;
  readonly quote?: string;
  readonly message?: string;
  readonly answer?: string;
  readonly question?: string;
};
export type GoldRow = {
  readonly id: string;
  readonly draft: string;
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  readonly expect: {
    readonly findings: readonly Found[];
    readonly facts: readonly { readonly slot: string; readonly value: string; readonly message: string }[];
    readonly questions: readonly { readonly message: string; readonly quote: string; readonly answered: boolean }[];
    readonly heated: boolean;
  };
};
export type Said = { readonly findings: readonly Found[]; readonly heated: boolean };
export type Tally = { right: number; wrong: number; missed: number };

/** Pairs that two coaches may name differently for the same words. */
const twins = new Set(
  `asked-twice/asked-already kok-question/blame should-know/reminder bare-no/policy-wall no-next-step/apology-without-repair
   hollow-empathy/formula-apology no-owner/vague-time cold-open/address-missing warm-close/bare-no warm-close/bare-command
   deflecting/send-away deflecting/policy-wall deflecting/bare-no same-reply/asked-twice over-apology/formula-apology
   over-apology/apology-without-repair conditional-apology/formula-apology unheard/hollow-empathy address-mixed/intimate-pronoun
   register-clash/market-address send-away/bare-no blame/belittling blame/reminder jargon/no-owner`
    .split(/\s+/)
    .flatMap((pair) => [pair, pair.split('/').toReversed().join('/')]),
);

const overlap = (text: string, one: string, other: string): boolean => {
  if (!one || !other) return true;
  const a = text.indexOf(one);
  const b = text.indexOf(other);
  return a >= 0 && b >= 0 && Math.min(a + one.length, b + other.length) > Math.max(a, b);
};

const agree = (row: GoldRow, found: Found, gold: Found, withTwins: boolean): boolean => {
  if (found.concern !== gold.concern && !(withTwins && twins.has(`${found.concern}/${gold.concern}`))) return false;
  if (found.concern === 'unanswered-question' || gold.concern === 'unanswered-question') {
    const asked = found.question ?? '';
    const wanted = gold.question ?? '';
    return (
      asked !== '' &&
      wanted !== '' &&
      row.messages.some(({ text }) => text.includes(wanted) && text.includes(asked) && overlap(text, asked, wanted))
    );
  }
  return overlap(row.draft, found.quote ?? '', gold.quote ?? '');
};

/** Pairs [found, gold] that agree: same concern first, twins after; a gold finding is used once. */
export function pairUp(
  row: GoldRow,
  found: readonly Found[],
  gold: readonly Found[],
): readonly (readonly [number, number])[] {
  const left = new Set(found.keys());
  const used = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const withTwins of [false, true]) {
    for (const i of left) {
      const one = found[i];
      const j = one ? gold.findIndex((other, at) => !used.has(at) && agree(row, one, other, withTwins)) : -1;
      if (j < 0) continue;
      pairs.push([i, j]);
      used.add(j);
      left.delete(i);
    }
  }
  return pairs;
}

export type Score = {
  readonly all: Tally;
  readonly per: ReadonlyMap<string, Tally>;
  readonly clean: number;
  readonly cleanFlagged: readonly string[];
  readonly evidence: { readonly right: number; readonly of: number };
  readonly heated: Tally;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** Scores what was said on gold rows, counting only `counted` concerns on both sides. */
export function score(
  rows: readonly GoldRow[],
  said: ReadonlyMap<string, Said>,
  counted: (concern: string) => boolean,
): Score {
  const all: Tally = { right: 0, wrong: 0, missed: 0 };
  const per = new Map<string, Tally>();
  const tally = (concern: string): Tally => {
    const old = per.get(concern) ?? { right: 0, wrong: 0, missed: 0 };
    per.set(concern, old);
    return old;
  };
  const evidence = { right: 0, of: 0 };
  const heated: Tally = { right: 0, wrong: 0, missed: 0 };
  const cleanFlagged: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  let clean = 0;
  for (const row of rows) {
    const gold = row.expect.findings.filter(({ concern }) => counted(concern));
    const found = (said.get(row.id)?.findings ?? []).filter(({ concern }) => counted(concern));
    const pairs = pairUp(row, found, gold);
    const good = new Set(pairs.map(([i]) => i));
    const met = new Set(pairs.map(([, j]) => j));
    for (const [i, one] of found.entries()) {
      const kind = good.has(i) ? 'right' : 'wrong';
      all[kind]++;
      tally(one.concern)[kind]++;
      if (kind === 'wrong') wrong.push(`${row.id} ${one.concern}: ${one.question ?? one.quote ?? ''}`);
    }
    for (const [j, one] of gold.entries()) {
      if (met.has(j)) continue;
      all.missed++;
      tally(one.concern).missed++;
      missed.push(`${row.id} ${one.concern}: ${one.question ?? one.quote ?? ''}`);
    }
    for (const [i, j] of pairs) {
      if (gold[j]?.concern !== 'asked-already' || gold[j]?.message === undefined) continue;
      evidence.of++;
      if (found[i]?.message === gold[j]?.message) evidence.right++;
    }
    if (row.expect.findings.length === 0) {
      clean++;
      if (found.length > 0) cleanFlagged.push(row.id);
    }
    const h = said.get(row.id)?.heated ?? false;
    if (h && row.expect.heated) heated.right++;
    else if (h) heated.wrong++;
    else if (row.expect.heated) heated.missed++;
  }
  return { all, per, clean, cleanFlagged, evidence, heated, wrong, missed };
}
