type Made = { readonly length: number };

let made = 0;

/** How much was made so far in all: counted so that nothing can be left out by the compiler. */
export const swallowed = (): number => made;

/** The time of one run, ms. */
export const timed = (run: () => Made): number => {
  const started = performance.now();
  made += run().length;
  return performance.now() - started;
};

/** The same for what answers later. */
export const timedLater = async (run: () => Promise<Made>): Promise<number> => {
  const started = performance.now();
  made += (await run()).length;
  return performance.now() - started;
};

/** The fastest of `times` runs, each prepared anew outside the clock: being interrupted by other jobs is no property of the code. */
export const fastest = <Input>(times: number, prepare: () => Input, run: (input: Input) => Made): number => {
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
