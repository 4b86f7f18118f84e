import { z } from 'zod';
import type { Message, MessagePart } from '../finding.ts';
import { PersonalChoices, Settings } from '../settings.ts';

/** The way to a value in a settings document. */
export type Place = (string | number)[];

/** The name of every key that a settings document can have, by the key. */
export const NAMES: ReadonlyMap<string, Message> = new Map(
  ['settingsJson', ...keysIn(Settings), ...keysIn(PersonalChoices)].map((key) => [
    key,
    { key: `settings.place.${key}` },
  ]),
);

const KINDS = new Map<string, Message>([
  ['string', { key: 'settings.kind.string' }],
  ['number', { key: 'settings.kind.number' }],
  ['int', { key: 'settings.kind.int' }],
  ['boolean', { key: 'settings.kind.boolean' }],
  ['array', { key: 'settings.kind.array' }],
  ['object', { key: 'settings.kind.object' }],
]);
const WORDS: Message = { key: 'settings.kind.string' };
const EMPTY: Message = { key: 'settings.kind.empty' };
const OTHER_KIND: Message = { key: 'settings.kind.other' };

/** What a value with a fixed form looks like, by the key that holds it. */
const FORMS = new Map<string, Message>([
  ['start', { key: 'settings.form.start' }],
  ['end', { key: 'settings.form.end' }],
  ['adultFrom', { key: 'settings.form.adultFrom' }],
  ['id', { key: 'settings.form.id' }],
]);
const OTHER_FORM: Message = { key: 'settings.form.other' };

const LISTS_OF_PEOPLE = ['staff', 'pupils', 'formerPupils', 'parents'];
const LONGEST_QUOTE = 40;

/** A place for a reader: `['pupils', 2, 'first']` is "pupils, row 3, first name". */
export function placeInWords(path: Place): MessagePart {
  return path.map((step, index) => {
    if (typeof step === 'string') return NAMES.get(step) ?? shorten(step);
    const params = { number: String(step + 1) };
    return LISTS_OF_PEOPLE.includes(String(path[index - 1]))
      ? { key: 'settings.place.row', params }
      : { key: 'settings.place.item', params };
  });
}

/** What should have been there and what was, each as words that follow "should be" and "is". */
export function wantedAndGiven(
  issue: z.core.$ZodIssue,
  value: unknown,
  key?: string | number,
): { expected: MessagePart; given: MessagePart } {
  return { expected: wanted(issue, String(key)), given: kindOf(value) };
}

function wanted(issue: z.core.$ZodIssue, key: string): MessagePart {
  if (issue.code === 'invalid_type') return kind(issue.expected);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map((choice) => JSON.stringify(choice));
    return choices.length > 1 ? { key: 'settings.form.oneOf', params: { choices } } : choices;
  }
  if (issue.code === 'invalid_format') return FORMS.get(key) ?? OTHER_FORM;
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return WORDS;
    return { key: 'settings.form.atLeast', params: { number: String(issue.minimum) } };
  }
  if (issue.code === 'too_big') {
    return { key: 'settings.form.atMost', params: { number: String(issue.maximum) } };
  }
  return OTHER_KIND;
}

function kind(name: string): Message {
  return KINDS.get(name) ?? OTHER_KIND;
}

/** What a value is, in words that follow "it is"; words are quoted, cut where they are long. */
export function kindOf(value: unknown): MessagePart {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'string') {
    return value.trim() === '' ? EMPTY : { key: 'settings.given.words', params: { words: shorten(value) } };
  }
  if (typeof value === 'number') return { key: 'settings.given.number', params: { number: String(value) } };
  if (value === true) return { key: 'settings.given.true' };
  if (value === false) return { key: 'settings.given.false' };
  return kind(Array.isArray(value) ? 'array' : typeof value);
}

function shorten(words: string): string {
  return words.length > LONGEST_QUOTE
    ? `${words.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`
    : words;
}

function keysIn(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysIn(schema.def.innerType);
  if (schema instanceof z.ZodArray) return keysIn(schema.def.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, member]) => [key, ...keysIn(member)]);
}
