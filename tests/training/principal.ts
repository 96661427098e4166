/** Rotates a symmetric matrix until it is diagonal (cyclic Jacobi); returns its eigenvectors, the largest eigenvalue first. */
const eigenvectors = (matrix: readonly Float64Array[]): readonly Float64Array[] => {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: size }, (_value, j) => (i === j ? 1 : 0)));
  const turn = (rows: readonly Float64Array[], p: number, q: number, c: number, s: number): void => {
    const x = rows[p];
    const y = rows[q];
    if (x === undefined || y === undefined) return;
    for (let k = 0; k < size; k += 1) {
      const one = x[k] ?? 0;
      const other = y[k] ?? 0;
      x[k] = c * one - s * other;
      y[k] = s * one + c * other;
    }
  };
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = a[p]?.[q] ?? 0;
        if (Math.abs(off) < 1e-12) continue;
        const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        turn(a, p, q, c, t * c);
        for (const row of a) {
          const one = row[p] ?? 0;
          const other = row[q] ?? 0;
          row[p] = c * one - t * c * other;
          row[q] = t * c * one + c * other;
        }
        turn(v, p, q, c, t * c);
      }
    }
  }
  return v
    .map((vector, i) => [a[i]?.[i] ?? 0, vector] as const)
    .toSorted(([one], [other]) => other - one)
    .map(([, vector]) => vector);
};

/** Principal components: a function that brings vectors of one width to `to` dimensions. */
export const principal = (vectors: readonly Float64Array[], to: number): ((vector: Float64Array) => Float64Array) => {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (const [i, row] of covariance.entries()) {
      const value = vector[i] ?? 0;
      for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + value * (vector[j] ?? 0);
    }
  }
  const axes = eigenvectors(covariance).slice(0, to);
  return (vector) =>
    Float64Array.from(axes, (axis) => axis.reduce((sum, value, d) => sum + value * (vector[d] ?? 0), 0));
};
