import type { Context } from '../../context.ts';
import { HINTED_LEADERS } from '../../lexicons/irony.ts';
import {
  DECISIONS,
  HOME_ADULTS,
  LEADERS_ANYWHERE,
  NOT_PEOPLE,
  OWN_MARKS,
  OWN_PLACES,
  SCHOOL_DECISIONS,
  SCHOOL_LEADERS,
  TAUGHT,
  WORKMATES,
} from '../../lexicons/workplace.ts';
import { namedAdults } from '../../people/adult-names.ts';
import type { Settings } from '../../settings.ts';
import { normalise } from '../../text/normalise.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

export type TargetKind = 'leader' | 'workmate' | 'taught' | 'home' | 'decision' | 'school' | 'named';

/** Somebody or something of the writer's own workplace. */
export interface Target extends Span {
  kind: TargetKind;
  /** Said to be the writer's own, or a listed name: it cannot be anybody else's. */
  own: boolean;
}

interface Form {
  kind: TargetKind;
  own: boolean;
  /** Only where something else in the draft is of school life. */
  needsCue: boolean;
  pattern: WordPattern;
}

const MINE =
  '(?:my|our|wor|oor|ma|half (?:of )?(?:my|our)|(?:some|most|one|none|two) of (?:my|our)|all (?:my|our))';
const THE = `(?:${phrases(OWN_MARKS)}|the|that|those|some|half the|a|all the|any)`;
/** Up to two words between "our" and "deputy": "our lovely new deputy". */
const BETWEEN = "\\s+(?:[a-z'-]+\\s+){0,2}?";

const form = (kind: TargetKind, own: boolean, needsCue: boolean, source: string): Form => ({
  kind,
  own,
  needsCue,
  pattern: wholeWords(source),
});

const leaders = phrases(SCHOOL_LEADERS, LEADERS_ANYWHERE);
const home = phrases(HOME_ADULTS);

const FORMS: readonly Form[] = [
  form('leader', true, false, `${MINE}${BETWEEN}${leaders}`),
  form('leader', false, false, phrases(SCHOOL_LEADERS)),
  form('leader', false, true, `${THE}${BETWEEN}${phrases(LEADERS_ANYWHERE)}`),
  form(
    'leader',
    false,
    false,
    '(?:the\\s+)?new\\s+(?:head|deputy|boss|principal|ceo|executive|management|leadership)',
  ),
  form(
    'leader',
    false,
    true,
    '(?:in charge|at the top|up top|upstairs|running (?:the show|this place|the place))',
  ),
  form('leader', false, true, phrases(HINTED_LEADERS)),
  form(
    'taught',
    false,
    true,
    '(?:(?:year|yr|y)\\s*\\d{1,2}\\s+)?(?:set\\s+\\d|(?:bottom|top|middle)\\s+set)',
  ),
  form('leader', false, true, `(?:new\\s+)?(?:head|deputy|boss|management|leadership)`),
  form('workmate', true, false, `${MINE}${BETWEEN}${phrases(WORKMATES)}`),
  form('workmate', false, true, `(?:${THE}${BETWEEN})?${phrases(WORKMATES)}`),
  form(
    'workmate',
    true,
    false,
    '(?:woman|man|bloke|lady|lass|lad|guy|girl|one|genius|person|lot|people) (?:in|from|on|at) our (?:office|reception|finance|hr|staff ?room|kitchen|front desk|canteen|site|department)',
  ),
  form(
    'workmate',
    false,
    true,
    '(?:in|from)\\s+(?:year\\s*\\d+|y\\d+|(?:the|our)\\s+office|finance|hr|the\\s+kitchen)',
  ),
  form('taught', true, false, `${MINE}${BETWEEN}${phrases(TAUGHT)}`),
  form(
    'taught',
    true,
    false,
    '(?:kids?|child|children|lads?|boys?|girls?|lass|one) in (?:my|our) (?:class|group|form|set|nursery|room)',
  ),
  form(
    'taught',
    false,
    true,
    `(?:this|these|that|the|half the|some of the)${BETWEEN}(?:kids?|class|cohort|child|children|year\\s+group|lot|lads|girls|boys)`,
  ),
  form(
    'taught',
    false,
    false,
    "(?<!(?:in|to|of|from|starts?|starting|into|for) )(?:year|yr|y)\\s*\\d{1,2}s?(?=\\s+(?:are|were|is|was|have|has|had|today|this|again|can|can't|couldn't|don't|just|being|you|all|will|would|could|do|did|need)\\b|\\s*[.,!?:;]|\\s*$)|\\d{1,2}[a-z]\\d?(?=\\s+(?:are|were|is|today|this|again)|\\s*[.!])",
  ),
  form(
    'home',
    true,
    false,
    `(?:our|wor|(?:some|half|most|one) of (?:my|our|the)|half (?:the|our)|some)\\s+(?:parents|mums|mams|families)`,
  ),
  form(
    'home',
    false,
    true,
    `(?:(?:the|these|those|some|this|that|certain|one|another|his|her|their|a)${BETWEEN})?${home}`,
  ),
  form(
    'home',
    false,
    true,
    `${phrases(['the (?:mother|father|mam|mum|dad|stepdad|parents)', 'have you (?:met|seen) the \\w+', 'people who come to'])}`,
  ),
  form('decision', true, false, `(?:my|our|wor)${BETWEEN}${phrases(DECISIONS)}`),
  form('decision', false, false, `(?:(?:the|a|this)${BETWEEN})?${phrases(SCHOOL_DECISIONS)}`),
  form('decision', false, true, `(?:(?:the|this|new|today's)${BETWEEN})?${phrases(DECISIONS)}`),
  form('school', true, false, phrases(OWN_PLACES)),
  form('school', false, true, '(?:school|work)(?=\\s+(?:is|was|has|are)\\b)'),
];

