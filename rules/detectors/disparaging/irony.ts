import { OWN_FAMILY } from '../../lexicons/elsewhere.ts';
import {
  BITTER_TAGS,
  DECREES,
  DEPARTURES,
  HINTED_LEADERS,
  MOCKERY,
  SINCE_THEM,
  TRIFLES,
} from '../../lexicons/irony.ts';
import type { Parts } from '../../text/by-sentence.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';
import { AFFECTION_MARKS } from './evaluations.ts';
import type { Slight } from './relation.ts';
import type { Target } from './targets.ts';

const HINTED = wholeWords(phrases(HINTED_LEADERS));
const TAG = new RegExp(phrases(BITTER_TAGS), 'gu');
const DEPARTURE = wholeWords(phrases(DEPARTURES));
const SINCE = wholeWords(phrases(SINCE_THEM));
const DECREE = wholeWords(phrases(DECREES));
const TRIFLE = wholeWords(phrases(TRIFLES));
const MOCKING = new RegExp(phrases(MOCKERY), 'gu');
const FAMILY = wholeWords(phrases(OWN_FAMILY));
/** Joy at somebody's going, which takes the sting out of it. */
const GLAD =
  /\b(?:happy|congratulations|congrats|proud|maternity|retir\w+|new baby|wish (?:her|him|them)|good luck|excited|thank(?:s|ful)?(?! to who)|kind|wonders|helped|(?:so|very|really) funny|laughed|giggl\w+|cried laughing)\b/;
/** From a leader to what they decreed, and from there to what it was about. */
const TO_DECREE = 60;
const TO_TRIFLE = 100;

/** Contempt that no single word carries: a dry remark, a mocked policy, people hinted at, staff who leave. */
export function ironyIn(reading: Reading, targets: Parts<Target>, sentence: Span, at: number): Slight | null {
  const before = reading.sentences[at - 1] ?? sentence;
  const near = { start: (reading.sentences[at - 2] ?? before).start, end: sentence.end };
  if (isGlad(reading, near)) return null;
  const aimed = [at, at - 1, at - 2].flatMap((each) => targets.in(each)).find(isBlamed);
  const [tag] = matches(reading, TAG, sentence);
  const [gone] = matches(reading, DEPARTURE, near);
  const since = matches(reading, SINCE, near).find((span) => gone && !covers(gone, span));
  if (gone && (tag || since) && matches(reading, FAMILY, near).length === 0)
    return { start: gone.start, end: sentence.end, sure: false };
  if (tag && aimed) return { start: Math.min(aimed.start, tag.start), end: sentence.end, sure: false };
  return mockeryIn(reading, sentence) ?? decreeIn(reading, sentence, targets.in(at));
}

/** A policy told as a joke, or leaders who are pointed at and not named. */
function mockeryIn(reading: Reading, sentence: Span): Slight | null {
  const [found] = [...matches(reading, MOCKING, sentence), ...matches(reading, HINTED, sentence)];
  return found ? { start: found.start, end: sentence.end, sure: false } : null;
}

/** "Our head has decided that what we need is a laminated poster": the trifle says what is thought of the decree. */
function decreeIn(reading: Reading, sentence: Span, targets: readonly Target[]): Slight | null {
  const decrees = matches(reading, DECREE, sentence);
  const trifles = matches(reading, TRIFLE, sentence);
  for (const leader of targets.filter(({ kind }) => kind === 'leader')) {
    const decree = decrees.find((each) => isSoonAfter(leader, each, TO_DECREE));
    const trifle = decree && trifles.find((each) => isSoonAfter(decree, each, TO_TRIFLE));
    if (trifle) return { start: leader.start, end: trifle.end, sure: false };
  }
  return null;
}

function isBlamed({ kind, own }: Target): boolean {
  return kind === 'leader' || kind === 'decision' || (own && (kind === 'school' || kind === 'named'));
}

function isGlad(reading: Reading, near: Span): boolean {
  const isTold = ({ start }: Span) =>
    /\b(?:about|on|says|saying)\W+$/.test(reading.plain.slice(Math.max(0, start - 10), start));
  return (
    matches(reading, AFFECTION_MARKS, near).some((mark) => !isTold(mark)) ||
    GLAD.test(reading.plain.slice(near.start, near.end))
  );
}

function isSoonAfter(first: Span, then: Span, most: number): boolean {
  return then.start >= first.end && then.start - first.end <= most;
}

function covers(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}
