import { rememberText } from '../../text/remember';
import type { Finder } from './told';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words without which a kind of fact is not told; a word that holds a digit stands as `0`. */
export const triggers = {
  device: list(
    `iphone ipad macbook apple airpods samsung galaxy pixel fairphone redmi xiaomi oppo vivo realme infinix poco oneplus nokia motorola laptop tablet desktop router modem telly set settop smart tv smarttv chromebook printer boiler inverter thermostat`,
  ),
  software: list(
    `windows macos ios ipados android ubuntu chrome firefox safari edge opera brave version versi ver v app aplikasi`,
  ),
  day: list(
    `0 jan january januari feb february februari mar march maret apr april may mei jun june juni jul july juli aug august agu agustus agt ags sep sept september oct okt october oktober nov november dec des december desember
     monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat jum sabtu kemarin kemaren kmrn kmrin semalam semalem tadi td lusa besok bsk hari pagi siang sore malam malem bulan minggu yesterday today tomorrow tonight month year weekend wingi`,
  ),
  time: list(`0 noon midnight half quarter jam pukul pkl`),
} as const;

const wordsIn = rememberText((text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+|\d/g)) words.add(/\d/.test(word) ? '0' : word);
  return words;
}, 1000);

/** A finder that is only asked when the text holds one of its words: most messages hold none. */
export const when =
  (kind: keyof typeof triggers, finder: Finder): Finder =>
  (text, taken) => {
    const known = triggers[kind];
    for (const word of wordsIn(text)) if (known.has(word)) return finder(text, taken);
    return [];
  };
