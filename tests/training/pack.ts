import type { Judgement, WeightsFile } from '../../rules/model/weights-file.ts';
import type { Stretch, Vocabulary } from './examples.ts';
import type { Weights } from './linear.ts';

const LARGEST = 127;

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

/** The model as it is kept: one signed byte for each weight, in steps of its judgement's scale. */
export function packed(
  judgements: readonly Judgement[],
  learned: readonly Weights[],
  { keys, rarity }: Vocabulary,
  rows: readonly number[],
): WeightsFile {
  const scales = learned.map(({ of }) => {
    const sizes = rows.map((at) => Math.abs((of[at] ?? 0) * (rarity[at] ?? 1)));
    return Math.max(...sizes) / LARGEST || 1;
  });
  const table = new Int8Array(rows.length * learned.length);
  for (const [row, at] of rows.entries())
    for (const [column, { of }] of learned.entries())
      table[row * learned.length + column] = Math.round(
        ((of[at] ?? 0) * (rarity[at] ?? 1)) / (scales[column] ?? 1),
      );
  return {
    judgements: judgements.map((judgement, at) => ({ ...judgement, scale: scales[at] ?? 1 })),
    keys: base64(new Uint8Array(Uint32Array.from(rows, (at) => keys[at] ?? 0).buffer)),
    weights: base64(new Uint8Array(table.buffer)),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
