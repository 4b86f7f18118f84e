import { CLASS_GROUPS } from '../../lexicons/class-cues.ts';
import { ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { YEAR_GROUP } from '../../people/year-group.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading } from '../../text/reading.ts';
import { oneOf } from '../../text/words.ts';
import type { Signal } from '../detector.ts';
import { AroundName, isPartOfOtherName } from './around-name.ts';
import type { ClassCues } from './class-cue.ts';
import { inPlaceOf } from './in-place-of.ts';

/** "one of my year 4s, …", "a lad in my class called …": a child is named next. */
const CHILD_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:(?:a|the|this|that|one|another)\\s+(?:[\\p{L}'-]+\\s+){0,2}(?:lad|boy|girl|kid|child|pupil|student|lass|little one|bairn)(?:\\s+(?:in|from)\\s+(?:my|our|the)?\\s*(?:[\\p{L}'-]+\\s+){0,2}(?:${YEAR_GROUP}|${oneOf(CLASS_GROUPS)}))?` +
    `|(?:the|two|three|both|my|our)\\s+(?:[\\p{L}'-]+\\s+)?(?:lads|boys|girls|twins|kids|children|pupils)\\s+(?:in|from)\\s+(?:(?:my|our|the)\\s+)?(?:${YEAR_GROUP}|${oneOf(CLASS_GROUPS)}|\\d[a-z])(?=,|:|\\s*-)` +
    `|(?:one of )?(?:my|our)\\s+(?:[\\p{L}'-]+\\s+){0,2}(?:pupil|student|(?:pupils|students|${YEAR_GROUP}(?:\\s+(?:kids|boys|girls|lot))?)(?=,|\\s*-|:|,? (?:called|named|let))))(?:,|\\s*-|:|\\s+called|\\s+named|,? (?:let's|lets) call (?:him|her))?\\s+)$`,
  'u',
);
const LITTLE_BEFORE = /(?:^|[^\p{L}])(?:little|wee|tiny|poor)\s+$/u;
const ADULTS_NEAR =
  /(?:^|[^\p{L}])(?:mrs|mr|miss|ms|teacher|ta|colleague|author|by|read(?:ing)?|stud(?:y|ying)|learning about|book|novel|character)[^.!?\n]{0,12}$/u;

/** Children whom no list names, where the words beside the name place them in the writer's class. */
export function unlistedNames(
  reading: Reading,
  tokens: readonly NameToken[],
  index: PeopleIndex,
  cues: ClassCues,
): Signal[] {
  return tokens.flatMap((token, at) => {
    const left = reading.plain.slice(Math.max(0, token.start - 70), token.start);
    if (!mayBeName(token, left) || index.circle.has(token.key) || index.staffNames.has(token.key)) return [];
    const reach = cues.reach(token.start);
    if (reach.cue !== 'own' || reach.childhood || reach.parentVoice || reach.fame) return [];
    const around = new AroundName(reading, token);
    if (around.isNotTheirPupil) return [];
    if (ADULTS_NEAR.test(left) || !isChild(token, around, left, reach.near)) return [];
    if (isPartOfOtherName(reading, [token], tokens[at - 1], tokens[at + 1]) && !CHILD_BEFORE.test(left))
      return [];
    return [
      {
        rule: 'pupil-name/unlisted-with-cue',
        start: token.start,
        end: token.end,
        sure: false,
        ...inPlaceOf(reading, token, [], token.mark),
      } satisfies Signal,
    ];
  });
}

function isChild(token: NameToken, around: AroundName, left: string, near: boolean): boolean {
  const given = kindOfWord(token.key) === 'given-name';
  if (CHILD_BEFORE.test(left)) return given || startsWithCapital(token);
  // "little Vikings from Year 4": a topic, not a name.
  const onlyOne = given || !token.key.endsWith('s');
  if (around.isPlacedInClass) return given || (startsWithCapital(token) && around.followsTelling && onlyOne);
  if (!near || !startsWithCapital(token)) return false;
  if (LITTLE_BEFORE.test(left)) return onlyOne;
  return given && (around.followsTelling || around.doesSomething) && !ORDINARY_NAMES.has(token.key);
}

function mayBeName(token: NameToken, left: string): boolean {
  if (token.key.length < 2 || token.mark !== '') return false;
  if (startsWithCapital(token) && /(?:called|named)\s+$/.test(left)) return true;
  const kind = kindOfWord(token.key);
  if (ORDINARY_NAMES.has(token.key)) return startsWithCapital(token);
  return kind === 'given-name' || (kind === 'unknown' && startsWithCapital(token));
}
