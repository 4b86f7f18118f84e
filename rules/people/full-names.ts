import { ORDINARY_NAMES } from '../lexicons/ordinary-names.ts';
import { kindOfWord } from '../text/grammar.ts';
import type { Reading, Span } from '../text/reading.ts';
import { glued } from './glued-names.ts';
import { type Part, partReader } from './name-parts.ts';
import { mayBelongTogether, type NameToken, startsWithCapital } from './name-tokens.ts';
import { type PeopleIndex, type Person, pairOf } from './people-index.ts';

/** A full name of somebody on the lists, as it stands in a draft. */
export interface FullName extends Span {
  people: readonly Person[];
  slips: number;
  /** The letters that differ are hardly those of another surname: swapped, tripled, or in an unusual name. */
  isSlipOfKeyboard: boolean;
  /** Spelt otherwise, but said the same ("Zaynab Aktar"). */
  isSaidAlike: boolean;
  /** Both words are common English words without capitals: it takes more to make them a name. */
  looksOrdinary: boolean;
  mark: NameToken['mark'];
}

const MOST_PARTS = 3;

/** Every full name of a listed person, in either order, with slips; never two over the same words. */
export function fullNames(reading: Reading, tokens: readonly NameToken[], index: PeopleIndex): FullName[] {
  const reader = partReader(reading, tokens, index);
  const found: FullName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const best =
      (reader.mayStartName(at) ? bestNameAt(reading, tokens, index, reader.part, at) : undefined) ??
      glued(tokens[at], index);
    if (!best) continue;
    found.push(best);
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < best.end) at++;
  }
  return found;
}

function bestNameAt(
  reading: Reading,
  tokens: readonly NameToken[],
  index: PeopleIndex,
  part: (at: number, length: number) => Part | undefined,
  at: number,
): FullName | undefined {
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

type Match = Pick<FullName, 'people' | 'slips' | 'isSlipOfKeyboard' | 'isSaidAlike'>;

/** The likeliest people for a given name and a surname: fewest slips, and few enough for the length. */
function pairOfParts(index: PeopleIndex, given: Part, surname: Part): Match | undefined {
  let best: Match | undefined;
  if (given.givens.length === 0 || surname.surnames.length === 0) return best;
  const letters = given.key.length + surname.key.length;
  const otherName = given.tokens.length === 1 && kindOfWord(given.key) === 'given-name';
  for (const first of given.givens) {
    for (const last of surname.surnames) {
      const slips = first.slips + last.slips;
      const saidAlike = (first.slips === 0 || first.sound) && (last.slips === 0 || last.sound);
      if ((best && slips >= best.slips) || slips > slipsInFullName(letters)) continue;
      if (!saidAlike && first.slips > 0 && last.slips > 0 && (otherName || given.key.length < 5)) continue;
      const people = index.pairs.get(pairOf(first.id, last.id));
      if (!people) continue;
      const [givenWord, surnameWord] = [index.givens.word(first.id), index.surnames.word(last.id)];
      const isUnusual =
        given.tokens.length > 1 ||
        (kindOfWord(given.key) === 'unknown' && kindOfWord(surnameWord) === 'unknown');
      const isSlipOfKeyboard =
        isUnusual || (isKeyboardSlip(given.key, givenWord) && isKeyboardSlip(surname.key, surnameWord));
      best = { people, slips, isSlipOfKeyboard, isSaidAlike: slips > 0 && saidAlike };
    }
  }
  return best;
}

/** Whether two words have the same letters in another order, or a letter once or thrice where it is doubled. */
function isKeyboardSlip(written: string, listed: string): boolean {
  return (
    [...written].sort().join('') === [...listed].sort().join('') ||
    /(.)\1\1/.test(written) ||
    withoutDoubles(written) === withoutDoubles(listed)
  );
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function slipsInFullName(letters: number): number {
  if (letters < 8) return 0;
  return letters < 12 ? 1 : 2;
}

function isOrdinary({ tokens, key }: Part): boolean {
  return tokens.length === 1 && (ORDINARY_NAMES.has(key) || kindOfWord(key) === 'word');
}

function bothCapital(front: Part, back: Part): boolean {
  return [front, back].every(({ tokens }) => tokens[0] !== undefined && startsWithCapital(tokens[0]));
}
