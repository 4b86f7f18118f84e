import type { Reading, Span } from '../../text/reading.ts';

/** How people say and write the digits aloud, each with its digit. */
const DIGIT_WORDS: ReadonlyMap<string, string> = new Map(
  'oh0 ow0 zero0 nought0 naught0 one1 won1 two2 three3 four4 fower4 five5 six6 seven7 sevn7 eight8 ate8 nine9 niner9'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dbl', 2],
  ['triple', 3],
  ['treble', 3],
]);
/** "nine sixty", "eighty eight": told as whole numbers. */
const WHOLE_NUMBERS: ReadonlyMap<string, string> = new Map(
  'ten10 eleven11 twelve12 thirteen13 fourteen14 fifteen15 sixteen16 seventeen17 eighteen18 nineteen19 twenty20 thirty30 forty40 fifty50 sixty60 seventy70 eighty80 ninety90'
    .split(' ')
    .map((pair) => [pair.slice(0, -2), pair.slice(-2)] as const),
);
const SPOKEN_GAPS: ReadonlySet<string> = new Set(['dash', 'dot', 'space', 'hyphen', 'then']);
const PIECE = /\p{L}+|\p{N}+/gu;
/** Between pieces of one number: spaces, dots, brackets, pictures; not what parts dates, times and sums. */
const GAP = /^[^\p{L}\p{N}\n/:=%£$€]{0,5}$/u;
/** Words for digits are parted by a slash too. */
const SPOKEN_GAP = /^ ?[/\n] ?$/;
/** "07700/900123", "07700" and the rest on the next line. */
const CODE_GAP = /^(?:\/| ?\n ?)$/;

/** A group of digits, or a word that stands for some. */
export interface Piece extends Span {
  digits: string;
  spoken: boolean;
  /** "sixty": with the next word it may be one number ("sixty one"). */
  tens: boolean;
}

/** Runs of neighbouring digits and digit words. */
export function pieceRuns(reading: Reading): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let times = 1;
  let timesFrom = 0;
  let end = -1;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    times = 1;
  };
  for (const match of reading.plain.matchAll(PIECE)) {
    const [word] = match;
    const start = match.index;
    const gap = end >= 0 ? reading.plain.slice(end, start) : '';
    if (!GAP.test(gap) && !isGapAfter(run.at(-1), gap)) close();
    end = start + word.length;
    const multiple = TIMES.get(word);
    if (multiple !== undefined) {
      times = multiple;
      timesFrom = start;
      continue;
    }
    const previous = run.at(-1);
    if (word === 'hundred' && previous?.spoken) {
      previous.digits += '00';
      previous.end = end;
      continue;
    }
    if (word === 'and' && previous?.digits.endsWith('00')) continue;
    const digits = digitsOf(word, run.length > 0);
    if (digits !== undefined) {
      run.push({
        digits: digits.repeat(times),
        start: times > 1 ? timesFrom : start,
        end,
        spoken: !/\p{N}/u.test(word) || times > 1,
        tens: /^[2-9]0$/.test(digits) && WHOLE_NUMBERS.has(word),
      });
      times = 1;
    } else if (!(run.length > 0 && SPOKEN_GAPS.has(word))) close();
  }
  close();
  return runs;
}

/** Whether a slash or a line's end may be inside a number. */
function isGapAfter(previous: Piece | undefined, gap: string): boolean {
  if (!previous) return false;
  return previous.spoken
    ? SPOKEN_GAP.test(gap)
    : /^0\d{3,4}$|^[1-9]\d\d$/.test(previous.digits) && CODE_GAP.test(gap);
}

function digitsOf(word: string, follows: boolean): string | undefined {
  if (/^\d+$/.test(word)) return word;
  if (/^o{1,4}$/.test(word)) return '0'.repeat(word.length);
  if (follows && /^[oli]{1,4}$/.test(word)) return word.replaceAll('o', '0').replace(/[li]/g, '1');
  return DIGIT_WORDS.get(word) ?? (follows ? WHOLE_NUMBERS.get(word) : undefined);
}

/** The digits of a run as they stand, and with "eighty eight" as 88. */
export function digitsIn(pieces: readonly Piece[]): string[] {
  const apart = pieces.map(({ digits }) => digits).join('');
  if (!pieces.some(({ tens }) => tens)) return [apart];
  const together = pieces.map(({ digits, tens }, at) => {
    const next = pieces[at + 1];
    return tens && next?.spoken && /^[1-9]/.test(next.digits) ? digits.charAt(0) : digits;
  });
  return [apart, together.join('')];
}
