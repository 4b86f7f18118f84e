import { ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { AroundName } from './around-name.ts';
import type { ClassCues } from './class-cue.ts';
import { inPlaceOf } from './in-place-of.ts';
import { CHILD_BEFORE, OF_OUR_CLASS } from './introduced.ts';
import { isPartOfOtherName } from './other-names.ts';

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
/** What a class has in it besides children. */
const NO_CHILD: ReadonlySet<string> = new Set(
  'ofsted makaton numicon phonics dojo sats covid norovirus nits chickenpox maths english lego zumba yoga cpoms arbor diwali eid xmas easter christmas wifi sims tiktok minecraft roblox fortnite pokemon everyone everybody somebody someone lunch cover supply assembly'.split(
    ' ',
  ),
);
const QUOTED_BEFORE = /"(?:big |little |young |our )?$/u;
const OUR_BEFORE = /(?:^|[^\p{L}])our\s+(?:little\s+|wee\s+|lovely\s+)?$/u;
const MY_BEFORE = /(?:^|[^\p{L}])my\s+(?:little\s+|wee\s+|lovely\s+)?$/u;
const ADULT_BEFORE =
  /(?:^|[^\p{L}])(?:mrs|mr|miss|ms|dr|teacher|ta|colleague|auntie|uncle|grandad|nan)\.?\s+$/u;
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
    if (reach.cue === 'none' || reach.childhood || reach.parentVoice || reach.fame) return [];
    const name = wholeName(reading, token, tokens[at + 1]);
    const around = new AroundName(reading, name);
    if (isPlacedByName(token, left, name, around, cues)) return signalFor(reading, token, name);
    if (reach.cue !== 'own') return [];
    const introduced = CHILD_BEFORE.test(left);
    if (introduced ? around.isKin : around.isNotTheirPupil) return [];
    if (ADULTS_NEAR.test(left) || !isChild(token, around, left, reach.near)) return [];
    if (introduced || isOfOurClass(reading, name)) return signalFor(reading, token, name);
    const next = tokens[name.end === token.end ? at + 1 : at + 2];
    if (isPartOfOtherName(reading, [token], tokens[at - 1], next)) return [];
    return signalFor(reading, token, name);
  });
}

/** "Teegan in 8SH", "Jojo" from Puffins, "Our Lexie in the nursery class". */
function isPlacedByName(
  token: NameToken,
  left: string,
  name: Span,
  around: AroundName,
  cues: ClassCues,
): boolean {
  const isOurs = OUR_BEFORE.test(left) && around.isInTheClass;
  const isSure = cues.classAfter(name.end)?.isSure === true;
  if (!(isOurs || isSure) || around.isKinByWord || ADULT_BEFORE.test(left) || MY_BEFORE.test(left))
    return false;
  if (QUOTED_BEFORE.test(left)) return startsWithCapital(token);
  if (NO_CHILD.has(token.key)) return false;
  if (kindOfWord(token.key) === 'given-name')
    return !ORDINARY_NAMES.has(token.key) || startsWithCapital(token);
  return startsWithCapital(token) && token.cased !== token.cased.toUpperCase() && !token.key.endsWith('s');
}

function signalFor(reading: Reading, { mark }: NameToken, name: Span): Signal[] {
  return [
    {
      rule: 'pupil-name/unlisted-with-cue',
      ...name,
      sure: false,
      ...inPlaceOf(reading, name, false, mark),
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
  if (startsWithCapital(token) && (/(?:called|named)\s+$/.test(left) || QUOTED_BEFORE.test(left)))
    return true;
  const kind = kindOfWord(token.key);
  if (ORDINARY_NAMES.has(token.key)) return startsWithCapital(token);
  return kind === 'given-name' || (kind === 'unknown' && startsWithCapital(token));
}
