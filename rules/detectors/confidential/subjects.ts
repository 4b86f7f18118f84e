import type { Context } from '../../context.ts';
import { CALENDAR_NAMES, ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { LEADERS_ANYWHERE, SCHOOL_LEADERS, WORKMATES } from '../../lexicons/workplace.ts';
import { namedAdults } from '../../people/adult-names.ts';
import { keyOf } from '../../people/people-index.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span, type Word } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';

/** A child or colleague of the writer's school. `named`: by a listed name. */
export interface Subject extends Span {
  named: boolean;
}

const YEAR = '(?:year|yr|y|grade)\\s*\\d{1,2}';
const GROUP = `(?:(?:my|our|wor)\\s+(?:[a-z0-9]+\\s+){0,2}?(?:class|form|group|set|nursery|room|school|year|place|cohort|corridor|club|tutor group)|${YEAR}|\\d[a-z]|reception|nursery|ks\\d|sixth form|work|school)`;
const CHILD =
  '(?:girl|boy|lad|lass|lassie|kid|kiddo|child|pupil|student|bairn|wean|tot|toddler|twin|sibling|brother|sister|starter|one|mum|mam|dad|parent|mother|father|famil(?:y|ie)|youngster|lad|child|children|soul|thing|poppet|mite)s?';

const CLASS_CHILD = wholeWords(
  [
    `(?:an?|one|this|that|the|another|two|three|four|some|my|our|poor|both|those|these|a\\s+certain)\\s+(?:[a-z0-9-]+\\s+){0,3}?${CHILD}\\s+(?:[a-z-]+\\s+){0,2}?(?:in|from|of|at|i\\s+teach\\s+in)\\s+${GROUP}(?:'?s)?`,
    `(?:one|two|three|some|a\\s+couple|another|both|most|half)\\s+of\\s+(?:my|our|the|wor)\\s+(?:[a-z0-9-]+\\s+){0,2}?(?:${YEAR}(?:'?s)?|kids|pupils|students|children|class|lot|little\\s+ones|girls|boys|lads|lasses|reception|tutor\\s+group|form|tutees|famil(?:y|ies)|parents|mums|dads|key\\s+children|receptions|nursery)`,
    `${CHILD}\\s+in\\s+(?:my|our|wor|\\d[a-z])(?:\\s+(?:class|form|group|set|nursery|room))?`,
    '(?:is|was|are)\\s+in\\s+my\\s+(?:form|class|group|set|tutor\\s+group)',
    '(?:a|one|another)\\s+(?:parent|mum|mam|dad)\\s+(?:told|asked|came|rang|has|is|was)',
    '(?:one|two|three|some|another\\s+one)\\s+of\\s+(?:mine|ours)',
    '(?:one|two|three|some)\\s+of\\s+my\\s+(?:lot|little\\s+ones|littlies)',
    `(?:my|our)\\s+(?:[a-z]+\\s+){0,2}${YEAR}(?:\\s+(?:twins?|pair))?(?!s?\\s+(?:class|teacher|lesson|ta|parents|team|topic|play))`,
    '(?:my|our)\\s+(?:[a-z]+\\s+){0,2}(?:reception|nursery|tutor\\s+group)\\s+(?:twins?|pair|boy|girl|lad|one)',
    '(?:my|our)\\s+(?:key\\s+child(?:ren)?|1:1|one[ -]to[ -]one|tutee)s?',
    '(?:my|our)\\s+(?:little|poor|new|wee)\\s+(?:lad|girl|boy|one|lass|fella|man)\\s+(?:in|from)\\s+\\S+',
    `${YEAR}\\s+(?:girl|boy|lad|kid|child|pupil|student|lass|mum|dad|parent|twin|sister|brother)s?`,
    `(?:an?|two|three|our|the|another|that)\\s+(?:new\\s+)?(?:y\\d{1,2}|year\\s+\\d{1,2})(?:s\\b)?(?!\\s+(?:class|teacher|lesson|ta|parents|sats|residential|trip|group|topic|team|play|books?|work|display|assembly))`,
    `(?:my|our)\\s+(?:[a-z0-9]+\\s+)?(?:class|form|group|year|cohort)\\s+(?:has|have|with|of\\s+\\d+\\s+has)\\s+(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)`,
    `(?:my|another|our)\\s+${YEAR}\\s+(?:with|who|whose)`,
    `(?:lad|boy|girl|kid|child|lass)\\s+from\\s+\\S+\\s+in\\s+${GROUP}`,
    "(?:we|i)(?:'ve|\\s+have)?\\s+(?:got|had|have)\\s+an?\\s+(?:new\\s+)?(?:child|kid|boy|girl|lad|lass|pupil|student)",
    'the\\s+twins\\s+in\\s+\\S+',
    '(?:the|our)\\s+new\\s+(?:boy|girl|kid|starter|lad|lass|child)(?:\\s+(?:in|from)\\s+\\S+)?',
    '(?:looked[ -]after|lac|fsm|sen|ehcp|foster)\\s+(?:child|kid|girl|boy|lad|pupil)(?:ren)?\\s+in\\s+(?:my|our)\\s+\\S+',
    "(?:she|he|they)(?:'?s|\\s+is|'?re|\\s+are)\\s+in\\s+my\\s+(?:[a-z0-9]+\\s+)?(?:class|form|group|set)",
    '(?:the|a|one)\\s+(?:lad|boy|girl|kid|child|lass)\\s+i\\s+(?:teach|support|work\\s+with)',
    'i\\s+teach\\s+(?:the|his|her)\\s+\\S+',
    '(?:my|our)\\s+(?:tutor\\s+group|form|class)\\s+lost',
    '(?:a|one)\\s+child\\s+(?:today|this\\s+morning|twice)',
  ].join('|'),
);
/** "Kian in my class", listed or not; read with its capital. */
const NAME_IN_CLASS =
  /(?<![\p{L}])(?!(?:I|The|A|An|Back|Today|Days?|Now|Only|Still|Working|Teaching|Kids|Children|Everyone|Nobody|Life|Meanwhile|Week|Year|Job|Lessons?)\b)\p{Lu}[\p{Ll}'-]+(?:\s+\p{Lu}[\p{Ll}'-]*)?\s+(?:is\s+)?(?:in|from)\s+(?:my|our|[Yy](?:ear|r)?\s*\d|[Rr]eception|[Nn]ursery)/gu;

