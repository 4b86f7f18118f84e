import type { Context } from '../context.ts';
import type { Reading, Span } from '../text/reading.ts';
import { childrenIn, type ShownChild } from './child-photo/children.ts';
import { isAboutWork, surroundings } from './child-photo/not-here.ts';
import { hiddenFaces, type PictureCue, pictureCues } from './child-photo/picture-cues.ts';
import type { Detector, Signal } from './detector.ts';

/** The words say that a picture shows pupils: a word of a picture beside a word for the children of the school. */
export const childPhoto: Detector = { category: 'child-photo', detect };

function detect(reading: Reading, context: Context): Signal[] {
  const cues = pictureCues(reading);
  const hidden = hiddenFaces(reading);
  const hasPicture = reading.draft.site === 'instagram' || (reading.draft.attachments?.length ?? 0) > 0;
  if (cues.length + hidden.plain.length + hidden.turned.length === 0 && !hasPicture) return [];
  const children = childrenIn(reading, context);
  const atWork = isAboutWork(reading);
  const shown = reading.sentences.flatMap((sentence) => {
    const here = children.filter((child) => isWithin(child, sentence));
    const near = here.length > 0 ? cues.filter((cue) => isWithin(cue, sentence) || isRemarkBeside(reading, cue, sentence)) : [];
    return shownTogether(reading, sentence, near, here, atWork);
  });
  return [...shown, ...(hasPicture ? captions(reading, children) : []), ...withoutFaces(reading, hidden, children.length > 0 || atWork)];
}

/** The closest picture and children of a sentence, where they belong together. */
function shownTogether(reading: Reading, sentence: Span, cues: PictureCue[], children: ShownChild[], atWork: boolean): Signal[] {
  for (const child of children) {
    for (const cue of cues) {
      const relation = relationOf(reading, cue, child, atWork);
      if (relation === 'none') continue;
      const around = surroundings(reading, sentence, Math.min(cue.start, child.start));
      const isOwn = child.kind === 'own' || child.kind === 'named';
      if (around.refused || around.request || around.childhood) continue;
      if ((around.family || around.praise || around.fame) && !isOwn) continue;
      const span = { start: Math.min(cue.start, child.start), end: Math.max(cue.end, child.end) };
      return [{ rule: cue.kind === 'then' ? 'child-photo/throwback' : 'child-photo/shown', ...span, sure: relation === 'close' && isOwn && !around.family && !around.praise }];
    }
  }
  return [];
}

