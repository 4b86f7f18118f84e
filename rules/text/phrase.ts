import { type Beginning, beginningsOf } from './beginnings.ts';
import { lettersBefore } from './pattern-source.ts';
import { kindAt, kindOfSign, LOOKED_AT } from './signs.ts';

const NO_WORD_AFTER = '(?![\\p{L}\\p{N}_])';

/**
 * One alternative of a pattern. Before it is tried as a regular expression, cheaper questions are asked; and what they
 * and the expression need is made when it is first needed, for most phrases are never even begun in a draft.
 */
export class Phrase {
  readonly #source: string;
  readonly #letters: string;
  #beginnings: readonly Beginning[] | undefined;
  #pattern: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#letters = lettersBefore(source);
  }

  /** The kinds that its first and its second sign may be, as bits, in every way that it can begin. */
  firstTwo(): readonly (readonly [first: number, second: number])[] {
    if (this.#letters.length > 1) {
      const [first = 0, second = 0] = Array.from(
        this.#letters,
        (sign) => 1 << kindOfSign(sign.codePointAt(0) ?? 0),
      );
      return [[first, second]];
    }
    return beginningsOf(this.#source, 2).map(({ signs: [first = -1, second = -1] }) => [first, second]);
  }

  /** Where it ends that begins at a place, where `beginning` is; -1 where it does not stand there. */
  endAt(text: string, start: number, beginning: number): number {
    if (!text.startsWith(this.#letters, start) || !this.#mayBegin(beginning)) return -1;
    this.#pattern ??= new RegExp(`(?:${this.#source})${NO_WORD_AFTER}`, 'uy');
    this.#pattern.lastIndex = start;
    return this.#pattern.test(text) ? this.#pattern.lastIndex : -1;
  }

  #mayBegin(beginning: number): boolean {
    if (this.#letters.length >= LOOKED_AT) return true;
    this.#beginnings ??= beginningsOf(this.#source, LOOKED_AT);
    return this.#beginnings.some(({ signs }) =>
      signs.every((kinds, place) => ((kinds >> kindAt(beginning, place)) & 1) === 1),
    );
  }
}
