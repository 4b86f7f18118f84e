import { seeded, shuffle } from './random.ts';

/** A draft as the trainer sees it: the numbers of its features, and how much each counts. */
export interface Example {
  features: Int32Array;
  values: Float32Array;
}

/** An example to learn from. */
export interface Lesson {
  example: Example;
  label: boolean;
  /** What a mistake about it costs. */
  cost: number;
}

export interface Weights {
  bias: number;
  of: Float64Array;
}

interface Options {
  /** How many features there are. */
  size: number;
  rounds?: number;
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent
 * (Hsieh and others, "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008).
 */
export function learnFrom(lessons: readonly Lesson[], { size, rounds = 60 }: Options): Weights {
  const of = new Float64Array(size);
  let bias = 0;
  const duals = new Float64Array(lessons.length);
  const lengths = lessons.map(({ example: { values } }) =>
    values.reduce((sum, value) => sum + value * value, 1),
  );
  const order = lessons.map((_, at) => at);
  const random = seeded(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let most = 0;
    for (const at of order) {
      const lesson = lessons[at];
      if (!lesson) continue;
      const { example, label, cost } = lesson;
      const side = label ? 1 : -1;
      const soft = 0.5 / cost;
      const dual = duals[at] ?? 0;
      const slope = side * scoreOf(example, { bias, of }) - 1 + soft * dual;
      const next = Math.max(0, dual - slope / ((lengths[at] ?? 1) + soft));
      const step = (next - dual) * side;
      if (step === 0) continue;
      most = Math.max(most, Math.abs(step));
      duals[at] = next;
      bias += step;
      const { features, values } = example;
      for (let i = 0; i < features.length; i++)
        of[features[i] ?? 0] = (of[features[i] ?? 0] ?? 0) + step * (values[i] ?? 0);
    }
    if (most < 1e-4) break;
  }
  return { bias, of };
}

/** The distance of an example from the border, breaches above nothing. */
export function scoreOf({ features, values }: Example, { bias, of }: Weights): number {
  let score = bias;
  for (let i = 0; i < features.length; i++) score += (of[features[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}
