import { slipsAllowed, slipsBetween, soundOf } from './spelling.ts';

/** A listed word that a draft's word stands for, and how many letters differ. */
export interface NearWord {
  id: number;
  slips: number;
  /** Spelt otherwise, but said alike: "Zaynab Aktar" for "Zainab Akhtar". */
  sound: boolean;
}

/** Look-ups that are kept; people write the same words again and again. */
const MOST_KEPT = 20_000;
/** Shorter sounds than this must be the same; in longer ones one vowel or so may be missing. */
const SHORTEST_SOUND_WITH_SLIP = 6;

/**
 * A list of words that can be looked up exactly or with slips of the keyboard. Every word is also filed under what
 * is left when letters are taken out, so a look-up costs the same however long the list is.
 */
export class NearWords {
  readonly #words: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #filed = new Map<string, number[]>();
  readonly #sounds = new Map<string, number[]>();
  readonly #known = new Map<string, readonly NearWord[]>();

  /** The number of a word; a new word is filed. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    for (const rest of withLettersOut(word, slipsAllowed(word.length))) file(this.#filed, rest, id);
    for (const rest of soundsOf(word)) file(this.#sounds, rest, id);
    return id;
  }

  exact(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** The listed word of a number. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  /** Listed words that differ from this one by a slip or two, or are said like it; itself excluded. */
  near(word: string): readonly NearWord[] {
    const known = this.#known.get(word);
    if (known) return known;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const found = this.#lookUp(word);
    this.#known.set(word, found);
    return found;
  }

  #lookUp(word: string): NearWord[] {
    const found = new Map<number, NearWord>();
    const sound = soundOf(word);
    for (const rest of withLettersOut(word, slipsAllowed(word.length))) {
      for (const id of this.#filed.get(rest) ?? []) {
        if (found.has(id)) continue;
        const listed = this.word(id);
        const limit = Math.min(slipsAllowed(listed.length), slipsAllowed(word.length + 1));
        const slips = slipsBetween(listed, word, limit);
        if (slips > 0 && slips <= limit)
          found.set(id, { id, slips, sound: sound !== '' && soundOf(listed) === sound });
      }
    }
    for (const rest of soundsOf(word)) {
      for (const id of this.#sounds.get(rest) ?? []) {
        if (!found.has(id) && isSaidAlike(soundOf(this.word(id)), sound))
          found.set(id, { id, slips: 1, sound: true });
      }
    }
    return [...found.values()];
  }
}

function file(files: Map<string, number[]>, key: string, id: number) {
  const filed = files.get(key);
  if (filed) filed.push(id);
  else files.set(key, [id]);
}

/** What a word is filed under by its sound; nothing where it is too short to be told by that. */
function soundsOf(word: string): Iterable<string> {
  const sound = soundOf(word);
  if (sound === '') return [];
  return sound.length < SHORTEST_SOUND_WITH_SLIP - 1 ? [sound] : withLettersOut(sound, 1);
}

function isSaidAlike(listed: string, written: string): boolean {
  if (listed === written) return true;
  const longer = Math.max(listed.length, written.length);
  return (
    longer > SHORTEST_SOUND_WITH_SLIP &&
    Math.abs(listed.length - written.length) === 1 &&
    slipsBetween(listed, written, 1) === 1
  );
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
