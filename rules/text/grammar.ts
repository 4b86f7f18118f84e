import nlp from 'compromise/two';
import { z } from 'zod';
import { COMMON_WORDS } from '../lexicons/common-words.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';

/**
 * Whether the grammar library gives a word of a sentence this part of speech; words count from 0. A parse costs about
 * 1 ms: only for sentences that another signal chose. Give it the cased text: capitals carry meaning.
 */
export function hasTagAt(sentence: string, place: number, tag: string): boolean {
  return nlp(sentence).terms().eq(place).has(`#${tag}`);
}

export type WordKind = 'given-name' | 'word' | 'unknown';

/** What a plain word is by itself: a given name, another English word, or unknown (a surname, a slip, a place). */
export function kindOfWord(word: string): WordKind {
  const known = kinds.get(word);
  if (known) return known;
  const kind = kindInLists(word);
  if (kinds.size < MOST_KEPT) kinds.set(word, kind);
  return kind;
}

const kinds = new Map<string, WordKind>();
/** More words than this are no draft's, and would only fill the memory. */
const MOST_KEPT = 50_000;

const GIVEN_NAME_TAGS: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName']);
const SURNAME_TAGS: ReadonlySet<string> = new Set([
  'LastName',
  'Person',
  'Place',
  'City',
  'Region',
  'Organization',
]);
/** Checked word by word: a whole parse of the list would hold up the first draft. */
const Lexicon = z.custom<Readonly<Record<string, unknown>>>(
  (list) => typeof list === 'object' && list !== null,
);
const Model = z.object({ one: z.object({ lexicon: Lexicon }) });
const Tags = z.union([z.string().transform((tag) => [tag]), z.array(z.string())]);
const OUR_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES);
const OUR_WORDS: ReadonlySet<string> = new Set(COMMON_WORDS);
let lexicon: z.infer<typeof Lexicon> | undefined;

/** Asks the grammar library's word list (about 24,000 entries), and ours for the words and names that it lacks. */
function kindInLists(word: string): WordKind {
  if (OUR_NAMES.has(word)) return 'given-name';
  lexicon ??= Model.parse(nlp.model()).one.lexicon;
  const tags = Object.hasOwn(lexicon, word) ? Tags.parse(lexicon[word]) : [];
  if (tags.some((tag) => GIVEN_NAME_TAGS.has(tag))) return 'given-name';
  const isWord = tags.length > 0 && !tags.some((tag) => SURNAME_TAGS.has(tag));
  return isWord || OUR_WORDS.has(word) ? 'word' : 'unknown';
}
