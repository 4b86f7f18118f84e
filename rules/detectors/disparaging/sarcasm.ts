import { HYPOTHETICALS, SAID_AT_WORK } from '../../lexicons/evaluations.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';
import { AFFECTION_MARKS, GRIEVANCE_MARKS, SARCASM_MARKS } from './evaluations.ts';
import type { Slight } from './relation.ts';
import type { Target } from './targets.ts';

const MARKED =
  /[\u{1F644}\u{1F643}\u{1F921}\u{1F44F}\u{1F926}\u{1F62C}]|(?:^|\s)\/s\b|["'](?:values?|valued|wellbeing|vision|support|supportive|feedback|listen\w*|care|cares|leadership|leaders?|consult\w*|training|strategy|expert|inclusive|family)["']/u;
const SINCERE =
  /\b(?:thank(?:s|you)?|cheers|well done|shout ?out|love|loving)\b[^.!?\n]{0,60}\b(?:for (?:covering|letting|helping|staying|being|making|listening|looking|the (?:lie|bacon|cake|flowers|card|support|kind|early)|all (?:your|the|their)|your|their (?:help|support|kindness))|who (?:gave|stayed|helped|painted|raised|ran|made|organised)|real wellbeing|unreal)\b/;

/** Into the next sentence, where the grievance often comes. */
const NEXT = 60;
/** Two words of praise with two grievances, or with one and a leader, or with a mark of irony. */
const ENOUGH = 4;
const AT_WORK = wholeWords(phrases(SAID_AT_WORK));
const SUPPOSED = wholeWords(phrases(HYPOTHETICALS));

/** Whether a sentence has a word of affection or praise in it. */
export function isFond(reading: Reading, sentence: Span): boolean {
  return matches(reading, AFFECTION_MARKS, sentence).length > 0;
}

/** Praise that means the opposite: an own leader, decision or school, words of praise, and a practice nobody thanks for. */
export function sarcasmIn(reading: Reading, sentence: Span, targets: readonly Target[]): Slight | null {
  const text = reading.plain.slice(sentence.start, sentence.end);
  const aimed = targets.find(({ kind }) => kind !== 'taught' && kind !== 'home');
  if (!aimed || SINCERE.test(text)) return null;
  const praise = matches(reading, SARCASM_MARKS, sentence).filter(
    (mark) => mark.start < aimed.start || mark.end > aimed.end,
  );
  const around = { start: sentence.start, end: Math.min(reading.plain.length, sentence.end + NEXT) };
  const grievances = matches(reading, GRIEVANCE_MARKS, around).filter(
    (mark) => mark.start >= aimed.end || mark.end <= aimed.start,
  );
  const first = praise[0];
  if (!first) return null;
  const marked = MARKED.test(reading.cased.slice(sentence.start, sentence.end + 4));
  const weight =
    praise.length + Math.min(grievances.length, 2) + (marked ? 2 : 0) + (aimed.kind === 'leader' ? 1 : 0);
  return weight >= ENOUGH
    ? { start: Math.min(first.start, aimed.start), end: sentence.end, sure: false }
    : null;
}

/** Belittling turns of phrase that need no other target than the work itself. */
export function saidAtWork(reading: Reading, sentence: Span): Slight | null {
  const [found] = matches(reading, AT_WORK, sentence);
  return found ? { ...found, end: sentence.end, sure: false } : null;
}

/** "Asking for a friend: if your head …": a question with a leader in it. */
export function supposed(reading: Reading, sentence: Span, targets: readonly Target[]): Slight | null {
  const [found] = matches(reading, SUPPOSED, sentence);
  const leader = targets.find(({ kind, start }) => kind === 'leader' && start > (found?.end ?? 0));
  return found && leader ? { start: leader.start, end: sentence.end, sure: false } : null;
}
