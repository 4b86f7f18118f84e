import { type NameToken, startsWithCapital } from '../../people/name-tokens.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { AroundName } from './around-name.ts';
import type { ClassCues, Reach } from './class-cue.ts';
import type { ClassMention } from './class-mentions.ts';
import { inPlaceOf } from './in-place-of.ts';
import { isCareful, type KnownName, knownNameAt } from './known-names.ts';
import { isPartOfOtherName } from './other-names.ts';
import { isSpokenTo } from './spoken-to.ts';

/** Listed children by first name, short form, first name and initial, or surname alone, where a cue is in reach. */
export function knownChildren(
  reading: Reading,
  tokens: readonly NameToken[],
  index: PeopleIndex,
  cues: ClassCues,
): Signal[] {
  const found: Signal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = knownNameAt(reading, tokens, at, index);
    const token = tokens[at];
    if (!name || !token) continue;
    const placed = cues.classAfter(name.end);
    const around = new AroundName(reading, name);
    const reach = cues.reach(token.start);
    if (!isMeant(reading, tokens, at, name, around, reach, placed)) continue;
    found.push(signalFor(reading, name, around, reach, placed));
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) at++;
  }
  return found;
}

function isMeant(
  reading: Reading,
  tokens: readonly NameToken[],
  at: number,
  name: KnownName,
  around: AroundName,
  reach: Reach,
  placed: ClassMention | undefined,
): boolean {
  const [token] = name.tokens;
  if (!token) return false;
  const isTold = name.by === 'given' && isSpokenTo(reading, name);
  const isTaught = around.wasTaught && startsWithCapital(token) && !isCareful(name);
  if (!placed && !isTold && !isTaught && reach.cue === 'none' && !reach.far) return false;
  const length = name.tokens.length;
  const others = name.initial && name.by === 'given' ? name.tokens.slice(0, -1) : name.tokens;
  const next = name.initial && name.by === 'given' ? undefined : tokens[at + length];
  if (isPartOfOtherName(reading, others, tokens[at - 1], next) || around.isInSum || around.isInBookTitle)
    return false;
  if (placed && !reach.childhood && !around.isNoPupilOfClass && isInClass(name, around, reach, placed))
    return true;
  if (around.isNotTheirPupil && !(around.isPlacedInClass && !around.isNoPupilOfClass && !reach.parentVoice))
    return false;
  if ((isTold || isTaught) && !reach.parentVoice && !reach.childhood) return true;
  return isReached(name, around, reach);
}

/** "Tiago in Kingfishers": in a class by name; a month or the like takes more. */
function isInClass(
  name: KnownName,
  around: AroundName,
  reach: Reach,
  { start, end, isSure }: ClassMention,
): boolean {
  if (reach.fame && reach.cue !== 'own') return false;
  const [token] = name.tokens;
  if (!token || !isCareful(name) || name.initial)
    return token !== undefined && (!reach.parentVoice || startsWithCapital(token));
  return around.isNamedBeforeClass(token) || (isSure && around.doesSomethingAfter({ start, end }));
}

function isReached(name: KnownName, around: AroundName, reach: Reach): boolean {
  const [token] = name.tokens;
  if (!token || reach.childhood) return false;
  if (reach.cue === 'none' || (reach.cue === 'school' && !reach.near))
    return reach.far && isToldOf(name, token, around, reach);
  if (around.isPlacedInClass && reach.cue === 'own') return !reach.parentVoice && (!reach.fame || reach.near);
  if (reach.parentVoice || (reach.cue !== 'own' && (reach.fame || around.isOfNightOut))) return false;
  const { kinds } = name.bearers;
  if (!kinds.has('listed') && !(startsWithCapital(token) && reach.near)) return false;
  if (isCareful(name) && !name.initial) return !(reach.fame && !reach.near) && around.isPerson(token);
  return !(kinds.has('clipped') && kinds.size === 1) || reach.cue === 'own';
}

/** Further from a class, what the child did must be said, and nothing of home or the screen. */
function isToldOf(name: KnownName, token: NameToken, around: AroundName, reach: Reach): boolean {
  if (reach.parentVoice || reach.fame || !startsWithCapital(token)) return false;
  if (!name.bearers.kinds.has('listed') || around.isOfAdult) return false;
  return around.doesSomething && (!isCareful(name) || around.isPerson(token));
}

function signalFor(
  reading: Reading,
  name: KnownName,
  around: AroundName,
  reach: Reach,
  placed: ClassMention | undefined,
): Signal {
  const isPlaced = (reach.cue === 'own' && reach.near && around.isPlacedInClass) || placed?.isSure === true;
  const isNear = reach.cue === 'own' && reach.near;
  return {
    rule: name.initial
      ? 'pupil-name/first-name-and-initial'
      : name.by === 'given'
        ? 'pupil-name/first-name-with-cue'
        : 'pupil-name/surname-with-cue',
    start: name.start,
    end: name.end,
    sure: !reach.parentVoice && (isPlaced || (name.initial && isNear)) && name.bearers.kinds.has('listed'),
    ...inPlaceOf(reading, name, name.bearers.allLeft, name.tokens[0]?.mark ?? ''),
  };
}
