import { SCHOOL_KINDS, SCHOOL_QUALIFIERS } from '../lexicons/school-kinds.ts';
import type { School } from '../settings.ts';
import { normalise } from '../text/normalise.ts';
import { oneOf } from '../text/words.ts';

const NEVER = /(?!)/;
const made = new WeakMap<School, RegExp>();
const KIND_AT_END = new RegExp(`(?: (?:${oneOf(SCHOOL_KINDS, SCHOOL_QUALIFIERS)}|in|of|and))+$`);
const SHORTEST = 3;

/** A pattern for the school, or its trust, in plain text: name, aliases, handle, hashtag, the name without its kind. */
export function ownSchoolPattern(school: School | undefined): RegExp {
  if (!school) return NEVER;
  const known = made.get(school);
  if (known) return known;
  const { name, aliases, handles, hashtags, trust } = school;
  const names = [name, ...aliases, ...(trust ? [trust.name, ...trust.aliases] : [])].map(wordsOf);
  const bare = wordsOf(name).replace(KIND_AT_END, '');
  const tags = [...handles, ...hashtags].map((tag) => normalise(tag).plain.replace(/^[@#]/, ''));
  const forms = [...names, bare, ...tags].filter((form) => form.length >= SHORTEST);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms
      .sort((a, b) => b.length - a.length)
      .map(loosely)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  made.set(school, pattern);
  return pattern;
}

function wordsOf(name: string): string {
  return normalise(name)
    .plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "St Ebba's" is "St. Ebbas" and "saint ebbas": signs between letters make no difference. */
function loosely(form: string): string {
  return form
    .split(' ')
    .map((word) => (word === 'st' ? '(?:st|saint)' : word))
    .join('[^\\p{L}\\p{N}]*');
}
