/** Adam for one array of numbers, changed in place. `late` is the share of the learning rate at this step, 0 … 1. */
export const createAdam = (values: Float64Array, rate: number): ((gradient: Float64Array, late: number) => void) => {
  const first = new Float64Array(values.length);
  const second = new Float64Array(values.length);
  let step = 0;
  return (gradient, late) => {
    step += 1;
    const a = 1 - 0.9 ** step;
    const b = 1 - 0.99 ** step;
    for (let n = 0; n < values.length; n += 1) {
      const slope = gradient[n] ?? 0;
      const m = 0.9 * (first[n] ?? 0) + 0.1 * slope;
      const s = 0.99 * (second[n] ?? 0) + 0.01 * slope * slope;
      first[n] = m;
      second[n] = s;
      if (m !== 0) values[n] = (values[n] ?? 0) - (rate * late * (m / a)) / (Math.sqrt(s / b) + 1e-8);
    }
  };
};
