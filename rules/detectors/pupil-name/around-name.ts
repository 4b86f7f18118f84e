import { ABSTRACT_NAMES, CALENDAR_NAMES } from '../../lexicons/ordinary-names.ts';
import { PUBLIC_FIGURES } from '../../lexicons/public-figures.ts';
import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import { hasTagAt, kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { speaksOfAdult } from './adult-talk.ts';
import {
  ADULT_AFTER,
  AFTER_MODAL,
  BRACKET_AFTER,
  COMPOUND_AFTER,
  FROM_ELSEWHERE,
  HAS_AFTER,
  IN_CLASS_AFTER,
  NO_PERSON_AFTER,
  NOT_CHILD_AFTER,
  OWN_AFTER,
  OWN_BEFORE,
  PERSON_BEFORE,
  PET_PICTURE,
  THING_VERB_AFTER,
  TITLE_BEFORE,
  VERB_AFTER,
} from './name-patterns.ts';

const BEFORE = 60;
const AFTER = 48;

/** The words on either side of a name, and what they say of it. */
export class AroundName {
  readonly #left: string;
  readonly #right: string;
  readonly #reading: Reading;
  readonly #name: Span;

  constructor(reading: Reading, name: Span) {
    this.#reading = reading;
    this.#name = name;
    this.#left = reading.plain.slice(Math.max(0, name.start - BEFORE), name.start).replace(/^.*\n/s, '');
    this.#right = (reading.plain.slice(name.end, name.end + AFTER).split('\n')[0] ?? '').replace(
      /^'s(?![\p{L}])/u,
      '',
    );
  }

  /** The writer's own child, friend or pet, or an adult by title or post. */
  get isNotTheirPupil(): boolean {
    return (
      this.isOwn ||
      TITLE_BEFORE.test(this.#left) ||
      ADULT_AFTER.test(this.#right) ||
      this.isPublicFigure ||
      COMPOUND_AFTER.test(this.#right)
    );
  }

  /** The writer says that it is their own child, friend or pet, so the name is theirs in the whole draft. */
  get isOwn(): boolean {
    const cased = this.#reading.cased.slice(this.#name.end, this.#name.end + AFTER);
    return FROM_ELSEWHERE.test(cased) || PET_PICTURE.test(cased) || this.isKin;
  }

  /** "my niece", "the dog": said straight before or after the name. */
  get isKin(): boolean {
    return OWN_BEFORE.test(this.#left) || OWN_AFTER.test(this.#right) || NOT_CHILD_AFTER.test(this.#right);
  }

  get isPublicFigure(): boolean {
    const { start } = this.#name;
    const first = this.#reading.plain.slice(start, start + 30);
    const phrases = FIGURES.get(/^[\p{L}]+/u.exec(first)?.[0] ?? '') ?? [];
    return phrases.some(
      (phrase) => first.startsWith(phrase) && !/^(?!s)\p{L}/u.test(first.slice(phrase.length)),
    );
  }

  /** "in my class", "(y1)", "from Year 4" straight after the name. */
  get isPlacedInClass(): boolean {
    return IN_CLASS_AFTER.test(this.#right) && !ADULT_AFTER.test(this.#right);
  }

  /** A job, a marriage, a pint: the sentence speaks of a grown-up. */
  get isOfAdult(): boolean {
    return speaksOfAdult(this.#reading, this.#name);
  }

  get followsTelling(): boolean {
    return PERSON_BEFORE.test(this.#left);
  }

  /** "told me", "has finally got": what a child is said to do. */
  get doesSomething(): boolean {
    return VERB_AFTER.test(this.#right);
  }

  /** Whether a name that is also a common word is used as a person's here. */
  isPerson(token: NameToken): boolean {
    const calendar = CALENDAR_NAMES.has(token.key);
    if (this.isPlacedInClass && (!calendar || this.followsTelling || BRACKET_AFTER.test(this.#right)))
      return true;
    if (HAS_AFTER.test(this.#reading.plain.slice(this.#name.end, this.#name.end + AFTER))) return true;
    if (NO_PERSON_AFTER.test(this.#right)) return false;
    const determined =
      /(?:^|[^\p{L}])(?:the|a|an|this|that|any|no|some|of|in|by|last|next|every|each|my|your|our|their|good|full|high|low)\s+$/u.test(
        this.#left,
      );
    if (
      determined ||
      (ABSTRACT_NAMES.has(token.key) &&
        this.#startsSentence() &&
        /^\s+(?:is|isn't)(?![\p{L}])/u.test(this.#right))
    )
      return false;
    if (token.key === 'will' && VERB_AFTER.test(this.#right) && !AFTER_MODAL.test(this.#right)) return true;
    if (
      token.key !== 'will' &&
      VERB_AFTER.test(this.#right) &&
      !(calendar && THING_VERB_AFTER.test(this.#right))
    ) {
      if (startsWithCapital(token) || !THING_VERB_AFTER.test(this.#right)) return true;
    }
    if (!startsWithCapital(token)) return false;
    const told = PERSON_BEFORE.test(this.#left);
    if (this.#startsSentence()) return told || (!calendar && this.#isFollowedByDeed());
    return told || (!calendar && !/(?:^|[^\p{L}])(?:and|&)\s+$/u.test(this.#left));
  }

  /** "Grace borrowed my pen": whatever the verb, the grammar knows a deed that was done. */
  #isFollowedByDeed(): boolean {
    if (THING_VERB_AFTER.test(this.#right)) return false;
    const words = this.#reading.cased.slice(this.#name.start, this.#name.end + AFTER).split('\n')[0] ?? '';
    return hasTagAt(words, 1, 'PastTense');
  }

  #startsSentence(): boolean {
    return /(?:^|[.!?:\n"'(•-])\s*$/u.test(this.#left);
  }
}

/** The names that the draft itself gives to the writer's own people and pets, anywhere. */
export function ownNames(reading: Reading, tokens: readonly NameToken[]): Set<string> {
  const named = tokens.filter((token) => startsWithCapital(token) || kindOfWord(token.key) === 'given-name');
  return new Set(named.filter((token) => new AroundName(reading, token).isOwn).map(({ key }) => key));
}

const FIGURES = figuresByFirstWord();

function figuresByFirstWord(): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const phrase of PUBLIC_FIGURES) {
    const first = /^[\p{L}]+/u.exec(phrase)?.[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

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
