/** Light English stemmer: plural, -ing, -ed, -ly and final e go, a doubled consonant becomes single. Words up to three letters stay. */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  const cut = /^(.*[aeiouy].*?)(ing|ed)$/.exec(stem);
  if (cut?.[1] !== undefined && cut[1].length >= 3) stem = cut[1].replace(/([bdfgmnprt])\1$/, '$1');
  if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith('e') && stem.length > 3) stem = stem.slice(0, -1);
  if (/[^aeiou]i$/.test(stem)) stem = `${stem.slice(0, -1)}y`;
  return stem;
}
