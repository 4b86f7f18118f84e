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
  return [...reading.plain.matchAll(RUN)].flatMap((match) => {
    const cased = reading.cased.slice(match.index, match.index + match[0].length);
    const mark = markBefore(reading.plain, match.index);
    let at = match.index;
    return cased.split(HUMP).map((part) => {
      const token = tokenFrom(part, at, mark);
      at += part.length;
      return token;
    });
  });
}

function tokenFrom(cased: string, start: number, mark: NameToken['mark']): NameToken {
  const rawEnd = start + cased.length;
  const possessive = /'s$/i.test(cased);
  const name = possessive ? cased.slice(0, -2) : cased;
  const key = name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[013457$]/g, (digit) => DIGIT_LETTERS[digit] ?? digit);
  return { start, end: start + name.length, rawEnd, key, cased: name, possessive, mark };
}

function markBefore(plain: string, start: number): NameToken['mark'] {
  let at = start - 1;
  while (at >= 0 && /[\p{L}\p{N}_]/u.test(plain.charAt(at))) at--;
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
