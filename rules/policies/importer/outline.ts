import { opensPart } from './audience.ts';
import type { Block } from './blocks.ts';
import { isDecimal, leadingTitles, namedTwice, printedOnce, styleOf, titleOf } from './marks.ts';
import { headerStances, isHeaderRow, splitRow } from './rows.ts';

/** Words above a list that each of its items completes: "Staff must not:". */
export interface Stem {
  words: string;
  ref: string | null;
  /** It says nothing of its own ("In particular:"), so that an item which is a sentence does without it. */
  bare: boolean;
}

/** A paragraph, an item or a row, with everything above it that says what it means. */
export interface Unit {
  words: string;
  at: readonly number[];
  /** From the title of the part down to the heading it stands under; the document's own title is left out. */
  headings: readonly Block[];
  /** Outermost first. */
  stems: readonly Stem[];
  ref: string;
  /** Its last sentence is a stem of what follows. */
  opensList: boolean;
}

interface Open {
  style: string;
  indent: number;
  stem: Stem;
  items: number;
}

/** The parts of a document in reading order. */
export function outlineOf(blocks: readonly Block[]): { titles: Block[]; units: Unit[] } {
  const titles = leadingTitles(blocks);
  const walk = new Walk(namedTwice(blocks), printedOnce(blocks));
  blocks.slice(titles.length).forEach((block, index, rest) => {
    walk.take(block, rest[index + 1]);
  });
  return { titles, units: walk.units };
}

/** Above every heading without a number that is only set apart by capitals or a line of its own. */
const PART_RANK = 7;
/** Headings of the same make stand below the one that opens the part. */
const ABOVE_ITS_LIKE = 0.5;

class Walk {
  readonly units: Unit[] = [];
  private headings: Block[] = [];
  private open: Open[] = [];
  private columns: (string | null)[] = [];
  private inTable = false;
  private counts = { paragraph: 0, bullet: 0, row: 0 };
  private readonly twice: ReadonlySet<string>;
  private readonly once: ReadonlySet<string>;

  constructor(twice: ReadonlySet<string>, once: ReadonlySet<string>) {
    this.twice = twice;
    this.once = once;
  }

  take(block: Block, next: Block | undefined): void {
    if (block.kind === 'heading') this.enter(block);
    else if (block.kind === 'row') this.takeRow(block);
    else this.takeWords(block, next);
  }

  private enter(heading: Block): void {
    const rank = opensPart(heading) ? Math.min(heading.rank - ABOVE_ITS_LIKE, PART_RANK) : heading.rank;
    while ((this.headings.at(-1)?.rank ?? -1) >= rank) this.headings.pop();
    this.headings.push({ ...heading, rank });
    this.open = [];
    this.columns = [];
    this.inTable = false;
    this.counts = { paragraph: 0, bullet: 0, row: 0 };
  }

  private takeRow(block: Block): void {
    const first = !this.inTable;
    this.inTable = true;
    if (first && isHeaderRow(block)) {
      this.columns = headerStances(block);
      return;
    }
    this.counts.row += 1;
    for (const part of splitRow(block, this.columns)) {
      const stems = part.stem
        ? [...this.stems(), { words: part.stem, ref: null, bare: false }]
        : this.stems();
      const ref = block.number ?? `${this.label()}row ${this.counts.row}`;
      this.units.push({ ...part, headings: [...this.headings], stems, ref, opensList: false });
    }
  }

  private takeWords(block: Block, next: Block | undefined): void {
    this.columns = [];
    this.inTable = false;
    const style = styleOf(block);
    this.close(block, style);
    const ref = this.refOf(block, style);
    const opensList = startsList(block, next, style);
    this.units.push({
      words: block.words,
      at: block.at,
      headings: [...this.headings],
      stems: this.stems(),
      ref,
      opensList,
    });
    if (opensList)
      this.open.push({ style, indent: block.indent, stem: { ...stemOf(block.words), ref }, items: 0 });
  }

  /** Leaves the lists that this block is no item of. */
  private close(block: Block, style: string): void {
    if (block.kind === 'paragraph') this.open = [];
    for (let last = this.open.at(-1); last; last = this.open.at(-1)) {
      const inside = style !== last.style || block.indent > last.indent;
      const above = this.open
        .slice(0, -1)
        .some((open) => open.style === style && block.indent <= open.indent);
      if (inside && !above && !(isDecimal(style) && !isDecimal(last.style))) return;
      this.open.pop();
    }
  }

  private stems(): Stem[] {
    return this.open.map(({ stem }) => stem);
  }

  private refOf(block: Block, style: string): string {
    const list = this.open.at(-1);
    if (list) {
      list.items += 1;
      if (isDecimal(style) && block.number) return block.number;
      if (block.number && style === 'letter') return `${list.stem.ref} (${block.number})`;
      return `${list.stem.ref}${this.open.length > 1 || /bullet \d+$/.test(list.stem.ref ?? '') ? ',' : ''} ${block.number ? 'item' : 'bullet'} ${list.items}`;
    }
    if (block.number && (isDecimal(style) || this.once.has(block.number))) return block.number;
    const kind = block.kind === 'item' ? 'bullet' : 'paragraph';
    this.counts[kind] += 1;
    if (block.number) return `${this.label()}item ${this.counts[kind]}`;
    return `${this.label()}${kind} ${this.counts[kind]}`;
  }

  /** The heading as a path: its parent too, where the same words stand above another part. */
  private label(): string {
    const heading = this.headings.at(-1);
    if (!heading) return 'Opening, ';
    const parent = this.headings.at(-2);
    const own = titleOf(heading);
    return `${parent && this.twice.has(heading.words.toLowerCase()) ? `${titleOf(parent)}: ${own}` : own}, `;
  }
}

function startsList(block: Block, next: Block | undefined, style: string): boolean {
  if (next?.kind !== 'item' && next?.kind !== 'row') return false;
  if (next.kind === 'item' && isDecimal(styleOf(next))) return false;
  const other = block.kind === 'paragraph' || styleOf(next) !== style || next.indent > block.indent;
  return other && /(?::|:\s*[-–]|\b(?:not|following|must|to|that|will|should))$/.test(block.words.trimEnd());
}

const EMPTY_STEM =
  /^(?:in particular|for example|e\.g\.|specifically|this includes|these include|including|among others|examples(?: include)?|this means(?: that)?|therefore|also|in addition)\b[^:]{0,20}:$/i;

/** The sentence that the items complete; with the one before it where it says nothing alone. */
function stemOf(words: string): { words: string; bare: boolean } {
  const sentences = words.split(/(?<=[.!?]["”’')]*)\s+(?=[A-Z])/);
  const last = sentences.at(-1) ?? words;
  const bare = EMPTY_STEM.test(last);
  return { words: bare ? sentences.slice(-2).join(' ') : last, bare };
}
