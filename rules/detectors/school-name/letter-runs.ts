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

/** The draft's runs, each with the # or @ before it. */
export function letterRuns(reading: Reading): Run[] {
  return reading.words.flatMap((word) => {
    const possessive = word.text.endsWith("'s");
    const end = possessive ? word.end - 2 : word.end;
    const parts = [...reading.plain.slice(word.start, end).matchAll(/[\p{L}\p{N}']+/gu)];
    return parts.map(({ 0: text, index }, nth) => {
      const start = word.start + index;
      const possessed = possessive && nth === parts.length - 1;
      const runEnd = start + text.length;
      return {
        start,
        end: runEnd,
        rawEnd: possessed ? word.end : runEnd,
        key: text.replaceAll("'", ''),
        cased: reading.cased.slice(start, runEnd),
        mark: nth === 0 ? word.mark : '',
      };
    });
  });
}

/** Whether two neighbouring runs may be of one name: a space, a full stop or a hyphen between. */
export function isGap(reading: Reading, before: Run, after: Run): boolean {
  const gap = reading.plain.slice(before.rawEnd, after.start);
  if (gap.length > LONGEST_GAP || !/^[ ._'*-]*$/.test(gap)) return false;
  return !gap.includes('. ') || before.key.length === 1 || before.key === 'st';
}
