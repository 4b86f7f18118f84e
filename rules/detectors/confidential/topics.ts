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
} from '../../lexicons/confidential-topics.ts';
import { FICTION, OWN_FAMILY, PARENT_OF, SPORT } from '../../lexicons/elsewhere.ts';
import { WORK_CUES } from '../../lexicons/workplace.ts';
import { bySentence, type Parts } from '../../text/by-sentence.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';

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
  soon: words([
    'today',
    "today's",
    'tomorrow',
    "tomorrow's",
    'this (?:morning|week|afternoon)',
    'tonight',
    'sats week',
    'on (?:monday|tuesday|wednesday|thursday|friday)',
    'just',
    '(?:monday|tuesday|wednesday|thursday|friday)s?',
    'next week',
    'peeked',
    'opened',
    'afternoon sitting',
    'anyone sitting',
    'invigilat\\w+',
  ]),
  we: words([
    'we',
    "we're",
    "we've",
    'us',
    'our school',
    'our place',
    'at ours',
    'the trust',
    'our trust',
    'the school',
    'school is',
    'governors',
    'slt',
    'ks\\d',
    'the head',
    'the deputy',
    'they',
    "they're",
    'our',
    'tas?',
    'ofsted',
    'staff',
    'my school',
    'this place',
    'appointed',
  ]),
  classCue: words([
    'my (?:\\w+ )?(?:class|room|group|form|set|nursery|ta|classroom|tutor group)',
    'our (?:\\w+ )?(?:class|year|school)',
    'i teach',
    '#\\w*teacher\\w*',
    '#\\w*(?:talife|teachinglife|schoollife)',
    'in (?:y|year|yr) ?\\d+',
    'one of mine',
  ]),
} as const;

export type Topic = keyof typeof PATTERNS;

/** Where each topic stands in a draft, by sentence. */
export type Topics = Record<Topic, Parts<Span>>;

/** Looks for every topic once. */
export function topicsIn(reading: Reading): Topics {
  const entries = Object.entries(PATTERNS).map(
    ([topic, pattern]) => [topic, bySentence(reading, matches(reading, pattern))] as const,
  );
  return Object.fromEntries(entries) as Topics;
}
