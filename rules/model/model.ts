import type { Category } from '../finding.ts';
import type { Reading, Span } from '../text/reading.ts';
import { cuesFrom, type TokenCue } from './cues.ts';
import { FeatureTable } from './feature-table.ts';
import { featuresIn, GROUPS, type Group } from './features.ts';
import { strongestStretch } from './stretch.ts';
import { type RoleSpan, type Token, tokensOf } from './tokens.ts';
import type { Judgement, Weights } from './weights-file.ts';
import { type Window, windowsOf } from './windows.ts';

/** What the model makes of a draft in one category, judged by the stretch that speaks for it most. */
export interface Opinion {
  judgement: Judgement;
  /** From 0 to 1, as often as such drafts were labelled so. */
  chance: number;
  tokens: readonly Token[];
  window: Window;
}

/** What one feature of a stretch adds, in steps of log-odds, and the tokens it was seen in. */
interface Share {
  first: number;
  last: number;
  weight: number;
}

/** Judges drafts by what was learned from labelled ones. */
export class Model {
  readonly #judgements: readonly Judgement[];
  readonly #table: FeatureTable;
  readonly #weights: Int8Array;
  /** Asked for twice of each opinion: for its stretch and for its cues. */
  readonly #shares = new WeakMap<Opinion, readonly Share[]>();

  constructor({ judgements, keys, weights }: Weights) {
    this.#judgements = judgements;
    this.#table = new FeatureTable(keys);
    this.#weights = weights;
  }

  /** One opinion for each category that the wording makes possible at all. */
  opinionsOf(reading: Reading, roles: readonly RoleSpan[]): Map<Category, Opinion> {
    const tokens = tokensOf(reading, roles);
    const opinions = new Map<Category, Opinion>();
    for (const window of windowsOf(reading, tokens)) {
      const margins = this.#marginsOf(reading, tokens, window);
      for (const [column, judgement] of this.#judgements.entries()) {
        const chance = chanceOf(judgement, margins[column] ?? 0);
        if (chance >= judgement.possible && chance > (opinions.get(judgement.category)?.chance ?? 0))
          opinions.set(judgement.category, { judgement, chance, tokens, window });
      }
    }
    return opinions;
  }

  /** The words that speak for an opinion most. */
  stretchOf(reading: Reading, opinion: Opinion): Span {
    const { tokens, window } = opinion;
    const weights = new Float64Array(window.to - window.from);
    for (const { first, last, weight } of this.#sharesOf(reading, opinion))
      for (let at = first; at <= last; at++)
        weights[at - window.from] = (weights[at - window.from] ?? 0) + weight / (last - first + 1);
    const { from, to } = strongestStretch(weights);
    return {
      start: tokens[window.from + from]?.start ?? 0,
      end: tokens[window.from + to - 1]?.end ?? reading.plain.length,
    };
  }

  /** The few groups of words that speak for an opinion loudest. */
  cuesOf(reading: Reading, opinion: Opinion): TokenCue[] {
    return cuesFrom(this.#sharesOf(reading, opinion), opinion.tokens);
  }

  #marginsOf(reading: Reading, tokens: readonly Token[], window: Window): Float64Array {
    const width = this.#judgements.length;
    const weights = this.#weights;
    const table = this.#table;
    const counts = new Float64Array(GROUPS);
    const sums = new Float64Array(GROUPS * width);
    table.begin();
    featuresIn(reading, tokens, window, (key, group) => {
      counts[group] = (counts[group] ?? 0) + 1;
      const row = table.firstSeen(key);
      if (row < 0) return;
      const [sum, weight] = [group * width, row * width];
      for (let at = 0; at < width; at++) sums[sum + at] = (sums[sum + at] ?? 0) + (weights[weight + at] ?? 0);
    });
    return Float64Array.from(this.#judgements, ({ bias, scale }, at) => {
      let margin = bias;
      for (let group = 0; group < GROUPS; group++)
        margin += (scale * (sums[group * width + at] ?? 0)) / Math.sqrt(counts[group] || 1);
      return margin;
    });
  }

  #sharesOf(reading: Reading, opinion: Opinion): readonly Share[] {
    const known = this.#shares.get(opinion);
    if (known) return known;
    const made = this.#findShares(reading, opinion);
    this.#shares.set(opinion, made);
    return made;
  }

  #findShares(reading: Reading, { judgement, tokens, window }: Opinion): Share[] {
    const width = this.#judgements.length;
    const column = this.#judgements.indexOf(judgement);
    const shares: (Share & { group: Group })[] = [];
    const counts = new Float64Array(GROUPS);
    this.#table.begin();
    featuresIn(reading, tokens, window, (key, group, first, last) => {
      counts[group] = (counts[group] ?? 0) + 1;
      const row = this.#table.firstSeen(key);
      const weight = row < 0 ? 0 : (this.#weights[row * width + column] ?? 0);
      if (weight !== 0) shares.push({ group, first, last, weight });
    });
    const step = judgement.slope * judgement.scale;
    return shares.map(({ group, first, last, weight }) => ({
      first,
      last,
      weight: (weight * step) / Math.sqrt(counts[group] || 1),
    }));
  }
}

function chanceOf({ slope, offset }: Judgement, margin: number): number {
  return 1 / (1 + Math.exp(-(slope * margin + offset)));
}
