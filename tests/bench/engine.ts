import writeGood from 'write-good';
import { createBrain } from '../../lib/core/coach/brain';
import { firstDay } from '../../lib/core/coach/coach';
import { draftOfWords, oneKeyMore, otherNumbers, ticketOfMessages, type BenchLang } from './drafts';
import { spread, type Row } from './figures';
import { openHarper } from './harper';
import { seeded } from './random';
import { fastest, swallowed, timed, timedLater } from './timed';

const langs: readonly BenchLang[] = ['en', 'id'];
const names: Readonly<Record<BenchLang, string>> = { en: 'English', id: 'Indonesian' };

const repeats = 3;

/** Drafts of 120 words whose sentences nobody has seen; each of the three turns has other numbers in every sentence. */
async function wholeDrafts(lang: BenchLang, samples: number): Promise<readonly Row[]> {
  const random = seeded(lang === 'en' ? 120 : 121);
  const cold: number[] = [];
  const warm: number[] = [];
  const harperTimes: number[] = [];
  const writeGoodTimes: number[] = [];
  const harper = await openHarper();
  for (let sample = -20; sample < samples; sample++) {
    const ticket = ticketOfMessages(20, lang, random);
    const draft = draftOfWords(120, lang, random);
    const turns = Array.from({ length: repeats }, () => otherNumbers(draft, random));
    const best = { own: Infinity, again: Infinity, harper: Infinity, writeGood: Infinity };
    for (const turn of turns) {
      const brain = createBrain();
      const about = brain.understand(ticket);
      best.own = Math.min(
        best.own,
        timed(() => brain.coach(about, turn, firstDay).findings),
      );
      best.again = Math.min(
        best.again,
        timed(() => brain.coach(about, turn, firstDay).findings),
      );
      best.harper = Math.min(best.harper, await timedLater(() => harper(turn)));
      best.writeGood = Math.min(
        best.writeGood,
        timed(() => writeGood(turn)),
      );
    }
    if (sample < 0) continue;
    cold.push(best.own);
    warm.push(best.again);
    harperTimes.push(best.harper);
    writeGoodTimes.push(best.writeGood);
  }
  const part = 'Engine: all rules on a draft of 120 words, thread of 20 messages';
  const own = spread(cold);
  const besideHarper = { name: 'harper.js', ...spread(harperTimes) };
  return [
    {
      part,
      what: `${names[lang]}, cold sentences`,
      ...own,
      unit: 'ms',
      most: { of: 'p95', value: 8 },
      peer: besideHarper,
    },
    {
      part,
      what: `${names[lang]}, cold sentences (median)`,
      ...own,
      p95: null,
      unit: 'ms',
      most: { of: 'p50', value: 2 },
      peer: { name: 'write-good', ...spread(writeGoodTimes) },
    },
    {
      part,
      what: `${names[lang]}, of harper.js's time (medians)`,
      p50: (100 * own.p50) / besideHarper.p50,
      p95: null,
      unit: '%',
      most: { of: 'p50', value: 33.3 },
    },
    { part, what: `${names[lang]}, warm sentences`, ...spread(warm), unit: 'ms' },
  ];
}

function oneMoreKey(lang: BenchLang, words: number, samples: number): Row {
  const random = seeded(words + (lang === 'en' ? 0 : 1));
  const brain = createBrain();
  const about = brain.understand(ticketOfMessages(20, lang, random));
  const own: number[] = [];
  const peer: number[] = [];
  for (let sample = -20; sample < samples; sample++) {
    const draft = draftOfWords(words, lang, random);
    brain.coach(about, draft, firstDay);
    const time = fastest(
      repeats,
      () => oneKeyMore(draft, random),
      (next) => brain.coach(about, next, firstDay).findings,
    );
    const other = fastest(repeats, () => oneKeyMore(draft, random), writeGood);
    if (sample < 0) continue;
    own.push(time);
    peer.push(other);
  }
  return {
    part: 'Engine: one more key, the sentence around it is new',
    what: `${names[lang]}, ${words} words`,
    ...spread(own),
    unit: 'ms',
    most: { of: 'p95', value: 0.5 },
    peer: { name: 'write-good', ...spread(peer) },
  };
}

function understanding(lang: BenchLang, messages: number, samples: number): Row {
  const random = seeded(messages + (lang === 'en' ? 7 : 8));
  const times: number[] = [];
  for (let sample = -5; sample < samples; sample++) {
    const ticket = ticketOfMessages(messages, lang, random);
    const time = fastest(repeats, createBrain, (brain) => brain.understand(ticket).facts);
    if (sample >= 0) times.push(time);
  }
  return {
    part: 'Engine: understanding a ticket, once for every new message',
    what: `${names[lang]}, ${messages} messages`,
    ...spread(times),
    unit: 'ms',
  };
}

/** The brain in this process, without browser or wire. About 30 s; `quick` takes fewer samples. */
export async function measureEngine(quick: boolean): Promise<readonly Row[]> {
  const samples = quick ? 40 : 200;
  const rows = [
    ...(await wholeDrafts('en', samples)),
    ...(await wholeDrafts('id', samples)),
    ...langs.flatMap((lang) =>
      [50, 300, 2000].map((words) => oneMoreKey(lang, words, words === 2000 ? samples / 4 : samples)),
    ),
    ...langs.flatMap((lang) =>
      [20, 100].map((messages) => understanding(lang, messages, messages === 100 ? samples / 4 : samples)),
    ),
  ];
  if (swallowed() === 0) throw new Error('Nobody found anything: the drafts are no drafts');
  return rows;
}
