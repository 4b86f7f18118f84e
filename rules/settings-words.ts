import type { z } from 'zod';

/** The way to a value in a settings document. */
export type Place = (string | number)[];

/** Keys whose English is not just the key with its capitals taken apart. */
const NAMES: Record<string, string> = {
  first: 'first name',
  last: 'last name',
  preferred: 'preferred name',
  formerPupils: 'former pupils',
  leftYear: 'year of leaving',
  adultFrom: 'date of turning 18',
  radiusMetres: 'radius in metres',
  reportTo: 'report to',
  dsl: 'safeguarding lead',
  slt: 'senior leaders',
  ref: 'number',
  modality: 'strength',
};

const KINDS: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  null: 'empty',
};

/** What a value with a fixed form looks like, by the key that holds it. */
const FORMS: Record<string, string> = {
  start: 'a time such as 08:30',
  end: 'a time such as 15:45',
  adultFrom: 'a date such as 2026-09-01',
  id: 'small letters, digits and hyphens, such as our-school',
};

const LISTS_OF_PEOPLE = ['staff', 'pupils', 'formerPupils', 'parents'];
const LONGEST_QUOTE = 40;

/** A place for a reader: `['pupils', 2, 'first']` is "pupils, row 3, first name". */
export function placeInWords(path: Place): string {
  return path
    .map((step, index) => {
      if (typeof step === 'string') return Object.hasOwn(NAMES, step) ? NAMES[step] : shorten(step);
      return `${LISTS_OF_PEOPLE.includes(String(path[index - 1])) ? 'row' : 'item'} ${step + 1}`;
    })
    .join(', ');
}

/** What should have been there and what was, each as words that follow "should be" and "is". */
export function wantedAndGiven(
  issue: z.core.$ZodIssue,
  value: unknown,
  key?: string | number,
): { expected: string; given: string } {
  return { expected: wanted(issue, String(key)), given: kindOf(value) };
}

function wanted(issue: z.core.$ZodIssue, key: string): string {
  if (issue.code === 'invalid_type') return kind(issue.expected);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map((choice) => JSON.stringify(choice));
    return choices.length > 1 ? `one of ${choices.join(', ')}` : choices.join();
  }
  if (issue.code === 'invalid_format') return FORMS[key] ?? 'written in another form';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'words' : `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return 'something else';
}

function kind(expected: string): string {
  return KINDS[expected] ?? expected;
}

/** What a value is, in words that follow "it is"; words are quoted, cut where they are long. */
export function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : `“${shorten(value)}”`;
  if (typeof value === 'number') return `a number (${value})`;
  if (typeof value === 'boolean') return String(value);
  return kind(Array.isArray(value) ? 'array' : typeof value);
}

function shorten(words: string): string {
  return words.length > LONGEST_QUOTE
    ? `${words.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`
    : words;
}
