import type { Context } from '../../context.ts';
import { PERFORMERS } from '../../lexicons/pupil-groups.ts';
import { keyOf } from '../../people/people-index.ts';
import { pupilGroups } from '../../people/pupil-groups.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

/** Who is meant. "children": pupils or former pupils, named as such; "child": said to a child; "hint": the talk is of school. */
export interface Audience extends Span {
  kind: 'children' | 'child' | 'hint';
}

const FORMER = wholeWords(
  [
    "(?:every|any|all|each|all of|any of|those of|some of)\\s+(?:the\\s+|my\\s+|you\\s+|of\\s+)*(?:single\\s+|old\\s+|former\\s+|ex[- ]?|past\\s+|lovely\\s+)*(?:child|children|kid|kids|pupil|pupils|student|students|class|boy|girl|one|ones|lads|girls)\\s+(?:that\\s+|who\\s+|whom\\s+)*(?:(?:i|i've|ive|i have|we)\\s+(?:ever\\s+|have ever\\s+)?(?:taught|teach|had|looked after|tutored)|(?:ever\\s+|has ever\\s+)?(?:sat in|came through|passed through|been in|was in|were in)\\s+(?:my|our))",
    "(?:if|anyone|anybody|everyone|everybody|those|people|kids|to all)\\s+(?:that\\s+|who\\s+|whom\\s+)*i\\s*(?:'ve|have)?\\s*(?:ever\\s+)?(?:taught|used to teach)(?:\\s+you)?|if (?:i|you)(?:'ve| have)? (?:ever )?(?:taught you|(?:were|was) (?:ever )?in my(?! (?:antenatal|nct|yoga|spin|pilates|zumba|pottery|dance|evening|uni|art|sewing|baby|puppy|boxercise|gym|aqua|spanish|italian|esol|office|team|unit|regiment)))",
    '(?:my|our|of my|any|all|to|dear|hey|hi|calling)?\\s*(?:ex|old|former|past|previous)[- ]?\\s*(?:pupils?|students?|tutees|tutor group|form|class|classes|year \\d+s?|leavers|school kids|y\\d+s?)(?:\\s+of mine)?(?!\\s+(?:teacher|mates?|friends?|reunion|photo))',
    `(?:my|our) (?:ex|old|former|last)[- ]?(?:1[0-3]|[1-9])(?!ds|[dgk](?![a-z]))[a-z]{1,2}|(?:boys|girls|lads|lasses|players) (?:from|in|on) (?:the|my|our) u(?:nder)?[- ]?1[0-8]'?s?|(?:any|all|some|most|one|those|both) of my (?:old |ex |former |lovely |little )*(?:${oneOf(PERFORMERS)}|lot|kids|team|squad)`,
    '(?:years|decades) of (?:tutor groups|classes|pupils|forms|school kids)|class of (?:20)(?:0[6-9]|[1-9]\\d)|(?:19|20)\\d\\d leavers|leavers(?: (?:of )?20\\d\\d)?(?!\\s+(?:assembly|do|disco|ball|party|hoodies|mass|service))|kids (?:from|at) school|gcse lot|a level lot|sixth formers|lads from my|girls from my',
  ].join('|'),
);
/** Said to a child, by somebody who teaches it. */
const TO_CHILD = wholeWords(
  [
    'see (?:you|u|ya) (?:\\p{L}+ )?(?:in|at|on) (?:class|lesson|lessons|form|registration|reg|school|maths|english|science|pe|assembly|tutor time|monday in class)|see you (?:tomorrow|monday) in class|see you at (?:rehearsal|practice|training|choir|club|netball|football|band)|(?:your|ur|the) (?:homework|hw|essay|essays|coursework|sats|mocks?|gcses?|reading book|spellings|detention)',
    "(?:don't|dont|do not|never|not) (?:tell|tellin|telling|show|let) (?:(?:ur|your|yr) (?:mum|dad|mam|parents|teacher|nan|folks)|(?:miss|mr|mrs|ms|sir|school|the school|the office)(?! (?:i|i'm|i've|we|she|he) ))|(?:school|they|the head|your mum|ur mum|head) (?:would|will|wud|'d|'ll) (?:go (?:mad|mental|ballistic|spare|nuts)|kill me|sack me|have my job)|(?:can't|cant|not allowed to|couldn't) (?:say|talk about|do) (?:it|this|that) (?:in|at) school|before (?:ur|your) (?:mum|dad|mam) (?:sees|finds|gets)|(?:ur|your) (?:mum|dad|parents) (?:doesn't|don't|won't|needn't|sees?|mustn't)|not a word to (?:your|ur|miss|mr)",
    "(?:don't|dont|do not|never) (?:mention|say) (?:it|this|that|anything|a word) (?:in|at|to) (?:class|school|lesson|miss|mr|mrs|sir|anyone)|(?:get|be) in (?:so much |big |proper )?trouble at school|i could (?:get in trouble|lose my job|get sacked|get the sack)|always answer my class",
    "(?:you|u) (?:were|was|are|r|'re|always were|were always)\\s+(?:always\\s+|such\\s+|so\\s+|one of\\s+)*(?:a |an |the |my )*(?:[\\p{L}]+ ){0,3}(?:in (?:my|our|the) (?:class|form|year|tutor group|lessons?|choir|year \\d+)|in (?:year|yr|y) ?\\d+|in (?:class|reception|nursery)|pupil|student|to teach|mary we ever had|we ever had|i (?:ever )?taught)|(?:when|since|because|that|where) i taught (?:you|u)|(?:i|i've|we) had (?:you|u) (?:in|for) (?:nursery|reception|year|yr|y ?\\d|my (?:class|form|set|tutor group)|maths|english|science|history|pe|drama|french|class)|(?:your|ur) (?:sixth form|primary|school|gcse|a level|year \\d+|infant|junior|nursery) (?:days|years)|(?:you may|you might|you'll|you will|hope you) remember me from|(?:one of )?my (?:all time )?(?:favourites?|faves?|favs?) (?:in|from|of) (?:y(?:ea)?r? ?\\d+|reception|nursery|that class|my class|all)|i (?:used to teach|taught) (?:you|u)|i remember (?:you|u) in (?:year|y|reception|nursery|my class)",
    "(?:you|u)(?:'ve| have)?(?: now| finally| just| officially)* (?:left|finished) (?:the )?(?:sixth form|school|year \\d+|primary|college|y\\d+)|happy 1[1-8]th|(?:the )?others in (?:the |ur |your |my )?(?:class|form|team|year)|my favou?rite in the (?:whole )*(?:form|class|year|team|choir|school)|now (?:that )?(?:you've|youve|you have|ur|you're|you are) (?:left|finished|16|17|18|leaving|old enough|in (?:year|y) ?\\d+)|(?:you're|ur|you are|your|when you're|when ur|once you turn|when you turn|til you're|once you're|once ur) (?:nearly |almost |only )?(?:1[0-9]) (?:next|now|soon|today|in|tomorrow)|at big school|good luck (?:at|in) (?:big school|year 7|secondary|year \\d+|your sats|your gcses|your exams)",
    "(?:it's|its|this is|its only|it's only)\\s+(?:miss|sir|mr|mrs|ms)(?:\\s+\\p{L}+)?|(?:miss|mr|mrs|ms)\\s+\\p{L}\\s+here|(?:your|ur) (?:(?:old|favourite|fave|former|ex) )?(?:teacher|ta|form tutor|head of year|head teacher|headteacher)|your (?:old|former) (?:tutor|head|coach|piano teacher)|(?:anyone|anybody|no one|nobody|everyone|others) (?:at|from|in) (?:the |ur |your )?(?:school|class|form)|(?:if|in case|when) (?:ur|your) (?:mum|dad|parents|mam) asks?|(?:tell|let) (?:her|him|them) (?:know )?(?:i've|ive|i have|i'll|ill|i'm|(?:he|she|they) can)|if (?:ur|your) (?:mum|dad|parents) (?:say|says|let|lets|is|are) (?:you|it|ok|fine|out|cool)|when (?:ur|your) (?:mum|dad|mum and dad|parents)(?:'s|s| is| are) (?:out|at work|away)|my favou?rite (?:pupil|in year \\d+|student)|(?:stuff|things|it|trouble|bad|going on|problems|kicks?|rough)(?: \\p{L}+){0,3} at home|(?:(?:done|finished|after|before|do) (?:ur|your|yr) (?:homework|spellings|revision|tea))|past (?:your|ur) bedtime|(?:not|never|away from|round the corner from|far from) (?:at |by |outside |near )?(?:the |school )+gates?|(?:school|the school|your mum|ur mum|your parents|your dad) (?:doesn't|doesnt|don't|dont|needn't|does not) (?:need to |have to )?know|no need to tell (?:school|your|ur)|call me \\p{L}+ now|(?:don't|dont) (?:have to|need to) call me (?:miss|sir)|(?:saw|heard about|well done (?:on|in|for)|congrats on|congratulations on) (?:your|ur) (?:results|gcses|a levels|sats|prom|exams)|kiddo|young man|young lady|love,? (?:miss|sir)|on sir|from sir",
    'tell (?:ur|your|yr) (?:[\\p{L}]+ )?(?:lad|son|daughter|boy|girl|kid|kids|little one|child|eldest|youngest|alfie)|tell (?:ur|your) \\p{L}+ (?:he|she|they) can|(?:lovely|great|brilliant|nice|pleasure|loved|miss|missed|joy) teaching (?:you|u)|(?:ur|your) (?:lad|son|daughter|boy|girl|little one)(?: can| could)',
  ].join('|'),
);
/** Said in school talk to anybody: enough beside a plain invitation only. */
const SCHOOL_TALK = wholeWords(
  '(?:to|for|some|your|ur|the) (?:revise|revision|coursework|mocks?)|in (?:tutor|form|reg)|after (?:school|netball|football|choir|club|rehearsal|lesson|class|detention|band|training)(?: club)?|at break(?:time)?|at lunch(?:time)? club|in (?:my )?(?:lesson|lessons)(?! plan)|in my (?:form|class)|at sports day|in assembly|in your sats|the homework|in the toilets',
);
const ADULT_WORDS = [
  'parents',
  'mums',
  'mams',
  'dads',
  'carers',
  'families',
  'adults',
  'ladies',
  'gents',
  'governors',
  'volunteers',
  'uni students',
  'university students',
  'adult learners',
  'trainees',
  'ects',
  'nqts',
  'pgce students',
  'teachers',
  'teacher friends',
  'educators',
  'colleagues',
  'clients',
  'customers',
  'friends',
  'mates',
  'school leaders',
  'sencos',
  'tutors',
  'student teachers',
  'teaching assistants',
  'staffroom',
  'first aid course',
  'training course',
];
const ADULTS = wholeWords(
  `(?<!(?:your|ur|their|no|other|the|be|become|make) )(?:fellow\\s+)?${oneOf(ADULT_WORDS)}`,
);
/** Parents who share the fetching. */
const CHILD_CARE = wholeWords(
  '(?:drop|bring|fetch|collect|have|pick up) (?:the|your|ur) (?:kids|boys|girls|children|two)',
);
const CHILD_OF_ADULT = wholeWords(
  'tell (?:ur|your|yr) (?:[\\p{L}]+ )?(?:lad|son|daughter|boy|girl|kid|kids|little one|child)|(?:ur|your) (?:lad|son|daughter|boy|girl)',
);
const FAMILY = wholeWords(
  '(?:my|our|wor)\\s+(?:(?:gorgeous|lovely|own|little|big|beautiful|eldest|youngest|best)\\s+)*(?:son|daughter|niece|nephew|grandson|granddaughter|goddaughter|godson|sister|brother|cousin|husband|wife|mum|mam|dad|nan|kids|two|lad|auntie)|love you|(?:mum|dad) wants|ring your auntie|sunday dinner',
);
/** Somebody sells lessons to the world. */
const COMMERCIAL = wholeWords(
  'dbs|rates|references|qualified|per hour|an hour|bookings?|spaces available|free first lesson|fully insured|spanish lessons|guitar lessons',
);
/** Lessons for money are a trade, but not for one's own pupils. */
const OWN_TAUGHT = wholeWords(
  '(?:any|some|all|one|both|a few) of my (?:y(?:ea)?r? ?\\d+|class|set|form|own|pupils|students|tutor group|gcse|a level)|my own (?:pupils|students|class)',
);
/** A stage of school, not the children in it. */
const STAGE = /^(?:ks ?[1-5]|key stage.*|eyfs|reception|gcse.*)$/;

