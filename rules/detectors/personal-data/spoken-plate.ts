import type { Reading, Span } from '../../text/reading.ts';

/** How letters are called out (NATO), and digits. */
const CALLED: ReadonlyMap<string, string> = new Map(
  (
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa ' +
    'quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu'
  )
    .split(' ')
    .map((word) => [word, word.charAt(0)] as const)
    .concat(
      'oh0 zero0 nought0 one1 two2 three3 four4 five5 six6 seven7 eight8 nine9 niner9 ten10 eleven11 twelve12 thirteen13 fourteen14 fifteen15 sixteen16 seventeen17 eighteen18 nineteen19 twenty20 fifty50 sixty60 seventy70'
        .split(' ')
        .map((pair) => [pair.replace(/\d+/, ''), pair.replace(/\D+/, '')] as const),
    ),
);
const PIECE = /[\p{L}\p{N}]+/gu;
const GAP = /^[\s,.\-–]{1,3}$/;
/** Two letters, two digits, three letters: the form since 2001. */
const PLATE = /^[a-z]{2}\d{2}[a-z]{3}$/;
const LETTERS = 7;

interface Piece extends Span {
  signs: string;
}

/** Registrations that are called out letter by letter: "kilo victor seven zero, echo juliet zulu", "M K two five V W T". */
export function spokenPlates(reading: Reading): Span[] {
  return runs(reading).flatMap(platesIn);
}

function runs({ plain }: Reading): Piece[][] {
  const found: Piece[][] = [];
  let run: Piece[] = [];
  for (const { 0: word, index } of plain.matchAll(PIECE)) {
    const signs = CALLED.get(word) ?? (/^(?:\p{L}|\d{1,2})$/u.test(word) ? word : '');
    const before = run.at(-1);
    if (signs === '' || (before && !GAP.test(plain.slice(before.end, index)))) {
      if (run.length > 2) found.push(run);
      run = [];
    }
    if (signs !== '') run.push({ signs, start: index, end: index + word.length });
  }
  if (run.length > 2) found.push(run);
  return found;
}

function platesIn(run: readonly Piece[]): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < run.length; from++) {
    let signs = '';
    for (let to = from; to < run.length && signs.length < LETTERS; to++) {
      signs += run[to]?.signs ?? '';
      if (!PLATE.test(signs)) continue;
      found.push({ start: run[from]?.start ?? 0, end: run[to]?.end ?? 0 });
      from = to;
    }
  }
  return found;
}
