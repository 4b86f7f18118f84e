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
import type { Reading } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

/** A class by its code: "3P", "4JB"; only with capitals, and not what else is written so. */
const CLASS_CODE = /(?<![\p{L}\p{N}£$.,-])(?:1[0-3]|[1-9])(?![DGKM](?![\p{L}]))[A-Z]{1,2}(?![\p{L}\p{N}])/gu;
const BEFORE_CODE = /(?:in|from|of|for|with|my|our|to|class|form|group|at|and|,|\()\s*$/;

const OWN_CLASS = wholeWords(
  [
    `(?:my|our|wor|mrs \\p{L}+'s|miss \\p{L}+'s|mr \\p{L}+'s)\\s+(?:[\\p{L}\\p{N}'-]+\\s+){0,2}${oneOf(CLASS_GROUPS)}`,
    YEAR_GROUP,
    `(?:my|our)\\s+(?:little\\s+|lovely\\s+|whole\\s+)?(?:lot|crew|bunch|gang|littlies|littles|tinies|munchkins|kiddos|year)(?=\\s+(?:in|at|from|of|are|were|have|had|did|this))`,
    `one of (?:my|our|the)\\s+(?:[\\p{L}\\p{N}'-]+\\s+){0,2}(?:kids|pupils|students|children|class|kiddos|little ones|lot|boys|girls|lads|leavers)`,
    'i (?:teach|taught|used to teach)(?!\\s+(?:myself|the dog|him to drive))',
    "(?:to|have|i've|ive|having|ever|loved|we|we've|who|miss|still) (?:taught|teach|teaching) you(?! (?:lot|guys|all|people|english|spanish|nothing))",
    '(?:been|being|was|am|is) (?:your|his|her) (?:old |former |year \\d+ |class |form )?(?:teacher|tutor|ta)(?! training)',
    "(?:i'm|im|i am|i was|i've been) (?:teaching|covering|marking|on duty|on playground duty)",
    'in my (?:room|classroom|class)',
    oneOf(STAFF_WORDS),
  ].join('|'),
);
const TAGS = new Set<string>(STAFF_TAGS);
/** A call to somebody's parents. */
const PARENTS_CALLED =
  "(?:ring|rang|ringing|phone|phoned|call|called|emailed|met|meeting with|meeting|email from|chat with|word with)\\s+(?:[\\p{L}'-]+\\s+)?[\\p{L}'-]+'?s\\s+(?:mum|dad|parents|nan|carers?|mam|mother|father|gran)";
const SCHOOL = wholeWords(`${oneOf(SCHOOL_WORDS)}|${PARENTS_CALLED}`);
/** A draft this short is about one thing. */
const SHORT_DRAFT = 160;
const PARENT = wholeWords(oneOf(PARENT_VOICE));
const CHILDHOOD = new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(OWN_CHILDHOOD)}`, 'gu');
const FAME = wholeWords(oneOf(FICTION_AND_FAME));

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
  readonly #reading: Reading;
  readonly #own: boolean[];
  readonly #school: boolean[];
  readonly #whole: boolean;
  readonly #flags = new Map<RegExp, boolean[]>();

  /** `staffAt`: where the draft names listed staff by title and surname. */
  constructor(reading: Reading, schoolIsNamed: boolean, staffAt: readonly number[]) {
    const { plain, cased } = reading;
    this.#reading = reading;
    this.#own = this.#has(OWN_CLASS);
    for (const { index } of cased.matchAll(CLASS_CODE))
      if (BEFORE_CODE.test(plain.slice(Math.max(0, index - 8), index)))
        this.#own[sentenceNumber(reading, index)] = true;
    this.#school = this.#has(SCHOOL);
    for (const offset of staffAt) this.#school[sentenceNumber(reading, offset)] = true;
    this.#whole = schoolIsNamed || reading.words.some(({ mark, text }) => mark === '#' && TAGS.has(text));
  }

  /** Which sentences a pattern is in. */
  #has(pattern: RegExp): boolean[] {
    const { sentences, plain } = this.#reading;
    const known = this.#flags.get(pattern);
    if (known) return known;
    const flags = sentences.map(({ start, end }) => plain.slice(start, end).search(pattern) >= 0);
    this.#flags.set(pattern, flags);
    return flags;
  }

  /** Whether there is any cue at all; without one no first name counts. */
  get any(): boolean {
    return this.#whole || this.#own.includes(true) || this.#school.includes(true);
  }

  reach(offset: number): Reach {
    const at = sentenceNumber(this.#reading, offset);
    const around = (flags: boolean[]) =>
      flags[at - 1] === true || flags[at] === true || flags[at + 1] === true;
    const isShort = this.#reading.plain.length <= SHORT_DRAFT;
    const own = this.#whole || (isShort ? this.#own.includes(true) : around(this.#own));
    const near = this.#own[at] === true || (!own && this.#school[at] === true);
    const fame = this.#has(FAME);
    return {
      cue: own ? 'own' : around(this.#school) ? 'school' : 'none',
      near,
      parentVoice: around(this.#has(PARENT)),
      childhood: around(this.#has(CHILDHOOD)),
      fame: fame[at] === true || (!near && around(fame)),
      far:
        !around(fame) &&
        (around(this.#school) ||
          this.#own.slice(Math.max(0, at - FAR_BEFORE), at + FAR_AFTER + 1).includes(true)),
    };
  }
}
