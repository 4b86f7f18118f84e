import { HYPOTHETICALS, SAID_AT_WORK } from '../../lexicons/evaluations.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';
import { type Evaluation, GRIEVANCE_MARKS, isStated, isTheirSpeech, SARCASM_MARKS } from './evaluations.ts';
import type { Target } from './targets.ts';

/** A target and what is said of it. */
export interface Slight extends Span {
  sure: boolean;
}

const FAR = 75;
const NEAR = 30;
/** Between an insult and its target: "idiots running our school", "laziest teacher in our department". */
const LEADS_TO = /^\W*(?:[a-z'-]+\W+){0,3}?(?:of|in|at|from|on|running|runs?|who|by|for|like|with|against|called|that|is|are|as|my|our|the|this)?\W*(?:[a-z'-]+\W+){0,2}$/;
const NEW_SUBJECT = /\b(?:but|so|because|cos|while|and|then)\s+(?:i|i'm|im|my (?:husband|wife|mum|dad|son|daughter|lad|kids|train|car|bus|back|head))\b|\b(?:i'm|im|i am|i was|i feel|i've been|i've gone)\b/;
const MARKED = /[\u{1F644}\u{1F643}\u{1F921}\u{1F44F}\u{1F926}\u{1F62C}]|(?:^|\s)\/s\b|["'](?:values?|valued|wellbeing|vision|support|supportive|feedback|listen\w*|care|cares|leadership|leaders?|consult\w*|training|strategy|expert|inclusive|family)["']/u;
const SINCERE = /\b(?:thank(?:s|you)?|cheers|well done|shout ?out|love|loving)\b[^.!?\n]{0,60}\b(?:for (?:covering|letting|helping|staying|being|making|listening|looking|the (?:lie|bacon|cake|flowers|card|support|kind|early)|all (?:your|the|their)|your|their (?:help|support|kindness))|who (?:gave|stayed|helped|painted|raised|ran|made|organised)|real wellbeing|unreal)\b/;
/** Of children, only this counts as contempt: what they cannot do yet is every lesson's subject. */
const OF_CHILDREN = /say please|speak english|brain|sharpest|brightest|quickest|sandwich|from hell|furniture|houseplant|goldfish|manners|hat(?:e|es|ing)|despise|detest|loathe|can'?t stand|sick (?:of|to)|no wonder|gene pool|smells?|stink|reek|brought up|dragged up|punch|living dead|pond life|makes? me sick|boils?|piss|fuck|reading age|iq|if their lives?|in the gutter|couldn'?t (?:find|spell|punch|string|pour)|piece of|lights are on|short|shouldn'?t/;
const SCATHING = /shall (?:we|i) say|polite|mildly|kindly|nicely|how (?:do|shall) i put|less said|hard of thinking|special kind|definition|interpretation|interesting|brave|bold|manage|not what|naming|mentioning|names mentioned|know who you are|just say|acquired|at least|a certain|fairness/;

const AT_WORK = wholeWords(phrases(SAID_AT_WORK));
const SUPPOSED = wholeWords(phrases(HYPOTHETICALS));

/** Whether this is said of that, by their order and distance in one sentence. */
export function linked(reading: Reading, target: Target, evaluation: Evaluation, fond: boolean): Slight | null {
  const start = Math.min(target.start, evaluation.start);
  const end = Math.max(target.end, evaluation.end);
  const said = reading.plain.slice(evaluation.start, evaluation.end);
  if (!fits(target, evaluation, said, fond)) return null;
  const attributive = evaluation.start >= target.start && evaluation.end <= target.end;
  if (attributive) return evaluation.kind === 'contempt' ? null : { start, end, sure: false };
  const stated = isStated(reading, evaluation);
  if (target.end <= evaluation.start) {
    const between = reading.plain.slice(target.end, evaluation.start);
    if (between.length > (evaluation.kind === 'fault' ? NEAR + 5 : FAR) || NEW_SUBJECT.test(between) || isTheirSpeech(between)) return null;
    if (evaluation.literal && !stated) return null;
    const plainly = /^(?:'s|'re|\s+(?:is|are|was|were))?\s+(?:[a-z'-]+\s+){0,3}$/.test(between) && stated;
    const sure = plainly && target.own && target.kind !== 'taught' && evaluation.kind === 'insult' && !isOpen(reading, end);
    return { start, end, sure };
  }
  const between = reading.plain.slice(evaluation.end, target.start);
  if (evaluation.kind === 'fault' || /\band\b/.test(between)) return null;
  if (between.length > (evaluation.kind === 'contempt' ? NEAR * 1.5 : NEAR)) return null;
  if (evaluation.kind !== 'contempt' && evaluation.kind !== 'understatement') {
    const attached = between.trim() === '' && ['leader', 'workmate', 'home'].includes(target.kind);
    if (evaluation.literal && !stated && !attached) return null;
    if (!LEADS_TO.test(between) || /[,;:]\s/.test(between)) return null;
  }
  return { start, end, sure: false };
}

/** Whether these words hurt this target: children are teased, and what they cannot do is work. */
export function fits({ kind, own }: Target, evaluation: Evaluation, said: string, fond: boolean): boolean {
  if (evaluation.kind === 'understatement') return kind !== 'taught' && SCATHING.test(said) && !fond;
  if (kind === 'taught') return !fond && (evaluation.kind === 'insult' || evaluation.kind === 'failure' || OF_CHILDREN.test(said));
  if (evaluation.kind === 'fault') return !fond && (own || kind === 'leader') && kind !== 'decision' && kind !== 'home';
  if (evaluation.kind === 'contempt' || evaluation.literal) return !fond;
  return true;
}

function isOpen(reading: Reading, from: number): boolean {
  return /^[^.!\n]{0,80}\?/.test(reading.plain.slice(from, from + 90));
}

/** Praise that means the opposite: an own leader, decision or school, words of praise, and a practice nobody thanks for. */
export function sarcasmIn(reading: Reading, sentence: Span, targets: readonly Target[]): Slight | null {
  const text = reading.plain.slice(sentence.start, sentence.end);
  const aimed = targets.find(({ kind }) => kind === 'leader' || kind === 'decision' || kind === 'school' || kind === 'named' || kind === 'workmate');
  if (!aimed || SINCERE.test(text)) return null;
  const praise = matches(reading, SARCASM_MARKS, sentence).filter((mark) => mark.start >= aimed.end || mark.end <= aimed.start);
  const grievances = matches(reading, GRIEVANCE_MARKS, sentence).filter((mark) => mark.start >= aimed.end || mark.end <= aimed.start);
  const first = praise[0];
  if (!first) return null;
  const marked = MARKED.test(reading.cased.slice(sentence.start, sentence.end + 4));
  const weight = praise.length + Math.min(grievances.length, 2) + (marked ? 2 : 0) + (aimed.kind === 'leader' ? 1 : 0);
  return weight >= 4 ? { start: Math.min(first.start, aimed.start), end: sentence.end, sure: false } : null;
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
