import type { Reading, Span } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { leftOf, rightOf } from './near.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?';
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const DAY_WORD =
  '(?:twenty[ -]|thirty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)';
/** "of the second": the month by its number. */
const MONTH_WORD = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS = `(?:${UNIT}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]${UNIT})?)`;
const YEAR_WORDS = `(?:two thousand(?: and ${TENS})?|(?:nineteen|twenty)[ -](?:oh[ -])?${TENS})(?![ -]?(?:first|second|third|\\p{L}+th))`;
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}#/.-])(?:${DAY}\\s*(?:of\\s+)?${MONTH}[\\s,]*${YEAR}|(?:${DAY}|${DAY_WORD})\\s+(?:of\\s+)?${MONTH}[\\s,]+${YEAR_WORDS}|${DAY_WORD}\\s+(?:of\\s+)?${MONTH}[\\s,]+${YEAR}|(?:the\\s+)?${DAY_WORD}\\s+of\\s+the\\s+${MONTH_WORD}[\\s,]+(?:${YEAR_WORDS}|(?:19|20)\\d{2})|${MONTH}\\s+(?:the\\s+)?${DAY}[\\s,]+(?:19|20)\\d{2}|${DAY}\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?${YEAR}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\p{L}\\p{N}/])`,
  'gu',
);
const CUE =
  /(?<![\p{L}])(?:born|birth ?date|date of birth|d\.?o\.?b\.?|birthday(?:'s| is| was|:)|b\.|came into (?:the|this) world|arrived|birth)(?![\p{L}])[^.!?\n]{0,32}$/u;
const CUE_AFTER =
  /^\s*[,(-]?\s*(?:is (?:my|his|her|their|the)\s+)?(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|was born|i was born|he was born|she was born)(?![\p{L}])/u;
/** "40 today", "cake day": a birthday that is told beside a whole date. */
const BIRTHDAY =
  /(?<![\p{L}\p{N}])(?:turn(?:s|ed|ing)? (?:the big )?\d{1,2}|\d{1,2} today|(?:big )?[1-9]0(?:th)? birthday|cake day|birthday (?:boy|girl|twins?)|(?:happy|my|his|her|their|our) (?:\d{1,2}(?:st|nd|rd|th) )?(?:birthday|bday)|happy (?:\d{1,2}(?:st|nd|rd|th))|many happy returns|years old today|years young|star sign|came along|entered the world|made (?:his|her) entrance|weigh(?:ed|ing) in at)(?![\p{L}\p{N}])/u;
const AN_EVENT =
  /(?<![\p{L}])(?:party|invite|invited|tickets?|rsvp|join us|doors|gig|anniversary|wedding|married|until|expires?|due|closes|deadline|starts|meeting|open day|show|film|released?|published|issue)(?![\p{L}])/u;
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
    const isBirthday = cue || cueAfter || isBesideBirthday(reading, date);
    if (!isBirthday || year < FIRST_YEAR || NOT_A_PERSON.test(left)) return [];
    const start = cue ? date.start - (left.length - cue.index) : date.start;
    return [
      {
        rule: 'personal-data/birth-date',
        start,
        end: date.end + (cue ? 0 : (cueAfter?.[0].length ?? 0)),
        sure: Boolean(cue ?? cueAfter) && !/arrived/.test(cue?.[0] ?? ''),
      },
    ];
  });
}

const BESIDE = 90;

/** "40 today. 14/03/1986": the date stands close to a birthday, and nothing is on that day. */
function isBesideBirthday({ plain }: Reading, { start, end }: Span): boolean {
  const near = plain.slice(Math.max(0, start - BESIDE), end + BESIDE);
  return BIRTHDAY.test(near) && !AN_EVENT.test(near);
}
