import type { Reading } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';

const REFUSAL = wholeWords(
  [
    "(?:can't|cant|cannot|can not|won't|wont|will not|unable to|not able to|not allowed to|don't|do not|never|couldn't|mustn't|must not|not going to|not supposed to) (?:be |be able to |ever |actually |personally )*(?:accept(?:ing)?|add(?:ing)?|follow(?:ing)?|reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|message|chat|give you a lift|be friends|take requests|have pupils)",
    "(?:please )?(?:don't|do not|stop) (?:send(?:ing)?|add(?:ing)?|follow(?:ing)?|request(?:ing)?|message|messaging|try(?:ing)?)",
    '(?:ask|speak to|ring|email|contact|via|through|use) (?:the |your mum to (?:ring|email) the |ur mum to (?:ring|email) the )?(?:school )?office|school (?:email|account)|(?:on|via|through) (?:microsoft )?teams|google classroom|in school hours|(?:email|write to) (?:me at )?school|declin(?:e|ed|ing)|i (?:always )?say no|rejected|blocked (?:them|him|her|the lot)|told the dsl|to my dsl|safeguarding lead',
    "keep my account private|my account is private|(?:staff|teachers|we) (?:must not|mustn't|should not|shouldn't|can't|cannot)",
  ].join('|'),
);
const TURN = /(?<!\p{L})(?:but|sod it|go on|anyway|so now|now you|now i|now u|shouldn'?t but)(?!\p{L})/u;

/** The draft says no to contact, or sends people to the office; not where it then turns round ("but go on, add me"). */
export function refusesContact({ plain }: Reading): boolean {
  const at = plain.search(REFUSAL);
  return at >= 0 && !TURN.test(plain.slice(at));
}
