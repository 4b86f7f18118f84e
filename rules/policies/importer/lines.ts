/** What stands before the words of a line: a list glyph, a printed number, a letter, or marks of a heading. */
export interface Line {
  /** Offsets into the imported text: the line whole, and where its own words begin. */
  start: number;
  end: number;
  wordsFrom: number;
  words: string;
  indent: number;
  bullet: boolean;
  /** The number or letter as printed, without its full stop or brackets. */
  number: string | null;
  /** The depth of a Markdown heading; 0 for none. */
  hashes: number;
  bold: boolean;
  blank: boolean;
  furniture: boolean;
}

const BULLET = /^(?:[-–—*+➢➤✓✔✗✘❌✅►▪■●○◦⁃o](?=\s)|[•·☐□◻]|[\uf000-\uf0ff])\s*(?:[•·☐□]\s*)?/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})[.):]?\s+/;
const COUNTED = /^(\d{1,2})[.):]\s+|^\((\d{1,2})\)\s+/;
const LETTERED = /^\(?([a-z]|[ivx]{2,4})[.)]\s+/;
const BARE_NUMBER = /^(\d{1,2})\s+(?=[A-Z][A-Za-z’'-]+(?:\s|$))/;

/** The lines of a text, with what stands before the words of each. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    lines.push(lineAt(start, raw));
    start += raw.length + 1;
  }
  return lines;
}

function lineAt(start: number, raw: string): Line {
  const indent = raw.length - raw.trimStart().length;
  let rest = raw.trimStart();
  const drop = (length: number) => {
    rest = rest.slice(length).trimStart();
  };
  const hashes = /^(#{1,6})\s/.exec(rest)?.[1]?.length ?? 0;
  if (hashes > 0) drop(hashes);
  const bullet = BULLET.exec(rest);
  if (bullet && hashes === 0) drop(bullet[0].length);
  const number = DECIMAL.exec(rest) ?? COUNTED.exec(rest) ?? LETTERED.exec(rest) ?? bareNumber(rest);
  if (number) drop(number[0].length);
  const words = rest.trimEnd();
  return {
    start,
    end: start + raw.trimEnd().length,
    wordsFrom: start + raw.length - rest.length,
    words,
    indent,
    bullet: bullet !== null && hashes === 0,
    number: number?.[1] ?? number?.[2] ?? null,
    hashes,
    bold: /^\*\*[^*]+\*\*$/.test(words),
    blank: raw.trim() === '',
    furniture: false,
  };
}

/** A number without a full stop counts only before what can be a title: "3 Objectives", not "3 times a week". */
function bareNumber(rest: string): RegExpExecArray | null {
  return rest.length < 90 && !/[.;,]$/.test(rest.trimEnd()) ? BARE_NUMBER.exec(rest) : null;
}
