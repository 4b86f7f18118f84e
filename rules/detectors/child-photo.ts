import type { Context } from '../context.ts';
import { around, bySentence } from '../text/around.ts';
import type { Reading, Span } from '../text/reading.ts';
import { albums } from './child-photo/albums.ts';
import { captions } from './child-photo/captions.ts';
import { childrenIn, type ShownChild } from './child-photo/children.ts';
import { isAboutLeisure, isAboutWork, isRefused, surroundings } from './child-photo/not-here.ts';
import { hiddenFaces, type PictureCue, pictureCues } from './child-photo/picture-cues.ts';
import { relationOf } from './child-photo/relation.ts';
import type { Detector, Signal } from './detector.ts';

/** The words say that a picture shows pupils: a word of a picture beside a word for the children of the school. */
export const childPhoto: Detector = { category: 'child-photo', detect };

/** These may stand beside pupils and show something else. */
const UNSURE: ReadonlySet<PictureCue['kind']> = new Set(['place', 'emoji', 'taken']);
/** Nobody writes more of them in one sentence; a text without full stops may hold thousands. */
const MOST = 20;

function detect(reading: Reading, context: Context): Signal[] {
  const cues = pictureCues(reading);
  const hidden = hiddenFaces(reading);
  const hasPicture = reading.draft.site === 'instagram' || (reading.draft.attachments?.length ?? 0) > 0;
  const sets = albums(reading);
  if (cues.length + sets.length + hidden.plain.length + hidden.turned.length === 0 && !hasPicture) return [];
  const children = childrenIn(reading, context);
  const hasPupils = children.some(({ kind }) => kind !== 'loose' && kind !== 'somebody');
  const atWork = (hasPupils || isAboutWork(reading)) && !isAboutLeisure(reading);
  const cuesIn = bySentence(reading, cues);
  const remarksIn = (number: number) =>
    (cuesIn.get(number) ?? []).filter((cue) => isRemark(reading, number, cue));
  const shown = [...bySentence(reading, children)].flatMap(([number, here]) => {
    const near = [...(cuesIn.get(number) ?? []), ...remarksIn(number - 1), ...remarksIn(number + 1)];
    return shownTogether(reading, near.slice(0, MOST), here.slice(0, MOST), atWork);
  });
  return [
    ...shown,
    ...sets,
    ...(hasPicture ? captions(reading, children, atWork) : []),
    ...withoutFaces(reading, hidden, children.length > 0 || atWork),
  ];
}

/** The first picture and children of a sentence that belong together. */
function shownTogether(
  reading: Reading,
  cues: PictureCue[],
  children: ShownChild[],
  atWork: boolean,
): Signal[] {
  for (const child of children) {
    const related = cues
      .map((cue) => ({ cue, relation: relationOf(reading, cue, child, atWork) }))
      .filter(({ relation }) => relation !== 'none');
    if (related.length === 0) continue;
    const sentence = around(reading, child);
    const { request, childhood, family, praise, fame } = surroundings(reading, sentence);
    const isOwn = child.kind === 'own' || child.kind === 'named';
    if (request || childhood || ((family || praise || fame) && !isOwn)) continue;
    const shown = related.find(({ cue }) => !isRefused(reading, sentence, Math.min(cue.start, child.start)));
    if (!shown) continue;
    const { cue, relation } = shown;
    const span = { start: Math.min(cue.start, child.start), end: Math.max(cue.end, child.end) };
    const rule = cue.kind === 'then' ? 'child-photo/throwback' : 'child-photo/shown';
    const isPlain = relation === 'close' ? child.kind !== 'loose' : isOwn && !UNSURE.has(cue.kind);
    return [{ rule, ...span, sure: isPlain && !(family || praise || fame) }];
  }
  return [];
}

/** A cue that stands alone beside a sentence: "What a picture!", "📸", "#tbt". */
function isRemark(reading: Reading, number: number, cue: PictureCue): boolean {
  const sentence = reading.sentences[number];
  if (cue.kind === 'announce' || !sentence) return false;
  if (
    cue.kind === 'noun' &&
    /^\s+of (?!them|us|the (?:kids|class|children))/.test(reading.plain.slice(cue.end, cue.end + 20))
  )
    return false;
  const words = reading.plain.slice(sentence.start, sentence.end).trim();
  return words.split(/\s+/).length <= 8 && !/^(?:no|not|never|don't|sorry)\b|\?$/.test(words);
}

/** Hidden faces: in so many words, or by turned backs where the draft is about school. */
function withoutFaces(
  reading: Reading,
  { plain, turned }: Record<'plain' | 'turned', Span[]>,
  isOfSchool: boolean,
): Signal[] {
  const spans = [...plain, ...(isOfSchool ? turned : [])];
  if (spans.length === 0) return [];
  const whole = { start: 0, end: reading.plain.length };
  const { family, fame, childhood } = surroundings(reading, whole);
  if (family || fame || childhood) return [];
  return spans
    .filter(({ start }) => !isRefused(reading, whole, start))
    .slice(0, MOST)
    .map((span) => ({ rule: 'child-photo/hidden-face', ...span, sure: false }));
}
