import { CAREERS, GROWN_UP_LIFE, PARENT_WORDS, SCHOOL_WORK } from '../lexicons/request-cards.ts';
import type { School } from '../settings.ts';
import { normalise } from '../text/normalise.ts';
import type { WordPattern } from '../text/word-pattern.ts';
import { oneOf, wholeWords } from '../text/words.ts';
import { ageIn, leavingYearIn, yearGroupIn } from './age-on-card.ts';
import type { ContactRequest } from './contact-request.ts';
import { ownSchoolPattern } from './own-school.ts';
import { type Distance, placeIn } from './places.ts';

/** How somebody belongs to a school, as far as a line says. */
type Tie = 'attends' | 'attended' | 'works' | 'named';

/** What a card says of somebody, besides the name. */
export interface CardFacts {
  ownSchool: ReadonlySet<Tie>;
  otherSchool: ReadonlySet<Tie>;
  university: boolean;
  career: boolean;
  schoolWork: boolean;
  grownUpLife: boolean;
  parentWord: boolean;
  age: number | undefined;
  /** Their own year group; 0 is Reception. */
  yearGroup: number | undefined;
  /** When a class or a stay at school ends. */
  leaves: number | undefined;
  home: Distance | undefined;
  origin: Distance | undefined;
  /** Names of mutual friends. */
  mutual: readonly string[];
  /** The lines in plain form, without those about mutual friends. */
  lines: readonly string[];
}

const SEPARATORS =
  /[|•·‧;\n\r]|\s\/\s|\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u200D|\s[-–—]\s/u;
const MUTUAL = /mutual|followed by|follows? you|also follow|friends? with|in common/i;
const COUNTED =
  /\b(?:and )?\+? ?\d+ (?:other|more|mutual).*$|(?:are|is) (?:a )?mutual.*$|mutual (?:friends?|connections?|followers?)|followed by|friends? with|[:()]/gi;
const MOST_LINES = 40;
const LONGEST_LINE = 300;
const MOST_MUTUAL = 12;

const UNIVERSITY = wholeWords(
  'uni|university|universities|undergrad|undergraduate|freshers?|student union|medical school|law school|business school|bsc|msc|phd',
);
const SCHOOL = wholeWords(
  'school|academy|college|primary|infants?|juniors?|high|grammar|secondary|sixth form|prep|ysgol',
);
const NOT_A_SCHOOL = wholeWords(
  'driving school|school of|dance school|dance academy|stage school|old school|academy of|football academy|school run|academy award|ski school|riding school|swim(?:ming)? school|beauty school|high street|high wycombe',
);
const ATTENDED = wholeWords(
  'studied|went to|attended|former(?:ly)?|ex|alumn\\p{L}+|old boy|old girl|leaver|left|graduated|used to go',
);
const ATTENDS = wholeWords(
  "studies|studying|goes to|go to|attends|attending|student|pupil|at school|school:|i'm at|im at",
);
const WORK = wholeWords(oneOf(CAREERS));
const IN_SCHOOL = wholeWords(oneOf(SCHOOL_WORK));
const GROWN_UP = wholeWords(oneOf(GROWN_UP_LIFE));
const PARENT = wholeWords(oneOf(PARENT_WORDS));
/** A stage of school without its name: no other school. */
const STAGE_ONLY =
  /^(?:in |at |still at )?(?:sixth form(?:er)?|6th form(?:er)?|college|school|high school|primary school|primary)(?: student| pupil)?\W*$/;
/** "Analyst at Barclays": a headline. */
const HEADLINE =
  /^(?!stud|pupil|go|year|yr|y\d|class|at |party|day |night |down |live |look |me ).{3,60} (?:at|@) \p{L}/u;

/** Reads a card's details, and what a name says of a year or an age. `today` dates ages and leaving years. */
export function cardFacts(
  { name, details: given = [] }: ContactRequest,
  school: School | undefined,
  today: Date,
): CardFacts {
  const own = ownSchoolPattern(school);
  const details = given.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const [mutualLines, others] = [
    details.filter((line) => MUTUAL.test(line)),
    details.filter((line) => !MUTUAL.test(line)),
  ];
  const lines = others.flatMap(linesOf).slice(0, MOST_LINES);
  const dated = [...lines, ...linesOf(name.slice(0, LONGEST_LINE))];
  const places = lines.flatMap((line) => placeIn(line, school) ?? []);
  const has = (pattern: WordPattern) => lines.some((line) => line.search(pattern) >= 0);
  const ofOwn = lines.filter((line) => own.test(line));
  const rest = lines.filter((line) => !own.test(line));
  const ofOther = rest.filter(
    (line) =>
      line.search(SCHOOL) >= 0 &&
      !STAGE_ONLY.test(line) &&
      line.search(NOT_A_SCHOOL) < 0 &&
      line.search(UNIVERSITY) < 0,
  );
  const elsewhere = rest.filter(
    (line) => line.search(WORK) >= 0 || (HEADLINE.test(line) && yearGroupIn(line) === undefined),
  );
  return {
    ownSchool: new Set(ofOwn.map((line) => tieOf(line, today))),
    otherSchool: new Set(ofOther.map((line) => tieOf(line, today))),
    university: has(UNIVERSITY),
    career: elsewhere.length > 0,
    schoolWork: has(IN_SCHOOL),
    grownUpLife: has(GROWN_UP),
    parentWord: has(PARENT),
    age: firstOf(dated, (line) => ageIn(line, today)),
    yearGroup: firstOf(dated, yearGroupIn),
    leaves: firstOf(dated, (line) => leavingYearIn(line, own)),
    home: places.find(({ kind }) => kind === 'home')?.is,
    origin: places.find(({ kind }) => kind === 'origin')?.is,
    mutual: mutualLines.flatMap(namesIn).slice(0, MOST_MUTUAL),
    lines,
  };
}

function linesOf(detail: string): string[] {
  return detail
    .split(SEPARATORS)
    .map((part) => normalise(part).plain.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function tieOf(line: string, today: Date): Tie {
  const leaves = leavingYearIn(line, /(?:)/);
  if (line.search(IN_SCHOOL) >= 0 || line.search(WORK) >= 0) return 'works';
  if (line.search(ATTENDED) >= 0 || (leaves !== undefined && leaves < today.getFullYear())) return 'attended';
  if (line.search(PARENT) >= 0) return 'named';
  if (line.search(ATTENDS) >= 0 || leaves !== undefined || yearGroupIn(line) !== undefined) return 'attends';
  return 'named';
}

/** "Alfie Cottrell, Grace Oduya and 11 other mutual friends". */
function namesIn(line: string): string[] {
  return line
    .replace(COUNTED, ' ')
    .split(/,|&|\+|\band\b/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name));
}

function firstOf<Found>(
  lines: readonly string[],
  find: (line: string) => Found | undefined,
): Found | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
