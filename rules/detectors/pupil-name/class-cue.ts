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
import type { Reading, Span } from '../../text/reading.ts';
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
}

/** Reads the cues of a draft once; answers for the sentence that holds an offset. */
export class ClassCues {
  readonly #reading: Reading;
  readonly #own: boolean[];
  readonly #school: boolean[];
  readonly #parent: boolean[];
  readonly #childhood: boolean[];
  readonly #fame: boolean[];
  readonly #whole: boolean;

  /** `staffAt`: where the draft names listed staff by title and surname. */
  constructor(reading: Reading, schoolIsNamed: boolean, staffAt: readonly number[]) {
    const { sentences, plain, cased } = reading;
    const has = (pattern: RegExp) =>
      sentences.map(({ start, end }) => plain.slice(start, end).search(pattern) >= 0);
    this.#reading = reading;
    const codes = [...cased.matchAll(CLASS_CODE)].filter(({ index }) =>
      BEFORE_CODE.test(plain.slice(Math.max(0, index - 8), index)),
    );
    const coded = ({ start, end }: Span) => codes.some(({ index }) => index >= start && index < end);
    this.#own = has(OWN_CLASS).map((own, at) => own || coded(sentences[at] ?? { start: 0, end: 0 }));
    const namesStaff = ({ start, end }: Span) => staffAt.some((offset) => offset >= start && offset < end);
    this.#school = has(SCHOOL).map(
      (school, at) => school || namesStaff(sentences[at] ?? { start: 0, end: 0 }),
    );
    this.#parent = has(PARENT);
    this.#childhood = has(CHILDHOOD);
    this.#fame = has(FAME);
    this.#whole = schoolIsNamed || reading.words.some(({ mark, text }) => mark === '#' && TAGS.has(text));
  }

  /** Whether there is any cue at all; without one no first name counts. */
  get any(): boolean {
    return this.#whole || this.#own.includes(true) || this.#school.includes(true);
  }

  reach(offset: number): Reach {
    const at = Math.max(
      0,
      this.#reading.sentences.findLastIndex(({ start }) => start <= offset),
    );
    const around = (flags: boolean[]) =>
      flags[at - 1] === true || flags[at] === true || flags[at + 1] === true;
    const isShort = this.#reading.plain.length <= SHORT_DRAFT;
    const own = this.#whole || (isShort ? this.#own.includes(true) : around(this.#own));
    const near = this.#own[at] === true || (!own && this.#school[at] === true);
    return {
      cue: own ? 'own' : around(this.#school) ? 'school' : 'none',
      near,
      parentVoice: around(this.#parent),
      childhood: around(this.#childhood),
      fame: this.#fame[at] === true,
    };
  }
}
