import { STREET_KINDS, VENUES, WEAK_STREET_KINDS } from '../../lexicons/addresses-and-numbers.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { oneOf } from '../../text/words.ts';
import type { Signal } from '../detector.ts';
import { leftOf, rightOf } from './near.ts';
import { toldAddresses } from './told-address.ts';

/** Kinds that are plain words too: only with capitals. */
const WEAK_KINDS = new Set(WEAK_STREET_KINDS);
const NUMBER =
  '(?:(?:flat|apartment|apt|unit|room)\\s*\\d{1,3}[a-z]?\\s*,?\\s*)?(?:(?:no\\.?|number|num|house)\\s*)?\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4})?';
const POSTCODE = '[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[abd-hjlnp-uw-z]{2}';
const STREET = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#.:/-])(${NUMBER}),?\\s+(?:on\\s+)?((?:[\\p{L}][\\p{L}'.-]*\\s+){1,3}?)(${oneOf(STREET_KINDS)})(?![\\p{L}\\p{N}])(?:(?:,\\s*|\\s+)(?:[\\p{L}][\\p{L}'-]*(?:,\\s*|\\s+)){0,3}?${POSTCODE}(?![\\p{L}\\p{N}]))?`,
  'gu',
);
const WITH_POSTCODE = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.:/-])(?:(?:flat|apartment|apt|house|number|no\\.?|door|we're|we are|i'm at|im at|at)\\s*)?\\d{1,4}[a-z]?(?:\\s*,\\s*|\\s+)(?:(?:[\\p{L}][\\p{L}'-]*(?:\\s*,\\s*|\\s+)){0,4}?)(${POSTCODE})(?![\\p{L}\\p{N}])`,
  'gu',
);
const POSTCODE_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(${POSTCODE})\\s*[,;-]?\\s*(?:and\\s+)?(?:(?:it's|its|we're|were|i'm|im|we are|i am|at|look for)\\s+){0,2}(?:(?:house|door|flat)\\s+)?(?:number|no\\.?|flat|house|door)\\s*\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** "1986, Mill Road Infants" is a year and a school. */
const YEAR = /^(?:19|20)\d\d$/;
/** "12 Mill Road Primary": the street names something that is no home. */
const NAMES_A_PLACE =
  /^ (?:infants?|juniors?|primary|school|academy|baptist|methodist|church|surgery|stadium|ground|campus|depot|tavern|post office|branch|store)(?![\p{L}])/u;

/** Words that count or measure: what follows the number is no street. */
const NOT_A_STREET =
  /(?:^|\s)(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|mins?|minutes?|miles?|km|metres?|m|yards?|steps?|people|kids|children|cars|more|times|pm|am|of|the|a|an|in|to|for|down|up|off|from|and|or|is|was|on|at|with|per|cent|percent|quid|pounds|degrees|goals|points|bags|boxes|new|different|other|great|good|big|small|x|ways?|my|our|his|her|their|this|that|year|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s|$)/;
const HOME =
  /(?:live|lives|living|moved|moving|move|address|home|house|housewarming|round to|round at|come to|come over|party at|parcel|post (?:it|them)|send (?:it|them|cards?)|deliver|collect|collection|pick up|pick it up|drop (?:it|them|off)|new place|our new|my new|at mine|number|we're in|we're at|i'm at|im at|we are at|resident|viewing|yard sale|garage sale|leave (?:it|them)|knock|find (?:us|me)|his|her|their)(?![\p{L}])/u;
const HOME_AFTER =
  /(?<![\p{L}])(?:knock|come|bring|key|ring the bell|doorbell|housewarming|is mine|is ours|is where)(?![\p{L}])/u;
/** "it is number 112, Old Pound Lane". */
const IS_NUMBER = /(?:it is|it's|its|we're|we are|i'm at|i am at|house is)\s+(?:at\s+)?$/;
const VENUE = new RegExp(`(?<![\\p{L}])${oneOf(VENUES)}(?![\\p{L}])`, 'u');
/** "The Swan, 12 …" is an inn; streets of shops have few homes. */
const INN_BEFORE = /(?:^|[^\p{L}])the [\p{L}'& ]{2,28}[,(]\s*$/u;
const TOWN_CENTRE =
  /(?:high street|market (?:street|place|square)|retail park|business park|industrial estate|shopping)/;
const FAMOUS =
  /downing street|baker street|privet drive|wallaby way|evergreen terrace|windsor gardens|acacia avenue|acacia road|coronation street|albert square|ramsay street|cloverfield lane|wisteria lane|elm street|jump street|charing cross road|sesame street|rillington place|grimmauld place|paradise row|abbey road|penny lane/;

/** Where somebody lives: house number and street, or house number and postcode. Shops and halls are no homes. */
export function addresses(reading: Reading): Signal[] {
  const hasDigits = /\d/.test(reading.plain);
  const streets = (hasDigits ? [...reading.plain.matchAll(STREET)] : []).filter(
    ([, number = '', name = '', kind = '']) =>
      !NOT_A_STREET.test(` ${name}`) && number !== '' && kind !== '' && !YEAR.test(number),
  );
  const postcodes = (
    hasDigits ? [...reading.plain.matchAll(WITH_POSTCODE), ...reading.plain.matchAll(POSTCODE_FIRST)] : []
  ).filter(([words]) => !/\d+\s*(?:miles?|mins?|minutes?|years?|quid|pm|am)\b/.test(words));
  const told = toldAddresses(reading).filter(
    (span) => !isVenue(reading, span) && !FAMOUS.test(reading.plain.slice(span.start, span.end)),
  );
  return [
    ...streets.flatMap((match) => streetSignal(reading, match)),
    ...told.map((span) => signal('personal-data/address', span, true)),
    ...postcodes.flatMap((match) => {
      const span = spanOf(match);
      return isVenue(reading, span) && !isDoor(reading, span)
        ? []
        : [signal('personal-data/postcode', span, true)];
    }),
  ];
}

function streetSignal(reading: Reading, match: RegExpExecArray): Signal[] {
  const span = spanOf(match);
  const [words, number = '', name = '', kind = ''] = match;
  if (FAMOUS.test(words) || NAMES_A_PLACE.test(rightOf(reading, span, 16))) return [];
  const home = HOME.test(leftOf(reading, span, 50)) || HOME_AFTER.test(rightOf(reading, span, 30));
  const whole = new RegExp(POSTCODE).test(words) || /^(?:flat|apartment|apt)/.test(number);
  const nameAt = span.start + words.indexOf(name, number.length);
  const capital =
    /^\p{Lu}/u.test(reading.cased.slice(nameAt, nameAt + 1)) &&
    /^\p{Lu}/u.test(reading.cased.slice(nameAt + name.length, nameAt + name.length + 1));
  if (
    !whole &&
    !capital &&
    (!home ||
      (WEAK_KINDS.has(kind) &&
        !/^(?:flat|no|number|house)/.test(number) &&
        !/(?:live|lives|living|address|moved|moving)/.test(leftOf(reading, span, 30))))
  )
    return [];
  if (isVenue(reading, span) && !(home || IS_NUMBER.test(leftOf(reading, span, 24)))) return [];
  return [signal('personal-data/address', span, whole || home)];
}

function isVenue(reading: Reading, span: Span): boolean {
  return (
    INN_BEFORE.test(leftOf(reading, span, 40)) ||
    TOWN_CENTRE.test(reading.plain.slice(span.start, span.end)) ||
    VENUE.test(leftOf(reading, span, 60)) ||
    VENUE.test(rightOf(reading, span, 40))
  );
}

/** "knock", "number 9", "the pick up is at": a door that somebody is sent to. */
function isDoor(reading: Reading, span: Span): boolean {
  const words = reading.plain.slice(span.start, span.end);
  return (
    /number|house|flat|door/.test(words) &&
    (/(?:pick ?up|drop ?off|live|lives|collect|deliver|parcel|address|home)/.test(
      leftOf(reading, span, 60),
    ) ||
      /knock|buzzer|doorbell|ring the bell|text mum/.test(rightOf(reading, span, 40)))
  );
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

function signal(rule: Signal['rule'], span: Span, sure: boolean): Signal {
  return { rule, ...span, sure, replacement: '' };
}
