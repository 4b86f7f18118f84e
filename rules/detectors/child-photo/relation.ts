import type { Reading, Span } from '../../text/reading.ts';
import type { ShownChild } from './children.ts';
import type { PictureCue } from './picture-cues.ts';

const SHOWS =
  /^\s*(?:\p{L}+\s+){0,1}(?:of|from|with|shows|showing|:|below:?)\s+(?:[\p{L}\p{N}'-]+\s+){0,3}$/u;
const POINTS_AT =
  /^\s*(?:(?!what|how|why|when|where|something|a thing|everything|not|to|hoping|for|some)[\p{L}\p{N}'-]+\s+){0,5}$/u;
const FOR_THEM =
  /(?<!\p{L})(?:for|to|by|watched|made|drew|drawn|painted|used|using|about|asked|lesson|myself|before|until|without)(?!\p{L})/u;
const USED =
  /(?<!\p{L})(?:used|using|use|made|making|loved?|needs?|want)\s+(?:the\s+|a\s+|this\s+|these\s+)?$/u;
/** "A picture of my certificate … Year 6". */
const OF_MINE = /^\s*of (?:my|a|an) /;
/** "My class drew me": the picture is theirs. */
const MADE = /^\s+(?:drew|painted|made|wrote|bought|gave|sent|got|designed|named) (?:me|us|my)(?!\p{L})/u;
const BACK_TO = /^\s*to (?:when(?! (?:this|these|my|our)\b)|the time|that time|the day)/;

/** "close": the words say picture-of-children; "near": both are there; "none": too far, or too loose, to mean it. */
export function relationOf(
  reading: Reading,
  cue: PictureCue,
  child: ShownChild,
  atWork: boolean,
): 'close' | 'near' | 'none' {
  const { plain, draft } = reading;
  const isAnybody = child.kind === 'loose' || child.kind === 'somebody';
  const isPointedAt = cue.kind === 'place' && draft.kind === 'message';
  if (isAnybody && !atWork && !isPointedAt) return 'none';
  if (MADE.test(plain.slice(child.end, child.end + 24))) return 'none';
  if (cue.start < child.end && child.start < cue.end) return 'near';
  if (USED.test(plain.slice(Math.max(0, cue.start - 16), cue.start))) return 'none';
  const isFirst = cue.end <= child.start;
  const between = isFirst ? plain.slice(cue.end, child.start) : plain.slice(child.end, cue.start);
  if (cue.kind === 'announce') {
    if (!isFirst || !POINTS_AT.test(between) || isAmbiguous(plain, cue) || child.kind === 'somebody')
      return 'none';
    return child.kind === 'own' && between.trim() === '' ? 'close' : 'near';
  }
  if (cue.kind === 'noun') {
    if (!isFirst)
      return /[.!?,:;]|\n|\p{Extended_Pictographic}/u.test(between) && !/^\s*(?:watched|made)/.test(between)
        ? 'near'
        : 'none';
    if (OF_MINE.test(between) && !SHOWS.test(between)) return 'none';
    if (FOR_THEM.test(between) || (child.kind === 'year' && /(?<!\p{L})with\s+$/u.test(between)))
      return 'none';
    return SHOWS.test(between) && !/(?<!\p{L})(?:a|any|every)\s+$/u.test(between) ? 'close' : 'near';
  }
  if (cue.kind === 'then') return isFirst && BACK_TO.test(between) ? 'none' : 'near';
  if (cue.kind === 'place')
    return /(?<!\p{L})(?:that's|thats|that is|the one|spot|this is|lad|girl|boy|kid|little|is|left to right)(?!\p{L})/u.test(
      plain.slice(Math.max(0, Math.min(cue.start, child.start) - 8), child.end + 40),
    )
      ? 'near'
      : 'none';
  return 'near';
}

/** "This is my class" may be said without any picture. */
function isAmbiguous(plain: string, { start, end }: Span): boolean {
  return /^(?:this is|these are|meet|introducing)$/.test(plain.slice(start, end));
}
