import { CHILD_SPOKE, DUTY_TO_TELL, ILLNESS_HINTS, PRAYERS } from '../../lexicons/hinted-confidences.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';
import type { Subject } from './subjects.ts';

const SPOKE = wholeWords(phrases(CHILD_SPOKE));
const DUTY = wholeWords(phrases(DUTY_TO_TELL));
const PRAYER = wholeWords(phrases(PRAYERS));
const ILLNESS = wholeWords(phrases(ILLNESS_HINTS));
/** The writer's own illness, or that of somebody at home. */
const OWN = /\b(?:my|i|i'?m|i'?ve)\b[^.!?\n]*$/;
/** A child of whom nothing is said but that the writer works with them. */
const A_CHILD =
  /\b(?:(?:a|the|one|this|that|another|my|our) (?:\w+ )?(?:child|kid|pupil|student|little one|girl|boy|lad|lass|bairn)|one of (?:mine|my|our)|year \d+|y\d)\b/;

/** A child said something that had to be reported: a disclosure without the word. */
export function disclosureIn(reading: Reading, near: Span, children: readonly Subject[]): Span | null {
  const [spoke] = matches(reading, SPOKE, near);
  const duty = matches(reading, DUTY, near).find((each) => spoke !== undefined && each.start >= spoke.start);
  if (!spoke || !duty) return null;
  const isOfChild = children.length > 0 || A_CHILD.test(reading.plain.slice(near.start, near.end));
  return isOfChild ? { start: spoke.start, end: duty.end } : null;
}

/** An illness told of a colleague as a prayer or a good thought. */
export function prayerFor(reading: Reading, near: Span, colleague: Subject): Span | null {
  const [prayer] = matches(reading, PRAYER, near);
  const illness = matches(reading, ILLNESS, near).find(
    ({ start }) => !OWN.test(reading.plain.slice(Math.max(0, start - 30), start)),
  );
  if (!prayer || !illness) return null;
  const spans = [prayer, illness, colleague];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
