import { CODE_WORDS, OTHER_CODES } from '../../lexicons/confidential-topics.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span, sentenceAt } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';

const LOCK = wholeWords(phrases(CODE_WORDS));
const OTHERS = new RegExp(`(?:^|[^\\p{L}\\p{N}])${phrases(OTHER_CODES)}(?![\\p{L}\\p{N}])`, 'u');
/** Three or more letters and digits with a digit among them; not a clock time, a price, a year group or "4th". */
const SECRET =
  /(?<![\p{L}\p{N}£.:])(?!\d{1,2}(?:am|pm|st|nd|rd|th)\b)(?=[\p{L}#*!_-]*\d)[\p{L}\d#*!@_-]{3,24}(?![\p{L}\p{N}]|[.:]\d)/u;
const SPELT =
  /(?<![\p{L}\p{N}£.:])\d(?:[ -]\d){2,7}(?![\p{L}\p{N}])|(?<![\p{L}])(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|treble|nought)[\s,-]+){2,}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|nought|\w)(?![\p{L}])/u;
const SAID =
  /(?:password|passcode|pass word|pw)s?(?:\s+\w+){0,4}?\s*(?:is|:|=|are)\s+(?:still\s+)?["']?([\p{L}\d!#*_-]{4,})/u;
const NOT_SAID =
  /^(?:not|still|the|too|so|always|never|wrong|changing|expired|been|being|what|in|on|with|like|really|broken|needed|required|something|easy|same|rubbish|case|stupid|weak|strong)$/;
const REACH = 70;

/** Door codes, alarm codes and passwords of the workplace that are written out. */
export function codesIn(reading: Reading): Span[] {
  return matches(reading, LOCK).flatMap((lock) => {
    const sentence = sentenceAt(reading, lock.start);
    if (OTHERS.test(reading.plain.slice(sentence.start, sentence.end))) return [];
    const after =
      reading.plain.slice(lock.end, Math.min(lock.end + REACH, reading.plain.length)).split('\n')[0] ?? '';
    const secret = SECRET.exec(after) ?? SPELT.exec(after);
    if (secret && /\b(?:not|never)\b/.test(after.slice(0, secret.index))) return [];
    if (secret) return [{ start: lock.start, end: lock.end + secret.index + secret[0].length }];
    const said = SAID.exec(reading.plain.slice(lock.start, lock.end + REACH));
    return said?.[1] && !NOT_SAID.test(said[1])
      ? [{ start: lock.start, end: lock.start + said.index + said[0].length }]
      : [];
  });
}
