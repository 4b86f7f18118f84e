import type { Reading, Span } from '../text/reading.ts';

/** A run of letters that may be a name or part of one. The span leaves a possessive 's out; `rawEnd` has it in. */
export interface NameToken extends Span {
  /** Plain letters; digits that stand for letters read as such. */
  key: string;
  cased: string;
  possessive: boolean;
  rawEnd: number;
  /** The # or @ before the word that this is part of. */
  mark: '' | '#' | '@';
}

const RUN = /(?:(?<![\p{L}\p{N}])[01](?=\p{L}{3}))?\p{L}+(?:(?:'|[013457$](?=\p{L}{2}))\p{L}+)*/gu;
/** JaydenOkafor is two words; so is JAYDENOkafor to a reader, but nobody writes it. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Beyond this a run of letters is no handle, and looking for its mark would cost much. */
const LONGEST_MARKED = 80;
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
};

/** The draft's runs of letters, split where a capital stands inside a word, with apostrophes taken out. */
export function nameTokens(reading: Reading): NameToken[] {
  const tokens: NameToken[] = [];
  let singles = 0;
  for (const match of reading.plain.matchAll(RUN)) {
    const cased = reading.cased.slice(match.index, match.index + match[0].length);
    const mark = markBefore(reading.plain, match.index);
    let at = match.index;
    for (const part of cased.length > 3 && HUMP.test(cased) ? cased.split(HUMP) : [cased]) {
      const token = tokenFrom(part, at, mark);
      tokens.push(token);
      at += part.length;
      if (token.key.length === 1) singles++;
    }
  }
  return singles < FEWEST_SPACED ? tokens : withSpacedLetters(reading, tokens);
}

/** Fewer letters in a row than this are initials. */
const FEWEST_SPACED = 4;

/** "S k y e  P a t t i n s o n": letters with one sign between them are one word. */
function withSpacedLetters(reading: Reading, tokens: readonly NameToken[]): NameToken[] {
  const joined: NameToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (isNextLetter(reading, tokens[end], tokens[end + 1])) end++;
    const run = tokens.slice(at, end + 1);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    if (run.length < FEWEST_SPACED) {
      joined.push(first);
      continue;
    }
    const [key, cased] = [run.map((token) => token.key).join(''), run.map((token) => token.cased).join('')];
    joined.push({ ...first, end: last.end, rawEnd: last.rawEnd, possessive: last.possessive, key, cased });
    at = end;
  }
  return joined;
}

function isNextLetter(
  reading: Reading,
  before: NameToken | undefined,
  after: NameToken | undefined,
): boolean {
  return (
    before?.key.length === 1 &&
    after?.key.length === 1 &&
    /^[ .*_-]$/.test(reading.plain.slice(before.rawEnd, after.start))
  );
}

function tokenFrom(cased: string, start: number, mark: NameToken['mark']): NameToken {
  const rawEnd = start + cased.length;
  const possessive = cased.endsWith("'s") || cased.endsWith("'S");
  const name = possessive ? cased.slice(0, -2) : cased;
  const key = NOT_PLAIN.test(name) ? plainKey(name) : name.toLowerCase();
  return { start, end: start + name.length, rawEnd, key, cased: name, possessive, mark };
}

const NOT_PLAIN = /['013457$]/;

function plainKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[013457$]/g, (digit) => DIGIT_LETTERS[digit] ?? digit);
}

function markBefore(plain: string, start: number): NameToken['mark'] {
  let at = start - 1;
  if (plain.charAt(at) === ' ' || at < 0) return '';
  while (at >= 0 && start - at < LONGEST_MARKED && /[\p{L}\p{N}_]/u.test(plain.charAt(at))) at--;
  const mark = plain.charAt(at);
  return mark === '#' || mark === '@' ? mark : '';
}

/** Whether two neighbouring runs may belong to one name: at most a space, a hyphen, a quote or the like between. */
export function mayBelongTogether(
  reading: Reading,
  before: NameToken,
  after: NameToken,
  comma: boolean,
): boolean {
  if (before.possessive || after.start - before.rawEnd > 3) return false;
  const gap = reading.plain.slice(before.rawEnd, after.start);
  if (gap === '' || gap === ' ' || gap === '-') return true;
  if (/[\p{N}\n!?;:&+]/u.test(gap)) return false;
  if (gap.includes(',')) return comma;
  return !/\.\s/.test(gap) || before.key.length === 1;
}

export function startsWithCapital(token: NameToken): boolean {
  return /^\p{Lu}/u.test(token.cased);
}
