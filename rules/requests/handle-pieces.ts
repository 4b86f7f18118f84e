import { NAME_FILLERS } from '../lexicons/request-cards.ts';
import type { Known, KnownPeople } from './known-people.ts';
import { type NamePiece, shownName, undrawn } from './shown-name.ts';

/** Shorter names come about by chance inside other words. */
const SHORTEST_GLUED = 6;
const LONGEST = 40;
const FILLERS = [...NAME_FILLERS].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);

/** The parts of a name in a handle: "teddy.blackwood", "jaydenokafor_10", "tblackwood", "teddyb". */
export function handlePieces(handle: string | undefined, people: KnownPeople): NamePiece[] {
  if (handle === undefined) return [];
  return shownName(handle, isListed(people)).pieces.flatMap(({ key }) =>
    glued(key, people).map((part) => ({ key: part, hyphened: false })),
  );
}

/** Whether some listed person has this word as a name. */
export function isListed({ byGiven, bySurname }: KnownPeople): (key: string) => boolean {
  return (key) => byGiven.has(key) || bySurname.has(key);
}

/** A run of letters parted where a listed person's given name and surname meet; as it is where they do not. */
export function glued(key: string, people: KnownPeople): string[] {
  if (people.byGiven.has(key) || people.bySurname.has(key) || key.length > LONGEST) return [key];
  for (const letters of [key, undrawn(key), ...withoutFiller(key)]) {
    const parts = wholeNames(letters, people) ?? withInitial(letters, people);
    if (parts) return parts;
  }
  return [key];
}

function wholeNames(key: string, people: KnownPeople): string[] | undefined {
  if (key.length < SHORTEST_GLUED) return undefined;
  for (let cut = 2; cut <= key.length - 2; cut++) {
    const [front, back] = [key.slice(0, cut), key.slice(cut)];
    if (share(people.byGiven.get(front), back, ({ surnames }, name) => surnames.includes(name)))
      return [front, back];
    if (share(people.bySurname.get(front), back, ({ givens }, name) => givens.has(name)))
      return [front, back];
  }
  return undefined;
}

/** "tblackwood", "blackwoodt", "teddyb", and "teddybw" for those who leave the vowels out. */
function withInitial(key: string, people: KnownPeople): string[] | undefined {
  for (const [initial, name] of [
    [key.slice(0, 1), key.slice(1)],
    [key.slice(-1), key.slice(0, -1)],
  ] as const) {
    const bearers = name.length > 3 ? people.bySurname.get(name) : undefined;
    if (
      share(bearers, initial, ({ listedGivens }, letter) =>
        listedGivens.some((given) => given.startsWith(letter)),
      )
    )
      return [initial, name];
  }
  for (const letters of [1, 2, 3]) {
    const [name, short] = [key.slice(0, -letters), key.slice(-letters)];
    if (
      name.length > 2 &&
      share(people.byGiven.get(name), short, ({ surnames }, end) =>
        surnames.some((last) => shortens(end, last)),
      )
    )
      return [name, short];
  }
  return undefined;
}

/** Whether some letters are a short way to write a surname: its beginning, or its first and others in order ("bw"). */
export function shortens(letters: string, surname: string): boolean {
  if (letters.length > 2 && surname.startsWith(letters)) return true;
  if (letters.length > 3 || letters.charAt(0) !== surname.charAt(0)) return false;
  let at = 0;
  for (const letter of surname) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}

function withoutFiller(key: string): string[] {
  return FILLERS.flatMap((word) => [
    ...(key.startsWith(word) ? [key.slice(word.length)] : []),
    ...(key.endsWith(word) ? [key.slice(0, -word.length)] : []),
  ]).filter((rest) => rest.length > 3);
}

function share<Part>(
  people: readonly Known[] | undefined,
  part: Part,
  has: (person: Known, part: Part) => boolean,
): boolean {
  return people?.some((person) => has(person, part)) ?? false;
}
