import type { PersonalChoices, Settings } from '../settings.ts';
import { normalise } from '../text/normalise.ts';
import { type GivenKind, givenForms, surnameForms } from './name-forms.ts';
import { NearWords } from './near-words.ts';
import { lettersOf } from './spelling.ts';

export type Role = 'pupil' | 'former-pupil' | 'parent' | 'staff';

/** Somebody on the school's lists. Initials are one plain letter each. */
export interface Person {
  role: Role;
  /** Of the surname; for a double name, of both halves. */
  initials: readonly string[];
  /** First letters of the given and the preferred name. */
  givenInitials: readonly string[];
  /** Named in the person's own circle, by full name. */
  inCircle: boolean;
}

/** A child whom one given name or surname may mean. */
export interface NamedPerson {
  person: Person;
  kind: GivenKind;
}

/** The listed people, arranged so that a draft costs the same for 50 names as for 50,000. */
export interface PeopleIndex {
  size: number;
  givens: NearWords;
  surnames: NearWords;
  /** Who bears this given name with this surname (see `pairOf`). */
  pairs: ReadonlyMap<number, readonly Person[]>;
  /** Pupils and former pupils by the number of a given name, and of a surname. */
  byGiven: ReadonlyMap<number, readonly NamedPerson[]>;
  bySurname: ReadonlyMap<number, readonly NamedPerson[]>;
  /** Handles as letters and digits only. */
  byHandle: ReadonlyMap<string, Person>;
  /** Given names of people in the person's own circle. */
  circle: ReadonlySet<string>;
  /** Given names and surnames of staff. */
  staffNames: ReadonlySet<string>;
}

const MOST_SURNAMES = 2 ** 24;

/** One key for a given name and a surname, by their numbers. */
export function pairOf(given: number, surname: number): number {
  return given * MOST_SURNAMES + surname;
}

/** Whether the person is, or was, a child of the school. */
export function isPupil({ role }: Person): boolean {
  return role === 'pupil' || role === 'former-pupil';
}

interface Listed {
  first: string;
  last: string;
  preferred?: string | undefined;
  handles: string[];
}

/** Arranges the settings' people for look-up; costs a few microseconds for each. */
export function indexPeople(settings: Settings, choices: PersonalChoices): PeopleIndex {
  const givens = new NearWords();
  const surnames = new NearWords();
  const pairs = new Map<number, Person[]>();
  const byGiven = new Map<number, NamedPerson[]>();
  const bySurname = new Map<number, NamedPerson[]>();
  const byHandle = new Map<string, Person>();
  const circleNames = new Set(choices.circle.map(keyOf));

  const addPerson = (role: Role, { first, last, preferred, handles }: Listed) => {
    const given = givenForms(first, preferred);
    const family = surnameForms(last);
    const inCircle = [...given.keys()].some((name) =>
      family.some((surname) => circleNames.has(name + surname)),
    );
    const person: Person = {
      role,
      initials: [...new Set(family.map((form) => form.charAt(0)))],
      givenInitials: [...new Set([first, preferred ?? first].map((name) => keyOf(name).charAt(0)))],
      inCircle,
    };
    const familyIds = family.map((form) => surnames.add(form));
    for (const [form, kind] of given) {
      const id = givens.add(form);
      for (const surname of familyIds) push(pairs, pairOf(id, surname), person);
      if (isPupil(person)) push(byGiven, id, { person, kind });
    }
    if (!isPupil(person)) return;
    for (const surname of familyIds) push(bySurname, surname, { person, kind: 'listed' });
    for (const handle of handles) byHandle.set(keyOf(handle), person);
  };

  for (const pupil of settings.pupils) addPerson('pupil', pupil);
  for (const former of settings.formerPupils) addPerson('former-pupil', former);
  for (const parent of settings.parents) addPerson('parent', parent);
  for (const member of settings.staff) addPerson('staff', member);
  return {
    size: settings.pupils.length + settings.formerPupils.length,
    givens,
    surnames,
    pairs,
    byGiven,
    bySurname,
    byHandle,
    circle: new Set(choices.circle.map((name) => keyOf(name.trim().split(/\s+/)[0] ?? ''))),
    staffNames: new Set(
      settings.staff.flatMap(({ first, last }) => [
        ...givenForms(first, undefined).keys(),
        ...surnameForms(last),
      ]),
    ),
  };
}

/** A name or handle as it is looked up: plain letters and digits. */
export function keyOf(name: string): string {
  return lettersOf(normalise(name).plain);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
