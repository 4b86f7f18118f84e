import type { Settings } from '../../../rules/settings.ts';
import type { Dice } from './dice.ts';
import { NICKNAMES } from './pieces.ts';
import type { RequestCard } from './request-card.ts';

/** Somebody of a school's lists, as cards are made of them. */
export interface Person {
  role: Exclude<RequestCard['expected']['role'], 'none' | 'child'>;
  first: string;
  last: string;
  preferred?: string | undefined;
  handles: readonly string[];
  year?: string | undefined;
}

/** A name as it stands on a card, with what else shows who it is. */
export interface Way {
  name: string;
  handle?: string;
  details?: string[];
}

/** Everybody on the lists; pupils thrice, so that they are most of the cards. */
export function peopleOf({ pupils, formerPupils, parents, staff }: Settings): Person[] {
  const listed = pupils.map((pupil) => ({ ...pupil, role: 'pupil' as const }));
  return [
    ...listed,
    ...listed,
    ...listed,
    ...formerPupils.map((former) => ({ ...former, role: 'former-pupil' as const })),
    ...parents.map((parent) => ({ ...parent, role: 'parent' as const })),
    ...staff.map((member) => ({ ...member, role: 'colleague' as const })),
  ];
}

/** Small letters without accents. */
export function plainForm(name: string): string {
  return name.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The hard ways in which a card may name a person without saying the name as listed. */
export function ways(
  { first, last, preferred, handles, role, year }: Person,
  { school }: Settings,
  roll: Dice,
): Way[] {
  const cue = [roll.one(cuesFor(role, school?.aliases[0] ?? '', year))];
  const [given, surname] = [plainForm(first), plainForm(last)];
  const letters = (name: string) => name.replace(/[^a-z]/g, '');
  const glued = `${letters(given)}${roll.one(['', '.', '_'])}${letters(surname)}${roll.one(['', '12', '_x', '09'])}`;
  const short = [preferred ?? [], NICKNAMES[first] ?? []].flat();
  const halves = last.split(/[- ]/).filter((half) => half.length > 3);
  return [
    ...short.map((name) => ({ name: `${name} ${last}` })),
    ...short.map((name) => ({ name: `${name.toLowerCase()} ${surname} 💫` })),
    ...(given + surname === `${first}${last}`.toLowerCase() ? [] : [{ name: plainForm(`${first} ${last}`) }]),
    ...(/[-' ]/.test(first + last) ? [{ name: `${first} ${last}`.replace(/['-]/g, '') }] : []),
    ...(halves.length > 1 ? [{ name: `${first} ${roll.one(halves)}` }] : []),
    { name: `${first.charAt(0)} ${last}`, details: cue },
    { name: `${first} ${last.charAt(0)}`, details: cue },
    { name: `~${first} ${last.charAt(0)}~`, details: cue },
    { name: '🌙✨', handle: glued },
    { name: first, handle: `${letters(given).charAt(0)}${letters(surname)}` },
    ...handles.map((handle) => ({ name: roll.one(['👻', first]), handle })),
    ...[[...`${first} ${last}`].map(inBold).join('')]
      .filter((name) => name !== `${first} ${last}`)
      .map((name) => ({ name })),
  ];
}

function cuesFor(role: Person['role'], school: string, year: string | undefined): string[] {
  const own = [`Studies at ${school}`, `Goes to ${school}`, school];
  if (role === 'pupil') return /^\d+$/.test(year ?? '') ? [...own, `Year ${year}`] : own;
  if (role === 'former-pupil') return [`Went to ${school}`, `Studied at ${school}`];
  return role === 'parent'
    ? [`PTA at ${school}`, `Mum of two at ${school}`]
    : [`Works at ${school}`, `Staff at ${school}`];
}

/** Mathematical bold letters, as people paste them into display names. */
function inBold(letter: string): string {
  if (/[a-z]/.test(letter)) return String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97);
  return /[A-Z]/.test(letter) ? String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65) : letter;
}
