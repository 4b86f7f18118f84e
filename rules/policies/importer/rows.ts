import type { Block } from './blocks.ts';

/** A cell, or a whole row, of a table that came as text. */
export interface Cell {
  words: string;
  at: readonly number[];
  /** The head of its column where that is a stance: "Don't". */
  stem: string | null;
}

const DONT =
  /^(?:do ?n[o'’]?t'?s?|don['’]?t'?s?|do not'?s?|never|not (?:allowed|acceptable|permitted)|unacceptable|must not|avoid)\b/i;
const DO = /^(?:do'?s?|do’s|always|acceptable|allowed|must)\b/i;
const LONGEST_HEAD = 32;

/** Whether a row only names the columns: "Requirement | Reason". */
export function isHeaderRow(block: Block): boolean {
  const cells = cellsOf(block);
  if (cells.every(({ words }) => /^[-: ]*$/.test(words))) return true;
  return (
    cells.every(
      ({ words }) => words.length <= LONGEST_HEAD && !/[.;]$/.test(words) && words.split(' ').length <= 5,
    ) &&
    !/\d/.test(block.words) &&
    !cells.some(({ words }) => /\b(?:must|should|may)\b/i.test(words) && !DO.test(words) && !DONT.test(words))
  );
}

/** For each column, its head where the head says whether to do what stands below. */
export function headerStances(block: Block): (string | null)[] {
  const stances = cellsOf(block).map(({ words }) =>
    DONT.test(words) ? "Don't:" : DO.test(words) ? 'Do:' : null,
  );
  return stances.some((stance) => stance !== null) ? stances : [];
}

/** A row in one piece; in columns of dos and don'ts, each cell by itself. */
export function splitRow(block: Block, columns: readonly (string | null)[]): Cell[] {
  if (columns.length === 0) return [{ words: block.words, at: block.at, stem: null }];
  return cellsOf(block)
    .map((cell, index) => ({ ...cell, stem: columns[index] ?? null }))
    .filter(({ words }) => words !== '');
}

function cellsOf(block: Block): Cell[] {
  const mark = block.words.startsWith('|') ? '|' : '\t';
  const cells: Cell[] = [];
  let from = 0;
  for (const part of block.words.split(mark)) {
    const lead = part.length - part.trimStart().length;
    const words = part.trim();
    if (words !== '' || mark === '\t')
      cells.push({ words, at: block.at.slice(from + lead, from + lead + words.length), stem: null });
    from += part.length + 1;
  }
  return cells;
}
