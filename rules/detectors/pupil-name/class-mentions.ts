import { CLUB_NICKNAMES } from '../../lexicons/class-cues.ts';
import { ORDINARY_NAMES } from '../../lexicons/ordinary-names.ts';
import { isUsualClassName } from '../../people/class-names.ts';
import { kindOfWord } from '../../text/grammar.ts';
import type { Reading, Span, Word } from '../../text/reading.ts';

/** A class as a draft names it: by a year and letters ("10B"), or by a bird or a tree ("Kingfishers"). */
export interface ClassMention extends Span {
  /** "own": the writer's; "placed": somebody is in it, or from it; "named": only spoken of. */
  cue: 'own' | 'placed' | 'named';
  /** Told by the settings or by its form; a bird alone may be a football club. */
  isSure: boolean;
}

const CODE = /^(?:1[0-3]|[1-9])[A-Z]{1,3}$/;
/** "3D", "5G", "10K", "5AM": what else is written so; a tutor group may be called after Mr T. B. */
const NO_CODE = /^(?:\d+[DGK]|\d+(?:AM|PM|KG|KM|CM|MM|ML|MB|GB|GBP|MPH|XL|ND|RD|TH))$/;
const ALSO_MEASURE = /^\d+(?:[MXAL]|ST|TB|FT|IN|LB|HR|HRS|MIN)$/;
const IN_CODE = /(?:in|from|of|class|form|my|our)\s+$/;
const BEFORE_CODE = /(?:^|in|from|of|for|with|my|our|to|class|form|group|at|and|,|\(|:)\s*$/;
const AFTER_CODE =
  /^(?:'s)?\s+(?:forever|legends?|rules?|rock|are|were|have|you|smashed|lot|class|kids|boys|girls|won|has|had)(?![\p{L}])/u;
const IN_CLASS =
  /(?:^|[^\p{L}])(?:in|from|of|into|join|joined|joining|to|for|with|dos|das|da|nos|turma|klasy|w)\s+(?:class\s+)?$|[([]\s*$/u;
const MY_CLASS = /(?:^|[^\p{L}])(?:my|our|wor)\s+(?:[\p{L}]+\s+)?$/u;
const CLASS_AFTER =
  /^\s+(?:class|lot|group|form|team|babies|kids|children|bunch|gang|crew|nursery|room|assembly)(?![\p{L}])/u;
const NAME_GOES_ON = /^ \p{Lu}\p{Ll}/u;
const CLUBS: ReadonlySet<string> = new Set(CLUB_NICKNAMES);

/** Where a draft names a class; `classes` are the school's own, as far as the settings tell. */
export function classMentions(reading: Reading, classes: ReadonlySet<string>): ClassMention[] {
  return reading.words.flatMap((word) => {
    const name = word.text.endsWith("'s") ? word.text.slice(0, -2) : word.text;
    const isDigit = /^\d/.test(name);
    if (!isDigit && !classes.has(name) && !isUsualClassName(name)) return [];
    const end = word.start + name.length;
    const left = reading.plain.slice(Math.max(0, word.start - 24), word.start);
    const mention = isDigit
      ? codeAt(reading, word, name, left, classes)
      : namedAt(reading, word, name, left, classes);
    return mention ? [{ start: word.start, end, ...mention }] : [];
  });
}

function isSomebody(name: string): boolean {
  return (
    kindOfWord(name) === 'given-name' || (ORDINARY_NAMES.has(name) && !name.endsWith('s') && !TREES.has(name))
  );
}

/** Trees that are also names: classes more often than people's where a name goes before them. */
const TREES: ReadonlySet<string> = new Set([
  'oak',
  'ash',
  'elder',
  'maple',
  'willow',
  'rowan',
  'aspen',
  'juniper',
]);

type Kind = Omit<ClassMention, 'start' | 'end'>;

function codeAt(
  reading: Reading,
  { cased, start }: Word,
  name: string,
  left: string,
  classes: ReadonlySet<string>,
): Kind | undefined {
  const written = cased.slice(0, name.length);
  const own = MY_CLASS.test(left) ? 'own' : 'placed';
  if (classes.has(name)) return { cue: own, isSure: true };
  if (!CODE.test(written) || NO_CODE.test(written)) return undefined;
  if (ALSO_MEASURE.test(written) && !IN_CODE.test(left)) return undefined;
  const isPlaced = /\S/.test(left)
    ? BEFORE_CODE.test(left.slice(-8))
    : AFTER_CODE.test(reading.plain.slice(start + name.length, start + name.length + 12));
  const isCheered =
    /[.!?\n]\s*$/.test(left) && AFTER_CODE.test(reading.plain.slice(start + name.length, start + 16));
  return isPlaced || isCheered ? { cue: own, isSure: true } : undefined;
}

function namedAt(
  reading: Reading,
  { cased, start, mark }: Word,
  name: string,
  left: string,
  classes: ReadonlySet<string>,
): Kind | undefined {
  if (mark === '@') return undefined;
  const isListed = classes.has(name);
  const end = start + name.length;
  const isCapital = /^\p{Lu}/u.test(cased);
  const isMany = name.endsWith('s') && kindOfWord(name) !== 'given-name';
  const hasClass = CLASS_AFTER.test(reading.plain.slice(end, end + 12));
  const isPlaced = IN_CLASS.test(left);
  if (
    !(isCapital || (isMany && (isPlaced || hasClass))) ||
    (NAME_GOES_ON.test(reading.cased.slice(end, end + 3)) && !hasClass)
  )
    return undefined;
  // "in Holly's kitchen" is a friend's.
  if (!isListed && !hasClass && isSomebody(name)) return undefined;
  const isSure = isListed || hasClass;
  if (MY_CLASS.test(left) && (hasClass || isListed || (isMany && isCapital && !CLUBS.has(name))))
    return { cue: 'own', isSure: true };
  if (isPlaced) return { cue: 'placed', isSure: isSure || (isMany && !CLUBS.has(name)) };
  return isListed && isCapital ? { cue: 'named', isSure: true } : undefined;
}
