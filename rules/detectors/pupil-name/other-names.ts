import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading } from '../../text/reading.ts';

/** A capital word beside a capital name makes both the full name of somebody else ("Kieran Culkin", "Theresa May"). */
export function isPartOfOtherName(
  reading: Reading,
  name: readonly NameToken[],
  previous: NameToken | undefined,
  next: NameToken | undefined,
): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || !startsWithCapital(first)) return false;
  const follows =
    next &&
    next.mark === last.mark &&
    !last.possessive &&
    /^[ -]$|^$/.test(reading.plain.slice(last.rawEnd, next.start));
  if (follows && isSurnameLike(next)) return true;
  const leads =
    previous && previous.mark === first.mark && reading.plain.slice(previous.rawEnd, first.start) === ' ';
  return Boolean(leads && startsWithCapital(previous) && kindOfWord(previous.key) === 'given-name');
}

const NOT_A_SURNAME =
  /^(?:i|ive|im|id|ill|year|yr|y|reception|class|pe|ta|tas|sats|ks|eyfs|sen|sendco|senco|ehcp|monday|tuesday|wednesday|thursday|friday|saturday|sunday|xx?|lol|omg|and|is|was|has|in|from|you|the|ppa|maths|english|science)$/;

function isSurnameLike(token: NameToken): boolean {
  if (token.key.length === 1 || !startsWithCapital(token) || NOT_A_SURNAME.test(token.key)) return false;
  return token.cased !== token.cased.toUpperCase() || token.key.length > 4;
}
