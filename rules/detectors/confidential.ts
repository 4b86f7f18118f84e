import { FICTION, OWN_FAMILY, PARENT_OF, SPORT } from '../lexicons/elsewhere.ts';
import {
  CHILD_FACTS,
  GRAVE_FACTS,
  GRAVE_NEWS,
  IN_GENERAL,
  INSPECTION_NEWS,
  LIVE_EVENTS,
  MADE_PUBLIC,
  OLD_PAPERS,
  QUIET_STAFF_FACTS,
  SCHOOL_NEWS,
  SECRECY,
  STAFF_FACTS,
  TEST_CONTENT,
  TEST_PAPERS,
} from '../lexicons/confidential-topics.ts';
import { WORK_CUES } from '../lexicons/workplace.ts';
import { phrases } from '../text/phrases.ts';
import { matches, type Reading, type Span } from '../text/reading.ts';
import { wholeWords } from '../text/words.ts';
import { codesIn } from './confidential/codes.ts';
import { childrenIn, colleaguesIn, type Subject } from './confidential/subjects.ts';
import type { Detector, Signal } from './detector.ts';

const words = (...lists: (readonly string[])[]) => wholeWords(phrases(...lists));
const PATTERNS = {
  cue: words(WORK_CUES),
  childFact: words(CHILD_FACTS),
  grave: words(GRAVE_FACTS),
  staffFact: words(STAFF_FACTS),
  quietStaffFact: words(QUIET_STAFF_FACTS),
  news: words(SCHOOL_NEWS),
  graveNews: words(GRAVE_NEWS),
  secrecy: words(SECRECY),
  live: words(LIVE_EVENTS),
  inspection: words(INSPECTION_NEWS),
  paper: words(TEST_PAPERS),
  paperContent: words(TEST_CONTENT),
  oldPaper: words(OLD_PAPERS),
  public: words(MADE_PUBLIC),
  general: words(IN_GENERAL),
  ownFamily: words(PARENT_OF),
  ownPeople: words(OWN_FAMILY),
  elsewhere: words(FICTION, SPORT),
  soon: words(['today', "today's", 'tomorrow', "tomorrow's", 'this (?:morning|week|afternoon)', 'tonight', 'sats week', 'on (?:monday|tuesday|wednesday|thursday|friday)', 'just', '(?:monday|tuesday|wednesday|thursday|friday)s?', 'next week', 'peeked', 'opened']),
  we: words(['we', "we're", "we've", 'us', 'our school', 'our place', 'at ours', 'the trust', 'our trust', 'the school', 'school is', 'governors', 'slt', 'ks\\d', 'the head', 'the deputy', 'they', "they're", 'our', 'tas?', 'ofsted', 'staff', 'my school', 'this place', 'appointed']),
  classCue: words(['my (?:\\w+ )?(?:class|room|group|form|set|nursery|ta|classroom|tutor group)', 'our (?:\\w+ )?(?:class|year|school)', 'i teach', '#\\w*teacher\\w*', '#\\w*(?:talife|teachinglife|schoollife)', 'in (?:y|year|yr) ?\\d+', 'one of mine']),
} as const;

type Name = keyof typeof PATTERNS;
type Found = Record<Name, Span[]>;

