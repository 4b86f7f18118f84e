import { sentenceAt, type Reading, type Span } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import type { Signal } from '../detector.ts';
import { leftOf } from './near.ts';

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  oh: '0', ow: '0', zero: '0', nought: '0', naught: '0', nil: '0', one: '1', won: '1', two: '2', three: '3', four: '4', fower: '4', five: '5', six: '6', seven: '7', sevn: '7', eight: '8', ate: '8', nine: '9', niner: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, dbl: 2, triple: 3, treble: 3 };
const SPOKEN_GAPS: ReadonlySet<string> = new Set(['dash', 'dot', 'space', 'hyphen', 'then']);
const PIECE = /\p{L}+|\p{N}+/gu;
/** Between pieces of one number: spaces, dots, brackets, pictures; not what parts dates, times and sums. */
const GAP = /^[^\p{L}\p{N}\n/:=%£$€]{0,5}$/u;

interface Piece extends Span {
  digits: string;
  spoken: boolean;
}

/** United Kingdom numbers of mobiles and landlines, in digits, in words and in disguise (Ofcom: 01, 02, 07). */
export function phones(reading: Reading): Signal[] {
  return runsOf(reading).flatMap((run) => numbersIn(reading, run).filter((span) => !isPublished(reading, span)).map((span) => signal(span)));
}

function signal({ start, end }: Span): Signal {
  return { rule: 'personal-data/phone', start, end, sure: true, replacement: '' };
}

/** Runs of neighbouring digits and digit words. */
function runsOf(reading: Reading): Piece[][] {
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
    if (TIMES[word]) {
      times = TIMES[word];
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
      run.push({ digits: digits.repeat(times), start: times > 1 ? timesFrom : start, end, spoken: !/\p{N}/u.test(word) || times > 1 });
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
  return DIGIT_WORDS[word];
}

/** The whole numbers in a run; a number starts and ends where a piece does. */
function numbersIn(reading: Reading, run: readonly Piece[]): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < run.length; from++) {
    let digits = '';
    for (let to = from; to < run.length && digits.length < 16; to++) {
      digits += run[to]?.digits ?? '';
      const used = run.slice(from, to + 1);
      const [first, last] = [used[0], used.at(-1)];
      if (!first || !last || !isNumber(digits) || !isWrittenAsOne(reading, used)) continue;
      const plus = reading.plain.charAt(first.start - 1);
      found.push({ start: first.start - (plus === '+' || plus === '(' ? 1 : 0), end: last.end });
      from = to;
      break;
    }
  }
  return found;
}

/** National form: 07 and nine more, 01 and eight or nine more, 02 and nine more; or the same after 44. */
function isNumber(digits: string): boolean {
  const national = digits.replace(/^(?:00)?440?(?=[127])/, '0');
  if (national === digits && !digits.startsWith('0')) return false;
  if (/^0123456789/.test(national) || /^(\d)\1+$/.test(national.slice(1))) return false;
  return /^07[1-9]\d{8}$/.test(national) || /^01\d{8,9}$/.test(national) || /^02[0-9]\d{8}$/.test(national);
}

/** Scores and lists of times are many small groups too, but no number is cut so unevenly. */
function isWrittenAsOne(reading: Reading, pieces: readonly Piece[]): boolean {
  const gapBefore = (at: number) => reading.plain.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start);
  if (pieces.some((piece, at) => at > 0 && !(piece.spoken || pieces[at - 1]?.spoken) && gapBefore(at).includes(','))) return false;
  const digitsOnly = pieces.filter(({ spoken }) => !spoken);
  if (digitsOnly.length < pieces.length || pieces.length <= 6) return true;
  const gaps = new Set(pieces.slice(1).map((_, at) => gapBefore(at + 1)));
  return gaps.size === 1;
}

const NOT_A_PHONE = wholeWords(oneOf(['order', 'order number', 'order no', 'ref', 'reference', 'tracking', 'parcel', 'account', 'isbn', 'barcode', 'invoice', 'serial', 'ticket number', 'policy number', 'lottery', 'score', 'scores', 'pi is']));
const PUBLISHED = wholeWords(oneOf(['office', 'school office', 'reception', 'box office', 'surgery', 'gp', 'clinic', 'hospital', 'ward', 'pharmacy', 'shop', 'pub', 'restaurant', 'takeaway', 'chippy', 'cafe', 'hotel', 'council', 'helpline', 'hotline', 'switchboard', 'bookings', 'police', 'garage', 'vet', 'vets', 'theatre', 'cinema', 'museum', 'library', 'leisure centre', 'sports centre', 'customer service', 'customer services', 'charity', 'town hall', 'village hall', 'community centre', 'dentist', 'samaritans', 'childline', 'nspcc', 'rspca', 'tickets']));

/** A number that is no phone's, or that a place of business gives out. Mobiles are somebody's own. */
function isPublished(reading: Reading, span: Span): boolean {
  const left = leftOf(reading, span, 40);
  if (left.search(NOT_A_PHONE) >= 0) return true;
  const sentence = sentenceAt(reading, span.start);
  const isMobile = /^\+?(?:44|0|\(0)\D{0,3}7|^(?:oh|zero|o)\W+seven/.test(reading.plain.slice(span.start, span.end));
  return !isMobile && reading.plain.slice(sentence.start, sentence.end).search(PUBLISHED) >= 0;
}
