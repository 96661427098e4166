/** Short forms that share no beginning with the name. */
const nicknames = `william: bill billy will willy liam
robert: bob bobby rob robbie bert
richard: dick rick ricky rich
elizabeth: liz lizzie beth betty eliza libby lisa elsie bess
margaret: peggy maggie meg megan daisy greta
john: jack johnny
james: jim jimmy jamie
katherine: kate kathy katie kat kitty cathy cath katrina
catherine: kate cathy katie cath kitty
edward: ted ned eddie
theodore: ted teddy
henry: harry hank
charles: chuck charlie chaz
mary: molly polly
dorothy: dot dotty
anthony: tony
andrew: drew andy
alexander: sasha xander lex sandy alec
alexandra: sasha lexi sandra sandy
philippa: pip pippa
francis: frank
francesca: fran chess
susan: sue suzy
michael: mike mick mickey
rebecca: becky becca bex
patricia: pat trish tricia paddy patty
patrick: paddy pat
victoria: vicky tori
christopher: kit chris topher
joseph: joe joey
thomas: tom tommy
david: dave davey
stephen: steve
steven: steve
matthew: matt
anne: annie nancy
helen: nell ellie
eleanor: ellie nell nora
sarah: sally sadie
muhammad: moh mohammad mohamad muh mohd mad
mohammad: moh muhammad mo
bambang: bams
agustinus: agus
yohanes: yo john`;

const short = new Map<string, ReadonlySet<string>>(
  nicknames.split('\n').map((row) => {
    const [full = '', forms = ''] = row.split(': ');
    return [full, new Set(forms.split(' '))];
  }),
);

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** Lower case without accents, so that "Siobhán" and "Siobhan" are one. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßđæœıþð]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}-]/gu, '');

/** "ü" is also written "ue", "å" "aa": both ways of writing are the same name. */
const folded = (name: string): string =>
  name.replace(/ue/g, 'u').replace(/oe/g, 'o').replace(/ae/g, 'a').replace(/aa/g, 'a').replace(/[-']/g, '');

/** "Jess", "Jessie" and "Jessy" of "Jessica": the beginning, with or without a fond ending. */
const beginning = (name: string): string => name.replace(/(.)\1?(?:ie|y|i|ey|o)$/, '$1');

/** May one be addressed by `used` whose name holds the word `name`? Short forms, accents and fond endings count as the same. */
export function alikeName(used: string, name: string): boolean {
  const a = bareName(used);
  const b = bareName(name);
  if (a === '' || b === '') return false;
  if (a === b || folded(a) === folded(b)) return true;
  if (short.get(b)?.has(a) === true || short.get(a)?.has(b) === true) return true;
  if (a.length >= 2 && b.startsWith(a)) return true;
  if (a.length >= 3 && b.endsWith(a)) return true;
  if (
    b.length >= 3 &&
    a.startsWith(b) &&
    a.length - b.length <= 3 &&
    /^(?:y|ie|i|ey|nya|ku|kins)$/.test(a.slice(b.length))
  )
    return true;
  const stem = beginning(a);
  return stem.length >= 3 && stem !== a && b.startsWith(stem);
}
