import { ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { AroundName, isPartOfOtherName } from './around-name.ts';
import type { ClassCues } from './class-cue.ts';
import { inPlaceOf } from './in-place-of.ts';
import { CHILD_BEFORE, OF_OUR_CLASS } from './introduced.ts';

/** What begins a sentence or stands after a comma with a capital, and is no name. */
const NO_NAME: ReadonlySet<string> = new Set([
  'monday',
  'english',
  'honestly',
  'welcome',
  'send',
  'miss',
  'mrs',
  'mr',
  'ofsted',
]);
/** Second halves of double first names: "Harper Mae". */
const SECOND_HALVES: ReadonlySet<string> = new Set(
  'mae may rose leigh lee grace marie jade jo joe jay rae ray faye hope ann anne louise lou belle jean lynn lily ella leia james jack john paul boy bobby reece rhys'.split(
    ' ',
  ),
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
    const name = wholeName(reading, token, tokens[at + 1]);
    const around = new AroundName(reading, name);
    const introduced = CHILD_BEFORE.test(left);
    if (introduced ? around.isKin : around.isNotTheirPupil) return [];
    if (ADULTS_NEAR.test(left) || !isChild(token, around, left, reach.near)) return [];
    if (introduced || isOfOurClass(reading, name)) return signalFor(reading, token, name);
    const next = tokens[name.end === token.end ? at + 1 : at + 2];
    if (isPartOfOtherName(reading, [token], tokens[at - 1], next)) return [];
    return signalFor(reading, token, name);
  });
}
function signalFor(reading: Reading, { mark }: NameToken, name: Span): Signal[] {
  return [
    {
      rule: 'pupil-name/unlisted-with-cue',
      ...name,
      sure: false,
      ...inPlaceOf(reading, name, [], mark),
    },
  ];
}

/** The name with the second half of a double one, or with the surname of a child in the writer's class. */
function wholeName(reading: Reading, { start, end, rawEnd, possessive }: NameToken, next?: NameToken): Span {
  if (possessive || !next || !/^[ -]$/.test(reading.plain.slice(rawEnd, next.start))) return { start, end };
  const whole = { start, end: next.end };
  const surname = startsWithCapital(next) && isOfOurClass(reading, whole);
  return surname || SECOND_HALVES.has(next.key) ? whole : { start, end };
}

function isOfOurClass({ plain }: Reading, { end }: Span): boolean {
  return OF_OUR_CLASS.test(plain.slice(end, end + 60));
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
  if (token.key.length < 2 || token.mark !== '' || NO_NAME.has(token.key)) return false;
  if (startsWithCapital(token) && /(?:called|named)\s+$/.test(left)) return true;
  const kind = kindOfWord(token.key);
  if (ORDINARY_NAMES.has(token.key)) return startsWithCapital(token);
  return kind === 'given-name' || (kind === 'unknown' && startsWithCapital(token));
}
