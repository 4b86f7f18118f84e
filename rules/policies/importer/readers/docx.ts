import { SaxesParser } from 'saxes';
import { type Numbers, numbersIn } from './docx-numbers.ts';
import { type ParagraphStyle, stylesIn } from './docx-styles.ts';
import { ImportProblem } from './problem.ts';
import { partsOf } from './unzip.ts';

const DOCUMENT = 'word/document.xml';
const PARTS = new Set([DOCUMENT, 'word/styles.xml', 'word/numbering.xml']);
/** Text that is not on the page: deleted, hidden in a field's code, or said twice for older readers. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:delText']);

interface Paragraph {
  words: string;
  style: string;
  list: string | null;
  level: number | null;
  outline: number | null;
  bold: boolean;
}

/** The text of a Word document: headings with marks of depth, lists with their numbers, a table row to a line. */
export function docxText(bytes: Uint8Array): string {
  const parts = partsOf(bytes, PARTS);
  const document = parts.get(DOCUMENT);
  if (document === undefined) throw new ImportProblem('unknown');
  try {
    const writer = new Writer(
      stylesIn(parts.get('word/styles.xml')),
      numbersIn(parts.get('word/numbering.xml')),
    );
    walk(document, writer);
    return writer.text();
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem('damaged');
  }
}

/** Turns paragraphs and rows into lines. */
class Writer {
  private readonly lines: string[] = [];
  private readonly styleOf: (id: string) => ParagraphStyle;
  private readonly numbers: Numbers;
  private listed = false;

  constructor(styleOf: (id: string) => ParagraphStyle, numbers: Numbers) {
    this.styleOf = styleOf;
    this.numbers = numbers;
  }

  paragraph(paragraph: Paragraph): void {
    const line = this.lineOf(paragraph);
    if (line === null) return;
    const listed = /^\s*(?:-|\S+[.)]) /.test(line);
    if (!(listed && this.listed)) this.lines.push('');
    this.lines.push(line);
    this.listed = listed;
  }

  /** A row of short cells is one line; cells that hold lists are written one under the other, below their heads. */
  row(cells: readonly Paragraph[][], heads: readonly string[]): void {
    const filled = cells.map((cell) => cell.filter(({ words }) => words.trim() !== ''));
    const only = filled.filter((cell) => cell.length > 0);
    if (only.length === 0) return;
    if (only.length > 1 && filled.every((cell) => cell.length < 3)) {
      if (!this.lines.at(-1)?.includes('\t')) this.lines.push('');
      this.lines.push(filled.map((cell) => cell.map(({ words }) => words.trim()).join(' ')).join('\t'));
      this.listed = false;
      return;
    }
    filled.forEach((cell, column) => {
      const head = heads[column];
      if (only.length > 1 && head) this.lines.push('', `**${head.replace(/:$/, '')}**`, '');
      for (const paragraph of cell)
        this.paragraph(
          only.length > 1 && head && paragraph.list === null ? { ...paragraph, list: '' } : paragraph,
        );
    });
  }

  text(): string {
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private lineOf({ words, style, list, level, outline, bold }: Paragraph): string | null {
    const plain = words
      .replace(/[^\S\t\n]+/g, ' ')
      .replace(/\n+/g, '\n')
      .trim();
    const styled = this.styleOf(style);
    if (plain === '' || styled.contents) return null;
    const depth = outline === null ? styled.heading : outline + 1;
    const listOf = list ?? styled.list;
    const at = level ?? styled.level;
    const mark =
      listOf === null || listOf === '0' ? '' : listOf === '' ? '- ' : spaced(this.numbers.next(listOf, at));
    if (depth > 0) return `${'#'.repeat(depth)} ${mark === '- ' ? '' : mark}${plain.replaceAll('\n', ' ')}`;
    const weighty = bold && plain.length < 100 && mark === '' && !/[.;,]$/.test(plain);
    return `${'  '.repeat(mark === '' ? 0 : at)}${mark}${weighty ? `**${plain}**` : plain}`;
  }
}

function spaced(mark: string): string {
  return mark === '' ? '' : `${mark.trim()} `;
}

/** Reads the document through once, handing paragraphs and rows to the writer in their order. */
function walk(xml: string, writer: Writer): void {
  let paragraph: Paragraph | null = null;
  let unseen = 0;
  let inText = false;
  let runBold = false;
  let plainRun = false;
  let tables = 0;
  let cells: Paragraph[][] = [];
  let heads: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (UNSEEN.has(name)) unseen += 1;
    if (name === 'w:tbl') {
      tables += 1;
      if (tables === 1) heads = [];
    } else if (name === 'w:tr' && tables === 1) cells = [];
    else if (name === 'w:tc' && tables === 1) cells.push([]);
    else if (name === 'w:p') {
      paragraph = { words: '', style: '', list: null, level: null, outline: null, bold: false };
      plainRun = false;
    } else if (name === 'w:r') runBold = false;
    else if (name === 'w:t') inText = true;
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.list = value;
    else if (name === 'w:ilvl') paragraph.level = Number(value);
    else if (name === 'w:outlineLvl' && Number(value) < 6) paragraph.outline = Number(value);
    else if (name === 'w:b' && value !== '0' && value !== 'false') runBold = true;
    else if (name === 'w:tab' && unseen === 0) paragraph.words += ' ';
    else if ((name === 'w:br' || name === 'w:cr') && unseen === 0) paragraph.words += '\n';
  });
  parser.on('text', (words) => {
    if (!inText || unseen > 0 || !paragraph) return;
    paragraph.words += words;
    if (words.trim() !== '' && !runBold) plainRun = true;
  });
  parser.on('closetag', ({ name }) => {
    if (UNSEEN.has(name)) unseen -= 1;
    if (name === 'w:t') inText = false;
    else if (name === 'w:p' && paragraph) {
      const done = { ...paragraph, bold: !plainRun };
      if (tables > 0) cells.at(-1)?.push(done);
      else writer.paragraph(done);
      paragraph = null;
    } else if (name === 'w:tr' && tables === 1) {
      writer.row(cells, heads);
      if (heads.length === 0) heads = cells.map((cell) => cell.map(({ words }) => words.trim()).join(' '));
    } else if (name === 'w:tbl') tables -= 1;
  });
  parser.write(xml).close();
}
