import { COMMON_WORDS } from '../lexicons/common-words.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import listed from '../lexicons/word-kinds.json' with { type: 'json' };

export type WordKind = 'given-name' | 'word' | 'unknown';

/**
 * What a plain word is by itself: a given name, another English word, or unknown (a surname, a slip, a place). Told by
 * the grammar library's word list, and by ours for the words and names that it lacks.
 */
export function kindOfWord(word: string): WordKind {
  kinds ??= listKinds();
  return kinds.get(word) ?? 'unknown';
}

/** Made when the first word is asked for; in `listKinds` what comes later outdoes what comes before. */
let kinds: ReadonlyMap<string, WordKind> | undefined;

function listKinds(): ReadonlyMap<string, WordKind> {
  const made = new Map<string, WordKind>();
  for (const word of COMMON_WORDS) made.set(word, 'word');
  for (const word of listed.words.split(' ')) made.set(word, 'word');
  for (const name of listed.names.split(' ')) made.set(name, 'given-name');
  for (const name of GIVEN_NAMES) made.set(name, 'given-name');
  return made;
}
