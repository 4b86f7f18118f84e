import * as cue from './cues/stance.ts';
import { folded } from './folded.ts';
import type { Modality } from './proposal.ts';

/** In characters: a duty that comes so long before a ban is what the sentence is about. */
const CLEARLY_BEFORE = 30;

export interface Stance {
  modality: Modality;
  /** Whether another reading is near enough that a person should look. */
  unsure: boolean;
}

/** What a clause demands: the strength from its stem where it has none of its own, the polarity always its own. */
export function stanceOf(words: string, stems: readonly string[], heading: string): Stance {
  const own = ownStance(words);
  const above = stems.map(stemStance).filter((stance) => stance !== null);
  const stem = above.at(-1) ?? headingStance(heading);
  if (!stem) return own ?? { modality: 'info', unsure: namesConduct(words) };
  const outer = above.find(isForbidding);
  if (isForbidding(stem) || (outer && stem === 'info')) return underBan(outer ?? stem, words, own);
  if (stem === 'info')
    return own && cue.FULL_SENTENCE.test(folded(words)) ? own : { modality: 'info', unsure: false };
  return underDuty(stem, words, own);
}

/** "must not: accept requests": an item keeps its own stance only where it is a sentence with a subject of its own. */
function underBan(stem: Modality, words: string, own: Stance | null): Stance {
  if (own && cue.FULL_SENTENCE.test(folded(words)))
    return own.modality === 'info' ? { modality: stem, unsure: true } : own;
  return { modality: stem, unsure: cue.NEGATIVE_START.test(folded(words)) };
}

function underDuty(stem: Modality, words: string, own: Stance | null): Stance {
  const text = folded(words);
  const caution = cue.CAUTION.test(text) && !cue.FORBIDS_INSIDE.test(text);
  if (caution) return { modality: stem === 'advice' ? 'advice' : 'caution', unsure: false };
  if (cue.NEGATIVE_START.test(text) || cue.FORBIDS_INSIDE.test(text))
    return { modality: negated(stem), unsure: false };
  if (!own) return { modality: stem, unsure: cue.HOLDS_NEGATION.test(text) };
  if (isForbidding(own.modality)) return { modality: negated(stem), unsure: false };
  if (cue.FULL_SENTENCE.test(text)) return own;
  return { modality: stem, unsure: false };
}

function negated(modality: Modality): Modality {
  if (modality === 'must') return 'must-not';
  return modality === 'should' ? 'should-not' : modality;
}

function isForbidding(modality: Modality): boolean {
  return modality === 'must-not' || modality === 'should-not';
}

/** What a stem asks of the items below it; null for one that only introduces. */
export function stemStance(stem: string): Modality | null {
  const text = folded(stem);
  const found = cue.STEMS.find(([, pattern]) => pattern.test(text));
  if (found) return found[0];
  return ownStance(stem)?.modality ?? null;
}

/** Whether words demand something as a sentence of their own, so that no stem has to be read with them. */
export function isComplete(words: string): boolean {
  return cue.FULL_SENTENCE.test(folded(words));
}

/** Whether a stem only begins what its items say: "Staff must:" demands nothing by itself. */
export function isOpenEnded(stem: string): boolean {
  return cue.OPEN_ENDED.test(folded(stem).trim());
}

function headingStance(heading: string): Modality | null {
  const text = folded(heading).replace(/[:*]/g, '').trim();
  if (cue.DONT_HEADING.test(text)) return 'must-not';
  return cue.DO_HEADING.test(text) ? 'must' : null;
}

/** What the words themselves demand; null where they hold no demand at all. */
export function ownStance(words: string): Stance | null {
  const text = folded(words);
  const consequence = consequenceStance(text);
  if (consequence) return consequence;
  const plain = text.replace(cue.NO_DEMAND, (gone) => ' '.repeat(gone.length));
  const hits = cue.DEMANDS.flatMap(([modality, pattern]) => {
    const found = pattern.exec(plain);
    return found ? [{ modality, at: found.index }] : [];
  });
  const first = hits[0];
  if (!first) return cue.HABIT.test(plain) ? { modality: 'must', unsure: true } : null;
  const ban = Math.min(...hits.filter(({ modality }) => isForbidding(modality)).map(({ at }) => at));
  const duty = hits.find(({ modality }) => modality === 'must' || modality === 'should');
  if (isForbidding(first.modality) && duty && duty.at + CLEARLY_BEFORE < ban)
    return { modality: duty.modality, unsure: true };
  const mixed = !isForbidding(first.modality) && hits.some(({ modality }) => isForbidding(modality));
  return { modality: first.modality, unsure: mixed };
}

/** What follows a breach informs; but conduct that is said to lead to discipline is thereby forbidden. */
function consequenceStance(text: string): Stance | null {
  if (cue.BREACH_TO.test(text)) return { modality: 'must-not', unsure: false };
  if (!cue.CONSEQUENCE.test(text)) return null;
  if (cue.ANY_BREACH.test(text))
    return cue.COMPLY.test(text) ? { modality: 'must', unsure: false } : { modality: 'info', unsure: false };
  return cue.CONDUCT.test(text) && !cue.DUTY.test(text) ? { modality: 'must-not', unsure: true } : null;
}

/** Whether words without any demand still read like a rule: better a question too many than a ban read as leave. */
function namesConduct(words: string): boolean {
  return cue.SOUNDS_LIKE_A_RULE.test(folded(words));
}
