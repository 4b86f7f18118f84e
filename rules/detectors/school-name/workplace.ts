import { LAND_WORDS, SCHOOL_JOBS, TRUST_WORK_AFTER, TRUST_WORK_BEFORE } from '../../lexicons/school-kinds.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import type { Mention } from './mentions.ts';

const JOB = `(?:[\\p{L}\\d'&-]+\\s+){0,3}${oneOf(SCHOOL_JOBS)}`;

/** The writer says that they work somewhere: "I teach at", "i'm a TA up at", "my job at". */
const I_WORK_AT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:i|we)\\s+(?:now\\s+|currently\\s+|still\\s+|also\\s+|just\\s+|both\\s+|proudly\\s+|do\\s+)*(?:work|teach|works|am working|am teaching|cover|run the kitchen|cook|clean)` +
    `|(?:i'm|im|i am|we're|i've been|ive been|been)\\s+(?:now\\s+|currently\\s+|still\\s+|just\\s+|also\\s+)*(?:working|teaching|based|doing (?:my|a) (?:placement|pgce|ect)|(?:a|an|the|one of the|head|new)\\s+${JOB}|${JOB})` +
    `|(?:started|start|starting|got a job|got the job|got a new job|my job|my new job|working|teaching|my classroom|my class|years|yrs|ect year|first day|day job|employed|delighted to be joining|joined|joining|proud to work|proud to teach|love working|love teaching))` +
    `(?:\\s+(?:as\\s+)?(?:a\\s+|an\\s+)?[\\p{L}\\d&'/-]+){0,5}?\\s+(?:up\\s+|over\\s+|down\\s+|here\\s+|out\\s+)?(?:at|for|in)\\s+$`,
  'u',
);
/** Another capital word: "Larkfield Tyres" is another employer. */
const NAME_GOES_ON = /^[ -]\p{Lu}\p{Ll}/u;
const WORKPLACE_LEFT = 90;

/** Whether the words before a bare name say that the writer works there. */
export function isWorkplace(reading: Reading, span: Span): boolean {
  const { end } = span;
  if (NAME_GOES_ON.test(reading.cased.slice(end, end + 3))) return false;
  return I_WORK_AT.test(reading.plain.slice(Math.max(0, span.start - WORKPLACE_LEFT), span.start));
}

/** "my sister works for": another's employer says nothing of the writer. */
const NOT_OURS =
  /(?:he|she|sister|brother|husband|wife|mate|friend|mum|dad|partner|who)\s+(?:now\s+|still\s+)?(?:works?|worked|is working|joined)\s+(?:for|at)\s+$/;
const TRUST_BEFORE = new RegExp(`(?:^|[^\\p{L}])${oneOf(TRUST_WORK_BEFORE)}\\s+$`, 'u');
const TRUST_AFTER = new RegExp(`^(?:'s)?\\s+${oneOf(TRUST_WORK_AFTER)}(?![\\p{L}])`, 'u');
const VALLEY_BEFORE =
  /(?:^|[^\p{L}])(?:in|through|across|around|over|along|of|down|up|by|on) the\s+$|(?:^|[^\p{L}])live (?:in|at)\s+$/u;

/** Whether the words beside a trust's bare name speak of work there: "colleagues at", "HR". The valley has neither. */
export function isTrustAtWork(reading: Reading, { start, end }: Span): boolean {
  const left = reading.plain.slice(Math.max(0, start - 40), start);
  if (VALLEY_BEFORE.test(left)) return false;
  if (TRUST_AFTER.test(reading.plain.slice(end, end + 40))) return true;
  return (
    !NAME_GOES_ON.test(reading.cased.slice(end, end + 3)) &&
    TRUST_BEFORE.test(left) &&
    !NOT_OURS.test(reading.plain.slice(Math.max(0, start - 60), start))
  );
}

const AT_WORK = wholeWords(
  'trust|mat|ceo|staff|school|schools|teachers?|heads?|slt|union|pay|board|bosses|work|works|working|job|colleagues|inset|training|academies|pupils|students|kids|class|classroom|redundanc\\p{L}+|leadership|governors|contract|conference',
);

/** "Tamar Estuary boat trip": a trust that is called after a stretch of country, where nothing is said of work. */
export function isLand(reading: Reading, { form, mark, start, end }: Mention): boolean {
  if (
    form.of !== 'trust' ||
    mark !== '' ||
    form.isAcronym ||
    !form.words.some((word) => LAND_WORDS.has(word))
  )
    return false;
  if (isKindOfTrust(form.words)) return false;
  if (isTrustAtWork(reading, { start, end })) return false;
  const left = reading.plain.slice(Math.max(0, start - 40), start);
  return VALLEY_BEFORE.test(left) || reading.plain.search(AT_WORK) < 0;
}

function isKindOfTrust(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:trust|academ|school|learning|education|partnership|federation)/.test(word),
  );
}

