import {
  ADULT_CLASSES,
  GROUP_ADJECTIVES,
  GROUPS,
  LOOSE_CHILDREN,
  NOT_CHILDREN,
  PERFORMERS,
} from '../lexicons/pupil-groups.ts';
import { matches, type Reading, type Span } from '../text/reading.ts';
import type { WordPattern } from '../text/word-pattern.ts';
import { oneOf, wholeWords } from '../text/words.ts';
import { YEAR_GROUP } from './year-group.ts';

/** Words for children of a school. "own": the writer's; "year": a year group; "loose": children of anybody. */
export interface PupilGroup extends Span {
  kind: 'own' | 'year' | 'loose';
}

const NO_THING = `(?!(?:'s?)?(?:\\s+(?!in |at |on |and |doing |with |from )[\\p{L}]+)?\\s+${oneOf(NOT_CHILDREN)}(?![\\p{L}]))`;
const ADJECTIVE = `(?:(?:${oneOf(GROUP_ADJECTIVES)}|${YEAR_GROUP}|(?:19|20)\\d\\d)\\s+)`;
const WHOSE =
  '(?:my|our|ours|wor|these|those|this|last|some of my|some of our|half of my|all my|all our|every one of my)';

const OWN = wholeWords(
  [
    `${WHOSE}\\s+(?:year's\\s+)?${ADJECTIVE}{0,3}${oneOf(GROUPS)}${NO_THING}`,
    `(?:my|our)\\s+${ADJECTIVE}{0,2}(?:lot|gang|crew|bunch|crowd|rabble|tribe|minions|babies|kids|children|kiddos|little ones|littles|ones)\\s+(?:in|from|at|of)\\s+(?:${YEAR_GROUP}|school|work|nursery|reception|class|phonics)`,
    `(?:my|our|best|greatest)\\s+${ADJECTIVE}{0,2}(?:${YEAR_GROUP})(?:'?s)?(?:\\s+(?:lot|gang|crew|bunch|babies|kids|children|class|boys|girls|lads|superstars|team))?${NO_THING}`,
    `(?:pupils|children|kids|boys|girls|students|lads|lasses|child|kid|boy|girl|lad|one)\\s+(?:in|from|of)\\s+(?:my|our)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,2}(?:class|classes|school|form|group|nursery|council|club|choir|tutor group|eco council|phonics group|reading group)`,
    `me\\s+(?:and|with|&)\\s+(?:the|my)\\s+(?:class|pupils)${NO_THING}|(?:children|kids|boys|girls|lads|lasses|class|lot|bunch|students|pupils|child|kid|pupil|student)\\s+(?:who\\s+|that\\s+)?i(?:'ve)?\\s+(?:ever\\s+)?(?:teach|taught|used to teach)`,
    `(?:kids|children)\\s+(?:at|from)\\s+(?:school|work)`,
    `(?:my|our|this year's|new)\\s+class photos?|class photo (?:20)\\d\\d`,
    `pupils(?!\\s+(?:dilated|are dilated))${NO_THING}`,
    `(?:my|our)\\s+${ADJECTIVE}{0,2}(?:little|mini|tiny|young|junior|budding|wee)\\s+${ADJECTIVE}?${oneOf(PERFORMERS)}`,
    `(?:girls|boys|lads|lasses|kids|children)\\s+(?:in|from|on)\\s+(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:team|squad|choir|orchestra|band|club)`,
    `(?:nativity|panto)\\s+cast|schoolchildren|school kids`,
    `(?:year\\s?\\d{1,2}\\s+)?leavers(?:\\s+(?:of\\s+)?(?:19|20)\\d\\d)${NO_THING}|class of (?:20)(?:0[6-9]|[1-9]\\d)|(?:19|20)\\d\\d\\s+leavers${NO_THING}`,
    `(?:whole|best|greatest)\\s+(?:tutor group|form class|class in the world)`,
  ].join('|'),
);
/** Primary 1 to 7 in Scotland; the same letters are also places in a race and pages. */
const SCOTTISH =
  "(?:my|our|wee|the|all) (?:wee )?p[1-7](?:'?s|[a-c])?|p[1-7](?:'?s)? (?:bairns|weans|wains|class|kids|children|boys|girls|lot|pupils|leavers|at|doing|with|singing|making|learning|on (?:their|its|his|her)|on the(?! (?:grid|podium|list|page)))|p[1-7]s";
