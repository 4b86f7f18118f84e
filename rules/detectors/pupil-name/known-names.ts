import { ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { mayBelongTogether, type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import { isPupil, type NamedPerson, type PeopleIndex, type Person } from '../../people/people-index.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { AroundName, isPartOfOtherName } from './around-name.ts';
import type { ClassCues, Reach } from './class-cue.ts';
import { inPlaceOf } from './in-place-of.ts';

/** A given name (with its initial, where one follows) or a surname of a listed child, as it stands in a draft. */
interface Mention extends Span {
  tokens: NameToken[];
  people: readonly NamedPerson[];
  initial: boolean;
}

/** Listed children by first name, short form, first name and initial, or surname alone, where a cue is in reach. */
export function knownNames(
  reading: Reading,
  tokens: readonly NameToken[],
  index: PeopleIndex,
  cues: ClassCues,
): Signal[] {
  return tokens.flatMap((token, at) => {
    const mention = givenAt(reading, tokens, at, index) ?? surnameAt(reading, tokens, at, index);
    if (!mention) return [];
    const last = at + mention.tokens.length;
    const isOther = isPartOfOtherName(
      reading,
      mention.tokens.slice(0, mention.initial ? -1 : undefined),
      tokens[at - 1],
      mention.initial ? undefined : tokens[last],
    );
    const around = new AroundName(reading, mention);
    const reach = cues.reach(token.start);
    if (isOther || around.isNotTheirPupil || !isReached(mention, token, around, reach)) return [];
    const sure =
      reach.cue === 'own' &&
      reach.near &&
      !reach.parentVoice &&
      (around.isPlacedInClass || mention.initial) &&
      mention.people.some(({ kind }) => kind === 'listed');
    const rule = mention.initial
      ? 'pupil-name/first-name-and-initial'
      : isGiven(token, index)
        ? 'pupil-name/first-name-with-cue'
        : 'pupil-name/surname-with-cue';
    return [
      {
        rule,
        start: mention.start,
        end: mention.end,
        sure,
        ...inPlaceOf(
          reading,
          mention,
          mention.people.map(({ person }) => person),
          token.mark,
        ),
      } satisfies Signal,
    ];
  });
}

function isReached(mention: Mention, token: NameToken, around: AroundName, reach: Reach): boolean {
  if (reach.childhood) return false;
  if (reach.cue === 'none' || (reach.cue === 'school' && !reach.near))
    return reach.far && isToldOf(mention, token, around, reach);
  if (around.isPlacedInClass && reach.cue === 'own') return !reach.parentVoice && (!reach.fame || reach.near);
  if (reach.parentVoice || (reach.fame && reach.cue !== 'own')) return false;
  const kinds = new Set(mention.people.map(({ kind }) => kind));
  if (!kinds.has('listed') && !(startsWithCapital(token) && reach.near)) return false;
  if (isCareful(mention, token) && !mention.initial)
    return !(reach.fame && !reach.near) && around.isPerson(token);
  return !(kinds.has('clipped') && kinds.size === 1) || reach.cue === 'own';
}

/** Further from a class, what the child did must be said, and nothing of home or the screen. */
function isToldOf(mention: Mention, token: NameToken, around: AroundName, reach: Reach): boolean {
  if (reach.parentVoice || reach.fame || !startsWithCapital(token)) return false;
  if (!mention.people.some(({ kind }) => kind === 'listed') || around.isOfAdult) return false;
  return around.doesSomething && (!isCareful(mention, token) || around.isPerson(token));
}

/** Names that are also words: only where a person is meant. */
function isCareful({ tokens, initial }: Mention, { key }: NameToken): boolean {
  if (tokens.length > 1 && !initial) return false;
  return ORDINARY_NAMES.has(key) || kindOfWord(key) === 'word' || key.length < 3;
}

function isGiven(token: NameToken, index: PeopleIndex): boolean {
  return index.givens.exact(token.key) !== undefined;
}

function givenAt(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  index: PeopleIndex,
): Mention | undefined {
  for (let length = 3; length >= 1; length--) {
    const run = tokens.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < length || !joined(reading, run)) continue;
    const key = run.map((token) => token.key).join('');
    const id = index.givens.exact(key) ?? (length === 1 ? slipIn(key, first, index) : undefined);
    const people = id === undefined ? undefined : index.byGiven.get(id);
    if (!people || index.circle.has(key)) continue;
    const initial = initialAfter(
      reading,
      last,
      tokens[at + length],
      people.map(({ person }) => person.initials),
    );
    if (index.staffNames.has(key) && !initial && !people.some(({ kind }) => kind === 'listed')) continue;
    return initial
      ? { start: first.start, end: initial.end, tokens: [...run, initial], people, initial: true }
      : { start: first.start, end: last.end, tokens: run, people, initial: false };
  }
  return undefined;
}

/** A given name with one letter wrong; only long ones with a capital, and never another word or name. */
function slipIn(key: string, token: NameToken, index: PeopleIndex): number | undefined {
  if (key.length < 5 || !startsWithCapital(token) || kindOfWord(key) !== 'unknown') return undefined;
  const [near, ...others] = index.givens
    .near(key)
    .filter(({ slips, id }) => slips === 1 && index.byGiven.has(id));
  return others.length === 0 ? near?.id : undefined;
}

function joined(reading: Reading, run: readonly NameToken[]): boolean {
  return run.every((token, at) => {
    const before = run[at - 1];
    return !before || mayBelongTogether(reading, before, token, false);
  });
}

/** Single letters that are words in a text message, and so no initials in small letters. */
const TEXTED_LETTERS: ReadonlySet<string> = new Set('aioxurnkbyc');

/** The single letter after a first name, where it begins a surname that the child bears. */
function initialAfter(
  reading: Reading,
  name: NameToken,
  next: NameToken | undefined,
  initials: readonly (readonly string[])[],
): NameToken | undefined {
  if (next?.key.length !== 1 || name.possessive) return undefined;
  if (!startsWithCapital(next) && (startsWithCapital(name) || TEXTED_LETTERS.has(next.key))) return undefined;
  if (!/^ ?$/.test(reading.plain.slice(name.rawEnd, next.start))) return undefined;
  if (next.key === 'i' && !/^[.,!?)]|^$/.test(reading.plain.slice(next.end, next.end + 1))) return undefined;
  return initials.some((known) => known.includes(next.key)) ? next : undefined;
}

