import { getDocumentProxy } from 'unpdf';
import { type Glyphs, linesOnPage, type PageLine } from './pdf-lines.ts';
import { ImportProblem } from './problem.ts';

const MOST_PAGES = 400;
/** Fewer letters to a page than this, and it is a picture. */
const LETTERS_ON_A_PAGE = 25;
const LARGER = 1.15;
const MARGIN = 0.09;

/** The text of a PDF: lines as they stand on the page, larger ones as headings, running heads left out. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pages = await pagesOf(bytes);
  const lines = pages.flat();
  const letters = lines.reduce((sum, { words }) => sum + words.length, 0);
  if (letters < LETTERS_ON_A_PAGE * pages.length) throw new ImportProblem('scanned');
  const body =
    commonest(lines.map(({ height, words }) => [Math.round(height * 2) / 2, words.length] as const)) ?? 0;
  const font = commonest(
    lines
      .filter(({ height }) => Math.abs(height - body) < 1)
      .map(({ font, words }) => [font, words.length] as const),
  );
  const running = runningHeads(pages);
  return pages
    .map((page) =>
      page.filter(
        (line) =>
          !(
            isMarginal(line) &&
            (running.has(masked(line.words)) || /^\W*(?:page )?\d+(?: of \d+)?\W*$/i.test(line.words))
          ),
      ),
    )
    .map((page) => written(page, body, font ?? ''))
    .join('\n');
}

async function pagesOf(bytes: Uint8Array): Promise<PageLine[][]> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    throw new ImportProblem((error as Error).name === 'PasswordException' ? 'locked-pdf' : 'damaged');
  }
  try {
    if (document.numPages > MOST_PAGES) throw new ImportProblem('too-long');
    const pages: PageLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 842] = page.view;
      pages.push(
        linesOnPage(
          items.flatMap((item): Glyphs[] => ('str' in item ? [item] : [])),
          bottom,
          top,
        ),
      );
      page.cleanup();
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The value with the most weight. */
function commonest<Value>(weighted: readonly (readonly [Value, number])[]): Value | undefined {
  const sums = new Map<Value, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function isMarginal({ height01 }: PageLine): boolean {
  return height01 < MARGIN || height01 > 1 - MARGIN;
}

/** What stands at the head or foot of two pages or more, page numbers aside. */
function runningHeads(pages: readonly PageLine[][]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const words of new Set(page.filter(isMarginal).map((line) => masked(line.words))))
      seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([words]) => words));
}

function masked(words: string): string {
  return words.toLowerCase().replace(/\d+/g, '#');
}

function written(page: readonly PageLine[], body: number, font: string): string {
  const lines: string[] = [];
  for (const line of page) {
    const title =
      line.words.length < 110 && /[a-z]/i.test(line.words) && !/^[•·▪●\uf000-\uf0ff-]/.test(line.words);
    const weighty = title && line.font !== '' && line.font !== font && !/[.;,]$/.test(line.words);
    if (line.gap) lines.push('');
    if (title && line.height > body * LARGER) lines.push('', `## ${line.words}`, '');
    else if (weighty) lines.push(`**${line.words}**`);
    else lines.push(`${' '.repeat(line.indent)}${line.words}`);
  }
  return lines.join('\n');
}
