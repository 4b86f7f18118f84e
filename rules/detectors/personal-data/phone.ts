import {
  CALLED_OUT_NUMBERS,
  GIVES_OUT_ITS_NUMBER,
  NOT_A_PHONE_AFTER,
} from '../../lexicons/addresses-and-numbers.ts';
import { type Reading, type Span, sentenceAt } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import type { Signal } from '../detector.ts';
import { digitsIn, type Piece, pieceRuns } from './digit-pieces.ts';
import { leftOf } from './near.ts';

const MOST_PIECES = 16;

/** United Kingdom numbers of mobiles and landlines, in digits, in words and in disguise (Ofcom: 01, 02, 07). */
export function phones(reading: Reading): Signal[] {
  return pieceRuns(reading).flatMap((run) =>
    numbersIn(reading, run)
      .filter((number) => !isPublished(reading, number) && !isCalledOut(reading, number))
      .map(signal),
  );
}

function signal({ start, end }: Span): Signal {
  return { rule: 'personal-data/phone', start, end, sure: true, replacement: '' };
}

/** A telephone number in a draft. */
interface PhoneNumber extends Span {
  /** Beginning with 07: nobody's office. */
  isMobile: boolean;
}

/** The whole numbers in a run; a number starts and ends where a piece does. */
function numbersIn(reading: Reading, run: readonly Piece[]): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (let from = 0; from < run.length; from++) {
    if (!/^[0124]/.test(run[from]?.digits ?? '')) continue;
    for (let to = from; to < run.length && to < from + MOST_PIECES; to++) {
      const used = run.slice(from, to + 1);
      const [first, last] = [used[0], used.at(-1)];
      const readings = digitsIn(used);
      if (readings.every(({ length }) => length > 16)) break;
      if (!first || !last || !readings.some(isNumber) || !isWrittenAsOne(reading, used)) continue;
      const plus = reading.plain.charAt(first.start - 1);
      found.push({
        start: first.start - (plus === '+' || plus === '(' ? 1 : 0),
        end: last.end,
        isMobile: readings.some((digits) => isNumber(digits) && nationalOf(digits).startsWith('07')),
      });
      from = to;
      break;
    }
  }
  return found;
}

/** National form: 07 and nine more, 01 and eight or nine more, 02 and nine more; or the same after 44. */
function isNumber(digits: string): boolean {
  const national = nationalOf(digits);
  if (national === digits && !digits.startsWith('0')) return false;
  if (/^0123456789/.test(national) || /^(\d)\1+$/.test(national.slice(1))) return false;
  return /^07[1-9]\d{8}$/.test(national) || /^01\d{8,9}$/.test(national) || /^02[0-9]\d{8}$/.test(national);
}

function nationalOf(digits: string): string {
  return digits.replace(/^(?:00)?440?(?=[127])/, '0');
}

/** Scores and lists of times are many small groups too, but no number is cut so unevenly. */
function isWrittenAsOne(reading: Reading, pieces: readonly Piece[]): boolean {
  const gapBefore = (at: number) => reading.plain.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start);
  if (
    pieces.some(
      (piece, at) => at > 0 && !(piece.spoken || pieces[at - 1]?.spoken) && gapBefore(at).includes(','),
    )
  )
    return false;
  const digitsOnly = pieces.filter(({ spoken }) => !spoken);
  if (digitsOnly.length < pieces.length || pieces.length <= 6) return true;
  const gaps = new Set(pieces.slice(1).map((_, at) => gapBefore(at + 1)));
  return gaps.size === 1;
}

/** Numbers that are called out one after the other. */
const CALLED_OUT = wholeWords(oneOf(CALLED_OUT_NUMBERS));
const PHONE_CUE = wholeWords(
  'call|ring|text|phone|number is|my number|mob|mobile|whatsapp|tel|telephone|contact|reach|bell|buzz|dial',
);

/** Scores, raffles and quizzes: many short numbers, and no word of a telephone. */
function isCalledOut(reading: Reading, span: Span): boolean {
  const words = reading.plain.slice(span.start, span.end);
  if (/\d{3}\D{0,2}\d{3}/.test(words)) return false;
  const { start, end } = sentenceAt(reading, span.start);
  const sentence = reading.plain.slice(start, Math.max(end, span.end));
  return sentence.search(CALLED_OUT) >= 0 && sentence.search(PHONE_CUE) < 0;
}

const NOT_A_PHONE = wholeWords(oneOf(NOT_A_PHONE_AFTER));
const PUBLISHED = wholeWords(oneOf(GIVES_OUT_ITS_NUMBER));
/** The number of a place of business, but answered by somebody at home. */
const BY_ONESELF = wholeWords(
  "(?:with|ring|call|text|phone|ask|to|get|reach|through|contact|bell) me|me on|my (?:number|home|mobile|landline|mum|dad|nan|direct)|at home|home number|that's (?:me|her|him)|her own|his own|(?:it's|its) me",
);

/** A number that is no phone's, or that a place of business gives out. Mobiles are somebody's own. */
function isPublished(reading: Reading, span: PhoneNumber): boolean {
  const left = leftOf(reading, span, 40);
  if (left.search(NOT_A_PHONE) >= 0) return true;
  const sentence = sentenceAt(reading, span.start);
  const words = reading.plain.slice(sentence.start, sentence.end);
  return !span.isMobile && words.search(PUBLISHED) >= 0 && words.search(BY_ONESELF) < 0;
}
