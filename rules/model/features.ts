import type { Draft } from '../draft.ts';
import type { Reading, Span } from '../text/reading.ts';
import type { Token } from './tokens.ts';
import type { Window } from './windows.ts';

/** Features are counted in two groups, so that a draft's many letter groups do not drown its few words. */
export const GROUPS = 2;
export type Group = 0 | 1;
const WORDS: Group = 0;
const LETTERS: Group = 1;

const MOST_WORDS = 3;
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 5;
/** Beyond this a word is a mashing of keys; its first letters tell enough. */
const LONGEST_WORD = 24;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SIGN = /[!?]+|\.\.\.|…|["“”]|[:\n]|\p{Extended_Pictographic}/gu;

/** Keys have so many bits: with a few ten thousand known features, one strange feature in 400 is taken for a known one. */
const KEY_BITS = 24;

/** Calls back for each feature of the tokens `from` to `to`: its key, its group, and the tokens it was seen in. */
export type Emit = (key: number, group: Group, first: number, last: number) => void;

/** Every feature of a stretch, for learning and for judging alike. */
export function featuresIn(reading: Reading, tokens: readonly Token[], window: Window, tell: Emit): void {
  const emit: Emit = (key, group, first, last) => tell(key >>> (32 - KEY_BITS), group, first, last);
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
  for (const words of settingOf(reading.draft)) emit(hashOf(words), WORDS, from, from);
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
  const edgeBefore = from === 0 ? hashOf('^') : null;
  const edgeAfter = to === tokens.length ? hashOf('$') : null;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return;
    let key = hashOf(token.text);
    emit(key, WORDS, at, at);
    if (at === from && edgeBefore !== null) emit(joined(edgeBefore, key), WORDS, at, at);
    for (let more = 1; more < MOST_WORDS && at + more < to; more++) {
      key = joined(key, hashOf(tokens[at + more]?.text ?? ''));
      emit(key, WORDS, at, at + more);
    }
    if (at === to - 1 && edgeAfter !== null) emit(joined(hashOf(token.text), edgeAfter), WORDS, at, at);
    letters(token.text, (letterKey) => emit(letterKey, LETTERS, at, at));
  }
}

/** Marks, line breaks and emoji of a stretch, each as one feature at the token before it. */
function eachSign(
  plain: string,
  { start, end }: Span,
  tokenAt: (offset: number) => number,
  emit: Emit,
): void {
  for (const match of plain.slice(start, end).matchAll(SIGN)) {
    const at = tokenAt(start + match.index);
    emit(
      hashOf(
        `sign ${match[0].charAt(0) === '!' || match[0].charAt(0) === '?' ? match[0].slice(0, 2) : match[0]}`,
      ),
      WORDS,
      at,
      at,
    );
  }
}

function letters(word: string, emit: (key: number) => void): void {
  const text = `_${word.slice(0, LONGEST_WORD)}_`;
  for (let start = 0; start < text.length - 1; start++) {
    let key = FNV_OFFSET ^ 0x5bd1;
    const end = Math.min(text.length, start + MOST_LETTERS);
    for (let at = start; at < end; at++) {
      key = Math.imul(key ^ text.charCodeAt(at), FNV_PRIME);
      if (at - start + 1 >= FEWEST_LETTERS) emit(key >>> 0);
    }
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let key = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) key = Math.imul(key ^ text.charCodeAt(at), FNV_PRIME);
  return key >>> 0;
}

function joined(key: number, next: number): number {
  return (Math.imul(Math.imul(key ^ 0x20, FNV_PRIME) ^ next, FNV_PRIME) ^ (next >>> 15)) >>> 0;
}
