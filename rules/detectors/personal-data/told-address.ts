import {
  FIRST_STREET_KINDS,
  STREET_KINDS,
  THE_STREETS,
  WEAK_STREET_KINDS,
} from '../../lexicons/addresses-and-numbers.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { oneOf } from '../../text/words.ts';
import { leftOf, rightOf } from './near.ts';

const DIGITS =
  '(?:(?:flat|apartment|apt|unit)\\s*\\d{1,3}[a-z]?\\s*,?\\s*)?(?:(?:no|number|num|house number|house)\\.?\\s*)?\\d{1,3}[a-z]?';
const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const NAMED_SO = '(?:no|number|house number)\\.?\\s+';
const SPELT = `(?:${TENS}(?:[\\s-]${UNITS})?|${UNITS}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
const CLEAR_KINDS = STREET_KINDS.filter((kind) => kind.length > 3 && !WEAK_STREET_KINDS.includes(kind));
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#.:/-])(?:${DIGITS}|${NAMED_SO}${SPELT}),?\\s+the\\s+${oneOf(THE_STREETS)}(?![\\p{L}\\p{N}])`,
  'gu',
);
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NAMED_SO})?${SPELT},?\\s+(?:(?!the\\s|of\\s|in\\s|on\\s)[\\p{L}][\\p{L}'-]{0,20}\\s+){1,2}?${oneOf(CLEAR_KINDS)}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** "on Tallow Lane, number 14". */
const STREET_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?!the\\s|on\\s|in\\s|at\\s|of\\s)[\\p{L}][\\p{L}'-]{0,20}\\s+){1,2}?${oneOf(CLEAR_KINDS)},?\\s+(?:at\\s+|(?:it's|we're|i'm|we are)\\s+(?:at\\s+)?)?(?:number|no\\.?|house|door number|flat)\\s*(?:\\d{1,3}[a-z]?|${SPELT})(?![\\p{L}\\p{N}])(?!\\s+(?:is|was|are|bus|has|had|route))`,
  'gu',
);
/** Where the kind comes first, as in Wales: "31 Heol y Parc". */
const KIND_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#.:/-])${DIGITS},?\\s+${oneOf(FIRST_STREET_KINDS)}\\s+[\\p{L}'-]{1,20}(?:\\s+[\\p{L}'-]{2,20})?`,
  'gu',
);
const LIVES =
  /(?<![\p{L}])(live|lives|living|moved|moving|move|address|home|housewarming|come (?:round )?to|come over to|round (?:to|at)|over to|party at|parcels?|post(?:ed)?|send|deliver(?:y|ies|ed)?|collect(?:ion)?|drop|pick up|new place|we're|we are|i'm at|im at|i am at|she's at|he's at|they're at|cards? to|letters? to|knock at|key (?:is )?at|viewing|neighbours? at|visit (?:me|us) at|find (?:me|us)(?: at| on)?)(?![\p{L}])[^.!?\n]{0,30}$/u;
const LIVES_AFTER =
  /^[\s,.!-]*(?:(?:it )?is (?:ours|mine)|(?:our|my) new (?:home|house|place|address)|home sweet home|(?:come|pop) (?:in|round|over)|ring (?:twice|the bell)|knock|ring the bell|key is|door is|if you (?:want|fancy|need)|is where (?:we|i) live|(?:\p{L}+ )?(?:blue|red|green|black|white|yellow) door)(?![\p{L}])/u;
const GETS_THERE =
  /(?:bus|bus number|route|tram|took the|catch the|page|question|answers?|track|chapter)\s+$/u;

/** Nothing but a word or two between: "we live at fourteen Elder Lane". */
const CLOSE_BY = 12;

/** Homes told as "No. 3 The Croft" or "fourteen Elder Lane": only where somebody lives or is sent to. */
export function toldAddresses(reading: Reading): Span[] {
  return [
    ...spansOf(reading, ALONE).filter((span) => isHome(reading, span, false)),
    ...spansOf(reading, KIND_FIRST).filter(({ start, end }) =>
      /\p{Lu}\p{Ll}+\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}\p{Ll}/u.test(reading.cased.slice(start, end)),
    ),
    ...spansOf(reading, STREET_FIRST).filter((span) => isHome(reading, span, true)),
    ...spansOf(reading, IN_WORDS).filter(
      (span) => isWrittenAsName(reading, span) && isHome(reading, span, true),
    ),
  ];
}

function spansOf({ plain }: Reading, pattern: RegExp): Span[] {
  return [...plain.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function isHome(reading: Reading, span: Span, isClose: boolean): boolean {
  const left = leftOf(reading, span, 50);
  const lives = LIVES.exec(left);
  if (GETS_THERE.test(left)) return false;
  if (LIVES_AFTER.test(rightOf(reading, span, 40))) return true;
  return lives !== null && (!isClose || left.length - lives.index - (lives[1]?.length ?? 0) <= CLOSE_BY);
}

/** The last two words, the street's, have capitals. */
function isWrittenAsName({ cased }: Reading, { start, end }: Span): boolean {
  return /\p{Lu}[\p{L}'-]*\s+\p{Lu}\p{L}+$/u.test(cased.slice(start, end));
}
