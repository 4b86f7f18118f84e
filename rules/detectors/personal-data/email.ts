import { MAIL_PROVIDERS } from '../../lexicons/addresses-and-numbers.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading } from '../../text/reading.ts';
import { oneOf } from '../../text/words.ts';
import type { Signal } from '../detector.ts';
import { leftOf } from './near.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}_%+][\p{L}\p{N}._%+-]{0,63})(?:@|\s@\s)((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?![\p{L}\p{N}])/gu;

const AT = '(?:\\s?[([{<*_-]{1,2}\\s?(?:at|@)\\s?[)\\]}>*_-]{1,2}\\s?|,?\\s(?:at|a t)\\s?,?\\s|\\s?@\\s?)';
const DOT =
  '(?:\\s?[([{<*_-]{1,2}\\s?(?:dot|\\.)\\s?[)\\]}>*_-]{1,2}\\s?|,?\\s(?:dot|d o t|full stop|point),?\\s|\\s?\\.)';
const ENDING =
  '(?:com|co|uk|org|net|edu|gov|me|io|info|sch|ac|live|eu|cymru|scot|wales|example|ie|biz|school)';
const ENDS_AS_ADDRESS = new RegExp(`\\.${ENDING}$`);
const LOCAL = `[\\p{L}\\p{N}_%+-]{1,40}(?:(?:\\s+(?:dot|underscore|dash|hyphen)\\s+|[._-])[\\p{L}\\p{N}_%+-]{1,40}){0,4}`;
const DISGUISED = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${LOCAL})(${AT})((?:g|hot|gee|proton|bt)\\smail|[\\p{L}\\p{N}-]{2,40})(${DOT})(${ENDING})((?:${DOT}${ENDING}){0,2})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** "jo.bloggs82 at gmail": everybody adds the ending. */
const WITHOUT_ENDING = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])([\\p{L}_-]*[\\d._][\\p{L}\\p{N}._-]*)(?:${AT}|\\s?@\\s?)(?:gmail|hotmail|outlook|yahoo|icloud|googlemail)(?![\\p{L}\\p{N}]|\\s*(?:dot|\\.\\p{L}))`,
  'gu',
);
const PROVIDER = new RegExp(`^${oneOf(MAIL_PROVIDERS)}$`);
const MAIL_CUE =
  /(?:e-?mail|address|contact|reach|write to|drop me|message me|ping me|send (?:it|them|me)|get me|find me|cv to|paypal|rsvp)[^.!?\n]{0,40}$/;

/** "gaz lumb one nine seven |four at hotmail": the rest of a mailbox that is told aloud. */
const SPOKEN_LOCAL =
  /(?:\b\p{L}{2,14} ){0,2}(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,4}) ){1,6}$/u;

/** Mailboxes of an organisation's desk, not of a person. */
const DESKS = new Set(
  'info office admin enquiries enquiry hello support help bookings booking noreply contact sales press news tickets events reception mail team feedback complaints customerservice customerservices recruitment jobs vacancies volunteering membership accounts secretary head headteacher school dpo foi privacy'.split(
    ' ',
  ),
);

/** Addresses of persons, written out or as "name at domain dot com". */
export function emails(reading: Reading): Signal[] {
  const plain = [...reading.plain.matchAll(EMAIL)].filter(
    ([words, local = '']) => !DESKS.has(local) && (!/\s@/.test(words) || ENDS_AS_ADDRESS.test(words)),
  );
  const disguised = [...reading.plain.matchAll(DISGUISED)].filter((match) => isMeant(reading, match));
  return [...plain, ...disguised, ...reading.plain.matchAll(WITHOUT_ENDING)].map((match) => ({
    rule: 'personal-data/email',
    start:
      match.index -
      (SPOKEN_LOCAL.exec(leftOf(reading, { start: match.index, end: match.index }, 60))?.[0].length ?? 0),
    end: match.index + match[0].length,
    sure: true,
    replacement: '',
  }));
}

/** "shop at vinted dot com" is a place on the web; a mailbox shows by its provider, its form or a word before it. */
function isMeant(reading: Reading, match: RegExpExecArray): boolean {
  const [whole, local = '', at = '', domain = '', dot = ''] = match;
  if (DESKS.has(local)) return false;
  if (PROVIDER.test(domain.replace(' ', '').replace('gee', 'g')) || /[([{<]/.test(at)) return true;
  const left = leftOf(reading, { start: match.index, end: match.index + whole.length }, 60);
  const formed = /[\d._]|\s(?:dot|underscore)\s/.test(local) || isNoWord(local);
  return /dot|[([{<]/.test(dot) && (formed || MAIL_CUE.test(left));
}

/** "brassybrenda" is a mailbox, "shop" in "shop at vinted dot com" none. */
function isNoWord(local: string): boolean {
  return local.length > 4 && !/[\s-]/.test(local) && kindOfWord(local) === 'unknown';
}
