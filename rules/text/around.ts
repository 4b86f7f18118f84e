import type { Reading, Span } from './reading.ts';

/** Words further off than this say nothing of a place, even in a text without full stops. */
const REACH = 300;

/** The number of the sentence that holds an offset; fast, for drafts of any length. */
export function sentenceNumber({ sentences }: Reading, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentence around a span, at most some three hundred characters to either side. */
export function around(reading: Reading, { start, end }: Span): Span {
  const sentence = reading.sentences[sentenceNumber(reading, start)] ?? {
    start: 0,
    end: reading.plain.length,
  };
  return {
    start: Math.max(sentence.start, start - REACH),
    end: Math.max(end, Math.min(sentence.end, end + REACH)),
  };
}

/** Spans by the number of the sentence they start in. */
export function bySentence<Found extends Span>(
  reading: Reading,
  spans: readonly Found[],
): ReadonlyMap<number, Found[]> {
  const found = new Map<number, Found[]>();
  for (const span of spans) {
    const number = sentenceNumber(reading, span.start);
    const here = found.get(number);
    if (here) here.push(span);
    else found.set(number, [span]);
  }
  return found;
}
