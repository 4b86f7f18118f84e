import { OWN_PEOPLE } from '../../lexicons/class-cues.ts';
import { CALENDAR_NAMES } from '../../lexicons/ordinary-names.ts';
import { AFTER_NO_PERSON, AFTER_NOT_CHILD, BEFORE_PERSON, PERSON_VERBS, TITLES } from '../../lexicons/person-words.ts';
import { PUBLIC_FIGURES } from '../../lexicons/public-figures.ts';
import { startsWithCapital, type NameToken } from '../../people/name-tokens.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { oneOf } from '../../text/words.ts';
import { YEAR_GROUP } from './class-cue.ts';

const BEFORE = 60;
const AFTER = 48;

const before = (source: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})$`, 'u');
const after = (source: string) => new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'u');

const KIN = oneOf(OWN_PEOPLE);
const OWN_BEFORE = before(`(?:my|our|wor|his|her|their)\\s+(?:[\\p{L}'-]+\\s+){0,2}${KIN}(?:'s called|\\s+called|\\s+is|,|:|\\s+-)?\\s+|(?:our|wor|my|us)\\s+(?:little\\s+|wee\\s+|big\\s+|lovely\\s+|gorgeous\\s+|own\\s+)?|(?:the|a)\\s+(?:dog|cat|puppy|kitten|hamster|rabbit|horse|pony|guinea pig|tortoise|parrot|hamster)(?:\\s+called|,)?\\s+`);
const OWN_AFTER = after(`\\s*[,(-]?\\s*(?:is\\s+)?(?:my|our)\\s+(?:[\\p{L}'-]+\\s+){0,2}${KIN}`);
const TITLE_BEFORE = before(`${oneOf(TITLES)}\\.?\\s+`);
const NOT_CHILD_AFTER = after(`\\s*,?\\s*${oneOf(AFTER_NOT_CHILD)}`);
const ADULT_AFTER = after("\\s*[,(-]?\\s*(?:the\\s+|our\\s+|my\\s+|a\\s+)?(?:(?:year|yr|y)\\s?\\d\\s+)?(?:teacher|ta|hlta|lsa|senco|head|headteacher|deputy|caretaker|site manager|cook|dinner lady|secretary|receptionist|governor|colleague|lead|leader)");
const NO_PERSON_AFTER = after(`\\s+${oneOf(AFTER_NO_PERSON)}`);
const COMPOUND_AFTER = after('\\s+(?:half[ -]term|bank holiday|day|street|road|lane|close|avenue|drive|crescent|court|cottage|park|gardens|church|centre|hospital|hospice|station|primary|academy|college|united|rovers|bear|bears|appeal|chain|wreath)');
const PERSON_BEFORE = before(`${oneOf(BEFORE_PERSON)}\\s+`);
const VERB_AFTER = after(`\\s+(?:(?:just|finally|also|has|only|never|still|then|actually|literally|even|always|and \\p{L}+)\\s+)?${oneOf(PERSON_VERBS)}`);
/** Verbs that a month or a flower takes as well. */
const THING_VERB_AFTER = after('\\s+(?:is|was|isn\'t|wasn\'t|has|had|came|comes|went|goes|got|gets|starts|started|looks|looked|left|leaves|had|can\'t|needs|gives|gave|makes|made|brings|brought|turned|found|won\'t|doesn\'t|didn\'t|takes|took|stands|stood|falls|fell|stopped|stops|finished|ran|runs|kept|keeps)');
const GROUP = `(?:${YEAR_GROUP}|(?:class|form|tutor group|reading group|phonics group|maths group|maths set|nursery|intervention group|nurture group|residential)(?![\\p{L}])|(?:1[0-3]|[1-9])[a-z]{1,2}(?![\\p{L}\\p{N}]))`;
const IN_CLASS_AFTER = after(`\\s*[,(\\[-]?\\s*(?:in|from|of|out of)\\s+(?:(?:my|our|the)\\s+)?(?:[\\p{L}'-]+\\s+)?${GROUP}|(?:\\s+|\\s*[,(\\[-]\\s*)${YEAR_GROUP}`);
const BRACKET_AFTER = after(`\\s*[(\\[]\\s*(?:in\\s+|from\\s+)?${GROUP}|\\s+from\\s+(?:my|our)\\s`);
/** Forms of verbs that also follow the modal: "will read" says nothing of a boy. */
const AFTER_MODAL = /^\s+(?:(?:just|also|only|never|still|then|always|finally|actually|even)\s+)?(?:read|put|cut|hit|beat|come|run|bet|let|set|spread)(?![\p{L}])/u;

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
    this.#right = (reading.plain.slice(name.end, name.end + AFTER).split('\n')[0] ?? '').replace(/^'s(?![\p{L}])/u, '');
  }

  /** The writer's own child, friend or pet, or an adult by title or post. */
  get isNotTheirPupil(): boolean {
    if (this.isOwn || NOT_CHILD_AFTER.test(this.#right)) return true;
    return TITLE_BEFORE.test(this.#left) || ADULT_AFTER.test(this.#right) || this.isPublicFigure || COMPOUND_AFTER.test(this.#right);
  }

  /** The writer says that it is their own child, friend or pet. */
  get isOwn(): boolean {
    return OWN_BEFORE.test(this.#left) || OWN_AFTER.test(this.#right);
  }

  get isPublicFigure(): boolean {
    const { start } = this.#name;
    const first = this.#reading.plain.slice(start, start + 30);
    const phrases = FIGURES.get(/^[\p{L}]+/u.exec(first)?.[0] ?? '') ?? [];
    return phrases.some((phrase) => first.startsWith(phrase));
  }

  /** "in my class", "(y1)", "from Year 4" straight after the name. */
  get isPlacedInClass(): boolean {
    return IN_CLASS_AFTER.test(this.#right) && !ADULT_AFTER.test(this.#right);
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
    if (this.#isInitial()) return true;
    const calendar = CALENDAR_NAMES.has(token.key);
    if (this.isPlacedInClass && (!calendar || this.followsTelling || BRACKET_AFTER.test(this.#right))) return true;
    if (NO_PERSON_AFTER.test(this.#right)) return false;
    const determined = /(?:^|[^\p{L}])(?:the|a|an|this|that|any|no|some|of|in|by|last|next|every|each|my|your|our|their|good|full|high|low)\s+$/u.test(this.#left);
    if (determined) return false;
    if (token.key === 'will' && VERB_AFTER.test(this.#right) && !AFTER_MODAL.test(this.#right)) return true;
    if (token.key !== 'will' && VERB_AFTER.test(this.#right) && !(calendar && THING_VERB_AFTER.test(this.#right))) {
      if (startsWithCapital(token) || !THING_VERB_AFTER.test(this.#right)) return true;
    }
    if (!startsWithCapital(token)) return false;
    const told = PERSON_BEFORE.test(this.#left);
    return told || (!calendar && !this.#startsSentence() && !/(?:^|[^\p{L}])(?:and|&)\s+$/u.test(this.#left));
  }

  #isInitial(): boolean {
    return /^\s\p{Lu}(?![\p{L}'])/u.test(this.#reading.cased.slice(this.#name.end, this.#name.end + 3));
  }

  #startsSentence(): boolean {
    return /(?:^|[.!?:\n"'(•-])\s*$/u.test(this.#left);
  }
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
export function isPartOfOtherName(reading: Reading, name: readonly NameToken[], previous: NameToken | undefined, next: NameToken | undefined): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || !startsWithCapital(first)) return false;
  const follows = next && next.mark === last.mark && !last.possessive && /^[ -]$|^$/.test(reading.plain.slice(last.rawEnd, next.start));
  if (follows && isSurnameLike(next)) return true;
  const leads = previous && previous.mark === first.mark && reading.plain.slice(previous.rawEnd, first.start) === ' ';
  return Boolean(leads && startsWithCapital(previous) && kindOfWord(previous.key) === 'given-name');
}

const NOT_A_SURNAME = /^(?:i|ive|im|id|ill|year|yr|y|reception|class|pe|ta|tas|sats|ks|eyfs|sen|sendco|senco|ehcp|monday|tuesday|wednesday|thursday|friday|saturday|sunday|xx?|lol|omg|and|is|was|has|in|from|you|the|ppa|maths|english|science)$/;

function isSurnameLike(token: NameToken): boolean {
  if (token.key.length === 1 || !startsWithCapital(token) || NOT_A_SURNAME.test(token.key)) return false;
  return token.cased !== token.cased.toUpperCase() || token.key.length > 4;
}
