import { ORDINARY_NAMES } from '../lexicons/ordinary-names.ts';
import { kindOfWord } from '../text/grammar.ts';
import type { Reading, Span } from '../text/reading.ts';
import { glued } from './glued-names.ts';
import { mayBelongTogether, type NameToken, startsWithCapital } from './name-tokens.ts';
import type { NearWord } from './near-words.ts';
import { type PeopleIndex, type Person, pairOf } from './people-index.ts';

/** A full name of somebody on the lists, as it stands in a draft. */
export interface FullName extends Span {
  people: readonly Person[];
  slips: number;
  /** The letters that differ are hardly those of another surname: swapped, tripled, or in an unusual name. */
  isSlipOfKeyboard: boolean;
  /** Both words are common English words without capitals: it takes more to make them a name. */
  looksOrdinary: boolean;
  mark: NameToken['mark'];
}

const MOST_PARTS = 3;
const PARTICLE = /^(?:o|d|mc|mac|al|el|de)$/;

interface Part {
  tokens: NameToken[];
  key: string;
  givens: NearWord[];
  surnames: NearWord[];
}

/** Every full name of a listed person, in either order, with slips; never two over the same words. */
export function fullNames(reading: Reading, tokens: readonly NameToken[], index: PeopleIndex): FullName[] {
  const part = partReader(reading, tokens, index);
  const found: FullName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const best = bestNameAt(reading, tokens, index, part, at) ?? glued(tokens[at], index);
    if (!best) continue;
    found.push(best);
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < best.end) at++;
  }
  return found;
}

type PartReader = (at: number, length: number) => Part | undefined;

/** Reads one to three neighbouring runs as a given name or a surname; each distinct word is looked up once. */
function partReader(reading: Reading, tokens: readonly NameToken[], index: PeopleIndex): PartReader {
  const known = new Map<string, Pick<Part, 'givens' | 'surnames'>>();
  return (at, length) => {
    const run = tokens.slice(at, at + length);
    if (run.length < length) return undefined;
    for (let next = 1; next < length; next++) {
      const [before, after] = [run[next - 1], run[next]];
      if (!before || !after || !mayBelongTogether(reading, before, after, false)) return undefined;
    }
    const key = run.map((token) => token.key).join('');
    const last = run[length - 1]?.key ?? '';
    let looked = known.get(key);
    if (!looked) {
      // "O Neil" is one word to the list.
      const word = PARTICLE.test(run[0]?.key ?? '') ? key : last;
      looked = { givens: lookUp(index, 'givens', key, word), surnames: lookUp(index, 'surnames', key, word) };
      known.set(key, looked);
    }
    return { tokens: run, key, ...looked };
  };
}

function lookUp(index: PeopleIndex, list: 'givens' | 'surnames', key: string, last: string): NearWord[] {
  const exact = index[list].exact(key);
  if (exact !== undefined) return [{ id: exact, slips: 0 }];
  const plural = key.endsWith('s') ? index[list].exact(key.slice(0, -1)) : undefined;
  if (plural !== undefined) return [{ id: plural, slips: 0 }];
  const kind = kindOfWord(last);
  if (kind === 'unknown') return index[list].near(key);
  // "Jaydon" for Jayden is a slip, "Hayden" another child.
  if (kind !== 'given-name' || list === 'surnames' || key.length < 5) return [];
  return index.givens.near(key).filter(({ id }) => index.givens.word(id).charAt(0) === key.charAt(0));
}

