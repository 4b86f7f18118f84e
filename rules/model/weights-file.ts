import { CATEGORIES, type Category } from '../finding.ts';

/** How the margin of one category is turned into a chance, and from which chance on it is shown. */
export interface Judgement {
  category: Category;
  bias: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** Chance = 1 / (1 + exp(-(slope × margin + offset))), fitted on drafts that were not trained on. */
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

/** The form in which weights are kept in a file: the tables as base64. */
export interface WeightsFile {
  judgements: Judgement[];
  keys: string;
  weights: string;
}

/** Opens the tables of a weights file; refuses one whose tables do not belong together. */
export function openWeights({ judgements, keys, weights }: WeightsFile): Weights {
  const opened = {
    judgements,
    keys: new Uint32Array(bytesOf(keys).buffer),
    weights: new Int8Array(bytesOf(weights).buffer),
  };
  if (opened.weights.length !== opened.keys.length * judgements.length)
    throw new Error('The model’s tables do not belong together: make it again with `npm run train`.');
  if (judgements.some(({ category }) => !CATEGORIES.includes(category)))
    throw new Error('The model judges an unknown category: make it again with `npm run train`.');
  return opened;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
