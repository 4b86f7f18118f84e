import {
  CLASS_GROUPS,
  FICTION_AND_FAME,
  OWN_CHILDHOOD,
  PARENT_VOICE,
  SCHOOL_WORDS,
  STAFF_TAGS,
  STAFF_WORDS,
} from '../../lexicons/class-cues.ts';
import { YEAR_GROUP } from '../../people/year-group.ts';
import { sentenceNumber } from '../../text/around.ts';
import { matches, type Reading } from '../../text/reading.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { oneOf, wholeWords } from '../../text/words.ts';
import { type ClassMention, classMentions } from './class-mentions.ts';
import { PhraseSet } from './phrase-set.ts';

const DAYS = '(?:monday|tuesday|wednesday|thursday|friday|saturday|lunchtime|after school|breakfast)';
const OWN_CLASS = wholeWords(
  [
    `(?:my|our|wor|mrs \\p{L}+'s|miss \\p{L}+'s|mr \\p{L}+'s)\\s+(?:[\\p{L}\\p{N}'-]+\\s+){0,2}${oneOf(CLASS_GROUPS)}`,
    YEAR_GROUP,
    `(?:my|our)\\s+(?:little\\s+|lovely\\s+|whole\\s+)?(?:lot|crew|bunch|gang|littlies|littles|tinies|munchkins|kiddos|year)(?=\\s+(?:in|at|from|of|are|were|have|had|did|this))`,
    `(?:my|our)\\s+${DAYS}\\s+(?:[\\p{L}-]+\\s+)?(?:boys|girls|lads|lasses|lot|group|crew|gang|kids|bunch)`,
    `one of (?:my|our|the)\\s+(?:[\\p{L}\\p{N}'-]+\\s+){0,2}(?:kids|pupils|students|children|class|kiddos|little ones|lot|boys|girls|lads|leavers)`,
    'i (?:teach|taught|used to teach)(?!\\s+(?:myself|the dog|him to drive))',
    "(?:to|have|i've|ive|having|ever|loved|we|we've|who|miss|still) (?:taught|teach|teaching) you(?! (?:lot|guys|all|people|english|spanish|nothing))",
    '(?:been|being|was|am|is) (?:your|his|her) (?:old |former |year \\d+ |class |form )?(?:teacher|tutor|ta)(?! training)',
    "(?:i'm|im|i am|i was|i've been) (?:teaching|covering|marking|on duty|on playground duty)",
    'in my (?:room|classroom|class)|(?:my|our) (?:key child|key children|tutees|mentees)',
  ].join('|'),
);
const TAGS = new Set<string>(STAFF_TAGS);
const WORK_TAG = /teacher|teaching|talife|sencolife|ectlife|schoollife/;
/** A call to somebody's parents. */
const PARENTS_CALLED = wholeWords(
  "(?:ring|rang|ringing|phone|phoned|call|called|emailed|met|meeting with|meeting|email from|chat with|word with)\\s+(?:[\\p{L}'-]+\\s+)?[\\p{L}'-]+'?s\\s+(?:mum|dad|parents|nan|carers?|mam|mother|father|gran)",
);
const STAFF = new PhraseSet(STAFF_WORDS);
const SCHOOL = new PhraseSet(SCHOOL_WORDS);
const PARENT = new PhraseSet(PARENT_VOICE);
const FAME = new PhraseSet(FICTION_AND_FAME);
const CHILDHOOD = new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(OWN_CHILDHOOD)}`, 'gu');
/** A draft this short is about one thing. */
const SHORT_DRAFT = 160;

/** What the words around a name say of it. "own": the writer works with the child; "school": a school is near. */
export interface Reach {
  cue: 'own' | 'school' | 'none';
  /** The cue stands in the name's own sentence. */
  near: boolean;
  parentVoice: boolean;
  childhood: boolean;
  fame: boolean;
  /** The writer's class is spoken of some sentences away, or a school in the next one. */
  far: boolean;
}

/** How many sentences a class that was spoken of stays in mind, before a name and after it. */
const FAR_BEFORE = 4;
const FAR_AFTER = 2;

/** Reads the cues of a draft, each kind once and only when it is asked for; answers for a name's sentence. */
export class ClassCues {
  readonly classes: readonly ClassMention[];
  readonly #reading: Reading;
  readonly #own: boolean[];
  readonly #school: boolean[];
  readonly #whole: boolean;
  readonly #flags = new Map<PhraseSet | WordPattern | RegExp, boolean[]>();

  /** `staffAt`: where the draft names listed staff by title and surname; `classes`: the school's, by name. */
  constructor(
    reading: Reading,
    schoolIsNamed: boolean,
    staffAt: readonly number[],
    classes: ReadonlySet<string>,
  ) {
    this.#reading = reading;
    this.classes = classMentions(reading, classes);
    this.#own = this.#flagged([
      ...offsets(reading, OWN_CLASS),
      ...STAFF.offsetsIn(reading),
      ...this.classes
        .filter(({ cue, isSure }) => cue === 'own' || (cue === 'placed' && isSure))
        .map(({ start }) => start),
    ]);
    this.#school = this.#flagged([
      ...SCHOOL.offsetsIn(reading),
      ...offsets(reading, PARENTS_CALLED),
      ...staffAt,
      ...this.classes.map(({ start }) => start),
    ]);
    this.#whole =
      schoolIsNamed ||
      reading.words.some(({ mark, text }) => mark === '#' && (TAGS.has(text) || WORK_TAG.test(text)));
  }

  /** Which sentences hold one of these offsets. */
  #flagged(found: readonly number[]): boolean[] {
    const flags: boolean[] = [];
    for (const offset of found) flags[sentenceNumber(this.#reading, offset)] = true;
    return flags;
  }

  #has(words: PhraseSet | WordPattern | RegExp): boolean[] {
    const known = this.#flags.get(words);
    if (known) return known;
    const found = words instanceof PhraseSet ? words.offsetsIn(this.#reading) : offsets(this.#reading, words);
    const flags = this.#flagged(found);
    this.#flags.set(words, flags);
    return flags;
  }

  /** Whether there is any cue at all; without one no first name counts. */
  get any(): boolean {
    return this.#whole || this.#own.length > 0 || this.#school.length > 0;
  }

  /** What is in reach of an offset; the rarer questions are answered only when they are asked. */
  reach(offset: number): Reach {
    const at = sentenceNumber(this.#reading, offset);
    const around = (flags: boolean[]) =>
      flags[at - 1] === true || flags[at] === true || flags[at + 1] === true;
    const isShort = this.#reading.plain.length <= SHORT_DRAFT;
    const own = this.#whole || (isShort ? this.#own.length > 0 : around(this.#own));
    const school = around(this.#school);
    const near = this.#own[at] === true || (!own && this.#school[at] === true);
    const inMind = school || this.#own.slice(Math.max(0, at - FAR_BEFORE), at + FAR_AFTER + 1).includes(true);
    const has = (words: PhraseSet | WordPattern | RegExp) => this.#has(words);
    return {
      cue: own ? 'own' : school ? 'school' : 'none',
      near,
      get parentVoice() {
        return around(has(PARENT));
      },
      get childhood() {
        return around(has(CHILDHOOD));
      },
      get fame() {
        const fame = has(FAME);
        return fame[at] === true || (!near && around(fame));
      },
      get far() {
        return inMind && !around(has(FAME));
      },
    };
  }

  /** The class that the words straight after a name put it in: "Tiago in Kingfishers", "Alfie's (Robins)". */
  classAfter(end: number): ClassMention | undefined {
    let [low, high] = [0, this.classes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.classes[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const next = this.classes[low];
    if (!next || next.start - end > LONGEST_PLACING) return undefined;
    return PLACING.test(this.#reading.plain.slice(end, next.start)) ? next : undefined;
  }
}

const LONGEST_PLACING = 30;
const PLACING =
  /^['"]?(?:'s)?\s*[,(-]?\s*(?:(?:who(?:'s| is| was)|is|was|over|up|down|now|also)\s+)?(?:in|from|of|out of|at|da turma d[oa]s?|\(|\[)\s*(?:(?:my|our|the|class|year|yr)\s+){0,2}$|^\s?,\s$/u;

function offsets(reading: Reading, pattern: WordPattern | RegExp): number[] {
  return matches(reading, pattern).map(({ start }) => start);
}
