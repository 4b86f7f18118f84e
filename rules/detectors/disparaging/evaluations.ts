import {
  AFFECTION,
  CONTEMPT,
  DENIALS,
  FAILURES,
  FAULTS,
  GRIEVANCES,
  INSULTS,
  SARCASM,
  UNDERSTATEMENT,
} from '../../lexicons/evaluations.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { wholeWords } from '../../text/words.ts';

export type EvaluationKind = 'insult' | 'failure' | 'contempt' | 'fault' | 'understatement';

/** Words that say something bad, before it is known of whom. */
export interface Evaluation extends Span {
  kind: EvaluationKind;
  /** May also be an animal, a place, a toy or a mere fact: must be said as "is a …" or stand before its noun. */
  literal: boolean;
}

const PATTERNS: readonly (readonly [EvaluationKind, WordPattern])[] = [
  ['insult', wholeWords(phrases(INSULTS))],
  ['failure', wholeWords(phrases(FAILURES))],
  ['contempt', wholeWords(phrases(CONTEMPT))],
  ['fault', wholeWords(phrases(FAULTS))],
  ['understatement', wholeWords(phrases(UNDERSTATEMENT))],
];

const LITERAL =
  /^(?:circus|zoo|asylum|dump|prison|cult|titanic|dragon|witch|cow|sheep|pigs|rats|a rat|snakes?|slugs?|weasels?|donkeys?|turnips?|cabbages?|potato(?:es)?|spanners?|puppets?|animals|monsters?|dinosaurs?|fossils?|gremlins|goblins?|trolls|vampires?|fools|disaster|arse|boring|fake|false|evil|mental|nuts|crackers|rank|weak|failing|hell|madness|chaos|torture|painful|miserable|smelly|bunch of \w+|pile of \w+|load of \w+|dense|dim|thick|melts?|leech(?:es)?|gossips?|cowboys|rats|swine|nasty|horrible|rubbish|pants|broken|feral|savages?|toxic|umbridge|trunchbull|cruella|voldemort|hitler|nazis?|stasi|gestapo|menace|witches|trash|crap|garbage|shit|naff|mess|a mess|fakes?|stinks?|rude|awful|terrible|dreadful|shocking|worst|embarrassing|nonsense|idle|nightmare)$/;
const STATES =
  /(?:\b(?:is|are|was|were|be|been|being|am|like|such|total|totally|absolute|absolutely|complete|completely|utter|utterly|proper|right|pure|what|old|becoming|bloody|f\w+ing|bit|so|very|bunch|load|just|as|most|this|really|pretty|bunch of|look|looks|smell|smells|feels?|known|acting|behaving)|'s|'re|:|=|ngl)\s+(?:[a-z'-]+\s+){0,2}$/;
const SELF =
  /(?:\b(?:i'?m|i am|i was|i've been|i feel|i felt|i look|i'd be|i can be|me being|myself|i|we were|feeling|feel|felt)\s+(?:[a-z'-]+\s+){0,3}|\bmy (?:own )?(?:singing|dancing|drawing|handwriting|spelling|cooking|attempt|memory|jokes?|knees?|back|maths|french|welsh)\b[^.!?\n]{0,30})$/;
const THE_ONE = /\b(?:i'?m|i am|i was) the one\b/;
const SELF_AFTER =
  /^[^.!?\n]{0,25}\b(?:from me|by me|of me|my own fault|my fault|with myself|says my|said my|that was me|to live with)\b/;
const DENIED = new RegExp(`\\b${phrases(DENIALS)}\\s+(?:[a-z'-]+\\s+){0,3}$`, 'u');
const DENIED_FROM_START =
  /(?:^|[,;:.!?\n]\s*)(?:nobody|no one|no-one|none of|not one|not a single|neither)\b[^,;:.!?\n]*$/;
const DENIED_THAT = /\b(?:isn'?t|is not|wasn'?t|not) (?:that|because|saying)\b[^,;:.!?\n]*$/;
const NOT_A_DENIAL =
  /\b(?:(?:can'?t|cannot|couldn'?t) believe|not only|not being funny|not (?:just|saying|gonna lie|going to lie)|no(?:thing)? (?:wonder|doubt)|nobody (?:tells|warns|told|warned)|nothing (?:but|short)|never (?:known|seen|met|worked|had|been|felt)|not (?:sure|surprised)|no (?:lie|idea))\b[^,;.!?\n]*$/;
const THEIR_SPEECH = /\b(?:said|says|told|tells|reckons?|thinks?|calls?|called|asked|described)\s[^.!?\n]*$/;

/** Words of contempt that are said of somebody: denials, oneself and reports of others taken out. */
export function evaluationsIn(reading: Reading): Evaluation[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    matches(reading, pattern)
      .map((span) => ({ ...span, kind, literal: LITERAL.test(reading.plain.slice(span.start, span.end)) }))
      .filter((evaluation) => isMeant(reading, evaluation)),
  );
}

function isMeant({ plain }: Reading, { start, end, kind }: Evaluation): boolean {
  const before = plain.slice(Math.max(0, start - 70), start);
  const clause = before.slice(Math.max(...[...'.!?\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (THE_ONE.test(clause)) return false;
  if (SELF_AFTER.test(plain.slice(end, end + 45))) return false;
  if (kind === 'contempt' || kind === 'understatement') return true;
  if (kind === 'fault') return !SELF.test(clause) && !DENIED.test(clause);
  if (SELF.test(clause)) return false;
  if (NOT_A_DENIAL.test(clause)) return true;
  return !DENIED.test(clause) && !DENIED_THAT.test(clause) && !DENIED_FROM_START.test(clause);
}

/** Whether the words before an evaluation make it a statement about something ("is a …", "what a …"). */
export function isStated({ plain }: Reading, { start }: Span): boolean {
  return STATES.test(plain.slice(Math.max(0, start - 40), start));
}

/** Whether the target is the one who says it: "our deputy said the worst …". */
export function isTheirSpeech(between: string): boolean {
  return THEIR_SPEECH.test(between);
}

export const SARCASM_MARKS = wholeWords(phrases(SARCASM));
export const GRIEVANCE_MARKS = wholeWords(phrases(GRIEVANCES));
export const AFFECTION_MARKS = wholeWords(phrases(AFFECTION));
