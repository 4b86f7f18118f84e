import { CATEGORIES, type Category } from '../finding.ts';

/** How the margin of one category is turned into a chance, and from which chance on it is shown. */
export interface Judgement {
  category: Category;
  bias: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** Chance = 1 / (1 + exp(-(slope × margin + offset))), fitted on drafts that were not learned from. */
  slope: number;
  offset: number;
  /** Chances from which a rule's word is taken, a finding needs no rule, and a finding is sure. */
  possible: number;
  shown: number;
  sure: number;
}

/** What was learned: for each known feature, one weight for each judgement. */
export interface Weights {
  judgements: readonly Judgement[];
  /** Keys of features, in ascending order. */
  keys: Uint32Array;
  /** `judgements.length` weights for each key. */
  weights: Int8Array;
}

/** The form in which weights are kept in a file: `tables` holds bytes as base64 (see `pack.ts` of the training). */
export interface WeightsFile {
  judgements: Judgement[];
  features: number;
  keys: string;
  weights: string;
}

/** Weights are kept in half a byte, from -7 to 7. */
export const LARGEST_WEIGHT = 7;
const NIBBLE = 4;

/** Opens the tables of a weights file; refuses one whose tables do not belong together. */
export function openWeights({ judgements, features, keys, weights }: WeightsFile): Weights {
  const opened = {
    judgements,
    keys: keysFrom(bytesOf(keys), features),
    weights: nibblesFrom(bytesOf(weights), features * judgements.length),
  };
  if (judgements.some(({ category }) => !CATEGORIES.includes(category)))
    throw new Error('The model judges an unknown category: make it again with `npm run train`.');
  return opened;
}

/** Keys are kept as steps from one to the next, seven bits to a byte, the lowest first. */
function keysFrom(bytes: Uint8Array, features: number): Uint32Array {
  const keys = new Uint32Array(features);
  let [at, key] = [0, 0];
  for (let row = 0; row < features; row++) {
    let [step, shift] = [0, 0];
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('The model’s table of keys is cut short: make it again.');
      step |= (byte & 127) << shift;
      more = byte > 127;
    }
    key += step;
    keys[row] = key;
  }
  return keys;
}

function nibblesFrom(bytes: Uint8Array, count: number): Int8Array {
  if (bytes.length !== Math.ceil(count / 2))
    throw new Error('The model’s tables do not belong together: make it again with `npm run train`.');
  const weights = new Int8Array(count);
  for (let at = 0; at < count; at++) {
    const nibble = ((bytes[at >> 1] ?? 0) >> (at % 2 === 0 ? 0 : NIBBLE)) & 15;
    weights[at] = nibble > LARGEST_WEIGHT ? nibble - 16 : nibble;
  }
  return weights;
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
