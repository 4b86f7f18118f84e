import { PICTURE_SETS, SCHOOL_EVENTS } from '../../lexicons/pictures.ts';
import { matches, type Reading } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import type { Signal } from '../detector.ts';
import { isAboutLeisure, isRefused, surroundings } from './not-here.ts';

const EVENT = oneOf(SCHOOL_EVENTS);
const SET = oneOf(PICTURE_SETS);
/** Words behind "photos" that make them a plan, a rule or a thing for sale. */
const NO_SHOW =
  '(?! (?:ideas?|orders?|forms?|prices?|company|consent|competition|booth|policy|permission|money|tickets?|sales?|for sale|on sale|tomorrow|next))';

const ALBUM = wholeWords(
  [
    `(?<!(?:my|our \\p{L}+'s|church|village|parish|cathedral)\\s)${EVENT}(?:\\s+[\\p{L}\\p{N}']+)?\\s+${SET}${NO_SHOW}`,
    `${SET}\\s+(?:of|from)\\s+(?:(?:the|our|today's|yesterday's|last night's|this year's|this week's|year \\d+|ks\\d|whole|infant|junior)\\s+)*${EVENT}${NO_SHOW}`,
    `${EVENT} in (?:pictures|photos|pics|numbers and pictures)`,
    `(?:all|loads|lots|hundreds|tons) (?:of )?(?:the |my |our )?${EVENT} ${SET}`,
  ].join('|'),
);

/** Enough to show; a text made of nothing else would have thousands. */
const MOST = 3;
/** Where the reader is to swipe, the event alone says what is shown. */
const SWIPE = wholeWords('swipe|swiping');
const NAMED = wholeWords(EVENT);
const NOT_SWIPED = wholeWords(
  '(?:my|the|our|staff) (?:\\p{L}+ ){0,2}(?:costumes?|outfit|classroom|display|cakes?|board|props|hall|stage)|display|resources?|freebies?|download|planning|staff|tomorrow|ideas',
);

/** The pictures of a school's event: whoever took part is in them, said or not. */
export function albums(reading: Reading): Signal[] {
  const whole = { start: 0, end: reading.plain.length };
  const swiped = reading.plain.search(SWIPE) >= 0 && reading.plain.search(NOT_SWIPED) < 0;
  const spans = matches(reading, swiped ? NAMED : ALBUM);
  if (spans.length === 0 || isAboutLeisure(reading)) return [];
  const { family, childhood, fame, request, praise } = surroundings(reading, whole);
  if (family || childhood || fame || request || praise) return [];
  return spans
    .slice(0, MOST)
    .filter(({ start }) => !isRefused(reading, whole, start))
    .map((span) => ({ rule: 'child-photo/album', ...span, sure: false }));
}
