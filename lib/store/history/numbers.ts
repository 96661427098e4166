/** Do the digits pass the Luhn check that every payment card number passes? Digits only, any length. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
};

/** First two digits of Indonesian identity numbers: the provinces in use (Permendagri 72/2019 and the new Papuan ones). */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);

/**
 * Could these 16 digits be a NIK, the Indonesian identity number? Province, district, then the date of birth as DDMMYY
 * (40 added to the day for women), then four digits.
 */
export const looksLikeNik = (digits: string): boolean => {
  if (digits.length !== 16 || !provinces.has(digits.slice(0, 2))) return false;
  const district = Number(digits.slice(2, 4));
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  return district > 0 && district < 80 && ((day > 0 && day < 32) || (day > 40 && day < 72)) && month > 0 && month < 13;
};
