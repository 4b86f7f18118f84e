import { ADULT_LIFE } from '../../lexicons/adult-life.ts';
import { around } from '../../text/around.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

/** A job, a marriage, a pint, or an age above a schoolchild's. */
const ADULT = wholeWords(
  `${oneOf(ADULT_LIFE)}|(?:aged? )?(?:19|[2-9]\\d)[- ]years?[- ]old|aged (?:19|[2-9]\\d)|(?:turned|turns|turning) (?:19|[2-9]\\d)|happy (?:big )?[2-9]\\d(?:th|st|nd|rd)|(?:his|her) (?:[2-9]0th|kids|sons?|daughters?)`,
);
const AGE_AFTER = /^\s*[,(]\s*(?:19|[2-9]\d)\s*(?:[,)]|$)/;

/** Whether the words around a name speak of a grown-up. */
export function speaksOfAdult(reading: Reading, name: Span): boolean {
  const { start, end } = around(reading, name);
  return (
    AGE_AFTER.test(reading.plain.slice(name.end, name.end + 10)) ||
    reading.plain.slice(start, end).search(ADULT) >= 0
  );
}