const TOLD =
  /(?<!\p{L})(?:tell|let|ask)\s+(\p{L}+)\s+(?:(?:that\s+)?(?:he|she|they)\s+can|i(?:'ll| will| can|ll)\s|to\s+(?:add|follow|message|snap|text|dm|join|play)|know\s)/gu;

/** "Tell Benji he can …": a message for a child on the list, by way of somebody else. */
function toldOf({ plain }: Reading, { people }: Context): Audience[] {
  return [...plain.matchAll(TOLD)].flatMap(({ 0: words, 1: name = '', index }) => {
    const id = people.givens.exact(keyOf(name));
    return id !== undefined && people.byGiven.has(id)
      ? [{ start: index, end: index + words.length, kind: 'child' }]
      : [];
  });
}

/** All the words that show that children of the school are meant. */
export function audiences(reading: Reading, context: Context): Audience[] {
  const groups = pupilGroups(reading).filter(
    ({ kind, start, end }) => kind !== 'loose' && !STAGE.test(reading.plain.slice(start, end)),
  );
  return [
    ...matches(reading, FORMER).map((span): Audience => ({ ...span, kind: 'children' })),
    ...toldOf(reading, context),
    ...groups.map(({ start, end }): Audience => ({ start, end, kind: 'children' })),
    ...matches(reading, TO_CHILD).map((span): Audience => ({ ...span, kind: 'child' })),
    ...matches(reading, SCHOOL_TALK).map((span): Audience => ({ ...span, kind: 'hint' })),
  ];
}

/** The words speak to grown-ups or to customers, and not about a child of theirs. */
export function isForAdults({ plain }: Reading, { start, end }: Span): boolean {
  const words = plain.slice(start, end);
  return (
    [ADULTS, COMMERCIAL, CHILD_CARE].some((pattern) => words.search(pattern) >= 0) &&
    words.search(CHILD_OF_ADULT) < 0 &&
    words.search(OWN_TAUGHT) < 0
  );
}

export function isForFamily({ plain }: Reading): boolean {
  return plain.search(FAMILY) >= 0;
}
