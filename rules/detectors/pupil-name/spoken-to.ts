import { CONTACT_ACTS, SPOKEN_TO_CHILD } from '../../lexicons/class-cues.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { PhraseSet } from './phrase-set.ts';

const TO_CHILD = new PhraseSet(SPOKEN_TO_CHILD);
const CONTACT = new PhraseSet(CONTACT_ACTS);
/** "- Miss H", "Sir x": how staff sign to children. */
const SIGNED =
  /(?:^|[\s.!?-])(?:sir|miss|ur old ta|your old ta|mr \p{L}{1,12}|mrs \p{L}{1,12}|miss \p{L}{1,12})\s*[x☺😊🙂❤💛👍]*\s*$/u;
const GREETING =
  /(?:^|[\n.!?])\s*(?:(?:h+i+y*a*|he+y+|hello+|dear|yo+|aye+|ayy+|alright|aw+|oh|omg|yes|yeah|yep|ok|okay|course|haha|lol|morning|happy birthday|congrats|congratulations|right|sure|no|and|well|good luck|well done|thanks|thank you|sorry)[\s,!]+){0,3}$/u;
/** With a greeting it does not matter what follows. */
const HAILED = /(?:^|[\n.!?])\s*(?:h+i+y*a*|he+y+|hello+|dear)[\s,!]+$/u;
const AFTER_NAME =
  /^(?:[,!?.]|\s+(?:mate|love|hun|lovely|babe|sweetheart|pet|duck|course|tell|dont|don't|ive|i've|i'm|im|its|it's|you|u|ur|your|if|just|add|message|ring|text|love|yes|of|can|come|get|hope|did|have|are|was|we|here|no|ok|so|this|thank|remember|proud|lovely|bring|any)(?![\p{L}])|\s*$|\s*\n)/u;
/** "… ring me tonight Leon, don't tell": the name between a comma's two sides. */
const TAIL_BEFORE = /\p{L}\s*,?\s$/u;
const TAIL_AFTER = /^\s*(?:[,.!?\n]|$|x+\b)/u;

/** Whether a draft speaks to the person of this name, about contact, as staff do to a child. */
export function isSpokenTo(reading: Reading, name: Span): boolean {
  if (!isMessageToChild(reading)) return false;
  const left = reading.plain.slice(Math.max(0, name.start - 60), name.start);
  const right = reading.plain.slice(name.end, name.end + 20);
  if (/(?:^|[^\p{L}])(?:my|our|and|with|from|about|for|to|by|at|in|of|is|was|a|the)\s+$/u.test(left))
    return false;
  return (
    HAILED.test(left) ||
    (GREETING.test(left) && AFTER_NAME.test(right)) ||
    (TAIL_BEFORE.test(left) && TAIL_AFTER.test(right))
  );
}

const known = new WeakMap<Reading, boolean>();

/** Whether a message, comment or reply speaks of private contact as staff do with a child. */
export function isMessageToChild(reading: Reading): boolean {
  const answer = known.get(reading);
  if (answer !== undefined) return answer;
  const { kind } = reading.draft;
  const made =
    (kind === 'message' || kind === 'comment' || kind === 'reply') &&
    reading.plain.length < LONGEST_MESSAGE &&
    CONTACT.offsetsIn(reading).length > 0 &&
    (TO_CHILD.offsetsIn(reading).length > 0 || SIGNED.test(reading.plain.slice(-40)));
  known.set(reading, made);
  return made;
}

const LONGEST_MESSAGE = 1_500;
