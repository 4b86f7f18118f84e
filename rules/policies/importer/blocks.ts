import { markFurniture } from './furniture.ts';
import { depthOf, isHeading, isQuestion, rankOf } from './headings.ts';
import { type Line, linesIn } from './lines.ts';

export interface Block {
  kind: 'heading' | 'item' | 'paragraph' | 'row';
  /** The words, in one line, without marks of weight; `at` has the offset of each character in the imported text. */
  words: string;
  at: number[];
  number: string | null;
  bullet: boolean;
  indent: number;
  /** Of a heading only: 0 is the highest. */
  rank: number;
}

const ENDS = /[.!?:;]["”’')\]]*$/;
/** A line of such a length may have been broken by a margin; a longer one is a paragraph of its own. */
const GLUED = /^(\d{1,2})\.? ([A-Z][A-Za-z ]{2,40}?) (\1\.\d{1,2}) (?=[A-Z])/;
const NEARLY_FULL = 0.8;
const MARGIN = { from: 55, to: 130 };

/** The text as headings, paragraphs, list items and table rows, with lines joined that a page or a margin broke. */
export function blocksIn(text: string): Block[] {
  const lines = linesIn(text);
  markFurniture(lines);
  const kept = lines.filter(({ furniture }) => !furniture);
  const numbered = headingsAreNumbered(kept);
  const margin = marginOf(kept);
  const blocks: Block[] = [];
  let gap = false;
  let width = 0;
  kept.forEach((line, index) => {
    if (line.blank) {
      gap = true;
      return;
    }
    const last = blocks.at(-1);
    const heading = isHeading(line, kept[index - 1], kept[index + 1]);
    if (last && !heading && continues(last, line, gap, width, margin)) append(last, line);
    else blocks.push(...blocksFrom(line, heading, numbered));
    gap = false;
    width = line.words.length;
  });
  return blocks.flatMap(splitAtGlyphs).filter(({ words }) => words !== '');
}

/** Whether a line goes on with the block before it: it has no mark of its own, and a margin or a page broke it off. */
function continues(last: Block, line: Line, gap: boolean, width: number, margin: number): boolean {
  if (last.kind === 'heading' || last.kind === 'row' || line.bullet || line.words.includes('\t'))
    return false;
  if (gap)
    return (
      /^[a-z]/.test(line.words) && line.number === null && last.words.length > 20 && !ENDS.test(last.words)
    );
  if (line.number !== null) return false;
  if (last.kind === 'item' && line.indent > last.indent) return true;
  if (ENDS.test(last.words)) return margin > 0 && width > margin * NEARLY_FULL && !last.words.endsWith(':');
  const small = /^[a-z(“‘'"&]/.test(line.words) || /[,–-]$/.test(last.words) || /^\d/.test(line.words);
  return small || (width >= MARGIN.from && width <= MARGIN.to);
}

/** How long the lines are of a text that was broken at a margin; 0 for a text whose paragraphs are lines. */
function marginOf(lines: readonly Line[]): number {
  const long = lines.filter(({ words }) => words.length >= MARGIN.from);
  const broken = long.filter(({ words }) => !ENDS.test(words));
  if (long.length < 10 || broken.length < long.length * 0.4) return 0;
  const lengths = long.map(({ words }) => words.length).sort((a, b) => a - b);
  const full = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  return full <= MARGIN.to ? full : 0;
}

function append(block: Block, line: Line): void {
  const start = block.at.at(-1) ?? line.wordsFrom;
  const hyphenated = /[a-z]-$/.test(block.words) && /^[a-z]/.test(line.words);
  if (!hyphenated) {
    block.words += ' ';
    block.at.push(start + 1);
  }
  addWords(block, line.words, line.wordsFrom);
}

/** Adds words without the asterisks of Markdown and with single spaces; a tab stays, for it parts the cells of a row. */
function addWords(block: Block, words: string, from: number): void {
  const added: string[] = [];
  let last = block.words.at(-1) ?? '';
  for (let index = 0; index < words.length; index++) {
    const char = words[index] ?? '';
    const space = char !== '\t' && /\s/.test(char);
    if (isWeight(words, index) || (space && /\s/.test(last))) continue;
    last = space ? ' ' : char;
    added.push(last);
    block.at.push(from + index);
  }
  block.words += added.join('');
}

/** An asterisk that makes a word bold or slanted, not one that stands by itself. */
function isWeight(words: string, index: number): boolean {
  if (words[index] !== '*') return false;
  return /[^\s]/.test(words[index + 1] ?? '') || /[^\s]/.test(words[index - 1] ?? '');
}

function blocksFrom(line: Line, heading: boolean, numbered: boolean): Block[] {
  const { number, bullet, indent } = line;
  const shared = GLUED.exec(`${number ?? ''} ${line.words}`.trim());
  if (shared) return parted(line, shared, numbered);
  const kind = heading
    ? 'heading'
    : line.words.includes('\t') || /^\|.*\|$/.test(line.words)
      ? 'row'
      : bullet || number !== null
        ? 'item'
        : 'paragraph';
  const block: Block = {
    kind,
    words: '',
    at: [],
    number,
    bullet,
    indent,
    rank: heading ? rankOf(line, numbered) : 0,
  };
  addWords(block, line.words, line.wordsFrom);
  return [block];
}

/** "2 Introduction 2.1 It is recognised …": a heading and its first paragraph that share a line. */
function parted(line: Line, [whole, number, title, next]: RegExpExecArray, numbered: boolean): Block[] {
  const shift = line.words.indexOf(whole.slice(whole.indexOf(title ?? '')));
  const cut = shift + whole.length - whole.indexOf(title ?? '');
  const from = shift < 0 ? 0 : cut;
  const head = { ...line, number: number ?? null, words: title ?? '' };
  const rest = {
    ...line,
    number: next ?? null,
    words: line.words.slice(from),
    wordsFrom: line.wordsFrom + from,
  };
  return [...blocksFrom(head, true, numbered), ...blocksFrom(rest, false, numbered)];
}

/** A glyph in the middle of a line, where two items of a list have run together. */
function splitAtGlyphs(block: Block): Block[] {
  if (block.kind === 'heading' || !/\S\s+[☐□•]\s/.test(block.words)) return [block];
  const parts: Block[] = [];
  let from = 0;
  for (const match of [...block.words.matchAll(/\s[☐□•]\s+/g), undefined]) {
    const to = match?.index ?? block.words.length;
    const kind = from === 0 ? block.kind : 'item';
    parts.push({
      ...block,
      kind,
      bullet: kind === 'item',
      words: block.words.slice(from, to),
      at: block.at.slice(from, to),
    });
    from = to + (match?.[0].length ?? 0);
  }
  return parts;
}

function headingsAreNumbered(lines: readonly Line[]): boolean {
  const headings = lines.filter(
    (line, index) => isHeading(line, lines[index - 1], lines[index + 1]) && !isQuestion(line.words),
  );
  const numbered = headings.filter(({ number }) => number !== null && depthOf(number) <= 3);
  return numbered.length >= 3 && numbered.length * 2 >= headings.length;
}
