import { beginningAt } from './signs.ts';

/** The places of a text where a whole word may begin, or anything that is no part of one, and what begins there. */
export class Places {
  readonly starts: Int32Array;
  /** See `beginningAt`. */
  readonly beginnings: Int32Array;

  constructor(text: string) {
    const starts: number[] = [];
    let isInWord = false;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0;
      if (!isInWord) starts.push(at);
      isInWord = isOfWord(code);
      at += code > 0xffff ? 2 : 1;
    }
    this.starts = Int32Array.from(starts);
    this.beginnings = this.starts.map((start) => beginningAt(text, start));
  }

  /** The number of the first place at an offset or later. */
  firstFrom(offset: number): number {
    if (offset === 0) return 0;
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One draft is asked for hundreds of patterns in a row: as a whole, and sentence by sentence. */
const KEPT = 8;
const kept: { text: string; places: Places }[] = [];
let oldest = 0;

/** The places of a text, kept for the patterns that are looked for next. */
export function placesIn(text: string): Places {
  for (const known of kept) if (known.text === text) return known.places;
  const places = new Places(text);
  kept[oldest] = { text, places };
  oldest = (oldest + 1) % KEPT;
  return places;
}

const IN_WORD = /[\p{L}\p{N}_]/u;
const ASCII_IN_WORD = Array.from({ length: 128 }, (_, code) => IN_WORD.test(String.fromCharCode(code)));

function isOfWord(code: number): boolean {
  return ASCII_IN_WORD[code] ?? IN_WORD.test(String.fromCodePoint(code));
}
