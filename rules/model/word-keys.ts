const FEWEST_LETTERS = 2;
const MOST_LETTERS = 5;
/** Beyond this a word is a mashing of keys; its first letters tell enough. */
const LONGEST_WORD = 24;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Sets groups of letters apart from words of the same letters. */
const OF_LETTERS = FNV_OFFSET ^ 0x5bd1;

/** The keys of a word and of the groups of letters in it, all of 32 bits. */
export interface WordKeys {
  word: number;
  letters: Uint32Array;
}

/** People write the same words again and again; beyond so many they would only fill the memory. */
const MOST_KEPT = 10_000;
const kept = new Map<string, WordKeys>();

/** The keys of a token's text; an empty one has those of no letters. */
export function wordKeys(text: string): WordKeys {
  const known = kept.get(text);
  if (known) return known;
  const made = { word: hashOf(text), letters: lettersOf(text) };
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(text, made);
  return made;
}

/** Groups of two to five neighbouring letters; the word's edges count as letters. */
function lettersOf(word: string): Uint32Array {
  const text = `_${word.slice(0, LONGEST_WORD)}_`;
  const keys: number[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    let key = OF_LETTERS;
    const end = Math.min(text.length, start + MOST_LETTERS);
    for (let at = start; at < end; at++) {
      key = Math.imul(key ^ text.charCodeAt(at), FNV_PRIME);
      if (at - start + 1 >= FEWEST_LETTERS) keys.push(key);
    }
  }
  return Uint32Array.from(keys, (key) => key >>> 0);
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let key = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) key = Math.imul(key ^ text.charCodeAt(at), FNV_PRIME);
  return key >>> 0;
}

/** The key of one thing followed by another. */
export function joined(key: number, next: number): number {
  return (Math.imul(Math.imul(key ^ 0x20, FNV_PRIME) ^ next, FNV_PRIME) ^ (next >>> 15)) >>> 0;
}
