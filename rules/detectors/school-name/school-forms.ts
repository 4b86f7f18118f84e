import { GENERIC_WORDS, SCHOOL_KINDS, TRUST_KINDS } from '../../lexicons/school-kinds.ts';
import { keyOf } from '../../people/people-index.ts';
import type { School } from '../../settings.ts';
import { normalise } from '../../text/normalise.ts';

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
}

/** Words that turn the bare name into the school's, as one run of letters. */
const KIND_KEYS = { school: keysOf(SCHOOL_KINDS), trust: keysOf(TRUST_KINDS) } as const;

export function isKind(letters: string, of: SchoolForm['of']): boolean {
  return KIND_KEYS[of].has(letters);
}

/** All forms of the school's and the trust's names: as listed, and the bare name where it is not listed. */
export function schoolForms(school: School): SchoolForm[] {
  const listed = [
    ...[school.name, ...school.aliases, ...school.handles, ...school.hashtags].map((name) => form(name, 'school')),
    ...(school.trust ? [school.trust.name, ...school.trust.aliases].map((name) => form(name, 'trust')) : []),
  ];
  const bare = [bareForm(school.name, 'school'), ...(school.trust ? [bareForm(school.trust.name, 'trust')] : [])];
  const byKey = new Map<string, SchoolForm>();
  for (const each of [...listed, ...bare]) if (each && each.key.length > 2 && !byKey.has(each.key)) byKey.set(each.key, each);
  return [...byKey.values()];
}

function form(name: string, of: SchoolForm['of']): SchoolForm {
  const plainName = name.replace(/^[@#]/, '');
  const words = wordsOf(plainName);
  return { key: keyOf(plainName), words, of, isAcronym: words.length === 1 && /^[\p{Lu}\p{N}.]{2,8}$/u.test(plainName), needsKind: false };
}

function bareForm(name: string, of: SchoolForm['of']): SchoolForm | undefined {
  const words = wordsOf(name);
  const bare = words.slice(0, words.findLastIndex((word) => !GENERIC_WORDS.has(word)) + 1);
  while (bare[0] === 'the') bare.shift();
  if (bare.length === 0 || bare.length === words.length) return undefined;
  return { key: bare.join(''), words: bare, of, isAcronym: false, needsKind: true };
}

function wordsOf(name: string): string[] {
  return normalise(name).plain.replaceAll("'", '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function keysOf(kinds: readonly string[]): ReadonlySet<string> {
  return new Set(kinds.map((kind) => kind.replaceAll(' ', '')));
}
