import type { Reading, Span } from './reading.ts';

/** Parts of a draft, and those of them that start in the sentence with a number; none where there is no such sentence. */
export interface Parts<Part extends Span> {
  all: readonly Part[];
  in(sentence: number): readonly Part[];
}

/** Shares parts out among the sentences they start in, once, so that a long draft costs no more per sentence. */
export function bySentence<Part extends Span>({ sentences }: Reading, parts: readonly Part[]): Parts<Part> {
  const all = [...parts].sort((a, b) => a.start - b.start || a.end - b.end);
  const shared: Part[][] = sentences.map(() => []);
  let at = 0;
  for (const part of all) {
    while (at < sentences.length && part.start >= (sentences[at]?.end ?? 0)) at++;
    if (part.start >= (sentences[at]?.start ?? Number.POSITIVE_INFINITY)) shared[at]?.push(part);
  }
  return { all, in: (sentence) => shared[sentence] ?? [] };
}
