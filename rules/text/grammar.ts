import nlp from 'compromise/two';
import { z } from 'zod';
import { COMMON_WORDS } from '../lexicons/common-words.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';

/** A sentence with its parts of speech (compromise). About 1 ms each: only for sentences another signal chose. */
export type Grammar = ReturnType<typeof nlp>;

/** Tags the words of one sentence. Give it the cased text: capitals carry meaning. */
export function grammarOf(sentence: string): Grammar {
  return nlp(sentence);
}

export type WordKind = 'given-name' | 'word' | 'unknown';

/** What a plain word is by itself: a given name, another English word, or unknown (a surname, a slip, a place). */
export function kindOfWord(word: string): WordKind {
  kinds ??= readKinds();
  return kinds.get(word) ?? 'unknown';
}

let kinds: ReadonlyMap<string, WordKind> | undefined;

const GIVEN_NAME_TAGS: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName']);
const SURNAME_TAGS: ReadonlySet<string> = new Set([
  'LastName',
  'Person',
  'Place',
  'City',
  'Region',
  'Organization',
]);
const Model = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

/** The grammar library's word list (about 24,000 entries), with the words and names that it lacks. */
function readKinds(): Map<string, WordKind> {
  const read = new Map<string, WordKind>();
  for (const [word, tags] of Object.entries(Model.parse(nlp.model()).one.lexicon)) {
    const all = [tags].flat();
    if (all.some((tag) => GIVEN_NAME_TAGS.has(tag))) read.set(word, 'given-name');
    else if (!all.some((tag) => SURNAME_TAGS.has(tag))) read.set(word, 'word');
  }
  for (const word of COMMON_WORDS) if (!read.has(word)) read.set(word, 'word');
  for (const name of GIVEN_NAMES) read.set(name, 'given-name');
  return read;
}
