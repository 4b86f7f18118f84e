import type { Reading, Span } from './reading.ts';

/** Where a reader would pause: what stands between two of these is shown whole. */
const PAUSE = /[,;:()\n…—–]|[.!?](?=\s|$)| - /g;
const LETTER = /[\p{L}\p{N}#@]/u;

/** The span widened to the nearest pauses on both sides, so that words are shown as they were said, not cut. */
export function wholeClauses({ plain }: Reading, span: Span): Span {
  let start = 0;
  let end = plain.length;
  for (const pause of plain.matchAll(PAUSE)) {
    const after = pause.index + pause[0].length;
    if (after <= span.start) start = after;
    else if (pause.index >= span.end) {
      end = pause.index;
      break;
    }
  }
  while (start < span.start && !LETTER.test(plain.charAt(start))) start++;
  while (end > span.end && !LETTER.test(plain.charAt(end - 1))) end--;
  return { start, end };
}
