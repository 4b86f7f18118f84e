import { SaxesParser } from 'saxes';

interface Level {
  format: string;
  /** "%1.%2": the numbers of the levels in their places. */
  pattern: string;
  start: number;
}

/** Prints the numbers that Word shows and does not write: the lists of a document, counted along. */
export interface Numbers {
  /** What stands before a paragraph of this list and level: "3.1", "(a)", or "-" for a bullet; '' for nothing. */
  next(list: string, level: number): string;
}

/** The lists that `word/numbering.xml` describes. */
export function numbersIn(xml: string | undefined): Numbers {
  const { levels, lists } = describedIn(xml ?? '<w/>');
  const counts = new Map<string, number[]>();
  return {
    next(list, level) {
      const kind = lists.get(list) ?? '';
      const described = levels.get(kind) ?? [];
      const here = described[level];
      if (!here) return '-';
      if (here.format === 'none') return '';
      if (here.format === 'bullet') return '-';
      const running = counts.get(kind) ?? [];
      counts.set(kind, running);
      running[level] = (running[level] ?? here.start - 1) + 1;
      running.length = level + 1;
      return here.pattern.replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1;
        return inFormat(running[at] ?? described[at]?.start ?? 1, described[at]?.format ?? 'decimal');
      });
    },
  };
}

function describedIn(xml: string) {
  const levels = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let kind = '';
  let list = '';
  let level: Level | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') {
      kind = attributes['w:abstractNumId'] ?? '';
      levels.set(kind, []);
    } else if (name === 'w:lvl' && levels.has(kind)) {
      level = { format: 'decimal', pattern: '%1.', start: 1 };
      (levels.get(kind) ?? [])[Number(attributes['w:ilvl'])] = level;
    } else if (name === 'w:num') {
      list = attributes['w:numId'] ?? '';
      kind = '';
    } else if (name === 'w:abstractNumId') lists.set(list, value);
    else if (level && name === 'w:numFmt') level.format = value;
    else if (level && name === 'w:lvlText') level.pattern = value;
    else if (level && name === 'w:start') level.start = Number(value);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:lvl') level = null;
  });
  parser.write(xml).close();
  return { levels, lists };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function inFormat(number: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    let left = number;
    let roman = '';
    for (const [value, sign] of ROMAN) for (; left >= value; left -= value) roman += sign;
    return format === 'upperRoman' ? roman.toUpperCase() : roman;
  }
  return String(number);
}
