import type { PeopleIndex } from '../../people/people-index.ts';
import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import type { ClassCues } from './class-cue.ts';

const INITIALS = /(?<![\p{L}\p{N}.&])(\p{Lu})(\.? ?)(\p{Lu})\.?(?![\p{L}\p{N}&])/gu;
/** Two capitals that stand before a class and are nobody: subjects, posts, places. */
const NOBODY: ReadonlySet<string> = new Set(
  'ta pe re it dt rs mr ms dr tv uk us eu ok am pm hr pa vp pm ks ee sl st rd av cp ta ai id fc bf pb op po xx'.split(
    ' ',
  ),
);

/** "T.K. from 10B": initials that a class follows; without full stops only a listed child's. */
export function initialsInClass(reading: Reading, index: PeopleIndex, cues: ClassCues): Signal[] {
  if (cues.classes.length === 0) return [];
  return [...reading.cased.matchAll(INITIALS)].flatMap(
    ({ 0: words, 1: first = '', 2: gap = '', 3: last = '', index: start }) => {
      const end = start + words.length;
      const key = (first + last).toLowerCase();
      const isListed = index.initials.has(key);
      const isWritten = gap.startsWith('.') || (isListed && gap === '' && !NOBODY.has(key));
      if (!isWritten || cues.classAfter(end)?.isSure !== true) return [];
      return [{ rule: 'pupil-name/initials-with-cue', start, end, sure: false } satisfies Signal];
    },
  );
}