const SHOWS = /^\s*(?:\p{L}+\s+){0,1}(?:of|from|with|shows|showing|:|below:?)\s+(?:[\p{L}\p{N}'-]+\s+){0,3}$/u;
const POINTS_AT = /^\s*(?:(?!what|how|why|when|where|something|a thing|everything|not|to|hoping|for|some)[\p{L}\p{N}'-]+\s+){0,5}$/u;
const FOR_THEM = /(?<!\p{L})(?:for|to|by|watched|made|drew|drawn|painted|used|using|about|asked|lesson|myself)(?!\p{L})/u;
const USED = /(?<!\p{L})(?:used|using|use|made|making|loved?|needs?|want)\s+(?:the\s+|a\s+|this\s+|these\s+)?$/u;
const BACK_TO = /^\s*to (?:when|the time|that time|the day)/;

/** "close": the words say picture-of-children; "near": both are there; "none": too far, or too loose, to mean it. */
function relationOf(reading: Reading, cue: PictureCue, child: ShownChild, atWork: boolean): 'close' | 'near' | 'none' {
  const { plain, draft } = reading;
  if (cue.start < child.end && child.start < cue.end) return 'near';
  if (USED.test(plain.slice(Math.max(0, cue.start - 16), cue.start))) return 'none';
  const isFirst = cue.end <= child.start;
  const between = isFirst ? plain.slice(cue.end, child.start) : plain.slice(child.end, cue.start);
  const isAnybody = child.kind === 'loose' || child.kind === 'somebody';
  const isPointedAt = cue.kind === 'place' && draft.kind === 'message';
  if (isAnybody && !atWork && !isPointedAt) return 'none';
  if (cue.kind === 'announce') {
    if (!isFirst || !POINTS_AT.test(between) || isAmbiguous(plain, cue) || child.kind === 'somebody') return 'none';
    return child.kind === 'own' && between.trim() === '' ? 'close' : 'near';
  }
  if (cue.kind === 'noun') {
    if (!isFirst) return /[.!?,:;]|\n/.test(between) && !/^\s*(?:watched|made)/.test(between) ? 'near' : 'none';
    if (FOR_THEM.test(between) || (child.kind === 'year' && /(?<!\p{L})with\s+$/u.test(between))) return 'none';
    return SHOWS.test(between) ? 'close' : 'near';
  }
  if (cue.kind === 'then') return isFirst && BACK_TO.test(between) ? 'none' : 'near';
  if (cue.kind === 'place') return /(?<!\p{L})(?:that's|thats|that is|the one|spot|this is|lad|girl|boy|kid|little|is|left to right)(?!\p{L})/u.test(plain.slice(Math.min(cue.start, child.start), child.end + 40)) ? 'near' : 'none';
  return 'near';
}

/** "This is my class" may be said without any picture. */
function isAmbiguous(plain: string, { start, end }: Span): boolean {
  return /^(?:this is|these are|meet|introducing)$/.test(plain.slice(start, end));
}

/** A cue that stands alone beside the sentence: "What a picture!", "📸", "#tbt". */
function isRemarkBeside(reading: Reading, cue: PictureCue, sentence: Span): boolean {
  if (cue.kind === 'announce') return false;
  const at = reading.sentences.findIndex((other) => isWithin(cue, other));
  const other = reading.sentences[at];
  const isNext = other && (reading.sentences[at - 1] === sentence || reading.sentences[at + 1] === sentence);
  if (!isNext) return false;
  const words = reading.plain.slice(other.start, other.end).trim();
  return words.split(/\s+/).length <= 8 && !/^(?:no|not|never|don't|sorry)\b|\?$/.test(words);
}

const CAPTION = /^['"(]*\s+(?:(?:all|out|down|up|over|busy|ready|hard|fast|having|loving|enjoying|getting|doing|making|meeting|exploring|learning|singing|dressed)\s+)?(?:at|on|with|dressed|as|(?:in (?:their|the))|enjoying|loving|exploring|meeting|learning|making)\s+(?!(?:my|the) (?:head|nerves)|the moment|the whole|fire|form|time)/u;
const TELLING = /(?<!\p{L})(?:is|are|was|were|has|have|had|can|will|do|does|did|said|told|asked|went|got|makes?|made|need|needs|wants?|i|i'm|i've)(?!\p{L})/u;

/** Where a picture is certain to be there, a line without a verb that starts with children says what it shows. */
function captions(reading: Reading, children: readonly ShownChild[]): Signal[] {
  return children.flatMap((child) => {
    if (child.kind === 'loose' || child.kind === 'somebody') return [];
    const sentence = reading.sentences.find((each) => isWithin(child, each));
    if (!sentence || reading.plain.slice(sentence.start, child.start).replace(/^\P{L}+/u, '').length > 0) return [];
    const rest = reading.plain.slice(child.end, sentence.end);
    if (!CAPTION.test(rest) || TELLING.test(rest)) return [];
    const { family, childhood, refused } = surroundings(reading, sentence, child.start);
    return family || childhood || refused ? [] : [{ rule: 'child-photo/caption', start: child.start, end: sentence.end, sure: false } satisfies Signal];
  });
}

function withoutFaces(reading: Reading, { plain, turned }: ReturnType<typeof hiddenFaces>, isOfSchool: boolean): Signal[] {
  const whole = { start: 0, end: reading.plain.length };
  return [...plain, ...(isOfSchool ? turned : [])].flatMap((span) => {
    const { family, fame, childhood, refused } = surroundings(reading, whole, span.start);
    return family || fame || childhood || refused ? [] : [{ rule: 'child-photo/hidden-face', ...span, sure: false } satisfies Signal];
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}
