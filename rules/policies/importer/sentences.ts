/** A stretch of a block's words. */
export interface Stretch {
  from: number;
  to: number;
}

const END = /[.!?]["”’')\]]*\s+(?=["“‘'(]*[A-Z0-9])/g;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|no|nos|mr|mrs|ms|dr|st|vs|cf|para|approx)|\b[A-Z])\.$/i;

/** The sentences of some words; an abbreviation ends none. */
export function sentencesIn(words: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of words.matchAll(END)) {
    const before = words.slice(from, match.index + 1);
    if (ABBREVIATION.test(before) && !/\betc\.$/i.test(before)) continue;
    sentences.push({ from, to: match.index + match[0].trimEnd().length });
    from = match.index + match[0].length;
  }
  if (from < words.length) sentences.push({ from, to: words.trimEnd().length });
  return sentences;
}
