import { CLASS_GROUPS } from '../../lexicons/class-cues.ts';
import { YEAR_GROUP } from '../../people/year-group.ts';
import { oneOf } from '../../text/words.ts';

const ADJECTIVES = "(?:[\\p{L}'-]+\\s+){0,2}";
const GROUP = `(?:${YEAR_GROUP}|(?:1[0-3]|[1-9])[a-z]{1,2}(?![\\p{L}\\p{N}])|${oneOf(CLASS_GROUPS)})`;
const IN_GROUP = `\\s+(?:in|from|to|for|joining|joined|joins|into|with)\\s+(?:(?:my|our|the)\\s+)?${ADJECTIVES}${GROUP}`;
const ONE_CHILD = '(?:lad|boy|girl|kid|child|pupil|student|lass|little one|bairn)';
const JUST_NOW = '(?:\\s+(?:today|this (?:week|morning|term)|now))?';
const ARRIVED =
  "(?:\\s+(?:has |who |just |who's )*(?:started|starting|starts|arrived|joined|joining|joins|came|come))";
/** "one of my year 4s, …", "a lad in my class called …", "new girl in our class, …": a child is named next. */
export const CHILD_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    `(?:a|the|this|that|one|another)\\s+${ADJECTIVES}${ONE_CHILD}(?:${IN_GROUP})?`,
    `(?:(?:brand )?new|newest|latest)\\s+(?:${ONE_CHILD}|starter|arrival)${ARRIVED}?${IN_GROUP}(?:\\s+(?:class|group))?${JUST_NOW}(?=,|:|\\s*-|\\.|\\s+(?:called|named))\\.?`,
    `(?:have|has|got|had|with|is)\\s+(?:a|another)\\s+new\\s+${ONE_CHILD}${JUST_NOW}(?=,? (?:called|named))`,
    `(?:the|two|three|both|my|our)\\s+(?:[\\p{L}'-]+\\s+)?(?:lads|boys|girls|twins|kids|children|pupils)\\s+(?:in|from)\\s+(?:(?:my|our|the)\\s+)?(?:${YEAR_GROUP}|${oneOf(CLASS_GROUPS)}|\\d[a-z])(?=,|:|\\s*-)`,
    `(?:one of )?(?:my|our)\\s+${ADJECTIVES}(?:pupil|student|(?:pupils|students|${YEAR_GROUP}(?:\\s+(?:kids|boys|girls|lot))?)(?=,|\\s*-|:|,? (?:called|named|let)))`,
  ].join('|')})(?:,|\\s*-|:|\\s+called|\\s+named|,? (?:let's|lets) call (?:him|her))?\\s+$`,
  'u',
);
/** ", one of my year 6s", "in our class told me": what makes of a full name on no list a child of the writer's class. */
export const OF_OUR_CLASS = new RegExp(
  `^(?:\\s*[,(]?\\s*(?:in|from)\\s+(?:my|our)\\s+${ADJECTIVES}${GROUP}(?:\\s+(?:class|group|lot))?(?=\\s*(?:[,.!?)]|$)|\\s+(?:of|who|has|had|is|was|got|just|told|asked|said|today|came|went|and|brought|gave|drew|cried|won|did|can|can't|keeps|again))|\\s*,\\s*one of (?:my|our)\\s+${ADJECTIVES}(?:${GROUP}|pupils|students|kids|children))`,
  'u',
);
