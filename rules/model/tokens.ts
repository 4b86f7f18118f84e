import type { Reading, Span } from '../text/reading.ts';

/** Who or what a stretch of the draft names: the model learns what is said of them, never their names. */
export type Role = 'school' | 'pupil' | 'staff' | 'parent' | 'detail';

export interface RoleSpan extends Span {
  role: Role;
}

/** A word as the model sees it; `text` is the word in plain letters, or the role that it stands for. */
export interface Token extends Span {
  text: string;
}

const DIGITS = /^\d+$/;
const LONGEST_NUMBER = 5;

/** The words of a draft with every name replaced by its role; a name of several words is one token. */
export function tokensOf({ words }: Reading, roles: readonly RoleSpan[]): Token[] {
  const named = [...roles].sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let at = 0;
  for (const { start, end, text, mark } of words) {
    while (at < named.length && (named[at]?.end ?? 0) <= start) at++;
    const role = named[at];
    const last = tokens.at(-1);
    if (!role || role.start >= end) tokens.push({ start, end, text: mark + plainOf(text) });
    else if (last && last.start >= role.start && last.text === `<${role.role}>`) last.end = end;
    else tokens.push({ start, end, text: `<${role.role}>` });
  }
  return tokens;
}

function plainOf(text: string): string {
  return DIGITS.test(text) ? '0'.repeat(Math.min(text.length, LONGEST_NUMBER)) : text.replaceAll("'", '');
}
