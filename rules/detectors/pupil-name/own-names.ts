import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import { kindOfWord } from '../../text/grammar.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { AroundName } from './around-name.ts';

/** The names that the draft itself gives to the writer's own people and pets, and those of a sum, anywhere. */
export function ownNames(
  reading: Reading,
  tokens: readonly NameToken[],
  isPlaced: (end: number) => boolean,
): Set<string> {
  const own = new Set<string>();
  let sumUntil = 0;
  for (const [at, token] of tokens.entries()) {
    if (!startsWithCapital(token) && kindOfWord(token.key) !== 'given-name') continue;
    const around = new AroundName(reading, token);
    if (around.isInSum && token.start >= sumUntil) sumUntil = addNamesOfSum(own, reading, tokens, at);
    if (isPlaced(token.end) || around.isInTheClass ? around.isKinByWord : around.isOwn) own.add(token.key);
  }
  return own;
}

/** Who else is in the sum: "he gives Amina 4". Answers where its sentence ends. */
function addNamesOfSum(own: Set<string>, reading: Reading, tokens: readonly NameToken[], at: number): number {
  const sentence = sentenceAt(reading, tokens[at]?.start ?? 0);
  for (let next = at; (tokens[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
    const token = tokens[next];
    if (token && startsWithCapital(token)) own.add(token.key);
  }
  return sentence.end;
}
