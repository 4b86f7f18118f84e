import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { AroundName } from './around-name.ts';
import type { ClassCues } from './class-cue.ts';

const BEFORE = /(?:^|[^\p{L}])(?:the|that|this|another|youngest|younger|older|oldest|little)\s+$/u;
const CHILD_AFTER =
  /^\s+(?:boy|lad|girl|kid|child|lass|brat|sod|toad|monster|terror|thug|git|bastard|horror|menace|nuisance|angel|cherub|twins?|brothers?|sisters?|siblings|pair|bairns?|boys|girls|kids|children)(?![\p{L}'-])(?!\s+(?:bands?|groups?|scouts?|racers?|power|clothes|dinners?|meals?|menu))/u;

/** Listed children by their family's name: "the Tanner boy in my Year 3 class". */
export function familyChildren(
  reading: Reading,
  tokens: readonly NameToken[],
  index: PeopleIndex,
  cues: ClassCues,
): Signal[] {
  return tokens.flatMap((token) => {
    const id = index.surnames.exact(token.key);
    if (id === undefined || !index.bySurname.has(id) || token.possessive) return [];
    const child = CHILD_AFTER.exec(reading.plain.slice(token.rawEnd, token.rawEnd + 60));
    if (!child || !BEFORE.test(reading.plain.slice(Math.max(0, token.start - 12), token.start))) return [];
    const reach = cues.reach(token.start);
    if (reach.cue === 'none' || reach.childhood || reach.parentVoice || reach.fame) return [];
    const end = token.rawEnd + child[0].length;
    const placed = new AroundName(reading, { start: token.start, end }).isPlacedInClass;
    const plainWord = !startsWithCapital(token) || kindOfWord(token.key) === 'word';
    if (!placed && (plainWord || !reach.near)) return [];
    return [{ rule: 'pupil-name/surname-with-cue', start: token.start, end, sure: false } satisfies Signal];
  });
}