function surnameAt(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  index: PeopleIndex,
): Mention | undefined {
  const token = tokens[at];
  if (!token || !startsWithCapital(token) || token.key.length < 4) return undefined;
  if (kindOfWord(token.key) !== 'unknown' || index.staffNames.has(token.key) || index.circle.has(token.key))
    return undefined;
  const id = index.surnames.exact(token.key);
  const people = id === undefined ? undefined : index.bySurname.get(id);
  if (!people?.some(({ person }) => isPupil(person))) return undefined;
  const initial = givenInitialBefore(
    reading,
    tokens[at - 1],
    token,
    people.map(({ person }) => person),
  );
  const previous = tokens[at - 1];
  const named =
    !initial &&
    previous &&
    startsWithCapital(previous) &&
    reading.plain.slice(previous.rawEnd, token.start) === ' ' &&
    kindOfWord(previous.key) !== 'word';
  // "the Hartley brewery"
  const attributed = previous && /^(?:the|a|this|that)$/.test(previous.key);
  return named || attributed
    ? undefined
    : { start: initial?.start ?? token.start, end: token.end, tokens: [token], people, initial: false };
}

function givenInitialBefore(
  reading: Reading,
  previous: NameToken | undefined,
  surname: NameToken,
  people: readonly Person[],
): NameToken | undefined {
  if (previous?.key.length !== 1 || !/^\.? ?$/.test(reading.plain.slice(previous.rawEnd, surname.start)))
    return undefined;
  return people.some(({ givenInitials }) => givenInitials.includes(previous.key)) ? previous : undefined;
}