const NOT_TARGETS = wholeWords(phrases(NOT_PEOPLE));

const listedFor = new WeakMap<Settings, WordPattern | null>();

/** The school and its trust, by every name in the settings. */
function schoolPattern(settings: Settings): WordPattern | null {
  const known = listedFor.get(settings);
  if (known !== undefined) return known;
  const { school } = settings;
  const names = school
    ? [school.name, ...school.aliases, ...(school.trust ? [school.trust.name, ...school.trust.aliases] : [])]
    : [];
  const marks = school
    ? [...school.handles, ...school.hashtags].map((name) => name.replace(/^[#@]/, ''))
    : [];
  const plain = [...names, ...marks]
    .map((name) => normalise(name).plain.trim())
    .filter((name) => name.length > 2);
  const pattern = plain.length > 0 ? wholeWords(`[#@]?${oneOf(plain)}`) : null;
  listedFor.set(settings, pattern);
  return pattern;
}

/** Where the school or its trust is named as the settings spell it. */
export function schoolNamed(reading: Reading, settings: Settings): Span[] {
  const pattern = schoolPattern(settings);
  return pattern ? matches(reading, pattern) : [];
}

/** Everybody and everything of the writer's workplace that a draft speaks of. `atWork`: the draft is set in a school. */
export function targetsIn(reading: Reading, { settings }: Context, atWork: boolean): Target[] {
  const not = matches(reading, NOT_TARGETS);
  const named: Target[] = [
    ...schoolNamed(reading, settings).map((span) => ({ ...span, kind: 'school' as const, own: true })),
    ...namedAdults(reading, settings)
      .filter(({ firstOnly }) => atWork || !firstOnly)
      .map(({ start, end, firstOnly }) => ({ start, end, kind: 'named' as const, own: !firstOnly })),
  ];
  const spoken = FORMS.filter(({ needsCue }) => atWork || !needsCue).flatMap(({ kind, own, pattern }) =>
    matches(reading, pattern).map((span) => ({ ...span, kind, own })),
  );
  const kept = spoken.filter(
    ({ start, end }) => !not.some((other) => other.start < end && start < other.end),
  );
  return [...named, ...kept];
}
