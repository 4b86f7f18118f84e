/**
 * Signs of a text by kind, few enough for a set of kinds to be the bits of one number: each letter by itself, digits,
 * gaps between words, the marks inside words, and all others.
 */

const A = 97;
const Z = 122;
export const DIGIT = 27;
export const GAP = 28;
export const MARK = 29;
export const OTHER = 30;
/** Kinds are numbers of so many bits; 0 is what stands after the end of a text. */
const BITS = 5;
const KINDS = 2 ** BITS;
/** So many kinds fit into one small integer; six signs tell most words apart. */
export const LOOKED_AT = 6;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= A && code <= Z) return code - A + 1;
  const sign = String.fromCharCode(code);
  return /\d/.test(sign) ? DIGIT : /[\s,]/.test(sign) ? GAP : /['-]/.test(sign) ? MARK : OTHER;
});

/** The kind of a sign, from 1 to `OTHER`. */
export function kindOfSign(code: number): number {
  return ASCII[code] ?? (/\s/.test(String.fromCodePoint(code)) ? GAP : OTHER);
}

/** The kinds of the first signs from a place on, packed into one number. */
export function beginningAt(text: string, start: number): number {
  let beginning = 0;
  let at = start;
  for (let sign = 0; sign < LOOKED_AT; sign++) {
    const code = text.codePointAt(at);
    if (code !== undefined) at += code > 0xffff ? 2 : 1;
    beginning = (beginning << BITS) | (code === undefined ? 0 : kindOfSign(code));
  }
  return beginning;
}

/** The kind at a place of a packed beginning; places count from 0. */
export function kindAt(beginning: number, place: number): number {
  return (beginning >> (BITS * (LOOKED_AT - 1 - place))) & (KINDS - 1);
}

/** The number of the pair of kinds that a packed beginning begins with. */
export function firstTwo(beginning: number): number {
  return beginning >> (BITS * (LOOKED_AT - 2));
}

/** Whether a pair is of the kinds that its first and its second sign may be, each as bits. */
export function hasKinds(pair: number, firsts: number, seconds: number): boolean {
  return ((firsts >> (pair >> BITS)) & (seconds >> (pair & (KINDS - 1))) & 1) === 1;
}

/** A set of pairs of kinds. */
export class PairSet {
  /** For each first kind the second ones, as bits. */
  readonly #seconds = new Int32Array(KINDS);

  /** Adds every pair of these kinds, each as bits. */
  add(firsts: number, seconds: number): void {
    for (let kind = 0; kind < KINDS; kind++)
      if ((firsts >> kind) & 1) this.#seconds[kind] = (this.#seconds[kind] ?? 0) | seconds;
  }

  has(pair: number): boolean {
    return (((this.#seconds[pair >> BITS] ?? 0) >> (pair & (KINDS - 1))) & 1) === 1;
  }
}
