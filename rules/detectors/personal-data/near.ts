import type { Reading, Span } from '../../text/reading.ts';

/** The plain text close before a span, on the same line. */
export function leftOf(reading: Reading, { start }: Span, length: number): string {
  return (
    reading.plain
      .slice(Math.max(0, start - length), start)
      .split('\n')
      .at(-1) ?? ''
  );
}

/** The plain text close after a span, on the same line. */
export function rightOf(reading: Reading, { end }: Span, length: number): string {
  return reading.plain.slice(end, end + length).split('\n')[0] ?? '';
}
