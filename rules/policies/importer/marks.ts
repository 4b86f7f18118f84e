import type { Block } from './blocks.ts';

/** The headings at the top that name the school and its policy. */
export function leadingTitles(blocks: readonly Block[]): Block[] {
  const titles: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const title =
      /\b(?:policy|code|guid(?:e|ance|elines)|agreement|protocol|school|academy|college|nursery|trust|federation|social media|social network)/i;
    const next = blocks[index + 1];
    if (block.kind !== 'heading' || block.number !== null || !title.test(block.words)) break;
    if (titles.length > 0 && next?.kind !== 'heading' && block.rank > (titles[0]?.rank ?? 0)) break;
    titles.push(block);
  }
  return titles;
}

/** The words of headings that stand above more than one part. */
export function namedTwice(blocks: readonly Block[]): ReadonlySet<string> {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ words }) => words.toLowerCase());
  return new Set(headings.filter((words, index) => headings.indexOf(words) !== index));
}

/** Numbers that count the paragraphs of the document through: printed once, so enough to find one by. */
export function printedOnce(blocks: readonly Block[]): ReadonlySet<string> {
  const numbers = blocks.flatMap(({ kind, number }) =>
    kind !== 'heading' && number !== null ? [number] : [],
  );
  return new Set(
    numbers.filter(
      (number, index) =>
        /^\d/.test(number) && numbers.indexOf(number) === index && numbers.lastIndexOf(number) === index,
    ),
  );
}

/** A heading as printed, with its number. */
export function titleOf({ number, words }: Block): string {
  return number === null ? words : `${number} ${words}`;
}

/** How an item is marked: with a glyph, a letter, a plain number, or a number of so many parts. */
export function styleOf({ number, bullet }: Block): string {
  if (number === null) return bullet ? 'bullet' : 'words';
  if (/^\d+\./.test(number)) return `decimal ${number.split('.').length}`;
  return /^\d/.test(number) ? 'counted' : 'letter';
}

/** Whether an item is marked "6.4", so that no other list can hold it. */
export function isDecimal(style: string): boolean {
  return style.startsWith('decimal');
}