/** The writer's own story: the fact is said of "I", or of somebody at home. */
const MINE = /(?:\b(?:i|i'm|im|i've|ive|i was|i am|my own)\b[^.!?\n]{0,25}|\b(?:my (?:\w+ )?(?:mum|mam|dad|husband|wife|partner|sister|brother|son|daughter|lad|lass|boy|girl|kids?|child|nan|gran|grandad|auntie|uncle|niece|nephew|cousin|best friend|friend|mate|neighbour|dog|cat|two|youngest|eldest|twins?)|our (?:youngest|eldest|son|daughter|lad|lass|neighbours?))\b[^.!?\n]{0,45})$/;
const PRONOUN = /\b(?:he|she|they|his|her|him|them|their|he's|she's|they're|hes|shes)\b/;
const SCHOOL_PAPER = /sats|arithmetic|reading|spag|gps|phonics|gcse|reasoning|grammar|spelling/;
const REACH = 110;

/** What staff know only through the job: about a child, a colleague, the school's plans, its tests and its locks. */
export const confidential: Detector = {
  category: 'confidential',
  detect(reading, context) {
    const found = findAll(reading);
    const atWork = found.cue.length > 0;
    const children = childrenIn(reading, context, atWork);
    const colleagues = colleaguesIn(reading, context);
    return [
      ...codesIn(reading).map((span): Signal => ({ rule: 'confidential/code', ...span, sure: false })),
      ...reading.sentences.flatMap((sentence, at) => [
        ...aboutChild(reading, found, sentence, at, children),
        ...aboutColleague(reading, found, sentence, colleagues, atWork),
        ...aboutSchool(reading, found, sentence, at),
      ]),
    ];
  },
};

function findAll(reading: Reading): Found {
  const entries = Object.entries(PATTERNS).map(([name, pattern]) => [name, matches(reading, pattern)] as const);
  return Object.fromEntries(entries) as Found;
}

function aboutChild(reading: Reading, found: Found, sentence: Span, at: number, children: readonly Subject[]): Signal[] {
  const here = inside(children, sentence);
  const facts = inside(found.childFact, sentence);
  const fact = facts.find((span) => here.length > 0 || !isMine(reading, span));
  const isHome = inside(found.ownFamily, sentence).some((span) => here.every((child) => distance(child, span) > 0)) || inside(found.elsewhere, sentence).length > 0;
  const [live] = inside(found.live, sentence);
  const isGeneral = inside(found.general, sentence).length > 0;
  if (live && !isGeneral && !isHome && found.elsewhere.length === 0 && !isMineAlone(reading, live))
    return [signal('live-event', covering([live, ...here]))];
  if (!fact || (isHome && !here.some(({ named }) => named))) return [];
  const [child] = here.filter((subject) => distance(subject, fact) < REACH);
  if (child) {
    const grave = inside(found.grave, sentence).find((span) => distance(child, span) < REACH);
    if (isGeneral && !grave) return [];
    return [signal('child', covering([child, fact]), child.named && grave !== undefined)];
  }
  const near = [at - 1, at - 2, at + 1].flatMap((index) => inside(children, reading.sentences[index]));
  const text = reading.plain.slice(sentence.start, sentence.end);
  const spokenOf = near.length > 0 || (found.classCue.length > 0 && inside(found.grave, sentence).length > 0);
  const goesOn = PRONOUN.test(text) || near.some(({ named, end }) => named && end < sentence.start);
  return spokenOf && goesOn && !isGeneral && found.ownFamily.length === 0 ? [signal('child', sentence)] : [];
}

function aboutColleague(reading: Reading, found: Found, sentence: Span, colleagues: readonly Subject[], atWork: boolean): Signal[] {
  const here = inside(colleagues, sentence);
  const outside = [found.elsewhere, found.ownFamily, found.public].some((spans) => inside(spans, sentence).length > 0);
  const isSecret = found.secrecy.length > 0;
  if (outside && !isSecret) return [];
  const facts = [...inside(found.staffFact, sentence), ...(isSecret ? inside(found.quietStaffFact, sentence) : [])];
  const pair = here.flatMap((person) => facts.filter((fact) => distance(person, fact) < REACH && !isMine(reading, fact)).map((fact) => [person, fact] as const))[0];
  if (!pair) return [];
  const [person, fact] = pair;
  return atWork || person.named || isSecret || fact ? [signal('colleague', covering([person, fact]))] : [];
}

function aboutSchool(reading: Reading, found: Found, sentence: Span, at: number): Signal[] {
  const [paper] = near(reading, found.paper, at);
  const [content] = inside(found.paperContent, sentence);
  const isOld = found.oldPaper.length > 0 || found.ownFamily.length > 0;
  const isExact = content !== undefined && /\d|text|poem|passage|extract|came up|answer|words/.test(reading.plain.slice(content.start, content.end));
  if (paper && content && !isOld && (isExact || near(reading, found.soon, at).length > 0) && (found.cue.length > 0 || SCHOOL_PAPER.test(reading.plain.slice(paper.start, paper.end)))) return [signal('test', sentence)];
  if (inside(found.elsewhere, sentence).length > 0 || found.ownFamily.length > 0) return [];
  const [inspection] = inside(found.inspection, sentence);
  if (inspection && found.public.length === 0 && inside(found.ownPeople, sentence).length === 0) return [signal('inspection', sentence)];
  if (inside(found.we, sentence).length === 0 && inside(found.cue, sentence).length === 0) return [];
  const [news] = inside(found.news, sentence);
  const secret = near(reading, found.secrecy, at);
  if (news && secret.length > 0 && found.cue.length > 0) return [signal('news', covering([news, sentence]))];
  const [grave] = inside(found.graveNews, sentence);
  const isOwn = inside(found.we, sentence).length > 0 && found.public.length === 0 && inside(found.general, sentence).length === 0;
  return grave && isOwn && (found.cue.length > 0 || secret.length > 0) ? [signal('news', sentence)] : [];
}

function signal(name: string, span: Span, sure = false): Signal {
  return { rule: `confidential/${name}`, start: span.start, end: span.end, sure };
}

function isMine({ plain }: Reading, { start }: Span): boolean {
  return MINE.test(plain.slice(Math.max(0, start - 60), start));
}

/** "My own referral came through": an event that is the writer's, not a child's. */
function isMineAlone({ plain }: Reading, { start, end }: Span): boolean {
  return /\b(?:my|for my|our) (?:own |\w+ )?(?:physio|gp|dentist|dog|cat|mum|dad|back|knee|hip|youngest|eldest|son|daughter)\b/.test(plain.slice(Math.max(0, start - 50), end + 50));
}

function inside<Part extends Span>(parts: readonly Part[], span: Span | undefined): Part[] {
  return span ? parts.filter((part) => part.start >= span.start && part.start < span.end) : [];
}

/** Parts in a sentence or in those beside it. */
function near(reading: Reading, parts: readonly Span[], at: number): Span[] {
  return [at, at - 1, at + 1].flatMap((index) => inside(parts, reading.sentences[index]));
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

function covering(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
