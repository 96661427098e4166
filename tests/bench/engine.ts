import writeGood from 'write-good';
import { createBrain } from '../../lib/core/coach/brain';
import { firstDay } from '../../lib/core/coach/coach';
import { draftOfWords, oneKeyMore, ticketOfMessages, type BenchLang } from './drafts';
import { spread, type Row } from './figures';
import { seeded } from './random';

const langs: readonly BenchLang[] = ['en', 'id'];
const names: Readonly<Record<BenchLang, string>> = { en: 'English', id: 'Indonesian' };

let swallowed = 0;

/** The time of one run, ms. What it makes is counted, so that nothing can be left out by the compiler. */
const timed = (run: () => { readonly length: number }): number => {
  const started = performance.now();
  swallowed += run().length;
  return performance.now() - started;
};

/** The fastest of `times` runs, each prepared anew outside the clock: being interrupted by other jobs is no property of the code. */
const fastest = <Input>(
  times: number,
  prepare: () => Input,
  run: (input: Input) => { readonly length: number },
): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn++) {
    const input = prepare();
    best = Math.min(
      best,
      timed(() => run(input)),
    );
  }
  return best;
};

const repeats = 3;

function wholeDrafts(lang: BenchLang, samples: number): readonly Row[] {
  const random = seeded(lang === 'en' ? 120 : 121);
  const cold: number[] = [];
  const warm: number[] = [];
  const peer: number[] = [];
  for (let sample = -20; sample < samples; sample++) {
    const ticket = ticketOfMessages(20, lang, random);
    const draft = draftOfWords(120, lang, random);
    const prepare = () => {
      const brain = createBrain();
      return { brain, about: brain.understand(ticket) };
    };
    const times = [
      fastest(repeats, prepare, ({ brain, about }) => brain.coach(about, draft, firstDay).findings),
      fastest(
        repeats,
        () => null,
        () => writeGood(draft),
      ),
    ] as const;
    const { brain, about } = prepare();
    brain.coach(about, draft, firstDay);
    const again = fastest(
      repeats,
      () => null,
      () => brain.coach(about, draft, firstDay).findings,
    );
    if (sample < 0) continue;
    cold.push(times[0]);
    peer.push(times[1]);
    warm.push(again);
  }
  const against = { name: 'write-good', ...spread(peer) };
  const part = 'Engine: all rules on a draft of 120 words, thread of 20 messages';
  return [
    {
      part,
      what: `${names[lang]}, cold sentences`,
      ...spread(cold),
      unit: 'ms',
      most: { of: 'p95', value: 8 },
      peer: against,
    },
    {
      part,
      what: `${names[lang]}, cold sentences (median)`,
      ...spread(cold),
      p95: null,
      unit: 'ms',
      most: { of: 'p50', value: 2 },
    },
    { part, what: `${names[lang]}, warm sentences`, ...spread(warm), unit: 'ms', peer: against },
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
export function measureEngine(quick: boolean): readonly Row[] {
  const samples = quick ? 40 : 200;
  const rows = [
    ...langs.flatMap((lang) => wholeDrafts(lang, samples)),
    ...langs.flatMap((lang) =>
      [50, 300, 2000].map((words) => oneMoreKey(lang, words, words === 2000 ? samples / 4 : samples)),
    ),
    ...langs.flatMap((lang) =>
      [20, 100].map((messages) => understanding(lang, messages, messages === 100 ? samples / 4 : samples)),
    ),
  ];
  if (swallowed === 0) throw new Error('Nobody found anything: the drafts are no drafts');
  return rows;
}
