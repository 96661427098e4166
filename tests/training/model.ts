/** What is trained: a row a feature and the logarithm of its weight. A sentence is the weighted sum of its rows, unit length. */
export type Model = {
  readonly dims: number;
  readonly features: readonly string[];
  readonly rows: Float64Array;
  readonly logWeights: Float64Array;
};

/** The sum of the weighted rows of `features` (numbers of rows). */
export const sumOf = (model: Model, features: Int32Array | readonly number[]): Float64Array => {
  const { dims, rows, logWeights } = model;
  const sum = new Float64Array(dims);
  for (const feature of features) {
    const weight = Math.exp(logWeights[feature] ?? 0);
    const from = feature * dims;
    for (let d = 0; d < dims; d += 1) sum[d] = (sum[d] ?? 0) + weight * (rows[from + d] ?? 0);
  }
  return sum;
};

/** Brings a vector to unit length in place; returns the length it had. */
export const normalise = (vector: Float64Array): number => {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  if (length > 0) for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) / length;
  return length;
};
