import type { Line } from './lines.ts';

const PAGE_NUMBER = /^(?:page\s+)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:of|\/|\|)\s*\d{1,3})?(?:\s*\|?\s*page)?$/i;
const PAGE_OF = /\bpage\s+\d{1,3}(?:\s+of\s+\d{1,3})?\s*$/i;
const DOT_LEADERS = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{0,3}$/;
const TO_BE_FILLED_IN =
  /^(?:signed|signature|name|print(?:ed)? name|date|position|role|date signed)\b[^.]{0,60}$/i;
const RUBRIC =
  /^(?:approved|approval|adopted|ratified|agreed|date|dated|issued|last reviewed|next review|review|reviewed|to be reviewed|due for review|version|author|owner|policy owner|policy level|policy no|policy number|reference|ref|responsib\w+|responsible person|published|status|document|updated|written by|prepared by|effective|signed|chair of governors|head ?teacher|committee|location|statutory)\b[^.!?]*$/i;
const RUNS_ON = /\b(?:must|should|will|shall|may|can|cannot|is|are)\b/i;
const CONTENTS = /^(?:table of )?contents(?: page)?:?$/i;
const BOOKMARK = /^\[bookmark:[^\]]*\]\s*/;
const SAME_ON_PAGES = 3;

/** Marks what is not the policy's own words: page numbers, running heads, contents, version tables, signatures. */
export function markFurniture(lines: Line[]): void {
  const repeated = runningHeads(lines);
  const listed = contentsIn(lines);
  lines.forEach((line, index) => {
    const { words } = line;
    line.furniture =
      !line.blank &&
      (PAGE_NUMBER.test(whole(line)) ||
        (PAGE_OF.test(words) && words.length < 120) ||
        DOT_LEADERS.test(words) ||
        listed.has(index) ||
        repeated.has(key(line)) ||
        isRubric(words) ||
        (TO_BE_FILLED_IN.test(words) && /[_.…]{3,}|:\s*$|\(/.test(words)));
    dropBookmark(line);
  });
}

function whole(line: Line): string {
  return `${line.number ?? ''} ${line.words}`.trim();
}

function key(line: Line): string {
  return whole(line).toLowerCase().replace(/\d+/g, '#');
}

/** "Review date: March 2026", a row of a version table: says something of the document and rules nothing. */
export function isRubric(words: string): boolean {
  const plain = words.replace(/[*_|]/g, ' ').trim();
  const saying = plain.replace(/\bMay\b|\b(?:to be|is due|due to be)\b/g, '');
  if (plain.length > 200 || RUNS_ON.test(saying)) return false;
  const cells = plain.split(/\t+/);
  if (cells.length > 1) {
    const short = cells.every((cell) => cell.trim().length < 45);
    return short && (RUBRIC.test(plain) || /\b(?:19|20)\d\d\b/.test(plain));
  }
  return (
    RUBRIC.test(plain) && (/[:|]/.test(plain) || /\b(?:19|20)\d\d\b/.test(plain)) && !/:\s*$/.test(plain)
  );
}

/** Lines that stand on several pages word for word: the head and foot of a page. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (line.blank || line.bullet || line.words.length > 100 || /[.:;?]$/.test(line.words)) return;
    const at = seen.get(key(line));
    if (at) at.push(index);
    else seen.set(key(line), [index]);
  });
  return new Set(
    [...seen]
      .filter(([words, at]) => at.length >= SAME_ON_PAGES && words.length > 5 && farApart(at))
      .map(([words]) => words),
  );
}

function farApart(at: readonly number[]): boolean {
  return at.every((index, i) => i === 0 || index - (at[i - 1] ?? 0) > 8);
}

/** The lines of a table of contents: after its title, as long as each names a heading that comes again later. */
function contentsIn(lines: readonly Line[]): ReadonlySet<number> {
  const listed = new Set<number>();
  const start = lines.findIndex(({ words }) => CONTENTS.test(words.replace(/[*#]/g, '').trim()));
  if (start < 0) return listed;
  listed.add(start);
  const titles = lines.map((line) => title(line.words));
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.blank) continue;
    const again = titles.indexOf(titles[index] ?? '', index + 1) > index;
    const row = /\t\s*\d{0,3}$|\bpage\b/i.test(line.words) || /\s\d{1,3}$/.test(line.words);
    if (!again && !row) break;
    listed.add(index);
  }
  return listed;
}

function title(words: string): string {
  return words.replace(/[\t.…\s]*\d*$/, '').toLowerCase();
}

function dropBookmark(line: Line): void {
  const bookmark = BOOKMARK.exec(line.words);
  if (!bookmark) return;
  line.wordsFrom += bookmark[0].length;
  line.words = line.words.slice(bookmark[0].length);
}
