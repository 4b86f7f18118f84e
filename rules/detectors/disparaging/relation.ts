import type { Reading, Span } from '../../text/reading.ts';
import { type Evaluation, isStated, isTheirSpeech } from './evaluations.ts';
import type { Target } from './targets.ts';

/** A target and what is said of it. */
export interface Slight extends Span {
  sure: boolean;
}

const FAR = 75;
const NEAR = 35;
/** The longest evaluation that may stand before its target. */
const MOST = 140;
const PLAINLY = /^(?:'s|'re|\s+(?:is|are|was|were))?\s+(?:[a-z'-]+\s+){0,3}$/;
/** Between an insult and its target: "idiots running our school", "laziest teacher in our department". */
const LEADS_TO =
  /^\W*(?:[a-z'-]+\W+){0,3}?(?:of|in|at|from|on|running|runs?|who|by|for|like|with|against|called|that|is|are|as|my|our|the|this)?\W*(?:[a-z'-]+\W+){0,2}$/;
const NEW_SUBJECT =
  /\b(?:but|so|because|cos|while|and|then)\s+(?:i|i'm|im|my (?:husband|wife|mum|dad|son|daughter|lad|kids|train|car|bus|back|head))\b|\b(?:i'm|im|i am|i was|i feel|i've been|i've gone)\b/;
/** Of children, only this counts as contempt: what they cannot do yet is every lesson's subject. */
const OF_CHILDREN =
  /say please|attention span|argue with|fault|could(?:n'?t| not) find|apple|chip off|gets? it|made sense|shilling|between|tie|zoo|tranq|sandwich|rock|dumb|bright as|speak english|brain|sharpest|brightest|quickest|sandwich|from hell|furniture|houseplant|goldfish|manners|hat(?:e|es|ing)|despise|detest|loathe|can'?t stand|sick (?:of|to)|no wonder|gene pool|smells?|stink|reek|brought up|dragged up|punch|living dead|pond life|makes? me sick|boils?|piss|fuck|reading age|iq|if their lives?|in the gutter|couldn'?t (?:find|spell|punch|string|pour)|piece of|lights|short|shouldn'?t/;
/** What tired staff call a class that they are fond of. */
const TEASING =
  /^(?:gremlins|goblins?|monsters?|mental|nuts|crackers|chaos|chaotic|mad|madness|bonkers|nightmare|gobby|mardy)$/;
const SCATHING =
  /shall (?:we|i) say|polite|mildly|kindly|nicely|how (?:do|shall) i put|less said|hard of thinking|special kind|definition|interpretation|interesting|brave|bold|unconventional|novel|courageous|unorthodox|singular|peculiar|relaxed|fascinating|curious|unusual|manage|not what|naming|mentioning|names mentioned|know who you are|just say|acquired|at least|a certain|fairness/;

/** What is most surely said of a target in its sentence; `evaluations` are those of the sentence, in order. */
export function linked(
  reading: Reading,
  target: Target,
  evaluations: readonly Evaluation[],
  fond: boolean,
): Slight | null {
  let longest: Slight | null = null;
  for (let at = firstNear(evaluations, target.start - MOST); at < evaluations.length; at++) {
    const evaluation = evaluations[at];
    if (!evaluation || evaluation.start > target.end + FAR) break;
    const slight = link(reading, target, evaluation, fond);
    if (slight?.sure) return slight;
    if (slight && (!longest || slight.end - slight.start > longest.end - longest.start)) longest = slight;
  }
  return longest;
}

/** The number of the first part that starts at an offset or later (parts in order). */
function firstNear(parts: readonly Span[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether this is said of that, by their order and distance in one sentence. */
function link(reading: Reading, target: Target, evaluation: Evaluation, fond: boolean): Slight | null {
  const start = Math.min(target.start, evaluation.start);
  const end = Math.max(target.end, evaluation.end);
  if (!fits(reading, target, evaluation, fond)) return null;
  const attributive = evaluation.start >= target.start && evaluation.end <= target.end;
  if (attributive) return evaluation.kind === 'contempt' ? null : { start, end, sure: false };
  const stated = isStated(reading, evaluation);
  if (target.end > evaluation.start)
    return leadsTo(reading, target, evaluation, stated) ? { start, end, sure: false } : null;
  const between = reading.plain.slice(target.end, evaluation.start);
  const reach = evaluation.kind === 'fault' ? NEAR : FAR;
  if (between.length > reach || NEW_SUBJECT.test(between) || isTheirSpeech(between)) return null;
  if (evaluation.literal && !stated) return null;
  const plainly = stated && target.own && target.kind !== 'taught' && PLAINLY.test(between);
  return { start, end, sure: plainly && evaluation.kind === 'insult' && !isOpen(reading, end) };
}

/** Whether an evaluation runs into its target: "laziest teacher in our department", "sick of our SLT". */
function leadsTo(reading: Reading, target: Target, evaluation: Evaluation, stated: boolean): boolean {
  const between = reading.plain.slice(evaluation.end, target.start);
  if (evaluation.kind === 'fault' || /\band\b/.test(between)) return false;
  if (evaluation.kind === 'contempt' || evaluation.kind === 'understatement')
    return between.length <= NEAR && !/[,;:]\s/.test(between) && !NEW_SUBJECT.test(between);
  const attached = between.trim() === '' && ['leader', 'workmate', 'home'].includes(target.kind);
  if (evaluation.literal && !stated && !attached) return false;
  return between.length <= NEAR && LEADS_TO.test(between) && !/[,;:]\s/.test(between);
}

/** Whether these words hurt this target: children are teased, and what they cannot do is work. */
export function fits(
  { plain }: Reading,
  { kind, own }: Target,
  evaluation: Evaluation,
  fond: boolean,
): boolean {
  const said = plain.slice(evaluation.start, evaluation.end);
  if (kind === 'taught' && TEASING.test(said)) return false;
  if (fond) return evaluation.kind === 'insult' && !evaluation.literal && kind !== 'taught';
  switch (evaluation.kind) {
    case 'understatement':
      return kind !== 'taught' && SCATHING.test(said);
    case 'contempt':
      return kind !== 'taught' || OF_CHILDREN.test(said);
    case 'fault':
      return (own || kind === 'leader') && !['taught', 'decision', 'home'].includes(kind);
    default:
      return true;
  }
}

function isOpen(reading: Reading, from: number): boolean {
  return /^[^.!\n]{0,80}\?/.test(reading.plain.slice(from, from + 90));
}
