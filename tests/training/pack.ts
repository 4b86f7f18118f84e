import { type Judgement, LARGEST_WEIGHT, type WeightsFile } from '../../rules/model/weights-file.ts';
import type { Stretch, Vocabulary } from './examples.ts';
import type { Weights } from './linear.ts';

/** The few weights beyond this share of them are cut, so that the others are told apart. */
const WITHIN = 0.998;

/** The features that decide most, by their weights and by how often they are seen; in the order of their keys. */
export function strongest(
  learned: readonly Weights[],
  { keys, rarity }: Vocabulary,
  stretches: readonly Stretch[],
  kept: number,
): number[] {
  // From how rare a feature is it follows in how many stretches it was seen.
  const seen = rarity.map((rare) => (1 + stretches.length) / Math.exp(rare - 1) - 1);
  const force = keys.map((_, at) => {
    const most = Math.max(...learned.map(({ of }) => Math.abs(of[at] ?? 0)));
    return most * (rarity[at] ?? 1) * Math.sqrt(seen[at] ?? 1);
  });
  return keys
    .map((_, at) => at)
    .sort((a, b) => (force[b] ?? 0) - (force[a] ?? 0))
    .slice(0, kept)
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** The model as it is kept: half a byte for each weight, in steps of its judgement's scale. */
export function packed(
  judgements: readonly Judgement[],
  learned: readonly Weights[],
  { keys, rarity }: Vocabulary,
  rows: readonly number[],
): WeightsFile {
  const weightOf = ({ of }: Weights, at: number) => (of[at] ?? 0) * (rarity[at] ?? 1);
  const scales = learned.map((weights) => {
    const sizes = rows.map((at) => Math.abs(weightOf(weights, at))).sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / LARGEST_WEIGHT || 1;
  });
  const steps = rows.flatMap((at) =>
    learned.map((weights, column) => {
      const step = Math.round(weightOf(weights, at) / (scales[column] ?? 1));
      return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, step));
    }),
  );
  return {
    judgements: judgements.map((judgement, at) => ({ ...judgement, scale: scales[at] ?? 1 })),
    features: rows.length,
    keys: base64(stepsBetween(rows.map((at) => keys[at] ?? 0))),
    weights: base64(nibbles(steps)),
  };
}

function stepsBetween(keys: readonly number[]): number[] {
  return keys.flatMap((key, at) => {
    const bytes: number[] = [];
    for (let step = key - (keys[at - 1] ?? 0); ; step >>>= 7) {
      bytes.push(step > 127 ? (step & 127) | 128 : step);
      if (step <= 127) return bytes;
    }
  });
}

function nibbles(steps: readonly number[]): number[] {
  return Array.from(
    { length: Math.ceil(steps.length / 2) },
    (_, at) => ((steps[2 * at] ?? 0) & 15) | (((steps[2 * at + 1] ?? 0) & 15) << 4),
  );
}

function base64(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64');
}
