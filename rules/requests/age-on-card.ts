import { PARENT_WORDS, SCHOOL_WORK } from '../lexicons/request-cards.ts';
import { oneOf, wholeWords } from '../text/words.ts';

const OLDEST = 110;
const AGE = [
  /(?:^|[ ,(])(?:age|aged|i'?m|i am|just turned|turned|turning|nearly|almost|sweet)[: ]+(\d{1,2})(?![\d+]|[ ,]*(?:miles|years? (?:in|of|at|exp)|months|weeks|minutes))/,
  /(?:^|[ ,(])(\d{1,2}) ?(?:y[./]?o\.?|yrs? old|years? old|yrs|year old|yr old)(?![\p{L}\d])/u,
  /(?:^|, ?)(1[0-7])(?= ?(?:,|$))(?!,\d)/,
  /^\(?(1[0-9]|[2-6]\d)\)?$/,
];
const BORN =
  /(?:born|b\.|dob|birthday|birth ?date|birth ?year|bday|year of birth)[^\d]{0,12}(?:\d{1,2}[ ./-](?:\d{1,2}|\p{L}+)[ ./-])?(?:\p{L}+ )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:\p{L}+ )?((?:19|20)\d\d)(?!\d)/u;
const BIRTH_YEAR_ALONE = /^(20(?:0[89]|1\d|2\d))(?: baby| bby|'s baby)?$/;

const NUMBERS: readonly string[] =
  'reception,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen'.split(',');
const YEAR_GROUP =
  /(?<![\p{L}\p{N}])(?:year|yr|y)[ .:-]?(1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?:\p{L}{1,3})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(sixth form(?:er)?|6th form(?:er)?|a[ -]?levels?|gcses?)(?![\p{L}\p{N}])/u;
const SIXTH_FORM = 12;
const GCSE_YEAR = 11;
/** "Year 5 teacher", "mum of a year 6", "Year 2 medical student", "10 year anniversary". */
const NOT_OWN_YEAR = wholeWords(
  `${oneOf(SCHOOL_WORK, PARENT_WORDS)}|(?:mum|dad|parent) (?:of|to)|lead|leader|head of|coach|uni|university|medic(?:al)?|medicine|law|nursing|student nurse|degree|phd|undergrad|apprentice(?:ship)?|anniversary|works?|resit|examiner|support|son|daughter|nan|nana|gran|governor|since|experience`,
);
const LEAVING =
  /(?:class of|leavers?(?: of)?|graduating|leaving(?: in)?|finish(?:ing)?(?: in)?|leave(?: in)?)[ :']*(?:((?:19|20)\d\d)|'?(\d\d)(?!\d))|((?:19|20)\d\d) leavers?/;
const STAY = /(?:19|20)\d\d ?(?:-|to|until|>|→) ?((?:19|20)\d\d)/;
/** "St Ebba's 2028". */
const YEAR_ALONE = /(?<![\d-])((?:19|20)\d\d)(?! ?[-\d])/;
const NOT_SCHOOL = wholeWords(
  'uni|university|college of|nursing|medicine|degree|undergrad|bsc|ba|law school|medical school|phd|reunion|alumni',
);

/** The age that a line states, in years, also by a year of birth. */
export function ageIn(line: string, today: Date): number | undefined {
  for (const pattern of AGE) {
    const [, digits] = pattern.exec(line) ?? [];
    if (digits !== undefined) return Number(digits);
  }
  const [, year] = BORN.exec(line) ?? BIRTH_YEAR_ALONE.exec(line) ?? [];
  const age = year === undefined ? -1 : today.getFullYear() - Number(year);
  return age >= 0 && age < OLDEST ? age : undefined;
}

/** The year group that somebody says they are in; not the one they teach, nor their child's. */
export function yearGroupIn(line: string): number | undefined {
  const match = YEAR_GROUP.exec(line);
  if (!match || line.search(NOT_OWN_YEAR) >= 0) return undefined;
  const [, year, stage] = match;
  if (stage !== undefined) return stage.startsWith('gcse') ? GCSE_YEAR : SIXTH_FORM;
  const word = NUMBERS.indexOf(year ?? '');
  return word >= 0 ? word : Number(year);
}

/** The year in which somebody leaves, as "class of 2028" or as the end of a stay at their own school. */
export function leavingYearIn(line: string, own: RegExp): number | undefined {
  if (line.search(NOT_SCHOOL) >= 0) return undefined;
  const [, long, short, before] = LEAVING.exec(line) ?? [];
  const year = long ?? before ?? (short === undefined ? undefined : `20${short}`);
  if (year !== undefined) return Number(year);
  const [, end] = own.test(line) ? (STAY.exec(line) ?? YEAR_ALONE.exec(line) ?? []) : [];
  return end === undefined ? undefined : Number(end);
}
