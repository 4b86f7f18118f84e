import { CLASS_GROUPS, SCHOOL_WORDS, STAFF_WORDS } from '../../lexicons/class-cues.ts';
import { CHURCH_WORDS, PLACE_KINDS, SURE_PLACE_KINDS } from '../../lexicons/school-kinds.ts';
import { slipsBetween } from '../../people/spelling.ts';
import { YEAR_GROUP } from '../../people/year-group.ts';
import { around } from '../../text/around.ts';
import type { Reading } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import type { Mention } from './mentions.ts';
import { isWorkplace } from './workplace.ts';

const SAINTLY: ReadonlySet<string> = new Set([
  'st',
  'saint',
  'holy',
  'all',
  'our',
  'sacred',
  'christ',
  'blessed',
]);
const CHURCH_AFTER = new RegExp(
  `^(?:'s)?\\s+(?:(?:parish|village|old|c of e|catholic|rc)\\s+)?${oneOf(CHURCH_WORDS, PLACE_KINDS)}(?![\\p{L}])(?!\\s+(?:of england|school|primary|academy|high|college))`,
  'u',
);
const FEAST_AFTER = /^(?:'s)? day(?![\p{L}])(?! (?:trip|out|at|of))/u;
const CHURCH_BEFORE =
  /(?:^|[^\p{L}])(?:vicar|curate|priest|rector|parish|church|bells?|ringers|mass|evensong|service|services|communion|carols|wedding|married|christening|christened|baptised|funeral|buried|churchyard|congregation|choir)\s+(?:of|at|in|from)\s+$/u;
const PLACE_AFTER = new RegExp(`^(?:'s)? ${oneOf(PLACE_KINDS)}(?![\\p{L}])`, 'u');
const SURE_PLACE_AFTER = new RegExp(
  `^ ${oneOf(SURE_PLACE_KINDS)}(?![\\p{L}])(?! (?:safety|trip|visit|day|primary|school|academy|dance))`,
  'u',
);
/** "the village of", "driving through": the name is a place on the map. */
const ON_THE_MAP =
  /(?:^|[^\p{L}])(?:(?:village|parish|town|hamlet|church|people|residents) of|(?:driving|drive|drove|cycled|cycling|walked|train|bus|traffic|stuck) (?:through|past|to and from)|(?:house|flat|bungalow|pub|chippy|roadworks|power cut) in|live[sd]? in|moved to|grew up in)\s+$/u;
const CHURCH = wholeWords(oneOf(CHURCH_WORDS));
const OF_SCHOOL = wholeWords(
  `${YEAR_GROUP}|${oneOf(SCHOOL_WORDS, STAFF_WORDS)}|(?:my|our) ${oneOf(CLASS_GROUPS)}|staff|head|headteacher|slt|governors|pupils|students|kids|children|inset|term|work|colleagues`,
);

/** "St Mary" and "St Mark" are a letter apart; longer saints are hardly another's. */
const LONG_NAME = 10;

/** Whether a name without its kind is the church's, a street's or a farm's that shares it. */
export function isOtherPlace(reading: Reading, mention: Mention): boolean {
  const { form, start, end, slips, mark } = mention;
  if (mark !== '' || form.isAcronym || end - start > form.key.length + form.words.length + 1) return false;
  const left = reading.plain.slice(Math.max(0, start - 30), start);
  const right = reading.plain.slice(end, end + 40);
  if (SURE_PLACE_AFTER.test(right) || ON_THE_MAP.test(left)) return true;
  if (!SAINTLY.has(form.words[0] ?? ''))
    return PLACE_AFTER.test(right) && /^(?:'s)? \p{Lu}\p{Ll}/u.test(reading.cased.slice(end, end + 5));
  if (FEAST_AFTER.test(right) || CHURCH_AFTER.test(right) || CHURCH_BEFORE.test(left)) return true;
  if (slips === 0 || form.key.length >= LONG_NAME) return false;
  const sentence = around(reading, mention);
  const words = `${reading.plain.slice(sentence.start, start)} ; ${reading.plain.slice(end, sentence.end)}`;
  return words.search(CHURCH) >= 0 || (words.search(OF_SCHOOL) < 0 && !isWorkplace(reading, mention));
}

/** "St Wilfred" for "St Wilfrid": the same saint in another spelling, where "St Mark" for "St Mary" is another. */
export function isSameSaint(written: string, listed: string, words: readonly string[]): boolean {
  return (
    /^(?:st|saint)$/.test(words[0] ?? '') &&
    listed.length > 5 &&
    written.slice(0, 2) === listed.slice(0, 2) &&
    slipsBetween(written, listed, 1) === 1
  );
}
