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
  const isAttached = (reading.draft.attachments?.length ?? 0) > 0;
  if (cues.length + hidden.plain.length + hidden.turned.length === 0 && !isAttached) return [];
  const children = childrenIn(reading, context);
  const atWork = isAboutWork(reading);
  const shown = reading.sentences.flatMap((sentence) => {
    const here = children.filter((child) => isWithin(child, sentence));
    const near = here.length > 0 ? cues.filter((cue) => isWithin(cue, sentence) || isRemarkBeside(reading, cue, sentence)) : [];
    return shownTogether(reading, sentence, near, here, atWork);
  });
  return [...shown, ...withoutFaces(reading, hidden, children.length > 0 || atWork)];
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
const POINTS_AT = /^\s*(?:(?!what|how|why|when|where|something|a thing|everything|not)[\p{L}\p{N}'-]+\s+){0,5}$/u;

/** "close": the words say picture-of-children; "near": both are there; "none": too far, or too loose, to mean it. */
function relationOf({ plain, draft }: Reading, cue: PictureCue, child: ShownChild, atWork: boolean): 'close' | 'near' | 'none' {
  const between = cue.end <= child.start ? plain.slice(cue.end, child.start) : undefined;
  if (cue.kind === 'announce') {
    const points = between !== undefined && POINTS_AT.test(between);
    if (!points || (child.kind === 'somebody' && draft.kind !== 'message')) return 'none';
    if (child.kind === 'loose' && !atWork) return 'none';
    return child.kind === 'own' && between.trim() === '' && !isAmbiguous(plain, cue) ? 'close' : isAmbiguous(plain, cue) ? 'none' : 'near';
  }
  if (child.kind === 'loose') return atWork || (cue.kind === 'place' && draft.kind === 'message') ? 'near' : 'none';
  if (child.kind === 'somebody') return (atWork && cue.kind !== 'emoji') || (cue.kind === 'place' && draft.kind === 'message') ? 'near' : 'none';
  return cue.kind === 'noun' && between !== undefined && SHOWS.test(between) ? 'close' : 'near';
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