function bestNameAt(
  reading: Reading,
  tokens: readonly NameToken[],
  index: PeopleIndex,
  part: PartReader,
  at: number,
) {
  let best: FullName | undefined;
  for (let length = 1; length <= MOST_PARTS; length++) {
    const front = part(at, length);
    if (!front) break;
    if (front.givens.length === 0 && front.surnames.length === 0) continue;
    for (const skipped of [0, 1]) {
      if (skipped === 1 && !isMiddleName(tokens[at + length], tokens[at + length + 1])) continue;
      for (let rest = 1; rest <= MOST_PARTS; rest++) {
        const back = part(at + length + skipped, rest);
        if (!back) break;
        const name = nameOf(reading, index, front, back, skipped === 1 ? tokens[at + length] : undefined);
        if (name && (!best || name.slips < best.slips || (name.slips === best.slips && name.end > best.end)))
          best = name;
      }
    }
  }
  return best;
}

function isMiddleName(token: NameToken | undefined, after: NameToken | undefined): boolean {
  if (!token || !after || token.possessive) return false;
  return (
    token.key.length === 1 ||
    (startsWithCapital(token) && startsWithCapital(after) && kindOfWord(token.key) !== 'word')
  );
}

function nameOf(
  reading: Reading,
  index: PeopleIndex,
  front: Part,
  back: Part,
  middle: NameToken | undefined,
): FullName | undefined {
  const [start, beforeGap, afterGap, end] = [
    front.tokens[0],
    front.tokens.at(-1),
    back.tokens[0],
    back.tokens.at(-1),
  ];
  if (!start || !beforeGap || !afterGap || !end) return undefined;
  const together = (comma: boolean) =>
    middle
      ? mayBelongTogether(reading, beforeGap, middle, false) &&
        mayBelongTogether(reading, middle, afterGap, false)
      : mayBelongTogether(reading, beforeGap, afterGap, comma);
  const match =
    (together(false) ? pairOfParts(index, front, back) : undefined) ??
    (!middle && together(true) ? pairOfParts(index, back, front) : undefined);
  if (!match) return undefined;
  return {
    start: start.start,
    end: end.end,
    mark: start.mark,
    looksOrdinary: isOrdinary(front) && isOrdinary(back) && !bothCapital(front, back),
    ...match,
  };
}

type Match = Pick<FullName, 'people' | 'slips' | 'isSlipOfKeyboard'>;

/** The likeliest people for a given name and a surname: fewest slips, and few enough for the length. */
function pairOfParts(index: PeopleIndex, given: Part, surname: Part): Match | undefined {
  let best: Match | undefined;
  const letters = given.key.length + surname.key.length;
  const otherName = given.tokens.length === 1 && kindOfWord(given.key) === 'given-name';
  for (const first of given.givens) {
    for (const last of surname.surnames) {
      const slips = first.slips + last.slips;
      if (slips > slipsInFullName(letters) || (best && slips >= best.slips)) continue;
      if (first.slips > 0 && (otherName || given.key.length < 5) && last.slips > 0) continue;
      const people = index.pairs.get(pairOf(first.id, last.id));
      if (!people) continue;
      const [givenWord, surnameWord] = [index.givens.word(first.id), index.surnames.word(last.id)];
      const isUnusual = kindOfWord(given.key) === 'unknown' && kindOfWord(surnameWord) === 'unknown';
      const isSlipOfKeyboard =
        isUnusual || (isKeyboardSlip(given.key, givenWord) && isKeyboardSlip(surname.key, surnameWord));
      best = { people, slips, isSlipOfKeyboard };
    }
  }
  return best;
}

/** Whether two words have the same letters in another order, or a letter is one too many in a row. */
function isKeyboardSlip(written: string, listed: string): boolean {
  return [...written].sort().join('') === [...listed].sort().join('') || /(.)\1\1/.test(written);
}

function slipsInFullName(letters: number): number {
  if (letters < 9) return 0;
  return letters < 13 ? 1 : 2;
}

function isOrdinary({ tokens, key }: Part): boolean {
  return tokens.length === 1 && (ORDINARY_NAMES.has(key) || kindOfWord(key) === 'word');
}

function bothCapital(front: Part, back: Part): boolean {
  return [front, back].every(({ tokens }) => tokens[0] !== undefined && startsWithCapital(tokens[0]));
}
