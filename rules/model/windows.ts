import type { Reading } from '../text/reading.ts';
import type { Token } from './tokens.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Window {
  from: number;
  to: number;
}

/** About four sentences: what somebody says of one thing; longer drafts are read in overlapping stretches. */
const MOST_TOKENS = 70;

/** The stretches in which a draft is judged: the whole of a short one, runs of whole sentences of a long one. */
export function windowsOf({ sentences }: Reading, tokens: readonly Token[]): Window[] {
  if (tokens.length <= MOST_TOKENS) return tokens.length > 0 ? [{ from: 0, to: tokens.length }] : [];
  const pieces = piecesOf(sentences, tokens);
  const windows: Window[] = [];
  let first = 0;
  for (let last = 0; last < pieces.length; last++) {
    const here = pieces[last];
    const next = pieces[last + 1];
    if (!here) continue;
    while (first < last && here.to - (pieces[first]?.from ?? 0) > MOST_TOKENS) first++;
    const isFull = !next || next.to - (pieces[first]?.from ?? 0) > MOST_TOKENS;
    if (isFull) {
      windows.push({ from: pieces[first]?.from ?? 0, to: here.to });
      // The next stretch begins in the middle of this one, so that nothing is cut from what belongs to it.
      while (first < last && here.to - (pieces[first]?.from ?? 0) > MOST_TOKENS / 2) first++;
    }
  }
  return windows;
}

/** Sentences as runs of tokens; one that is too long for a stretch is cut. */
function piecesOf(sentences: Reading['sentences'], tokens: readonly Token[]): Window[] {
  const pieces: Window[] = [];
  let at = 0;
  for (const { end } of sentences) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    for (let cut = from; cut < at; cut += MOST_TOKENS / 2)
      pieces.push({ from: cut, to: Math.min(at, cut + MOST_TOKENS / 2) });
  }
  return pieces;
}
