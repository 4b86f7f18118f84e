import {
  BEFORE,
  FICTION,
  OTHER_BODIES,
  OWN_FAMILY,
  PARENT_OF,
  REPORTED,
  SPORT,
} from '../lexicons/elsewhere.ts';
import { CONTEMPT_TAGS } from '../lexicons/evaluations.ts';
import { WORK_CUES } from '../lexicons/workplace.ts';
import { bySentence, type Parts } from '../text/by-sentence.ts';
import { phrases } from '../text/phrases.ts';
import { isQuoted } from '../text/quoted.ts';
import { matches, type Reading, type Span } from '../text/reading.ts';
import { wholeWords } from '../text/words.ts';
import type { Detector, Signal } from './detector.ts';
import { type Evaluation, evaluationsIn, isStated } from './disparaging/evaluations.ts';
import { ironyIn } from './disparaging/irony.ts';
import { fits, linked, type Slight } from './disparaging/relation.ts';
import { isFond, saidAtWork, sarcasmIn, supposed } from './disparaging/sarcasm.ts';
import { type Target, targetsIn } from './disparaging/targets.ts';

const CUES = wholeWords(phrases(WORK_CUES));
const OTHERS = wholeWords(phrases(OTHER_BODIES, SPORT, REPORTED));
/** Said of these, a head or a school is somebody else's even with "my" before it. */
const NOT_NOW = wholeWords(phrases(PARENT_OF, BEFORE));
const NOT_MINE = wholeWords(phrases(FICTION, PARENT_OF));
const FAMILY = wholeWords(phrases(OWN_FAMILY));
const TAG = new RegExp(`^${phrases(CONTEMPT_TAGS)}$`, 'u');
/** A sentence that goes on about what the last one named: "She is …", "What a …", "Clowns." */
const GOES_ON =
  /^\W*(?:she|he|they|it|that|this|what an?|how|absolute|total|complete|utter|pure|proper|whoever|some people|zero|no|who|make it|written|bought|designed|chosen|run by|never|can'?t|couldn'?t|honestly|i'?ve|i use|just|thick|apple|lights|not (?:one|the|a|many)|one|two|bunch|\w+(?:\W+\w+)?\W*$)/;
const SHORT = 30;

interface Scene {
  reading: Reading;
  targets: Parts<Target>;
  evaluations: Parts<Evaluation>;
  atWork: boolean;
  /** Fiction or one's own child's school is near: only what is surely the writer's own counts. */
  notMine: boolean;
}

/** Contempt aimed at the writer's own school, its people and its decisions. */
export const disparaging: Detector = {
  category: 'disparaging',
  detect(reading, context) {
    const atWork = matches(reading, CUES).length > 0;
    const others = bySentence(reading, matches(reading, NOT_NOW));
    const targets = bySentence(reading, targetsIn(reading, context, atWork));
    const own = reading.sentences.flatMap((_, at) =>
      targets.in(at).filter((target) => !others.in(at).some((other) => overlap(target, other))),
    );
    const scene: Scene = {
      reading,
      targets: bySentence(reading, own),
      evaluations: bySentence(
        reading,
        evaluationsIn(reading).filter((evaluation) => !isQuoted(reading, evaluation)),
      ),
      atWork,
      notMine: matches(reading, NOT_MINE).length > 0,
    };
    return [
      ...tagsIn(reading),
      ...reading.sentences.flatMap((sentence, at) => slightsIn(scene, sentence, at)),
    ];
  },
};

function tagsIn(reading: Reading): Signal[] {
  return reading.words
    .filter(({ mark, text }) => mark === '#' && TAG.test(text))
    .map(({ start, end }) => ({ rule: 'disparaging/hashtag', start: start - 1, end, sure: false }));
}

function slightsIn(scene: Scene, sentence: Span, at: number): Signal[] {
  const { reading, evaluations } = scene;
  const elsewhere = matches(reading, OTHERS, sentence).length > 0 || scene.notMine;
  const targets = scene.targets.in(at).filter(({ own }) => own || !elsewhere);
  const fond = isFond(reading, sentence);
  const said = targets.flatMap((target) =>
    signalOf('said', linked(reading, target, evaluations.in(at), fond)),
  );
  if (said.length > 0 || elsewhere) return said;
  const meant = [
    ...signalOf('sarcasm', sarcasmIn(reading, sentence, targets)),
    ...signalOf('question', supposed(reading, sentence, targets)),
  ];
  if (meant.length > 0 || !scene.atWork) return meant;
  return [
    ...signalOf('at-work', saidAtWork(reading, sentence)),
    ...(fond ? [] : goingOn(scene, sentence, at)),
    ...signalOf('irony', ironyIn(reading, scene.targets, sentence, at)),
  ];
}

/** A sentence without a target of its own, after one or two that have it. */
function goingOn({ reading, targets, evaluations }: Scene, sentence: Span, at: number): Signal[] {
  const text = reading.plain.slice(sentence.start, sentence.end).trim();
  if (!GOES_ON.test(text)) return [];
  const earlier = reading.sentences.slice(Math.max(0, at - 2), at);
  if (earlier.some((each) => matches(reading, FAMILY, each).length > 0)) return [];
  const bad = evaluations
    .in(at)
    .filter((evaluation) => !evaluation.literal || isStated(reading, evaluation) || text.length < SHORT);
  const aimed = [...targets.in(at - 2), ...targets.in(at - 1)].findLast((target) =>
    bad.some((evaluation) => fits(reading, target, evaluation, false)),
  );
  return aimed ? [{ rule: 'disparaging/goes-on', start: aimed.start, end: sentence.end, sure: false }] : [];
}

function signalOf(name: string, slight: Slight | null): Signal[] {
  return slight ? [{ rule: `disparaging/${name}`, ...slight }] : [];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
