import type { Context } from '../context.ts';
import { type GivenKind, givenForms, partsOf, surnameForms } from '../people/name-forms.ts';
import { NearWords } from '../people/near-words.ts';
import { keyOf } from '../people/people-index.ts';
import type { ContactRole } from './contact-request.ts';
import { inLatin, skeletonOf } from './other-scripts.ts';

/** A person as the settings have them, whatever list they stand on. */
interface Listed {
  role: Exclude<ContactRole, 'child'>;
  first: string;
  last: string;
  preferred?: string | undefined;
  handles: readonly string[];
  /** A pupil's year or class, as written. */
  year?: string | undefined;
  leftYear?: number | undefined;
  /** A date, as 2026-09-01. */
  adultFrom?: string | undefined;
  title?: string | undefined;
}

/** Somebody whom a request may come from, with all the ways in which the name may be written. */
export interface Known extends Listed {
  givens: ReadonlyMap<string, GivenKind>;
  /** As listed, first name and preferred name; letters only. */
  listedGivens: readonly string[];
  surnames: readonly string[];
}

/** The people of the lists and of the reader's own circle, arranged for look-up by any part of a name. */
export interface KnownPeople {
  byGiven: ReadonlyMap<string, readonly Known[]>;
  bySurname: ReadonlyMap<string, readonly Known[]>;
  bySkeleton: ReadonlyMap<string, readonly Known[]>;
  byHandle: ReadonlyMap<string, Known>;
  surnames: NearWords;
}

const made = new WeakMap<Context, KnownPeople>();

/** Arranged once per context; costs some microseconds for each person. */
export function knownPeople(context: Context): KnownPeople {
  const known = made.get(context) ?? arrange(context);
  made.set(context, known);
  return known;
}

function arrange({ settings, choices }: Context): KnownPeople {
  const byGiven = new Map<string, Known[]>();
  const bySurname = new Map<string, Known[]>();
  const bySkeleton = new Map<string, Known[]>();
  const byHandle = new Map<string, Known>();
  const surnames = new NearWords();
  const add = (listed: Listed) => {
    const { handles } = listed;
    const [first, last] = [inLatin(listed.first), inLatin(listed.last)];
    const preferred = listed.preferred === undefined ? undefined : inLatin(listed.preferred);
    const person: Known = {
      ...listed,
      givens: givenForms(first, preferred),
      listedGivens: [first, preferred ?? first].map(keyOf),
      surnames: surnameForms(last),
    };
    for (const form of person.givens.keys()) push(byGiven, form, person);
    for (const form of person.surnames) {
      push(bySurname, form, person);
      push(bySkeleton, skeletonOf(form), person);
      surnames.add(form);
    }
    for (const handle of handles) byHandle.set(keyOf(handle), person);
  };
  for (const pupil of settings.pupils) add({ ...pupil, role: 'pupil' });
  for (const former of settings.formerPupils) add({ ...former, role: 'former-pupil' });
  for (const member of settings.staff) add({ ...member, role: 'colleague' });
  for (const parent of settings.parents) add({ ...parent, role: 'parent' });
  for (const name of choices.circle) for (const listed of inCircle(name)) add(listed);
  return { byGiven, bySurname, bySkeleton, byHandle, surnames };
}

/** A name of the circle as written: a handle, or a first name and a surname. A first name alone would be anybody's. */
function inCircle(name: string): Listed[] {
  const nobody = { role: 'circle', first: '', last: '' } as const;
  if (name.startsWith('@')) return [{ ...nobody, handles: [name] }];
  const words = name.trim().split(/\s+/);
  if (partsOf(name).length < 2 || words.length < 2) return [];
  return [{ role: 'circle', first: words[0] ?? '', last: words.slice(1).join(' '), handles: [] }];
}

function push(map: Map<string, Known[]>, key: string, person: Known) {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
