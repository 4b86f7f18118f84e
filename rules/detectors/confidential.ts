import { bySentence, type Parts } from '../text/by-sentence.ts';
import type { Reading, Span } from '../text/reading.ts';
import { codesIn } from './confidential/codes.ts';
import { disclosureIn, prayerFor } from './confidential/hints.ts';
import { childrenIn, colleaguesIn, type Subject } from './confidential/subjects.ts';
import { type Topics, topicsIn } from './confidential/topics.ts';
import type { Detector, Signal } from './detector.ts';

/** The writer's own story: the fact is said of "I", or of somebody at home. */
const MINE =
  /(?:\b(?:i|i'm|im|i've|ive|i was|i am|my own)\b[^.!?\n]{0,25}|\b(?:my (?:\w+ )?(?:mum|mam|dad|husband|wife|partner|sister|brother|son|daughter|lad|lass|boy|girl|kids?|child|nan|gran|grandad|auntie|uncle|niece|nephew|cousin|best friend|friend|mate|neighbour|dog|cat|two|youngest|eldest|twins?)|our (?:youngest|eldest|son|daughter|lad|lass|neighbours?))\b[^.!?\n]{0,45})$/;
/** "My own referral came through": an event that is the writer's, not a child's. */
const MY_EVENT =
  /\b(?:my|for my|our) (?:own |\w+ )?(?:physio|gp|dentist|dog|cat|mum|dad|back|knee|hip|youngest|eldest|son|daughter)\b/;
