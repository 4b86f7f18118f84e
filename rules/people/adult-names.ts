import type { Settings } from '../settings.ts';
import type { Reading, Span, Word } from '../text/reading.ts';
import { keyOf } from './people-index.ts';

export interface NamedAdult extends Span {
  role: 'staff' | 'parent';
  /** A given name alone: it may be somebody else's. */
  firstOnly: boolean;
}

interface Names {
  role: NamedAdult['role'];
  firsts: ReadonlySet<string>;
}

interface Listed {
  bySurname: ReadonlyMap<string, Names>;
  staffFirsts: ReadonlySet<string>;
}

const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'rev',
  'madam',
  'mister',
]);
const listedFor = new WeakMap<Settings, Listed>();

const namedIn = new WeakMap<Reading, { settings: Settings; adults: readonly NamedAdult[] }>();

/** Where listed staff and parents are named: by title or given name with surname, a staff surname, a staff given name. */
export function namedAdults(reading: Reading, settings: Settings): readonly NamedAdult[] {
  const last = namedIn.get(reading);
  if (last?.settings === settings) return last.adults;
  const adults = findAdults(reading, settings);
  namedIn.set(reading, { settings, adults });
  return adults;
}

function findAdults(reading: Reading, settings: Settings): NamedAdult[] {
  const { bySurname, staffFirsts } = listed(settings);
  const found: NamedAdult[] = [];
  for (const [at, word] of reading.words.entries()) {
    const key = nameOf(word);
    const before = reading.words[at - 1];
    const names = bySurname.get(key);
    if (names) {
      const introduced =
        before !== undefined && (TITLES.has(before.text) || names.firsts.has(nameOf(before)));
      if (introduced) found.push({ start: before.start, end: word.end, role: names.role, firstOnly: false });
      else if (names.role === 'staff' && isCapital(word))
        found.push({ ...spanOf(word), role: 'staff', firstOnly: false });
    } else if (staffFirsts.has(key) && isCapital(word) && !isSurname(reading.words[at + 1])) {
      found.push({ ...spanOf(word), role: 'staff', firstOnly: true });
    }
  }
  return found.filter(
    (name) => !found.some((other) => other !== name && other.start <= name.start && name.end <= other.end),
  );
}

function listed(settings: Settings): Listed {
  const known = listedFor.get(settings);
  if (known) return known;
  const bySurname = new Map<string, { role: NamedAdult['role']; firsts: Set<string> }>();
  const add = (
    role: NamedAdult['role'],
    { first, last, preferred }: { first: string; last: string; preferred?: string | undefined },
  ) => {
    const halves = last.split(/[\s-]+/).filter((half) => half.length > 3);
    for (const surname of [last, ...halves].map(keyOf)) {
      const names = bySurname.get(surname) ?? { role, firsts: new Set<string>() };
      for (const name of [first, preferred ?? first]) names.firsts.add(keyOf(name));
      bySurname.set(surname, names);
    }
  };
  for (const member of settings.staff) add('staff', member);
  for (const parent of settings.parents) add('parent', parent);
  const staffFirsts = new Set(
    settings.staff.flatMap(({ first, preferred }) => [first, preferred ?? first].map(keyOf)),
  );
  const made = { bySurname, staffFirsts };
  listedFor.set(settings, made);
  return made;
}

function nameOf(word: Word): string {
  return keyOf(word.text.replace(/'s$/, ''));
}

function spanOf({ start, end }: Word): Span {
  return { start, end };
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.cased);
}

/** A capital word after a given name is most often a surname, and then it is not the listed person. */
function isSurname(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && !/^i(?:'|$)/.test(word.text);
}
