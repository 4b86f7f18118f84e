/** A run of letters on a page, as pdf.js gives it. */
export interface Glyphs {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

export interface PageLine {
  words: string;
  height: number;
  /** The one font of the line; '' for several. */
  font: string;
  /** In steps of about two letters from the left margin. */
  indent: number;
  /** More room above than between lines of one paragraph. */
  gap: boolean;
  /** How high it stands on the page, from 0 at the foot to 1 at the head. */
  height01: number;
}

interface Row {
  y: number;
  /** The height of its first line; `y` is that of its last. */
  top: number;
  /** In a row of a table: where its last cell begins. */
  cell?: number;
  x: number;
  end: number;
  words: string;
  height: number;
  fonts: Set<string>;
}

const NEXT_CELL = 2.2;
const PARAGRAPH = 1.75;
const ONLY_A_MARK = /^\s*(?:[^\w\s]{1,2}|[\uf000-\uf0ff]|o|\(?[\divx]{1,4}(?:\.\d+)*[.)]?|\(?[a-z][.)])\s*$/u;

/** The lines of a page, in the order in which it writes them; cells of a table row are parted by a tab. */
export function linesOnPage(items: readonly Glyphs[], bottom: number, top: number): PageLine[] {
  const rows: Row[] = [];
  for (const item of items) add(rows, item);
  const kept = withTableRows(rows.filter(({ words }) => words.trim() !== ''));
  const left = Math.min(...kept.map(({ x }) => x));
  return kept.map((row, index) => {
    const above = kept[index - 1];
    const drop = above ? above.y - row.top : 0;
    return {
      words: row.words.trim(),
      height: row.height,
      font: row.fonts.size === 1 ? ([...row.fonts][0] ?? '') : '',
      indent: Math.max(0, Math.min(12, Math.round((row.x - left) / 9))),
      gap: drop < 0 || drop > row.height * PARAGRAPH,
      height01: (row.y - bottom) / (top - bottom),
    };
  });
}

/** Cells with more lines are columns of a page, to be read one after the other. */
const TALLEST_CELL = 12;

/**
 * A table is written cell by cell, so that the next cell of a row begins higher up and further right: the lines of each
 * cell are put together, and the cells of a row on one line.
 */
function withTableRows(rows: readonly Row[]): Row[] {
  const done: Row[] = [];
  for (const row of rows) {
    const from = startOfCell(done, row);
    if (from < 0) {
      const last = done.at(-1);
      if (last && inLastCell(last, row)) joined(last, row, ' ');
      else done.push(row);
      continue;
    }
    const [first, ...more] = done.splice(from);
    if (!first) continue;
    for (const line of more) joined(first, line, ' ');
    joined(first, row, '\t');
    first.cell = row.x;
    done.push(first);
  }
  return done;
}

/** Where the cell begins that was written before this row and stands left of it; -1 where there is none. */
function startOfCell(done: readonly Row[], row: Row): number {
  const last = done.at(-1);
  if (!last || row.y <= last.y + 1 || row.x < (last.cell ?? last.x) + row.height) return -1;
  if (last.cell !== undefined) return done.length - 1;
  let at = done.length - 1;
  for (let above = done[at - 1]; above && at > 0; above = done[at - 1]) {
    const low = done[at] ?? above;
    if (
      above.cell !== undefined ||
      above.y - low.top > low.height * PARAGRAPH ||
      above.x >= row.x - row.height
    )
      break;
    at -= 1;
  }
  return done.length - at > TALLEST_CELL ? -1 : at;
}

function inLastCell(last: Row, row: Row): boolean {
  return last.cell !== undefined && Math.abs(row.x - last.cell) < row.height && row.y < last.y;
}

function joined(row: Row, next: Row, between: string): void {
  row.words = `${row.words.trimEnd()}${between}${next.words.trim()}`;
  row.y = next.y;
  row.fonts = new Set([...row.fonts, ...next.fonts]);
}

function add(rows: Row[], { str, transform, width, height, fontName }: Glyphs): void {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  const tall = height || Math.abs(scale);
  const row = rows.at(-1);
  if (!row || Math.abs(row.y - y) > Math.max(row.height, tall) * 0.5) {
    if (str.trim() !== '')
      rows.push({ y, top: y, x, end: x + width, words: str, height: tall, fonts: new Set([fontName]) });
    return;
  }
  if (str.trim() === '') {
    if (!/\s$/.test(row.words)) row.words += ' ';
    return;
  }
  const room = x - row.end;
  if (room > tall * NEXT_CELL && !ONLY_A_MARK.test(row.words)) row.words = `${row.words.trimEnd()}\t`;
  else if (room > tall * 0.12 && !/\s$/.test(row.words)) row.words += ' ';
  row.words += str;
  row.end = x + width;
  row.height = Math.max(row.height, tall);
  if (!ONLY_A_MARK.test(str))
    row.fonts = ONLY_A_MARK.test(row.words.slice(0, -str.length))
      ? new Set([fontName])
      : row.fonts.add(fontName);
}
