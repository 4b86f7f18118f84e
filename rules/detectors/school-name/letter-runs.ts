import type { Reading, Span, Word } from '../../text/reading.ts';

const LONGEST_GAP = 3;

/** A run of letters and digits: a word, or one half of a hyphenated one. */
export interface Run extends Span {
  key: string;
  cased: string;
  mark: Word['mark'];
  /** Beyond a possessive 's, which is left out of the key and the span. */
  rawEnd: number;
}

const IN_PARTS = /[\p{L}\p{N}']+/gu;

/** The draft's runs, each with the # or @ before it. */
export function letterRuns(reading: Reading): Run[] {
  const runs: Run[] = [];
  for (const word of reading.words) {
    const { start, end, text, cased, mark } = word;
    if (/^[a-z]+$/.test(text)) {
      runs.push({ start, end, rawEnd: end, key: text, cased, mark });
      continue;
    }
    const possessive = text.endsWith("'s");
    const parts = [...(possessive ? text.slice(0, -2) : text).matchAll(IN_PARTS)];
    for (const [nth, { 0: part, index }] of parts.entries()) {
      const runEnd = start + index + part.length;
      runs.push({
        start: start + index,
        end: runEnd,
        rawEnd: possessive && nth === parts.length - 1 ? end : runEnd,
        key: lettersFrom(part.replaceAll("'", '')),
        cased: cased.slice(index, index + part.length),
        mark: nth === 0 ? mark : '',
      });
    }
  }
  return runs;
}

/** Longer runs are noise, and no name. */
const LONGEST_DECODED = 60;
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** "h3r0nsbr00k" as it is meant: digits inside a word of letters; the year at a hashtag's end stays a year. */
function lettersFrom(key: string): string {
  if (key.length > LONGEST_DECODED || !/\p{L}\D*\d.*\p{L}/u.test(key)) return key;
  return key.replace(/[013457](?=\p{N}*\p{L})/gu, (digit) => DIGIT_LETTERS[digit] ?? digit);
}

/** Whether two neighbouring runs may be of one name: a space, a full stop, a hyphen or an ampersand between. */
export function isGap(reading: Reading, before: Run, after: Run): boolean {
  const gap = reading.plain.slice(before.rawEnd, after.start);
  if (gap.length > LONGEST_GAP || !/^(?:[ ._'*-]*| ?[&+] ?)$/.test(gap)) return false;
  return !gap.includes('. ') || before.key.length === 1 || before.key === 'st';
}
