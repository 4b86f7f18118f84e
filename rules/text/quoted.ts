import type { Reading, Span } from './reading.ts';

/** Whether a stretch stands inside double quotation marks on its own line: the words are somebody else's. */
export function isQuoted({ plain }: Reading, { start, end }: Span): boolean {
  const line = plain.lastIndexOf('\n', start - 1) + 1;
  const before = plain.slice(line, start).split('"').length - 1;
  return before % 2 === 1 && /^[^\n]*"/.test(plain.slice(end, end + 400));
}
