import type { PersonalChoices, Settings } from '../settings.ts';
import { plainOf } from '../text/normalise.ts';
import { classNamesOf } from './class-names.ts';
import { type GivenKind, givenForms, partsOf, surnameForms } from './name-forms.ts';
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

/** What is known of all the children whom one given name or surname may mean; as small for a thousand as for one. */
export interface Bearers {
  /** How the name relates to the listed one. */
  kinds: Set<GivenKind>;
  /** First letters of their surnames, and of their given names. */
  initials: Set<string>;
  givenInitials: Set<string>;
  /** None of them is at the school any more. */
  allLeft: boolean;
}

/** The listed people, arranged so that a draft costs the same for 50 names as for 50,000. */
export interface PeopleIndex {
  size: number;
  givens: NearWords;
  surnames: NearWords;
  /** Who bears this given name with this surname (see `pairOf`). */
  pairs: ReadonlyMap<number, readonly Person[]>;
  /** Pupils and former pupils by the number of a given name, and of a surname. */
  byGiven: ReadonlyMap<number, Bearers>;
  bySurname: ReadonlyMap<number, Bearers>;
  /** Words that are parts of longer names: "xin" of "Xin Yi". */
  parts: ReadonlySet<string>;
  /** First letters of given name and surname of every child: "tk". */
  initials: ReadonlySet<string>;
  /** The school's classes by name, where the settings have them: "kingfishers", "10b". */
  classes: ReadonlySet<string>;
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
  const byGiven = new Map<number, Bearers>();
  const bySurname = new Map<number, Bearers>();
  const parts = new Set<string>();
  const initials = new Set<string>();
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
      if (isPupil(person)) addBearer(byGiven, id, person, kind);
    }
    for (const name of [first, preferred ?? '', last]) {
      const names = partsOf(name);
      if (names.length > 1) for (const part of names) parts.add(part);
    }
    if (!isPupil(person)) return;
    for (const given of person.givenInitials)
      for (const letter of person.initials) initials.add(given + letter);
    for (const surname of familyIds) addBearer(bySurname, surname, person, 'listed');
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
    parts,
    initials,
    classes: classNamesOf(settings),
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
  return lettersOf(plainOf(name));
}

function addBearer(bearers: Map<number, Bearers>, name: number, person: Person, kind: GivenKind) {
  let all = bearers.get(name);
  if (!all) {
    all = { kinds: new Set(), initials: new Set(), givenInitials: new Set(), allLeft: true };
    bearers.set(name, all);
  }
  all.kinds.add(kind);
  for (const letter of person.initials) all.initials.add(letter);
  for (const letter of person.givenInitials) all.givenInitials.add(letter);
  if (person.role === 'pupil') all.allLeft = false;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
