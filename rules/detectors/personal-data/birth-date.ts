import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { leftOf, rightOf } from './near.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?';
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const DAY_WORD =
  '(?:twenty[ -]|thirty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)';
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS = `(?:${UNIT}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]${UNIT})?)`;
const YEAR_WORDS = `(?:two thousand(?: and ${TENS})?|(?:nineteen|twenty)[ -](?:oh[ -])?${TENS})(?![ -]?(?:first|second|third|\\p{L}+th))`;
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${DAY}\\s*(?:of\\s+)?${MONTH}[\\s,]*${YEAR}|(?:${DAY}|${DAY_WORD})\\s+(?:of\\s+)?${MONTH}[\\s,]+${YEAR_WORDS}|${DAY_WORD}\\s+(?:of\\s+)?${MONTH}[\\s,]+${YEAR}|${MONTH}\\s+(?:the\\s+)?${DAY}[\\s,]+(?:19|20)\\d{2}|${DAY}\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?${YEAR}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\p{L}\\p{N}/])`,
  'gu',
);
const CUE =
  /(?<![\p{L}])(?:born|birth ?date|date of birth|d\.?o\.?b\.?|birthday(?:'s| is| was|:)|b\.|came into (?:the|this) world|arrived|birth)(?![\p{L}])[^.!?\n]{0,32}$/u;
const CUE_AFTER =
  /^\s*[,(-]?\s*(?:is (?:my|his|her|their|the)\s+)?(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|was born|i was born|he was born|she was born)(?![\p{L}])/u;
const NOT_A_PERSON =
  /(?:company|school|club|charity|shop|business|band|app|website|nhs|album|song|film|king|queen|poet|author|parcel|letter|delivery|package|order|post)(?![\p{L}])/u;
/** Nobody alive and few remembered were born before; earlier dates are history. */
const FIRST_YEAR = 1925;

/** A full date of birth: a word of birth and a day, month and year. An age or a birthday without a year is none. */
export function birthDates(reading: Reading): Signal[] {
  return [...reading.plain.matchAll(DATE)].flatMap((match): Signal[] => {
    const date = { start: match.index, end: match.index + match[0].length };
    const year = Number(/(?:19|20)\d{2}/.exec(match[0])?.[0] ?? FIRST_YEAR);
    const left = leftOf(reading, date, 56);
    const cue = CUE.exec(left);
    const cueAfter = CUE_AFTER.exec(rightOf(reading, date, 40));
    if ((!cue && !cueAfter) || year < FIRST_YEAR || NOT_A_PERSON.test(left)) return [];
    const start = cue ? date.start - (left.length - cue.index) : date.start;
    return [
      {
        rule: 'personal-data/birth-date',
        start,
        end: date.end + (cue ? 0 : (cueAfter?.[0].length ?? 0)),
        sure: !/arrived/.test(cue?.[0] ?? ''),
      },
    ];
  });
}