const KIND =
  '(?:(?:little|local|only|wee|small|big|lovely|infants?|junior|primary|secondary|village|catholic|church|c of e|ce|high|nursery|first|middle|special)\\s+){0,3}(?:primary|school|academy|secondary|infants|juniors|high school|nursery|comp|college|comprehensive|sixth form|pru|send school)';
const WHERE =
  "(?:(?:up|down|out|over|round|just|right|way)\\s+)?(?:on|in|at|by|near|behind|opposite|next to|beside|across from|round the corner from|down|up|off|just past|next door to|along|over the road from|with)\\s+(?:the\\s+(?:end of\\s+|top of\\s+|bottom of\\s+|back of\\s+)?)?[\\p{L}\\d][\\p{L}\\d'&-]*(?:\\s+[\\p{L}\\d'&-]+){0,2}";
const WORK =
  "(?:(?:i|we)\\s+(?:now\\s+|currently\\s+|still\\s+|also\\s+|only\\s+)*(?:work|teach|cook|clean|do\\s+(?:the\\s+|my\\s+)?(?:dinners|lunches|nights|lates|mornings|cleaning|cooking|books|gardening|caretaking|supply|reception|the office|kitchens?|drama|music|sport|pe|admin|transport|run))|(?:i've|ive|i have)\\s+(?:now\\s+)?(?:worked|taught|been)|(?:i'm|im|i am)\\s+(?:now\\s+|currently\\s+|still\\s+)*(?:working|teaching|(?:(?:a|an|the|one of the)\\s+)?(?:[\\p{L}\\d'&-]+\\s+){0,3}" +
  oneOf(SCHOOL_JOBS) +
  '))';

/** A place that only one school fits: "I work at the primary on Mill Road". */
const DESCRIBED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WORK}|(?:(?<=^|[.!?\\n|•] ?)(?:(?:proud|tired|happy)\\s+)?(?:works|teaches|working|teaching|${oneOf(SCHOOL_JOBS)})))(?:\\s+(?:as\\s+)?[\\p{L}\\d&'/-]+){0,4}?\\s+(?:up\\s+|over\\s+|down\\s+)?(?:at|in|for)\\s+(the|that|this|our|a)\\s+${KIND},?\\s+${WHERE}`,
  'gu',
);
/** "can't say where I work but it rhymes with …". */
const RHYMED =
  /(?<![\p{L}])(?:where i (?:work|teach)|(?:my|our) (?:school|work|workplace|place)|the school)(?![\p{L}])[^.!?\n]{0,40}(?:rhymes with|sounds like|begins with|starts with)\s+[\p{L}'-]+(?: [\p{L}'-]+)?/gu;
/** Another school by its name, as the writer's workplace: "I teach at St Oswald's Primary". */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORK}(?:\\s+(?:as\\s+)?[\\p{L}\\d&'/-]+){0,4}?\\s+(?:up\\s+|over\\s+|down\\s+)?(?:at|for)\\s+(?!(?:a|an|the|my|our|your|this|that|his|her|their|another|one|two|uni|university|home|night|weekends|big|lots|many|several|all|some|any|various|different)\\s)(?:[\\p{L}'.-]+\\s+){1,4}?(?:primary|school|academy|infants|juniors|high|secondary|college|nursery|grammar|comp)(?![\\p{L}\\p{N}])`,
  'gu',
);
/** "a school on Mill Road" is one school, "a school in Leeds" one of many. */
const STREET = / (?:road|street|lane|avenue|close|drive|hill|green|square|crescent|estate)(?![\p{L}])/u;
const VAGUE_PLACE =
  /(?:on|in|at|with) (?:the|a|an) (?:world|moment|minute|holidays?|summer|morning|afternoon|evening|past|uk|country|middle of|same|good|great|mornings|afternoons|real|difference|heart|lovely|really|very|new)\b|(?:in|at) (?:england|scotland|wales|ireland|london|britain|special measures|january|september|and|need|crisis)\b|\bwith (?:a|an|no|some|two|three|lots|really|great|lovely|kids|children|send)\b/u;

/** Without one of these no workplace is described; a quick look before the slow ones. */
const OF_A_SCHOOL =
  /school|primar|academy|second|infant|junior|colleg|nurser|comp|high|gramm|pru|sixth|rhymes|sounds|work/;

/** Places where the draft tells where the writer works without the listed name. */
export function describedWorkplaces(reading: Reading, mentions: readonly Mention[]): Span[] {
  if (!OF_A_SCHOOL.test(reading.plain)) return [];
  const found = [
    ...[...reading.plain.matchAll(DESCRIBED)].filter(
      ([words, article]) => article !== 'a' || STREET.test(words),
    ),
    ...reading.plain.matchAll(NAMED),
  ];
  return [...found.filter(([words]) => !VAGUE_PLACE.test(words)), ...reading.plain.matchAll(RHYMED)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !mentions.some((mention) => mention.start < end && start < mention.end));
}
