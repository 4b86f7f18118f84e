import { ADULT_LIFE } from '../../lexicons/adult-life.ts';
import { around } from '../../text/around.ts';
import type { Reading, Span } from '../../text/reading.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

/** An age above a schoolchild's. */
const GROWN_AGE =
  '(?:aged? )?(?:19|[2-9]\\d)[- ]years?[- ]old|aged (?:19|[2-9]\\d)|(?:turned|turns|turning) (?:19|[2-9]\\d)|happy (?:big )?[2-9]\\d(?:th|st|nd|rd)|(?:his|her) [2-9]0th';
/** The same, or a job, a marriage, a pint. */
const ADULT = wholeWords(`${oneOf(ADULT_LIFE)}|${GROWN_AGE}|(?:his|her) (?:kids|sons?|daughters?)`);
const GROWN = wholeWords(GROWN_AGE);
/** What the writer does with friends of the same name. */
const NIGHT_OUT = wholeWords(
  'cocktails?|gin|pints?|prosecco|beers?|wine|pub|hen do|stag do|my mate|my friend|husband|hubby|wife|engaged|married|wedding|brunch',
);
const AGE_AFTER = /^\s*[,(]\s*(?:19|[2-9]\d)\s*(?:[,)]|$)/;

/** Whether the words around a name speak of a grown-up. */
export function speaksOfAdult(reading: Reading, name: Span): boolean {
  return hasAround(reading, name, ADULT);
}

/** Whether they speak of a drink, a wedding or a friend. */
export function speaksOfNightOut(reading: Reading, name: Span): boolean {
  return hasAround(reading, name, NIGHT_OUT);
}

/** Whether they give the person an age that no pupil has. */
export function givesAdultAge(reading: Reading, name: Span): boolean {
  return hasAround(reading, name, GROWN);
}

function hasAround(reading: Reading, name: Span, pattern: WordPattern): boolean {
  const { start, end } = around(reading, name);
  return (
    AGE_AFTER.test(reading.plain.slice(name.end, name.end + 10)) ||
    reading.plain.slice(start, end).search(pattern) >= 0
  );
}
