import type { Context } from './context.ts';
import { DETECTORS } from './detectors/all.ts';
import type { Signal } from './detectors/detector.ts';
import { namesInTalkOfPupils } from './detectors/pupil-name.ts';
import type { Category, Cue } from './finding.ts';
import { LEARNED } from './model/learned.ts';
import type { Opinion } from './model/model.ts';
import { rolesIn } from './model/roles.ts';
import { wholeClauses } from './text/clause.ts';
import type { Reading, Span } from './text/reading.ts';

/** Said by rules alone: names and details are a matter of lists and forms, not of wording. */
const NAMING = DETECTORS.filter(({ category }) =>
  ['school-name', 'pupil-name', 'personal-data'].includes(category),
);
const WORDED = DETECTORS.filter((detector) => !NAMING.includes(detector));

/**
 * Everything that speaks for a finding, added up. What is named comes from rules; how it is spoken of, from rules
 * and from what was learned: where the wording alone is likely enough no rule is needed, and where it is only
 * possible a rule decides.
 */
export function weigh(reading: Reading, context: Context): Signal[] {
  const named = NAMING.flatMap((detector) => detector.detect(reading, context));
  const opinions = LEARNED.opinionsOf(reading, rolesIn(reading, context, named));
  const worded = WORDED.flatMap((detector) => {
    const opinion = opinions.get(detector.category);
    if (!opinion) return [];
    const ruled = detector.detect(reading, context);
    const isLikely = opinion.chance >= opinion.judgement.shown;
    if (ruled.length === 0 && !isLikely) return [];
    const because = { chance: opinion.chance, cues: cuesOf(reading, opinion) };
    const signals = ruled.map((signal) => ({ ...signal, ...because }));
    if (!isLikely) return signals;
    const worded = fromWording(reading, opinion, ruled);
    return [{ ...worded, ...because }, ...signals.filter((signal) => !overlap(signal, worded))];
  });
  return [...named, ...worded, ...namesBeside(reading, context, named, opinions)];
}

/** Findings of these kinds are about a child: beside one, a first name alone is most likely that child's. */
const ABOUT_PUPILS: readonly Category[] = ['pupil-contact', 'child-photo', 'confidential'];

function namesBeside(
  reading: Reading,
  context: Context,
  named: readonly Signal[],
  opinions: ReadonlyMap<Category, Opinion>,
): Signal[] {
  const isAboutPupils = ABOUT_PUPILS.some((category) => {
    const opinion = opinions.get(category);
    return opinion !== undefined && opinion.chance >= opinion.judgement.shown;
  });
  if (!isAboutPupils) return [];
  return namesInTalkOfPupils(reading, context).filter((name) => !named.some((other) => overlap(name, other)));
}

/** A finding that needs no rule, though one may make it sure: its words are those that spoke for it. */
function fromWording(reading: Reading, opinion: Opinion, ruled: readonly Signal[]): Signal {
  const { judgement, chance } = opinion;
  const span = wholeClauses(reading, LEARNED.stretchOf(reading, opinion));
  const same = ruled.filter((signal) => overlap(signal, span));
  return {
    ...span,
    rule: same[0]?.rule ?? `${judgement.category}/wording`,
    sure: chance >= judgement.sure || same.some(({ sure }) => sure),
  };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function cuesOf(reading: Reading, opinion: Opinion): Cue[] {
  return LEARNED.cuesOf(reading, opinion).map(({ start, end, weight }) => {
    const span = reading.original({ start, end });
    return { words: reading.draft.text.slice(span.start, span.end), weight };
  });
}
