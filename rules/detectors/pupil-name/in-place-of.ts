import type { Reading, Span } from '../../text/reading.ts';

/** After these, "a pupil" would not read as English. */
const NO_ARTICLE_AFTER =
  /(?:^|[^\p{L}])(?:a|an|the|this|that|my|our|your|his|her|little|lovely|dear|poor|wee|cheeky|young|big|sweet|gorgeous|clever|brave|tiny|hi|hey|hello|oh|aw+|dear|well done|happy birthday|loveliest|class,)\s*[,:]?\s*$/u;

/** "a pupil" or, where all who bear the name have left, "a former pupil" where a plain name stands in running text; nothing where that would not read well. */
export function inPlaceOf(
  reading: Reading,
  name: Span,
  allLeft: boolean,
  mark: string,
): { replacement?: string } {
  if (mark !== '') return { replacement: '' };
  const left = reading.plain.slice(Math.max(0, name.start - 24), name.start);
  const right = reading.plain.slice(name.end, name.end + 2);
  const callsToThem = /(?:^|[.!?\n])\s*$/.test(left) && /^[,!]/.test(right);
  if (NO_ARTICLE_AFTER.test(left) || callsToThem) return {};
  const words = allLeft ? 'former pupil' : 'pupil';
  const startsSentence =
    /(?:^|[.!?]\s+|\n\s*)$/.test(left) && /\p{Lu}/u.test(reading.cased.charAt(name.start));
  return { replacement: `${startsSentence ? 'A' : 'a'} ${words}` };
}
