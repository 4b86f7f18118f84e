import type { Reading, Span } from './reading.ts';

const LONGEST_QUOTE = 400;

/** Whether a stretch stands inside double quotation marks on its own line: the words are somebody else's. */
export function isQuoted({ plain }: Reading, { start, end }: Span): boolean {
  const near = plain.slice(Math.max(0, start - LONGEST_QUOTE), start);
  const before = near.slice(near.lastIndexOf('\n') + 1).split('"').length - 1;
  return before % 2 === 1 && /^[^\n"]*"/.test(plain.slice(end, end + LONGEST_QUOTE));
}
