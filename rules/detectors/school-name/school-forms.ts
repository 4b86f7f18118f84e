import { GENERIC_WORDS, SCHOOL_KINDS, SCHOOL_QUALIFIERS, TRUST_KINDS } from '../../lexicons/school-kinds.ts';
import { keyOf } from '../../people/people-index.ts';
import type { School } from '../../settings.ts';
import { kindOfWord } from '../../text/grammar.ts';
import { normalise } from '../../text/normalise.ts';
import { oneOf } from '../../text/words.ts';

/** One way to write the workplace, ready to be compared. */
export interface SchoolForm {
  /** Letters and digits only. */
  key: string;
  words: readonly string[];
  of: 'school' | 'trust';
  /** Short capitals ("MHPS"): compared letter for letter. */
  isAcronym: boolean;
  /** The name without its kind: only enough with a school's kind after it, or "I work at" before it. */
  needsKind: boolean;
  /** Half of the name, as colleagues say it: only enough with "I work at" before it. */
  isHalf: boolean;
  /** A handle or hashtag that is no name in running text: only with its mark. */
  isTag: boolean;
  /** All its words are common ones ("The Oaks"): only with capitals. */
  isCommon: boolean;
  /** The consonants of a long name, by which a badly spelt one is known again; empty for a short one. */
  consonants: string;
}

const SHORTEST_BY_CONSONANTS = 10;
const FEWEST_CONSONANTS = 7;

/** A word without its vowels and doubled letters: "heronsbrk" and "Heronsbroke" have those of "Heronsbrook". */
export function consonantsOf(key: string): string {
  return key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}

/** Words that turn the bare name into the school's, as one run of letters: "ceprimaryschool". */
const KINDS = { school: kindsPattern(SCHOOL_KINDS), trust: kindsPattern(TRUST_KINDS) } as const;
/** The longest of them in words: "c of e voluntary aided primary school". */
export const MOST_KIND_WORDS = 7;

/** Whether the letters after a bare name say that it is a school's, or a trust's. */
export function isKind(letters: string, of: SchoolForm['of']): boolean {
  return letters.length < 60 && KINDS[of].test(letters);
}

/** All forms of the school's and the trust's names: as listed, and the bare name where it is not listed. */
export function schoolForms(school: School): SchoolForm[] {
  const listed = [
    ...[school.name, ...school.aliases].map((name) => form(name, 'school')),
    ...(school.trust ? [school.trust.name, ...school.trust.aliases].map((name) => form(name, 'trust')) : []),
    ...[...school.handles, ...school.hashtags].map((name) => ({ ...form(name, 'school'), isTag: true })),
  ];
  const bare = [
    bareForm(school.name, 'school'),
    ...(school.trust ? [bareForm(school.trust.name, 'trust')] : []),
  ];
  const half = bare.flatMap((name) => (name?.of === 'school' ? halfForm(name) : []));
  const byKey = new Map<string, SchoolForm>();
  for (const each of [...listed, ...bare, ...half].flatMap(withAndWithoutAnd).flatMap(withSaint))
    if (each && each.key.length > 2 && !byKey.has(each.key)) byKey.set(each.key, each);
  return [...byKey.values()];
}

/** "Shuttle & Loom" is "Shuttle and Loom". */
function withAndWithoutAnd(each: SchoolForm | undefined): (SchoolForm | undefined)[] {
  if (!each?.words.includes('and')) return [each];
  const words = each.words.filter((word) => word !== 'and');
  return [each, { ...each, words, key: words.join('') }];
}

/** "Saint Brannock's" is "St Brannock's". */
function withSaint(each: SchoolForm | undefined): (SchoolForm | undefined)[] {
  if (each?.words[0] !== 'st') return [each];
  const words = ['saint', ...each.words.slice(1)];
  return [each, { ...each, words, key: words.join('') }];
}

function form(name: string, of: SchoolForm['of']): SchoolForm {
  const plainName = name.replace(/^[@#]/, '').replace(/[&+]/g, ' and ');
  const words = wordsOf(plainName);
  const key = keyOf(plainName);
  const consonants = consonantsOf(key);
  return {
    key,
    words,
    of,
    isAcronym: words.length === 1 && /^[\p{Lu}\p{N}.]{2,8}$/u.test(plainName),
    needsKind: false,
    isHalf: false,
    isTag: false,
    isCommon: words.every(
      (word) => kindOfWord(word) === 'word' || kindOfWord(word.replace(/s$/, '')) === 'word',
    ),
    consonants:
      key.length >= SHORTEST_BY_CONSONANTS && consonants.length >= FEWEST_CONSONANTS ? consonants : '',
  };
}

function bareForm(name: string, of: SchoolForm['of']): SchoolForm | undefined {
  const words = wordsOf(name);
  const bare = words.slice(0, words.findLastIndex((word) => !GENERIC_WORDS.has(word)) + 1);
  while (bare[0] === 'the') bare.shift();
  if (bare.length === 0 || bare.length === words.length) return undefined;
  return { ...form(bare.join(' '), of), isAcronym: false, needsKind: true };
}

/** "Larkfield" for "Larkfield Bridge": the first word, where it is no common one. */
function halfForm(bare: SchoolForm): SchoolForm[] {
  const [first = ''] = bare.words;
  if (bare.words.length < 2 || first.length < 6 || kindOfWord(first) !== 'unknown') return [];
  return [{ ...bare, key: first, words: [first], isHalf: true }];
}

function wordsOf(name: string): string[] {
  return normalise(name)
    .plain.replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function kindsPattern(kinds: readonly string[]): RegExp {
  const glued = (words: readonly string[]) => oneOf(words.map((word) => word.replaceAll(' ', '')));
  const [kind, qualifier] = [glued(kinds), glued(SCHOOL_QUALIFIERS)];
  return new RegExp(`^${qualifier}{0,4}${kind}(?:${qualifier}|${kind}){0,4}$`);
}