const PRONOUN = /\b(?:he|she|they|his|her|him|them|their|he's|she's|they're|hes|shes)\b/;
const SCHOOL_PAPER = /sats|arithmetic|reading|spag|gps|phonics|gcse|reasoning|grammar|spelling/;
const EXACT_CONTENT = /\d|text|poem|passage|extract|came up|answer|words/;
/** How far a fact may stand from the person it is about, in one sentence. */
const REACH = 110;

const CLOSE = 50;

interface Scene {
  reading: Reading;
  topics: Topics;
  children: Parts<Subject>;
  colleagues: Parts<Subject>;
}

/** What staff know only through the job: about a child, a colleague, the school's plans, its tests and its locks. */
export const confidential: Detector = {
  category: 'confidential',
  detect(reading, context) {
    const topics = topicsIn(reading);
    const atWork = topics.cue.all.length > 0;
    const scene: Scene = {
      reading,
      topics,
      children: bySentence(reading, childrenIn(reading, context, atWork)),
      colleagues: bySentence(reading, colleaguesIn(reading, context)),
    };
    return [
      ...codesIn(reading).map((span) => signal('code', span)),
      ...reading.sentences.flatMap((sentence, at) => [
        ...aboutChild(scene, sentence, at),
        ...aboutColleague(scene, at),
        ...aboutTest(scene, sentence, at),
        ...aboutSchool(scene, sentence, at),
      ]),
    ];
  },
};

function aboutChild({ reading, topics, children }: Scene, sentence: Span, at: number): Signal[] {
  const here = children.in(at);
  const isHome = topics.ownFamily.in(at).some((home) => here.every((child) => distance(child, home) > 0));
  const isElsewhere = topics.elsewhere.in(at).length > 0;
  const isGeneral = topics.general.in(at).length > 0;
  const [live] = topics.live.in(at);
  const around = nearby(reading, at);
  const told = disclosureIn(reading, { start: sentence.start, end: around.end }, here);
  if (told && !isGeneral && !isHome && !isElsewhere) return [signal('disclosure', told)];
  if (live && !isGeneral && !isHome && topics.elsewhere.all.length === 0 && !isMyEvent(reading, live))
    return [signal('live-event', covering([live, ...here.slice(0, 2)]))];
  const fact = topics.childFact.in(at).find((span) => here.length > 0 || !isMine(reading, span));
  if (!fact || ((isHome || isElsewhere) && !here.some(({ named }) => named))) return [];
  const child = here.find((subject) => distance(subject, fact) < REACH);
  if (!child) return isGeneral ? [] : goingOn({ reading, topics, children }, sentence, at);
  const isGrave = topics.grave.in(at).some((span) => distance(child, span) < REACH);
  return isGeneral && !isGrave
    ? []
    : [signal('child', covering([child, fact]), isGrave && !isGeneral && distance(child, fact) < CLOSE)];
}

/** A fact about "she" or "his mum", where the child is named in a sentence beside it. */
function goingOn(
  { reading, topics, children }: Omit<Scene, 'colleagues'>,
  sentence: Span,
  at: number,
): Signal[] {
  const before = [...children.in(at - 1), ...children.in(at - 2)];
  const isClassTalk = topics.classCue.all.length > 0 && topics.grave.in(at).length > 0;
  const hasSubject = before.length > 0 || children.in(at + 1).length > 0 || isClassTalk;
  const text = reading.plain.slice(sentence.start, sentence.end);
  const goesOn = PRONOUN.test(text) || before.some(({ named }) => named);
  return hasSubject && goesOn && topics.ownFamily.all.length === 0 ? [signal('child', sentence)] : [];
}

function aboutColleague({ reading, topics, colleagues }: Scene, at: number): Signal[] {
  const isSecret = topics.secrecy.all.length > 0;
  const isOutside = [topics.elsewhere, topics.ownFamily, topics.public].some(
    (parts) => parts.in(at).length > 0,
  );
  if (isOutside && !isSecret) return [];
  if (topics.elsewhere.all.length > 0 && colleagues.in(at).every(({ named }) => !named)) return [];
  const facts = [...topics.staffFact.in(at), ...(isSecret ? topics.quietStaffFact.in(at) : [])];
  const theirs = facts.filter((fact) => !isMine(reading, fact));
  for (const person of colleagues.in(at)) {
    const fact = theirs.find((span) => distance(person, span) < REACH);
    if (fact) return [signal('colleague', covering([person, fact]))];
  }
  const [person] = colleagues.in(at);
  const prayed =
    person && topics.ownPeople.in(at).length === 0 && prayerFor(reading, nearby(reading, at), person);
  return prayed ? [signal('colleague', prayed)] : [];
}

/** What is in a paper that nobody may have seen. */
function aboutTest({ reading, topics }: Scene, sentence: Span, at: number): Signal[] {
  const papers = near(topics.paper, at);
  const [content] = topics.paperContent.in(at);
  if (papers.length === 0 || !content || topics.oldPaper.all.length > 0 || topics.ownFamily.all.length > 0)
    return [];
  const isOurs =
    topics.cue.all.length > 0 ||
    papers.some(({ start, end }) => SCHOOL_PAPER.test(reading.plain.slice(start, end)));
  const isExact = EXACT_CONTENT.test(reading.plain.slice(content.start, content.end));
  return isOurs && (isExact || near(topics.soon, at).length > 0) ? [signal('test', sentence)] : [];
}

/** News of the school before it is told. */
function aboutSchool({ topics }: Scene, sentence: Span, at: number): Signal[] {
  if (topics.elsewhere.in(at).length > 0 || topics.ownFamily.all.length > 0) return [];
  const isPublic = topics.public.all.length > 0;
  const isFamily = topics.ownPeople.in(at).length > 0;
  if (topics.inspection.in(at).length > 0 && !isPublic && !isFamily) return [signal('inspection', sentence)];
  const isWe = topics.we.in(at).length > 0;
  const isSecret = near(topics.secrecy, at).length > 0;
  const isWork = topics.cue.all.length > 0;
  if (topics.news.in(at).length > 0 && isSecret && isWork && (isWe || topics.cue.in(at).length > 0))
    return [signal('news', sentence)];
  const isGrave = topics.graveNews.in(at).length > 0 && isWe && (isWork || isSecret);
  return isGrave && !isPublic && topics.general.in(at).length === 0 ? [signal('news', sentence)] : [];
}

function signal(name: string, { start, end }: Span, sure = false): Signal {
  return { rule: `confidential/${name}`, start, end, sure };
}

function isMine({ plain }: Reading, { start }: Span): boolean {
  return MINE.test(plain.slice(Math.max(0, start - 60), start));
}

function isMyEvent({ plain }: Reading, { start, end }: Span): boolean {
  return MY_EVENT.test(plain.slice(Math.max(0, start - 50), end + 50));
}

/** A sentence and the two beside it. */
function nearby({ sentences, plain }: Reading, at: number): Span {
  return {
    start: sentences[at - 1]?.start ?? sentences[at]?.start ?? 0,
    end: sentences[at + 1]?.end ?? plain.length,
  };
}

/** Parts in a sentence or in those beside it. */
function near(parts: Parts<Span>, at: number): Span[] {
  return [...parts.in(at), ...parts.in(at - 1), ...parts.in(at + 1)];
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

function covering(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
