import { PUBLIC_FIGURES } from '../../lexicons/public-figures.ts';
import type { Reading, Span } from '../../text/reading.ts';

const FIGURES = figuresByFirstWord();
const LONGEST = 30;

/** Whether a name begins that of somebody well known, or a set phrase. */
export function isPublicFigure({ plain }: Reading, { start }: Span): boolean {
  const first = plain.slice(start, start + LONGEST);
  const phrases = FIGURES.get(/^[\p{L}]+/u.exec(first)?.[0] ?? '') ?? [];
  return phrases.some(
    (phrase) => first.startsWith(phrase) && !/^(?!s)\p{L}/u.test(first.slice(phrase.length)),
  );
}

function figuresByFirstWord(): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const phrase of PUBLIC_FIGURES) {
    const first = /^[\p{L}]+/u.exec(phrase)?.[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}
