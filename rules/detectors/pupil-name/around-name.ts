import { ABSTRACT_NAMES, CALENDAR_NAMES } from '../../lexicons/ordinary-names.ts';
import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import { hasTagAt } from '../../text/parts-of-speech.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { givesAdultAge, speaksOfAdult, speaksOfNightOut } from './adult-talk.ts';
import {
  ADULT_AFTER,
  AFTER_MODAL,
  BRACKET_AFTER,
  COMPOUND_AFTER,
  DETERMINED,
  FROM_ELSEWHERE,
  HAS_AFTER,
  IN_CLASS_AFTER,
  IN_THE_CLASS,
  NO_PERSON_AFTER,
  NOT_CHILD_AFTER,
  OUR_BEFORE,
  OWN_AFTER,
  OWN_BEFORE,
  PERSON_BEFORE,
  PET_PICTURE,
  SUM_AFTER,
  TAUGHT_BEFORE,
  THING_VERB_AFTER,
  TITLE_BEFORE,
  TITLE_BY,
  VERB_AFTER,
} from './name-patterns.ts';
import { isPublicFigure } from './public-figure.ts';

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
    return this.isOwn || this.#isAdultOrPlace;
  }

  get #isAdultOrPlace(): boolean {
    const [left, right] = [this.#left, this.#right];
    const isAdult = TITLE_BEFORE.test(left) || ADULT_AFTER.test(right) || this.isPublicFigure;
    return isAdult || COMPOUND_AFTER.test(right);
  }

  /** The writer says that it is their own child, friend or pet, so the name is theirs in the whole draft. */
  get isOwn(): boolean {
    const cased = this.#reading.cased.slice(this.#name.end, this.#name.end + AFTER);
    return FROM_ELSEWHERE.test(cased) || PET_PICTURE.test(cased) || this.isKin;
  }

  /** "my niece", "the dog": said straight before or after the name. */
  get isKin(): boolean {
    return this.isKinByWord || OUR_BEFORE.test(this.#left);
  }

  /** The same by a word for kin or a pet: "our Kofi" alone is a child of the class where a class follows. */
  get isKinByWord(): boolean {
    return OWN_BEFORE.test(this.#left) || OWN_AFTER.test(this.#right) || NOT_CHILD_AFTER.test(this.#right);
  }

  /** An adult, somebody's kin, a public figure or a place, even where a class follows the name. */
  get isNoPupilOfClass(): boolean {
    return this.isKinByWord || this.#isAdultOrPlace;
  }

  /** "in the nursery class". */
  get isInTheClass(): boolean {
    return IN_THE_CLASS.test(this.#right);
  }

  /** "Taught Demelza": the writer was the child's teacher. */
  get wasTaught(): boolean {
    return TAUGHT_BEFORE.test(this.#left);
  }

  /** "Alfie's Feet by …". */
  get isInBookTitle(): boolean {
    return TITLE_BY.test(this.#reading.cased.slice(this.#name.end, this.#name.end + AFTER));
  }

  /** "has 14 apples". */
  get isInSum(): boolean {
    return SUM_AFTER.test(this.#right);
  }

  get isPublicFigure(): boolean {
    return isPublicFigure(this.#reading, this.#name);
  }

  /** "in my class", "(y1)", "from Year 4" straight after the name. */
  get isPlacedInClass(): boolean {
    return IN_CLASS_AFTER.test(this.#right) && !ADULT_AFTER.test(this.#right);
  }

  /** A job, a marriage, a pint: the sentence speaks of a grown-up. */
  get isOfAdult(): boolean {
    return speaksOfAdult(this.#reading, this.#name);
  }

  /** "meeting Kensa for cocktails". */
  get isOfNightOut(): boolean {
    return speaksOfNightOut(this.#reading, this.#name);
  }

  /** "happy 40th". */
  get isOfGrownAge(): boolean {
    return givesAdultAge(this.#reading, this.#name);
  }

  get followsTelling(): boolean {
    return PERSON_BEFORE.test(this.#left);
  }

  /** "told me", "has finally got": what a child is said to do. */
  get doesSomething(): boolean {
    return VERB_AFTER.test(this.#right);
  }

  /** "summer in 9TB is": what follows the class is said of a child. */
  doesSomethingAfter({ end }: Span): boolean {
    return VERB_AFTER.test(this.#reading.plain.slice(end, end + AFTER));
  }

  /** Whether a common word before "in Kingfishers" or "from 10B" is a name: a capital, and no "the" or "in" before it. */
  isNamedBeforeClass(token: NameToken): boolean {
    if (DETERMINED.test(this.#left) && !/(?:^|[^\p{L}])(?:my|our)\s+$/u.test(this.#left)) return false;
    if (!CALENDAR_NAMES.has(token.key)) return startsWithCapital(token) || this.followsTelling;
    return this.followsTelling || (startsWithCapital(token) && this.#startsSentence());
  }

  /** Whether a name that is also a common word is used as a person's here. */
  isPerson(token: NameToken): boolean {
    const calendar = CALENDAR_NAMES.has(token.key);
    if (this.isPlacedInClass && (!calendar || this.followsTelling || BRACKET_AFTER.test(this.#right)))
      return true;
    if (HAS_AFTER.test(this.#reading.plain.slice(this.#name.end, this.#name.end + AFTER))) return true;
    if (NO_PERSON_AFTER.test(this.#right)) return false;
    if (
      DETERMINED.test(this.#left) ||
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
    if (!told && this.#endsTitle()) return false;
    if (this.#startsSentence()) return told || (!calendar && this.#isFollowedByDeed());
    return told || (!calendar && !/(?:^|[^\p{L}])(?:and|&)\s+$/u.test(this.#left));
  }

  /** "Grace borrowed my pen": whatever the verb, the grammar knows a deed that was done. */
  #isFollowedByDeed(): boolean {
    if (THING_VERB_AFTER.test(this.#right)) return false;
    const words = this.#reading.cased.slice(this.#name.start, this.#name.end + AFTER).split('\n')[0] ?? '';
    return hasTagAt(words, 1, 'PastTense');
  }

  /** "the Inclusive Arts Mark": other capitals lead up to it. */
  #endsTitle(): boolean {
    const { start, end } = this.#name;
    const cased = this.#reading.cased.slice(Math.max(0, start - BEFORE), start);
    const isShouted = /^\p{Lu}+$/u.test(this.#reading.cased.slice(start, end));
    return (
      !isShouted && /\S\s+(?:of\s)?\p{Lu}\p{Ll}+ $/u.test(cased) && !/[.!?:\n]\s+\p{Lu}\p{Ll}+ $/u.test(cased)
    );
  }

  #startsSentence(): boolean {
    return /(?:^|[.!?:\n"'(•-])\s*$/u.test(this.#left);
  }
}
