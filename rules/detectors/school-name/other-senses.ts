import { CLASS_GROUPS, SCHOOL_WORDS, STAFF_WORDS } from '../../lexicons/class-cues.ts';
import { OTHER_SENSE_AFTER, TRUST_WORK_AFTER } from '../../lexicons/school-kinds.ts';
import { YEAR_GROUP } from '../../people/year-group.ts';
import { around } from '../../text/around.ts';
import type { Reading } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import type { Mention } from './mentions.ts';

const AT_WORK = wholeWords(
  `${YEAR_GROUP}|${oneOf(SCHOOL_WORDS, STAFF_WORDS, TRUST_WORK_AFTER)}|(?:my|our) ${oneOf(CLASS_GROUPS)}|staff|head|union|suspended|redundancies|kids|students|teachers`,
);
/** "Salat have told us": a body of people, not the prayer. */
const BODY_AFTER = /^ (?:have|are|want|say|think|keep|won't|don't)(?![\p{L}'])/u;
const SENSE_AFTER = new RegExp(`^(?:'s)?\\s*(?:=|${oneOf(OTHER_SENSE_AFTER)}(?![\\p{L}]))`, 'u');
/** How far off the words may stand that spell an abbreviation out. */
const SPELT_OUT_WITHIN = 160;

/**
 * Whether a short alias means something else here. Letters that make a word ("SALAT") count only in the case that
 * the settings give, or where they work like a body of people; and none counts with another expansion beside it.
 */
export function isOtherSense(reading: Reading, { form, mark, start, end }: Mention): boolean {
  if (mark !== '' || !form.isAcronym) return false;
  const right = reading.plain.slice(end, end + 24);
  if (SENSE_AFTER.test(right) || isSpeltOutOtherwise(reading, form.key, start)) return true;
  const written = reading.cased.slice(start, end);
  if (written.includes('.') || written === written.toUpperCase() || !/[aeiou]/.test(form.key)) return false;
  const sentence = around(reading, { start, end });
  const isAtWork =
    BODY_AFTER.test(right) || reading.plain.slice(sentence.start, sentence.end).search(AT_WORK) >= 0;
  return !/^\p{Lu}/u.test(written) || !isAtWork;
}

/** "HBS … Harvard Business School": capitals, or words after an equals sign, that begin with the same letters. */
function isSpeltOutOtherwise(reading: Reading, key: string, start: number): boolean {
  const from = Math.max(0, start - SPELT_OUT_WITHIN);
  const near = reading.cased.slice(from, start + SPELT_OUT_WITHIN);
  const names = near.match(/\p{Lu}[\p{L}']+(?:(?: (?:of|and|for|the))? \p{Lu}[\p{L}']+)+/gu) ?? [];
  return names.some((name) => {
    const initials =
      name
        .match(/\p{Lu}(?=[\p{L}'])/gu)
        ?.join('')
        .toLowerCase() ?? '';
    return initials === key && !isOwn(name);
  });

  function isOwn(name: string): boolean {
    return /school|academ|primary|trust|college/i.test(name) && !/business school|medical school/i.test(name);
  }
}
