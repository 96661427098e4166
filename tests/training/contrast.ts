/**
 * Supervised contrastive loss on unit vectors: each anchor must be nearer to each text of its intent than to texts of other
 * intents. Returns the loss and its gradient by vector; other texts of the same intent stay out of the denominator.
 */
export const contrast = (
  vectors: readonly Float64Array[],
  intents: readonly number[],
  temperature: number,
): { readonly loss: number; readonly gradients: readonly Float64Array[] } => {
  const size = vectors.length;
  const dims = vectors[0]?.length ?? 0;
  const gradients = vectors.map(() => new Float64Array(dims));
  let loss = 0;
  const likeness = new Float64Array(size);
  for (const [i, anchor] of vectors.entries()) {
    let others = 0;
    let same = 0;
    for (const [j, vector] of vectors.entries()) {
      let dot = 0;
      for (let d = 0; d < dims; d += 1) dot += (anchor[d] ?? 0) * (vector[d] ?? 0);
      likeness[j] = Math.exp((dot - 1) / temperature);
      if (intents[j] !== intents[i]) others += likeness[j] ?? 0;
      else if (j !== i) same += 1;
    }
    if (same === 0) continue;
    let pull = 0;
    for (let j = 0; j < size; j += 1) {
      if (intents[j] === intents[i] && j !== i) {
        const near = likeness[j] ?? 0;
        loss += Math.log(1 + others / near) / (same * size);
        pull += 1 / (near + others);
      }
    }
    const own = gradients[i];
    for (const [j, vector] of vectors.entries()) {
      if (j === i) continue;
      const near = likeness[j] ?? 0;
      const by = (intents[j] === intents[i] ? -others / (near + others) : near * pull) / (temperature * same * size);
      const other = gradients[j];
      if (own === undefined || other === undefined || Math.abs(by) < 1e-9) continue;
      for (let d = 0; d < dims; d += 1) {
        own[d] = (own[d] ?? 0) + by * (vector[d] ?? 0);
        other[d] = (other[d] ?? 0) + by * (anchor[d] ?? 0);
      }
    }
  }
  return { loss, gradients };
};
