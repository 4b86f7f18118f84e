import { BEFORE, FICTION, OTHER_BODIES, OWN_FAMILY, PARENT_OF, REPORTED, SPORT } from '../lexicons/elsewhere.ts';
import { CONTEMPT_TAGS } from '../lexicons/evaluations.ts';
import { WORK_CUES } from '../lexicons/workplace.ts';
import { phrases } from '../text/phrases.ts';
import { matches, type Reading, type Span } from '../text/reading.ts';
import { wholeWords } from '../text/words.ts';
import type { Detector, Signal } from './detector.ts';
import { AFFECTION_MARKS, type Evaluation, evaluationsIn, isStated } from './disparaging/evaluations.ts';
import { fits, linked, type Slight, saidAtWork, sarcasmIn, supposed } from './disparaging/relation.ts';
import { type Target, targetsIn } from './disparaging/targets.ts';

const CUES = wholeWords(phrases(WORK_CUES));
const OTHERS = wholeWords(phrases(OTHER_BODIES, SPORT, REPORTED));
/** Said of these, a head or a school is somebody else's even with "my" before it. */
const NOT_NOW = wholeWords(phrases(PARENT_OF, BEFORE));
const NOT_MINE = wholeWords(phrases(FICTION, PARENT_OF));
const TAG = new RegExp(`^${phrases(CONTEMPT_TAGS)}$`, 'u');
const FAMILY = wholeWords(phrases(OWN_FAMILY));
/** A sentence that goes on about what the last one named: "She is …", "What a …", "Clowns." */
const GOES_ON = /^\W*(?:she|he|they|it|that|this|what an?|how|absolute|total|complete|utter|pure|proper|whoever|some people|zero|no|who|make it|written|bought|designed|chosen|run by|never|can'?t|couldn'?t|honestly|i'?ve|just|thick|bunch|\w+(?:\W+\w+)?\W*$)/;

interface Scene {
  reading: Reading;
  targets: Target[];
  evaluations: Evaluation[];
  atWork: boolean;
  /** Fiction or one's own child's school is near: only what is surely the writer's own counts. */
  notMine: boolean;
}

/** Contempt aimed at the writer's own school, its people and its decisions. */
export const disparaging: Detector = {
  category: 'disparaging',
  detect(reading, context) {
    const cues = matches(reading, CUES);
    const atWork = cues.length > 0;
    const otherTimes = matches(reading, NOT_NOW);
    const scene: Scene = {
      reading,
      targets: targetsIn(reading, context, atWork).filter((target) => !otherTimes.some((other) => overlap(target, other))),
      evaluations: evaluationsIn(reading),
      atWork,
      notMine: matches(reading, NOT_MINE).length > 0,
    };
    return [...tagsIn(reading), ...slightsIn(scene)];
  },
};

function tagsIn(reading: Reading): Signal[] {
  return reading.words
    .filter(({ mark, text }) => mark === '#' && TAG.test(text))
    .map(({ start, end }) => ({ rule: 'disparaging/hashtag', start: start - 1, end, sure: false }));
}

function slightsIn(scene: Scene): Signal[] {
  const { reading } = scene;
  return reading.sentences.flatMap((sentence, at) => {
    const elsewhere = matches(reading, OTHERS, sentence).length > 0;
    const targets = inside(scene.targets, sentence).filter(({ own }) => own || !(elsewhere || scene.notMine));
    const evaluations = inside(scene.evaluations, sentence);
    const fond = matches(reading, AFFECTION_MARKS, sentence).length > 0;
    const said = targets.flatMap((target) =>
      evaluations.flatMap((evaluation) => signalOf('said', linked(reading, target, evaluation, fond))),
    );
    if (said.length > 0) return said;
    if (elsewhere || scene.notMine) return [];
    const sarcasm = [...signalOf('sarcasm', sarcasmIn(reading, sentence, targets)), ...signalOf('question', supposed(reading, sentence, targets))];
    if (sarcasm.length > 0) return sarcasm;
    if (!scene.atWork) return [];
    return [...signalOf('at-work', saidAtWork(reading, sentence)), ...goingOn(scene, sentence, at, evaluations, fond)];
  });
}

/** A sentence without a target of its own, after one or two that have it. */
function goingOn({ reading, targets }: Scene, sentence: Span, at: number, evaluations: readonly Evaluation[], fond: boolean): Signal[] {
  const text = reading.plain.slice(sentence.start, sentence.end).trim();
  if (fond || !GOES_ON.test(text)) return [];
  const earlier = reading.sentences.slice(Math.max(0, at - 2), at);
  if (earlier.some((each) => matches(reading, FAMILY, each).length > 0)) return [];
  const before = earlier.flatMap((each) => inside(targets, each));
  const bad = evaluations.filter((evaluation) => !evaluation.literal || isStated(reading, evaluation) || text.length < 30);
  const aimed = before.findLast((target) => bad.some((evaluation) => fits(target, evaluation, wordsOf(reading, evaluation), fond)));
  return aimed ? [{ rule: 'disparaging/goes-on', start: aimed.start, end: sentence.end, sure: false }] : [];
}

function wordsOf(reading: Reading, { start, end }: Span): string {
  return reading.plain.slice(start, end);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function signalOf(name: string, slight: Slight | null): Signal[] {
  return slight ? [{ rule: `disparaging/${name}`, ...slight }] : [];
}

function inside<Part extends Span>(parts: readonly Part[], { start, end }: Span): Part[] {
  return parts.filter((part) => part.start >= start && part.start < end);
}
