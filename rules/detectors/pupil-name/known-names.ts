import { ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { PARTICLE } from '../../people/name-parts.ts';
import { mayBelongTogether, type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import type { Bearers, PeopleIndex } from '../../people/people-index.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span } from '../../text/reading.ts';

/** A given name (with its initial, where one follows) or a surname of a listed child, as it stands in a draft. */
export interface KnownName extends Span {
  tokens: readonly NameToken[];
  bearers: Bearers;
  by: 'given' | 'surname';
  /** The first letter of the other name stands beside it. */
  initial: boolean;
}

/** Names that are also words: only where a person is meant. */
export function isCareful({ tokens, initial }: KnownName): boolean {
  const [token] = tokens;
  if (!token || (tokens.length > 1 && !initial)) return false;
  return ORDINARY_NAMES.has(token.key) || kindOfWord(token.key) === 'word' || token.key.length < 3;
}

/** The listed child's name that begins at a run of letters; the longest one. */
export function knownNameAt(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  index: PeopleIndex,
): KnownName | undefined {
  return givenAt(reading, tokens, at, index) ?? surnameAt(reading, tokens, at, index);
}

function givenAt(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  index: PeopleIndex,
): KnownName | undefined {
  for (let length = 3; length >= 1; length--) {
    const run = runAt(reading, tokens, at, length, index);
    const [first, last] = [run?.[0], run?.at(-1)];
    if (!run || !first || !last) continue;
    const key = run.map((token) => token.key).join('');
    const id =
      index.givens.exact(key) ??
      (length === 1 ? (possessorIn(key, first, index) ?? slipIn(key, first, index)) : undefined);
    const bearers = id === undefined ? undefined : index.byGiven.get(id);
    if (!bearers || index.circle.has(key)) continue;
    const initial = initialAfter(reading, last, tokens[at + length], bearers.initials);
    if (index.staffNames.has(key) && !initial && !bearers.kinds.has('listed')) continue;
    return initial
      ? {
          start: first.start,
          end: initial.end,
          tokens: [...run, initial],
          bearers,
          by: 'given',
          initial: true,
        }
      : { start: first.start, end: last.end, tokens: run, bearers, by: 'given', initial: false };
  }
  return undefined;
}

function runAt(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  length: number,
  index: PeopleIndex,
): readonly NameToken[] | undefined {
  const first = tokens[at];
  if (!first || at + length > tokens.length) return undefined;
  if (length === 1) return [first];
  // Only parts of longer names are read together, and halves that a capital parts ("McGlinchey").
  const next = tokens[at + 1];
  if (!next || !(index.parts.has(first.key) || first.rawEnd === next.start || PARTICLE.test(first.key)))
    return undefined;
  const run = tokens.slice(at, at + length);
  const isOne = run.every((token, nth) => {
    const before = run[nth - 1];
    return !before || mayBelongTogether(reading, before, token, false);
  });
  return isOne ? run : undefined;
}

/** "Poppys face": a possessive without its apostrophe. */
function possessorIn(key: string, token: NameToken, index: PeopleIndex): number | undefined {
  const isOne =
    key.length > 4 && key.endsWith('s') && startsWithCapital(token) && kindOfWord(key) === 'unknown';
  return isOne ? index.givens.exact(key.slice(0, -1)) : undefined;
}

/** A given name with one letter wrong; only long ones with a capital, and never another word or name. */
function slipIn(key: string, token: NameToken, index: PeopleIndex): number | undefined {
  if (key.length < 5 || !startsWithCapital(token) || kindOfWord(key) !== 'unknown') return undefined;
  const [near, ...others] = index.givens
    .near(key)
    .filter(({ slips, id }) => slips === 1 && index.byGiven.has(id));
  return others.length === 0 ? near?.id : undefined;
}

/** Single letters that are words in a text message, and so no initials in small letters. */
const TEXTED_LETTERS: ReadonlySet<string> = new Set('aioxurnkbyc');

/** The single letter after a first name, where it begins a surname that the child bears. */
function initialAfter(
  reading: Reading,
  name: NameToken,
  next: NameToken | undefined,
  initials: ReadonlySet<string>,
): NameToken | undefined {
  if (next?.key.length !== 1 || name.possessive || !initials.has(next.key)) return undefined;
  if (!startsWithCapital(next) && (startsWithCapital(name) || TEXTED_LETTERS.has(next.key))) return undefined;
  if (!/^ ?$/.test(reading.plain.slice(name.rawEnd, next.start))) return undefined;
  const isPronoun = next.key === 'i' && !/^[.,!?)]|^$/.test(reading.plain.slice(next.end, next.end + 1));
  return isPronoun ? undefined : next;
}

function surnameAt(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  index: PeopleIndex,
): KnownName | undefined {
  const token = tokens[at];
  if (!token || !startsWithCapital(token)) return undefined;
  for (let length = 3; length >= 1; length--) {
    const run = runAt(reading, tokens, at, length, index);
    const last = run?.at(-1);
    if (!run || !last) continue;
    const key = run.map((each) => each.key).join('');
    if (key.length < 4 || kindOfWord(key) !== 'unknown' || index.staffNames.has(key) || index.circle.has(key))
      continue;
    const id = index.surnames.exact(key);
    const bearers = id === undefined ? undefined : index.bySurname.get(id);
    if (!bearers) continue;
    const previous = tokens[at - 1];
    const initial = givenInitialBefore(reading, previous, token, bearers.givenInitials);
    if (!initial && previous && isOtherBefore(reading, previous, token)) continue;
    return {
      start: initial?.start ?? token.start,
      end: last.end,
      tokens: run,
      bearers,
      by: 'surname',
      initial: initial !== undefined,
    };
  }
  return undefined;
}

/** "Bob Hartley" is somebody else, and "the Hartley brewery" nobody. */
function isOtherBefore(reading: Reading, previous: NameToken, surname: NameToken): boolean {
  const named =
    startsWithCapital(previous) &&
    reading.plain.slice(previous.rawEnd, surname.start) === ' ' &&
    kindOfWord(previous.key) !== 'word';
  return named || /^(?:the|a|this|that)$/.test(previous.key);
}

function givenInitialBefore(
  reading: Reading,
  previous: NameToken | undefined,
  surname: NameToken,
  initials: ReadonlySet<string>,
): NameToken | undefined {
  if (previous?.key.length !== 1 || !/^\.? ?$/.test(reading.plain.slice(previous.rawEnd, surname.start)))
    return undefined;
  return initials.has(previous.key) ? previous : undefined;
}
