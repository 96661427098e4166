import { describe, expect, it } from 'vitest';
import { weightsIn } from '../../../lib/core/ticket/heat/table';
import { packWeights } from './pack';
import { own } from './own';
import { examplesOf } from './examples';
import { weightiest } from './prune';
import { learn, scoreOf } from './regression';

const settings = { rounds: 4, rate: 0.1, decay: 1e-4, least: 2, seed: 1 };
const examples = examplesOf(own('id', 1), 'id');
const taught = examples.filter((_, at) => at % 4 !== 0);
const kept = examples.filter((_, at) => at % 4 === 0);

describe('training the reader of heat', () => {
  it('learns the same weights each time', () => {
    const once = learn(taught, new Map(), settings);
    const again = learn(taught, new Map(), settings);
    expect(packWeights(again.weights, again.bias, 8000)).toEqual(packWeights(once.weights, once.bias, 8000));
  });

  it('tells upset from calm in sentences it was not taught, also when most weights are dropped', () => {
    const whole = learn(taught, new Map(), settings);
    const few = learn(taught, new Map(), settings, weightiest(whole, taught, 600));
    expect(few.weights.size).toBeLessThanOrEqual(600);
    const weightOf = weightsIn(packWeights(few.weights, few.bias, 800));
    const mean = (hot: boolean): number => {
      const scores = kept.filter(({ heat }) => heat > 0.5 === hot).map((one) => scoreOf(few.bias, weightOf, one));
      return scores.reduce((sum, one) => sum + one, 0) / scores.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 1);
  });

  it('leans on a lexicon for words it never saw', () => {
    const [first] = examples;
    const key = first?.keys[0] ?? 0;
    const { weights } = learn(
      taught,
      new Map([
        [key, 2],
        [7, 3],
      ]),
      settings,
    );
    expect(weights.get(7)).not.toBe(0);
    expect(Number.isFinite(weights.get(7))).toBe(true);
  });
});
