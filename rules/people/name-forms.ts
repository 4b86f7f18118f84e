import { NAME_GROUPS } from '../lexicons/nicknames.ts';
import { normalise } from '../text/normalise.ts';
import { lettersOf } from './spelling.ts';

/** How a written given name relates to the listed one: as listed, a usual short form, or its beginning. */
export type GivenKind = 'listed' | 'short' | 'clipped';

const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'de',
  'da',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'bin',
  'ibn',
  'ben',
  'bint',
  'abu',
  'ap',
  'ab',
  'o',
  'd',
  'mac',
  'mc',
  'st',
  'dos',
  'das',
  'del',
  'der',
  'den',
  'ten',
  'ter',
]);
const ENDS_SOFTLY = /[aeiouhwy]$/;

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = shortForms();

/** All ways in which a given name may be written, each with its kind. Keys are letters only. */
export function givenForms(first: string, preferred: string | undefined): Map<string, GivenKind> {
  const forms = new Map<string, GivenKind>();
  const add = (form: string, kind: GivenKind) => {
    if (form.length > 1 && !forms.has(form)) forms.set(form, kind);
  };
  const listed = [first, preferred ?? ''].map((name) => partsOf(name));
  for (const parts of listed) add(parts.join(''), 'listed');
  for (const parts of listed) {
    const [front = ''] = parts;
    if (parts.length > 1 && front.length > 2) add(front, 'short');
    for (const name of [parts.join(''), front])
      for (const short of SHORT_FORMS.get(name) ?? []) add(short, 'short');
  }
  const [front = ''] = listed[0] ?? [];
  for (let length = 4; length <= Math.min(6, front.length - 2); length++) {
    const clipped = front.slice(0, length);
    if (!ENDS_SOFTLY.test(clipped) || clipped.endsWith('w')) add(clipped, 'clipped');
  }
  return forms;
}

/** All ways in which a surname may be written: whole, and the halves of a double name. */
export function surnameForms(last: string): string[] {
  const parts = partsOf(last);
  const halves = parts.filter((part) => part.length > 2 && !PARTICLES.has(part));
  return [...new Set([parts.join(''), ...(parts.length > 1 ? halves : [])])].filter((form) => form !== '');
}

/** Hyphens, spaces and apostrophes part a name: "Asante-Boyd", "Xin Yi", "O'Neill". */
export function partsOf(name: string): string[] {
  return normalise(name)
    .plain.split(/[^\p{L}\p{N}]+/u)
    .map(lettersOf)
    .filter((part) => part !== '');
}

function shortForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const group of NAME_GROUPS) {
    const [name = '', ...others] = group.split(' ');
    forms.set(name, [...(forms.get(name) ?? []), ...others]);
  }
  return forms;
}
