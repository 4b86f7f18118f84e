import { slipsAllowed, slipsBetween } from './spelling.ts';

/** A listed word that a draft's word stands for, and how many letters differ. */
export interface NearWord {
  id: number;
  slips: number;
}

/**
 * A list of words that can be looked up exactly or with slips of the keyboard. Every word is also filed under what
 * is left when letters are taken out, so a look-up costs the same however long the list is.
 */
export class NearWords {
  readonly #words: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #filed = new Map<string, number[]>();

  /** The number of a word; a new word is filed. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    for (const rest of withLettersOut(word, slipsAllowed(word.length))) {
      const filed = this.#filed.get(rest);
      if (filed) filed.push(id);
      else this.#filed.set(rest, [id]);
    }
    return id;
  }

  exact(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** The listed word of a number. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  /** Listed words that differ from this one by a slip or two, itself excluded. */
  near(word: string): NearWord[] {
    const found = new Map<number, number>();
    for (const rest of withLettersOut(word, slipsAllowed(word.length))) {
      for (const id of this.#filed.get(rest) ?? []) {
        if (found.has(id)) continue;
        const listed = this.word(id);
        const limit = Math.min(slipsAllowed(listed.length), slipsAllowed(word.length + 1));
        const slips = slipsBetween(listed, word, limit);
        if (slips > 0 && slips <= limit) found.set(id, slips);
      }
    }
    return [...found].map(([id, slips]) => ({ id, slips }));
  }
}

/** The word and all that is left of it when up to so many letters are taken out. */
function withLettersOut(word: string, letters: number): Set<string> {
  const rests = new Set([word]);
  let last = [word];
  for (let out = 0; out < letters; out++) {
    const next: string[] = [];
    for (const rest of last) {
      for (let at = 0; at < rest.length; at++) {
        const shorter = rest.slice(0, at) + rest.slice(at + 1);
        if (!rests.has(shorter)) next.push(shorter);
        rests.add(shorter);
      }
    }
    last = next;
  }
  return rests;
}
