import type { Reading, Span } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { leftOf } from './near.ts';

/** Letters that HMRC gives out: no D, F, I, Q, U, V first; no O second; A to D last. */
const NATIONAL_INSURANCE =
  /(?<![\p{L}\p{N}])[abceghj-prstw-z][abceghj-nprstw-z][\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?[a-d](?![\p{L}\p{N}])/gu;
const NHS = /(?<![\p{L}\p{N}])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\p{L}\p{N}])/gu;
const NHS_CUE = /(?<![\p{L}])(?:nhs|patient|hospital)(?: (?:no|number|num|id))?\b[^.!?\n]{0,24}$/u;
const UPN = /(?<![\p{L}\p{N}])[a-hj-npqrt-z]\d{11}[\da-hj-npqrt-z](?![\p{L}\p{N}])/gu;
/** The check letters of a unique pupil number, in the order of the remainders (Department for Education). */
const UPN_LETTERS = 'abcdefghjklmnpqrtuvwxyz';

/** National Insurance, NHS and unique pupil numbers, told from other digits by their form and check characters. */
export function officialNumbers(reading: Reading): Signal[] {
  const spans = (pattern: RegExp, isOne: (digits: string, span: Span) => boolean) =>
    [...reading.plain.matchAll(pattern)]
      .map((match) => ({
        text: match[0].replace(/[\s-]/g, ''),
        start: match.index,
        end: match.index + match[0].length,
      }))
      .filter(({ text, start, end }) => isOne(text, { start, end }));
  return [
    ...spans(NATIONAL_INSURANCE, (text) => !/^(?:bg|gb|kn|nk|nt|tn|zz)/.test(text)),
    ...spans(NHS, (text, span) => NHS_CUE.test(leftOf(reading, span, 50)) && nhsCheckFits(text)),
    ...spans(UPN, upnCheckFits),
  ].map(({ start, end }) => ({
    rule: 'personal-data/official-number',
    start,
    end,
    sure: true,
    replacement: '',
  }));
}

/** Modulus 11 over the first nine digits, weights 10 to 2 (NHS Data Dictionary). */
function nhsCheckFits(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.at(-1));
}

/** Weights 2 to 13 over what follows the check letter; a temporary number's last letter counts by its place. */
function upnCheckFits(upn: string): boolean {
  const sum = [...upn.slice(1)].reduce(
    (total, sign, at) => total + (at + 2) * (/\d/.test(sign) ? Number(sign) : UPN_LETTERS.indexOf(sign)),
    0,
  );
  return UPN_LETTERS.charAt(sum % 23) === upn.charAt(0);
}