/** Leaders who are one person: a trust or a leadership team has no illness and no notice to hand in. */
const ONE_LEADER = [...SCHOOL_LEADERS, ...LEADERS_ANYWHERE].filter(
  (role) =>
    !/slt|smt|team|govern|trust|mat|management|leaders|leadership|admin|employer|higher|powers|brass|directors|bosses|board/.test(
      role,
    ),
);
const OWN_ROLE =
  '(?:my|our|wor|one\\s+of\\s+(?:my|our|the)|another\\s+of\\s+(?:my|our)|the\\s+new|two\\s+of\\s+our)';
const COLLEAGUE = wholeWords(
  [
    `${OWN_ROLE}\\s+(?:[a-z0-9'-]+\\s+){0,3}?${phrases(WORKMATES, ONE_LEADER)}(?!\\s+(?:meeting|door|team\\s+meeting))`,
    `(?:the|a|an|that|this|another)\\s+(?:[a-z0-9'-]+\\s+){0,2}?${phrases(['colleague', 'deputy(?: head)?', 'head ?teacher', 'caretaker', 'senco', 'receptionist', 'business manager', 'site manager', 'ta', 'hlta', 'lsa', 'ect', 'nqt', 'cook', 'teacher', 'teaching assistant', 'dinner lady', 'midday', 'governor', 'member of staff', 'staff member', 'exec head', 'ceo', 'head of \\w+', 'secretary', 'student teacher'])}(?:\\s+(?:next\\s+door|in\\s+\\S+))?`,
    `${YEAR}(?:'s)?\\s+(?:teacher|ta|lead)`,
    `(?:reception|nursery|music|pe|french|maths|english|science|art|rs|history|geography|drama)\\s+(?:teacher|ta)(?:'s)?`,
    `(?:put|got|have|has)\\s+${YEAR}\\s+(?:on|under)`,
    'our\\s+head',
    'our\\s+[a-z]+\\s+(?:in|on|from)\\s+(?:the\\s+)?(?:office|kitchen|reception|year\\s*\\d+|y\\d+|site)',
    '(?:one|two|three|four|some)\\s+of\\s+the\\s+(?:tas?|staff|teachers|team|office|middays|governors|cleaners|cooks)',
    "(?<=^|[.!?\\n]\\s*)(?:so\\s+)?(?:head|caretaker|deputy|senco|ta|cook|receptionist)(?:'s|\\s+is|\\s+has|\\s+got|\\s+was)",
    'the\\s+head(?!\\s+of\\s+the)',
    'my\\s+(?:ta|head|deputy|line\\s+manager|job\\s*share|year\\s+partner|mentor)',
    'somebody\\s+(?:on|in)\\s+(?:the|our)\\s+(?:staff|team|office)',
    '(?:someone|anyone)\\s+(?:on|in)\\s+(?:the|our)\\s+(?:staff|team|office|department)',
  ].join('|'),
);

/** Where children of the writer's school stand in a draft: by listed name, or by their class. `atWork`: school is spoken of. */
export function childrenIn(reading: Reading, context: Context, atWork: boolean): Subject[] {
  const spoken = [...matches(reading, CLASS_CHILD), ...inCased(reading, NAME_IN_CLASS)];
  return [...listedChildren(reading, context, atWork), ...spoken.map((span) => ({ ...span, named: false }))];
}

/** Where colleagues stand in a draft: by listed name, or by their role. */
export function colleaguesIn(reading: Reading, { settings }: Context): Subject[] {
  const named = namedAdults(reading, settings).filter(({ role }) => role === 'staff');
  return [
    ...named.map(({ start, end, firstOnly }) => ({ start, end, named: !firstOnly })),
    ...matches(reading, COLLEAGUE).map((span) => ({ ...span, named: false })),
  ];
}

function listedChildren({ words }: Reading, { people }: Context, atWork: boolean): Subject[] {
  return words.flatMap((word, at) => {
    if (!isCapital(word)) return [];
    const name = keyOf(word.text.replace(/'s$/, ''));
    const given = people.givens.exact(name);
    if (given === undefined || !people.byGiven.has(given) || people.circle.has(name)) return [];
    const next = words[at + 1];
    const surname = next && people.surnames.exact(keyOf(next.text.replace(/'s$/, '')));
    if (next && surname !== undefined && people.bySurname.has(surname))
      return [{ start: word.start, end: next.end, named: true }];
    const initial = next !== undefined && /^\p{Lu}$/u.test(next.cased) && next.cased !== 'I';
    const owns = word.text.endsWith("'s");
    if (!owns && !initial && next && isCapital(next) && next.text !== 'i' && !next.text.startsWith("i'"))
      return [];
    const isPlain = !ORDINARY_NAMES.has(name) || (initial && !CALENDAR_NAMES.has(name));
    return (atWork || initial) && isPlain ? [{ start: word.start, end: word.end, named: true }] : [];
  });
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.cased);
}

function inCased({ cased }: Reading, pattern: RegExp): Span[] {
  return [...cased.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
