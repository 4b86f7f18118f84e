import { DETECTORS } from '../../rules/detectors/all.ts';
import type { Category } from '../../rules/finding.ts';
import { featuresIn, GROUPS } from '../../rules/model/features.ts';
import { rolesIn } from '../../rules/model/roles.ts';
import { tokensOf } from '../../rules/model/tokens.ts';
import { windowsOf } from '../../rules/model/windows.ts';
import { read } from '../../rules/text/reading.ts';
import type { SchoolDraft } from '../corpora/drafts.ts';
import { alsoFine } from '../figures/labelled.ts';
import type { Example } from './linear.ts';

/** The detectors whose findings stand for names in the model's eyes; they are rules, and come first. */
const NAMING = DETECTORS.filter(({ category }) =>
  ['school-name', 'pupil-name', 'personal-data'].includes(category),
);

/** One stretch of a draft: its features, and what is known of it in each category. */
export interface Stretch {
  draft: number;
  keys: Set<number>[];
  counts: number[];
  /** Whether a category is broken here; absent where the labels do not tell. */
  labels: ReadonlyMap<Category, boolean>;
}

/** The stretches of a draft as the model will see them. */
export function stretchesOf(
  { draft, context }: SchoolDraft,
  number: number,
  categories: readonly Category[],
): Stretch[] {
  const reading = read(draft);
  const signals = NAMING.flatMap((detector) => detector.detect(reading, context));
  const tokens = tokensOf(reading, rolesIn(reading, context, signals));
  const windows = windowsOf(reading, tokens);
  return windows.map((window) => {
    const keys = Array.from({ length: GROUPS }, () => new Set<number>());
    const counts = new Array<number>(GROUPS).fill(0);
    featuresIn(reading, tokens, window, (key, group) => {
      keys[group]?.add(key);
      counts[group] = (counts[group] ?? 0) + 1;
    });
    const span = reading.original({
      start: tokens[window.from]?.start ?? 0,
      end: tokens[window.to - 1]?.end ?? 0,
    });
    const labels = new Map<Category, boolean>();
    for (const category of categories) {
      if (!draft.labels.includes(category)) {
        if (!alsoFine(draft).includes(category)) labels.set(category, false);
        continue;
      }
      const marked = draft.spans.filter((each) => each.category === category);
      const here = marked.some(({ text }) => {
        const start = draft.text.indexOf(text);
        return start < span.end && span.start < start + text.length;
      });
      if (windows.length === 1 || here) labels.set(category, true);
      else if (marked.length > 0) labels.set(category, false);
    }
    return { draft: number, keys, counts, labels };
  });
}

/** Which features are worth knowing, and how rare each is (inverse document frequency). */
export interface Vocabulary {
  numbers: ReadonlyMap<number, number>;
  keys: number[];
  rarity: number[];
}

const FEWEST_DRAFTS = 2;

export function vocabularyOf(stretches: readonly Stretch[]): Vocabulary {
  const counts = new Map<number, number>();
  for (const { keys } of stretches)
    for (const group of keys) for (const key of group) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= FEWEST_DRAFTS);
  return {
    numbers: new Map(known.map(([key], at) => [key, at])),
    keys: known.map(([key]) => key),
    rarity: known.map(([, count]) => Math.log((1 + stretches.length) / (1 + count)) + 1),
  };
}

export function exampleOf({ keys, counts }: Stretch, { numbers, rarity }: Vocabulary): Example {
  const features: number[] = [];
  const values: number[] = [];
  for (const [group, set] of keys.entries()) {
    const length = Math.sqrt(counts[group] || 1);
    for (const key of set) {
      const at = numbers.get(key);
      if (at === undefined) continue;
      features.push(at);
      values.push((rarity[at] ?? 1) / length);
    }
  }
  return { features: Int32Array.from(features), values: Float32Array.from(values) };
}
