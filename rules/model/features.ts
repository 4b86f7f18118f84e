import type { Draft } from '../draft.ts';
import type { Reading, Span } from '../text/reading.ts';
import type { Token } from './tokens.ts';
import type { Window } from './windows.ts';
import { hashOf, joined, type WordKeys, wordKeys } from './word-keys.ts';

/** Features are counted in two groups, so that a draft's many letter groups do not drown its few words. */
export const GROUPS = 2;
export type Group = 0 | 1;
const WORDS: Group = 0;
const LETTERS: Group = 1;

const MOST_WORDS = 3;
const SIGN = /[!?]+|\.\.\.|…|["“”]|[:\n]|\p{Extended_Pictographic}/gu;
const EDGE_BEFORE = hashOf('^');
const EDGE_AFTER = hashOf('$');

/** Keys have so many bits: with a few ten thousand known features, one strange feature in 400 is taken for a known one. */
const KEY_BITS = 24;
const SPARE_BITS = 32 - KEY_BITS;

/** Calls back for each feature of the tokens `from` to `to`: its key, its group, and the tokens it was seen in. */
export type Emit = (key: number, group: Group, first: number, last: number) => void;

/** Every feature of a stretch, for learning and for judging alike. */
export function featuresIn(reading: Reading, tokens: readonly Token[], window: Window, emit: Emit): void {
  const { from, to } = window;
  eachWord(tokens, from, to, emit);
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to === tokens.length ? reading.plain.length : (tokens[to]?.start ?? reading.plain.length);
  let near = from;
  const tokenBefore = (offset: number) => {
    while (near + 1 < to && (tokens[near + 1]?.start ?? 0) < offset) near++;
    return near;
  };
  eachSign(reading.plain, { start, end }, tokenBefore, emit);
  for (const words of settingOf(reading.draft)) emit(hashOf(words) >>> SPARE_BITS, WORDS, from, from);
}

/** What is known of a draft besides its words, as features. */
function settingOf({ kind, audience, attachments }: Draft): string[] {
  return [
    `kind ${kind}`,
    ...(audience ? [`audience ${audience}`] : []),
    ...(attachments?.length ? ['picture attached'] : []),
  ];
}

/** The features of a stretch of tokens: groups of one to three words, and groups of two to five letters of each word. */
function eachWord(tokens: readonly Token[], from: number, to: number, emit: Emit): void {
  const words: WordKeys[] = [];
  for (let at = from; at < to; at++) words.push(wordKeys(tokens[at]?.text ?? ''));
  for (const [place, { word, letters }] of words.entries()) {
    const at = from + place;
    emit(word >>> SPARE_BITS, WORDS, at, at);
    if (at === 0) emit(joined(EDGE_BEFORE, word) >>> SPARE_BITS, WORDS, at, at);
    let key = word;
    for (let more = 1; more < MOST_WORDS && at + more < to; more++) {
      key = joined(key, words[place + more]?.word ?? 0);
      emit(key >>> SPARE_BITS, WORDS, at, at + more);
    }
    if (at === tokens.length - 1) emit(joined(word, EDGE_AFTER) >>> SPARE_BITS, WORDS, at, at);
    for (let nth = 0; nth < letters.length; nth++) emit((letters[nth] ?? 0) >>> SPARE_BITS, LETTERS, at, at);
  }
}

/** Marks, line breaks and emoji of a stretch, each as one feature at the token before it. */
function eachSign(
  plain: string,
  { start, end }: Span,
  tokenAt: (offset: number) => number,
  emit: Emit,
): void {
  for (const { 0: sign, index } of plain.slice(start, end).matchAll(SIGN)) {
    const at = tokenAt(start + index);
    const isCalled = sign.charAt(0) === '!' || sign.charAt(0) === '?';
    emit(hashOf(`sign ${isCalled ? sign.slice(0, 2) : sign}`) >>> SPARE_BITS, WORDS, at, at);
  }
}