const TEACHERS_CLASS = "(?:mrs|mr|miss|ms) [\\p{L}'-]+ (?:class|form|tutor group|lot)";
const YEAR = wholeWords(
  `(?:${YEAR_GROUP}|${SCOTTISH}|${TEACHERS_CLASS}|class (?:[1-9]|one|two|three|four|five|six)|the (?:infants|juniors|whole of (?:infants|juniors)))(?:'?s)?${NO_THING}`,
);
const LOOSE = wholeWords(
  `(?:one|two|three|a few|some|half|another) of (?:mine|my lot)|(?:whole|entire) (?:class|classroom|year) of|(?:2\\d|3[0-4]|twenty|thirty|twenty[- ]\\p{L}+|thirty[- ]\\p{L}+) (?:(?!year|years|pounds|quid|miles|days|weeks|minutes|hours|degrees)\\p{L}+ ){0,2}(?:${oneOf(PERFORMERS)}|children|kids|(?:four|five|six|seven|eight|nine|ten|eleven)[- ]year[- ]olds)|(?:these|the|those) (?:little|mini|tiny|young|budding|wee) ${oneOf(PERFORMERS)}|(?:the|these|those|this|that|my|every|each|some|all the|all|both|four|three|two|five|six|ten|twenty|thirty|our|little|tiny|one of the|a few)\\s+(?:[\\p{L}-]+\\s+){0,2}?${oneOf(LOOSE_CHILDREN)}${NO_THING}|(?:our|my) u(?:nder)?[- ]?1[0-8]'?s|(?:kids|children|littlies|kiddos|bairns|weans|wains|tots)(?=\\s+(?:in|at|on|from|doing|all|are|were|with))${NO_THING}`,
);
const CODE = /(?<![\p{L}\p{N}£$.,-])(?:1[0-3]|[1-9])(?![DGKMXAL](?![\p{L}]))[A-Z]{1,2}(?![\p{L}\p{N}])/gu;
const BEFORE_CODE = /(?:^|in|from|of|for|with|my|our|to|class|form|group|at|ok|and|,|:|\(|all)\s*$/;
const MINE_BEFORE = /(?:my|our)\s$/;
/** "Wedding reception" is no class. */
const PARTY_BEFORE = /(?:wedding|evening|hotel|drinks|civic|warm|frosty|lovely)\s+$/;
const ADULTS = wholeWords(oneOf(ADULT_CLASSES));

const EYES = wholeWords(
  'optician|opticians|optometrist|eye test|eyes|eye drops|eyedrops|dilated|dilate|retina|iris|specsavers|contact lens(?:es)?|vision|pinprick|pin prick',
);
const EYE_WORD = /^(?:(?:my|our|this|these|the) )?pupils?$/;

/** Every place where a draft speaks of children of a school, or of children at all; one kind for the same words. */
export function pupilGroups(reading: Reading): PupilGroup[] {
  const found = [
    ...spans(reading, OWN, 'own').filter((group) => !isOfTheEye(reading, group)),
    ...spans(reading, YEAR, 'year').filter(
      ({ start }) => !PARTY_BEFORE.test(reading.plain.slice(Math.max(0, start - 12), start)),
    ),
    ...codes(reading),
    ...spans(reading, LOOSE, 'loose').filter(
      ({ start, end }) => reading.plain.slice(start, end).search(ADULTS) < 0,
    ),
  ];
  const kept: PupilGroup[] = [];
  for (const group of found)
    if (!kept.some(({ start, end }) => group.start < end && start < group.end)) kept.push(group);
  return kept.sort((a, b) => a.start - b.start);
}

/** The other pupil. */
function isOfTheEye({ plain }: Reading, { start, end }: Span): boolean {
  return (
    EYE_WORD.test(plain.slice(start, end)) &&
    plain.slice(Math.max(0, start - 200), end + 200).search(EYES) >= 0
  );
}

function spans(reading: Reading, pattern: WordPattern, kind: PupilGroup['kind']): PupilGroup[] {
  return matches(reading, pattern).map((span) => ({ ...span, kind }));
}

function codes({ plain, cased }: Reading): PupilGroup[] {
  return [...cased.matchAll(CODE)]
    .filter(({ index }) => BEFORE_CODE.test(plain.slice(Math.max(0, index - 8), index)))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      kind: MINE_BEFORE.test(plain.slice(Math.max(0, index - 4), index)) ? 'own' : 'year',
    }));
}
