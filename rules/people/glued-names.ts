import { kindOfWord } from '../text/grammar.ts';
import type { FullName } from './full-names.ts';
import type { NameToken } from './name-tokens.ts';
import { type PeopleIndex, type Person, pairOf } from './people-index.ts';

/** Longer runs of letters are noise, and would cost much. */
const LONGEST = 40;
const SHORTEST = 6;
/** Inside a longer word, short names come about by chance. */
const SHORTEST_INSIDE = 8;

/** A full name written as one word: "jaydenokafor", also inside a longer hashtag or handle. */
export function glued(token: NameToken | undefined, index: PeopleIndex): FullName | undefined {
  if (!token || token.key.length < SHORTEST || token.key.length > LONGEST) return undefined;
  if (kindOfWord(token.key) !== 'unknown') return undefined;
  const people = peopleIn(token.key, index, token.mark !== '');
  return (
    people && {
      start: token.start,
      end: token.end,
      people,
      slips: 0,
      isSlipOfKeyboard: false,
      isSaidAlike: false,
      looksOrdinary: false,
      mark: token.mark,
    }
  );
}

function peopleIn(key: string, index: PeopleIndex, anywhere: boolean): readonly Person[] | undefined {
  for (let start = 0; start <= (anywhere ? key.length - SHORTEST_INSIDE : 0); start++) {
    for (let cut = start + 2; cut <= key.length - 2; cut++) {
      const front = key.slice(start, cut);
      const [given, surname] = [index.givens.exact(front), index.surnames.exact(front)];
      if (given === undefined && surname === undefined) continue;
      for (
        let end = key.length;
        end >= Math.max(cut + 2, start + (anywhere ? SHORTEST_INSIDE : SHORTEST));
        end--
      ) {
        if (end < key.length && !anywhere) break;
        const back = key.slice(cut, end);
        const people =
          pairIn(index, given, index.surnames.exact(back)) ??
          pairIn(index, index.givens.exact(back), surname);
        if (people) return people;
      }
    }
  }
  return undefined;
}

function pairIn(
  index: PeopleIndex,
  given: number | undefined,
  surname: number | undefined,
): readonly Person[] | undefined {
  return given === undefined || surname === undefined ? undefined : index.pairs.get(pairOf(given, surname));
}
