import { keyOf } from '../people/people-index.ts';
import { kindOfWord } from '../text/grammar.ts';
import type { RequestCue } from './contact-request.ts';
import { isGivenOf } from './given-of.ts';
import { glued, handlePieces, isListed, shortens } from './handle-pieces.ts';
import type { Known, KnownPeople } from './known-people.ts';
import { arabicSkeletons, skeletonOf } from './other-scripts.ts';
import { type NamePiece, shownName } from './shown-name.ts';

/** How much of a person's name a card shows, from the most to the least. */
export type Strength = 'handle' | 'full' | 'nearly' | 'abbreviated' | 'part';

export interface NameMatch {
  person: Known;
  strength: Strength;
  cue: RequestCue;
  /** Other names stand beside it that are not the person's. */
  otherName: boolean;
}

const MOST_JOINED = 3;
const STRENGTHS: readonly Strength[] = ['handle', 'full', 'nearly', 'abbreviated', 'part'];

/** Everybody whose name the display name or the handle may be, each once, by the strongest way. */
export function nameMatches(name: string, handle: string | undefined, people: KnownPeople): NameMatch[] {
  const shown = shownName(name, isListed(people)).pieces.flatMap((piece) => partedAt(piece, people));
  const inHandle = handlePieces(handle, people);
  const byHandle = people.byHandle.get(keyOf(handle ?? '')) ?? people.byHandle.get(keyOf(name));
  const found: NameMatch[] = byHandle
    ? [{ person: byHandle, strength: 'handle', cue: 'listed handle', otherName: false }]
    : [];
  found.push(...matchesIn(shown, people), ...inArabic(name, people));
  for (const match of inHandle.length > 0 ? matchesIn(inHandle, people) : []) {
    const isOthers = shown.some(({ key }) => !isPartOf(key, match.person));
    const cue = match.strength === 'full' ? 'full name in the handle' : match.cue;
    if (!isOthers || match.strength === 'full') found.push({ ...match, cue, otherName: isOthers });
  }
  if (shown.length > 0 && inHandle.length > 0) {
    const together = matchesIn([...shown, ...inHandle], people);
    found.push(...together.filter(({ person }) => shown.every(({ key }) => isPartOf(key, person))));
  }
  return strongestOfEach(found);
}

/** The strongest way for each person; between equals the one without another name. */
function strongestOfEach(found: readonly NameMatch[]): NameMatch[] {
  const best = new Map<Known, NameMatch>();
  const rank = ({ strength, otherName }: NameMatch) => STRENGTHS.indexOf(strength) * 2 + Number(otherName);
  for (const match of found) {
    const known = best.get(match.person);
    if (!known || rank(match) < rank(known)) best.set(match.person, match);
  }
  return [...best.values()];
}

function partedAt(piece: NamePiece, people: KnownPeople): NamePiece[] {
  return glued(piece.key, people).map((key, at) => ({ key, hyphened: at === 0 && piece.hyphened }));
}

/** Neighbouring pieces as one word, with the pieces that they take up. */
interface Run {
  key: string;
  from: number;
  to: number;
}

function runsOf(pieces: readonly NamePiece[]): Run[] {
  return pieces.flatMap((_, from) =>
    Array.from({ length: Math.min(MOST_JOINED, pieces.length - from) }, (__, more) => {
      const to = from + more + 1;
      const key = pieces
        .slice(from, to)
        .map((piece) => piece.key)
        .join('');
      return { key, from, to };
    }),
  );
}

function matchesIn(pieces: readonly NamePiece[], people: KnownPeople): NameMatch[] {
  const runs = runsOf(pieces);
  const found: NameMatch[] = [];
  for (const run of runs) {
    const others = runs.filter(({ from, to }) => to <= run.from || from >= run.to);
    for (const person of people.bySurname.get(run.key) ?? []) {
      const match = bySurname(person, run, others, pieces);
      if (match) found.push(match);
    }
    for (const person of people.byGiven.get(run.key) ?? []) {
      const match = byGiven(person, run, others, pieces);
      if (match) found.push(match);
    }
    if (run.to - run.from > 1 || kindOfWord(run.key) !== 'unknown') continue;
    for (const { id, sound } of people.surnames.near(run.key)) {
      for (const person of people.bySurname.get(people.surnames.word(id)) ?? [])
        if (others.some(({ key }) => (sound ? isGivenOf(key, person) : person.listedGivens.includes(key))))
          found.push({ person, strength: 'nearly', cue: 'nearly the full name', otherName: false });
    }
  }
  return found;
}

function bySurname(
  person: Known,
  run: Run,
  others: readonly Run[],
  pieces: readonly NamePiece[],
): NameMatch | undefined {
  const rest = others.filter(({ to, from }) => to - from === 1);
  const given = others.find(({ key }) => isGivenOf(key, person));
  if (given) {
    const otherName = isHalfOfAnother(run, given, pieces);
    return { person, strength: 'full', cue: 'full name', otherName };
  }
  if (rest.length === 0) return { person, strength: 'part', cue: 'surname', otherName: false };
  const [initial] = rest;
  if (initial?.key.length === 1 && rest.every(({ key }) => key.length === 1)) {
    const fits = person.listedGivens.some((name) => name.startsWith(initial.key));
    return fits
      ? { person, strength: 'abbreviated', cue: 'initial and surname', otherName: false }
      : undefined;
  }
  return undefined;
}

function byGiven(
  person: Known,
  run: Run,
  others: readonly Run[],
  pieces: readonly NamePiece[],
): NameMatch | undefined {
  if (pieces.length === run.to - run.from)
    return { person, strength: 'part', cue: 'first name', otherName: false };
  const rest = others.filter(({ to, from }) => to - from === 1);
  const isSurname = ({ key }: Run) => person.surnames.some((last) => shortens(key, last));
  const isShort =
    rest.some(isSurname) && rest.every((other) => isSurname(other) || isGivenOf(other.key, person));
  return isShort
    ? { person, strength: 'abbreviated', cue: 'first name and initial', otherName: false }
    : undefined;
}

/** "Will Hartley-Smith" need not be Will Hartley; "Kwame Asante-Boyd" is, however he is listed. */
function isHalfOfAnother(surname: Run, given: Run, pieces: readonly NamePiece[]): boolean {
  const joinedBefore = pieces[surname.from]?.hyphened === true && given.to !== surname.from;
  const joinedAfter = pieces[surname.to]?.hyphened === true && given.from !== surname.to;
  return joinedBefore || joinedAfter;
}

function isPartOf(key: string, person: Known): boolean {
  return (
    isGivenOf(key, person) ||
    person.surnames.some((last) => last === key || last.includes(key) || shortens(key, last)) ||
    (key.length === 1 && person.listedGivens.some((name) => name.startsWith(key))) ||
    person.listedGivens.some((name) => name.includes(key))
  );
}

/** A name in Arabic letters has hardly any vowels: two names of which both halves fit are worth a look, no more. */
function inArabic(name: string, people: KnownPeople): NameMatch[] {
  const words = arabicSkeletons(name).filter((word) => word.length > 1);
  return words.flatMap((surname, at) =>
    (people.bySkeleton.get(skeletonOf(surname)) ?? [])
      .filter(({ givens }) =>
        words.some(
          (word, other) =>
            other !== at && [...givens.keys()].some((form) => skeletonOf(form) === skeletonOf(word)),
        ),
      )
      .map((person) => ({
        person,
        strength: 'nearly' as const,
        cue: 'name in another script' as const,
        otherName: false,
      })),
  );
}
