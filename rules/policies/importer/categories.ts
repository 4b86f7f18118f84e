import { CLAUSE_CATEGORIES } from '../schema.ts';
import { CATEGORY_CUES, STAND_IN } from './cues/categories.ts';
import { folded } from './folded.ts';

type ClauseCategory = (typeof CLAUSE_CATEGORIES)[number];

export interface Sorted {
  categories: ClauseCategory[];
  unsure: boolean;
}

const MOST = 3;
const BESIDE_THE_FIRST = 0.7;
const ABOVE = 0.5;

/** What a clause is about, the likeliest first: from its own words, then from what stands above them. */
export function categoriesOf(
  words: string,
  above: readonly string[],
  schoolNames: readonly string[],
): Sorted {
  const own = weigh(withoutName(words, schoolNames));
  if (own.size > 0 && !(own.size === 1 && own.has('procedure'))) return sorted(own, false);
  for (const line of [...above].reverse()) {
    const found = weigh(withoutName(line, schoolNames));
    found.delete('procedure');
    if (found.size > 0 && own.size === 0)
      return sorted(new Map([...found].map(([category, weight]) => [category, weight * ABOVE])), true);
  }
  return { categories: ['procedure'], unsure: own.size === 0 };
}

function weigh(text: string): Map<ClauseCategory, number> {
  const weights = new Map<ClauseCategory, number>();
  for (const [category, weight, pattern] of CATEGORY_CUES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const early = found.index < text.length / 2 ? 0.5 : 0;
    weights.set(category, Math.max(weights.get(category) ?? 0, weight + early));
  }
  return weights;
}

function sorted(weights: ReadonlyMap<ClauseCategory, number>, unsure: boolean): Sorted {
  const ranked = [...weights].sort(
    ([a, x], [b, y]) => y - x || CLAUSE_CATEGORIES.indexOf(a) - CLAUSE_CATEGORIES.indexOf(b),
  );
  const top = ranked[0]?.[1] ?? 0;
  const chosen = ranked.filter(([, weight]) => weight >= top * BESIDE_THE_FIRST);
  return {
    categories: chosen.slice(0, MOST).map(([category]) => category),
    unsure: unsure || chosen.length > MOST,
  };
}

/** The words for comparing, with the school's proper name, long or short, as "the school". */
export function withoutName(words: string, schoolNames: readonly string[]): string {
  return schoolNames.reduce((text, name) => text.replaceAll(folded(name), STAND_IN), folded(words));
}
