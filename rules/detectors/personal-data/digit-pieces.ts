import type { Reading, Span } from '../../text/reading.ts';

/** How people say and write the digits aloud, each with its digit. */
const DIGIT_WORDS: ReadonlyMap<string, string> = new Map(
  'oh0 ow0 zero0 nought0 naught0 nil0 one1 won1 two2 three3 four4 fower4 five5 six6 seven7 sevn7 eight8 ate8 nine9 niner9'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dbl', 2],
  ['triple', 3],
  ['treble', 3],
]);
const SPOKEN_GAPS: ReadonlySet<string> = new Set(['dash', 'dot', 'space', 'hyphen', 'then']);
const PIECE = /\p{L}+|\p{N}+/gu;
/** Between pieces of one number: spaces, dots, brackets, pictures; not what parts dates, times and sums. */
const GAP = /^[^\p{L}\p{N}\n/:=%£$€]{0,5}$/u;

/** A group of digits, or a word that stands for some. */
export interface Piece extends Span {
  digits: string;
  spoken: boolean;
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
    if (end >= 0 && !GAP.test(reading.plain.slice(end, start))) close();
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
    const digits = digitsOf(word, run.length > 0);
    if (digits !== undefined) {
      run.push({
        digits: digits.repeat(times),
        start: times > 1 ? timesFrom : start,
        end,
        spoken: !/\p{N}/u.test(word) || times > 1,
      });
      times = 1;
    } else if (!(run.length > 0 && SPOKEN_GAPS.has(word))) close();
  }
  close();
  return runs;
}

function digitsOf(word: string, follows: boolean): string | undefined {
  if (/^\d+$/.test(word)) return word;
  if (/^o{1,4}$/.test(word)) return '0'.repeat(word.length);
  if (follows && /^[li]{1,2}$/.test(word)) return '1'.repeat(word.length);
  return DIGIT_WORDS.get(word);
}
