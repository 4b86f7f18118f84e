import type { Draft } from '../draft.ts';
import { normalise } from './normalise.ts';
import { WordPattern } from './word-pattern.ts';

/** A stretch of text; `end` is one past the last unit. */
export interface Span {
  start: number;
  end: number;
}

/** One word of the plain text. `mark` is the # or @ that stands before it. */
export interface Word extends Span {
  text: string;
  /** The same letters with the case the writer gave them. */
  cased: string;
  mark: '' | '#' | '@';
}

/**
 * A draft made ready for the detectors. All spans are offsets into `plain`; `original()` leads them back to the
 * text as written.
 */
export interface Reading {
  draft: Draft;
  plain: string;
  cased: string;
  sentences: Span[];
  words: Word[];
  /** The span of the text as written (UTF-16 units) that a span of `plain` came from. */
  original(span: Span): Span;
}

const WORD = /([#@]?)([\p{L}\p{N}_]+(?:['-][\p{L}\p{N}]+)*)/gu;
/** A sentence ends at a line break, or at an end mark followed by a space (so not in "8.45" or "m.h.p.s"). */
const SENTENCE_END = /\n+|[.!?…]+["')\]]*(?=\s|$)/gu;
const TITLE_BEFORE = /(?:^|\W)(?:mr|mrs|ms|dr|st|prof|rev|vs|no|approx)$/;

/** Reads a draft once, for all detectors. */
export function read(draft: Draft): Reading {
  const { cased, plain, starts, ends } = normalise(draft.text);
  return {
    draft,
    plain,
    cased,
    sentences: sentencesOf(plain),
    words: wordsOf(plain, cased),
    original: ({ start, end }) => ({
      start: starts[start] ?? draft.text.length,
      end: end > start ? (ends[end - 1] ?? draft.text.length) : (starts[start] ?? draft.text.length),
    }),
  };
}

function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (plain.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  };
  for (const match of plain.matchAll(SENTENCE_END)) {
    const isAbbreviation =
      match[0] === '.' && TITLE_BEFORE.test(plain.slice(Math.max(0, match.index - 8), match.index));
    if (!isAbbreviation) add(match.index + match[0].length);
  }
  add(plain.length);
  return sentences;
}

function wordsOf(plain: string, cased: string): Word[] {
  return [...plain.matchAll(WORD)].map((match) => {
    const mark = (match[1] ?? '') as Word['mark'];
    const start = match.index + mark.length;
    const end = match.index + match[0].length;
    return { start, end, mark, text: plain.slice(start, end), cased: cased.slice(start, end) };
  });
}

/** The sentence that holds an offset of the plain text. */
export function sentenceAt(reading: Reading, offset: number): Span {
  let [low, high] = [0, reading.sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = reading.sentences[middle];
    if (!sentence) break;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return { start: 0, end: reading.plain.length };
}

/** Every place in the plain text (or in one span of it) that a pattern matches; a regular expression must be global. */
export function matches(reading: Reading, pattern: RegExp | WordPattern, within?: Span): Span[] {
  const from = within?.start ?? 0;
  const text = within ? reading.plain.slice(within.start, within.end) : reading.plain;
  if (pattern instanceof WordPattern) {
    const spans = pattern.spansIn(text);
    return from === 0 ? spans : spans.map(({ start, end }) => ({ start: from + start, end: from + end }));
  }
  return [...text.matchAll(pattern)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
