import { keyOf, type PeopleIndex } from '../../people/people-index.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';

const HANDLE = /@?[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu;

/** Pupils' own account names, as listed. A plain word counts only with the @ before it. */
export function handles(reading: Reading, index: PeopleIndex): Signal[] {
  if (index.byHandle.size === 0) return [];
  return [...reading.plain.matchAll(HANDLE)].flatMap((match) => {
    const [words] = match;
    const person = index.byHandle.get(keyOf(words));
    if (!person || person.inCircle) return [];
    if (!words.startsWith('@') && kindOfWord(words) !== 'unknown') return [];
    return [
      {
        rule: 'pupil-name/handle',
        start: match.index,
        end: match.index + words.length,
        sure: true,
        replacement: '',
      } satisfies Signal,
    ];
  });
}
