import type { Context } from '../context.ts';
import { type FullName, fullNames } from '../people/full-names.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import { isPupil, type PeopleIndex } from '../people/people-index.ts';
import type { Reading } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import { oncePerReading } from './once.ts';
import { AroundName, ownNames } from './pupil-name/around-name.ts';
import { ClassCues } from './pupil-name/class-cue.ts';
import { familyChildren } from './pupil-name/family-children.ts';
import { handles } from './pupil-name/handles.ts';
import { inPlaceOf } from './pupil-name/in-place-of.ts';
import { knownNames } from './pupil-name/known-names.ts';
import { worthOfMisspelt } from './pupil-name/misspelt.ts';
import { unlistedNames } from './pupil-name/unlisted-names.ts';
import { namedWorkplaces } from './school-name/named-workplaces.ts';

/** Pupils and former pupils: by full name always, by less than that only where a class or the school is in reach. */
export const pupilName: Detector = { category: 'pupil-name', detect: oncePerReading(detect) };

function detect(reading: Reading, context: Context): Signal[] {
  const tokens = nameTokens(reading);
  const names = fullNames(reading, tokens, context.people);
  const cues = new ClassCues(
    reading,
    namedWorkplaces(reading, context).length > 0,
    staffAt(reading, tokens, context.people),
  );
  const signals = [
    ...names.flatMap((name) => fullNameSignal(reading, name, cues)),
    ...handles(reading, context.people),
  ];
  if (!cues.any) return signals;
  const own = ownNames(reading, tokens);
  const free = tokensOutside(tokens, names).filter(({ key }) => !own.has(key));
  const ofFamilies = familyChildren(reading, free, context.people, cues);
  const single = tokensOutside(free, ofFamilies);
  const known = knownNames(reading, single, context.people, cues);
  const rest = tokensOutside(single, known);
  return [...signals, ...ofFamilies, ...known, ...unlistedNames(reading, rest, context.people, cues)];
}

function fullNameSignal(reading: Reading, name: FullName, cues: ClassCues): Signal[] {
  const pupils = name.people.filter((person) => isPupil(person) && !person.inCircle);
  if (pupils.length === 0) return [];
  if (name.looksOrdinary && cues.reach(name.start).cue !== 'own') return [];
  const shared = pupils.length < name.people.length;
  const beside = new AroundName(reading, name);
  const worth = name.slips > 0 ? worthOfMisspelt(name, beside, cues.reach(name.start)) : 'sure';
  if (worth === 'nothing') return [];
  const handle = name.mark === '@';
  return [
    {
      rule: handle ? 'pupil-name/handle' : 'pupil-name/full-name',
      start: name.start - (name.mark !== '' && /[#@]/.test(reading.plain.charAt(name.start - 1)) ? 1 : 0),
      end: name.end,
      sure: worth === 'sure' && !(name.looksOrdinary || shared || beside.isOwn),
      ...inPlaceOf(reading, name, pupils, name.mark),
    },
  ];
}

function tokensOutside(
  tokens: readonly NameToken[],
  spans: readonly { start: number; end: number }[],
): NameToken[] {
  let at = 0;
  return tokens.filter((token) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    return !(spans[at] && (spans[at]?.start ?? 0) < token.end);
  });
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir)$/;

/** Where listed staff are named as children name them: "Miss Bannister". */
function staffAt(reading: Reading, tokens: readonly NameToken[], { staffNames }: PeopleIndex): number[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (!next || !TITLE.test(token.key) || !staffNames.has(next.key)) return [];
    return /^\.? $/.test(reading.plain.slice(token.end, next.start)) ? [token.start] : [];
  });
}
