import { everyAlternativeIn } from './pattern-source.ts';
import { Phrase } from './phrase.ts';
import { placesIn } from './places.ts';
import type { Span } from './reading.ts';
import { firstTwo, hasKinds, PairSet } from './signs.ts';

/**
 * Many words and phrases that are looked for all at once, as whole words. It finds what one regular expression of all
 * of them finds, but at each word of a text it tries only those that can begin with its first letters: the engine of
 * regular expressions tries hundreds there, one after the other.
 */
export class WordPattern {
  readonly #source: string;
  /** Made at the first use: most drafts need few patterns. */
  #phrases: Phrases | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where it stands in a text. */
  spansIn(text: string): Span[] {
    const spans: Span[] = [];
    let found = this.#firstIn(text, 0);
    while (found) {
      spans.push(found);
      found = this.#firstIn(text, Math.max(found.end, found.start + 1));
    }
    return spans;
  }

  /** Where it first stands in a text; -1 where it does not. By this name `text.search(pattern)` finds it. */
  [Symbol.search](text: string): number {
    return this.#firstIn(text, 0)?.start ?? -1;
  }

  #firstIn(text: string, from: number): Span | null {
    this.#phrases ??= new Phrases(this.#source);
    const { pairs } = this.#phrases;
    const places = placesIn(text);
    const { starts, beginnings } = places;
    for (let at = places.firstFrom(from); at < starts.length; at++) {
      const beginning = beginnings[at] ?? 0;
      if (!pairs.has(firstTwo(beginning))) continue;
      const start = starts[at] ?? 0;
      const end = this.#phrases.endAt(text, start, beginning);
      if (end >= 0) return { start, end };
    }
    return null;
  }
}

/** The alternatives of a pattern's source, by how they can begin. */
class Phrases {
  /** The pairs of first signs that any of them can begin with: a quick look that spares nearly all others. */
  readonly pairs = new PairSet();
  readonly #all: readonly Phrase[];
  /** Every way to begin, in the order of the phrases: the kinds of its first two signs, and whose it is. */
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
  readonly #owners: number[] = [];
  /** For a pair of first signs the phrases that can begin so, in their order. */
  readonly #byPair = new Map<number, readonly Phrase[]>();

  constructor(source: string) {
    this.#all = everyAlternativeIn(source).map((each) => new Phrase(each));
    for (const [owner, phrase] of this.#all.entries()) {
      for (const [first, second] of phrase.firstTwo()) {
        this.pairs.add(first, second);
        this.#firsts.push(first);
        this.#seconds.push(second);
        this.#owners.push(owner);
      }
    }
  }

  /** Where it ends that begins at a place; -1 where nothing does. The first phrase counts, as in an expression. */
  endAt(text: string, start: number, beginning: number): number {
    const pair = firstTwo(beginning);
    for (const phrase of this.#byPair.get(pair) ?? this.#withPair(pair)) {
      const end = phrase.endAt(text, start, beginning);
      if (end >= 0) return end;
    }
    return -1;
  }

  #withPair(pair: number): readonly Phrase[] {
    const owners = new Set<number>();
    for (let each = 0; each < this.#owners.length; each++)
      if (hasKinds(pair, this.#firsts[each] ?? 0, this.#seconds[each] ?? 0))
        owners.add(this.#owners[each] ?? 0);
    const phrases = this.#all.filter((_, at) => owners.has(at));
    this.#byPair.set(pair, phrases);
    return phrases;
  }
}
