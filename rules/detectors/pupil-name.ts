import type { Context } from '../context.ts';
import { type FullName, fullNames } from '../people/full-names.ts';
import { type NameToken, nameTokens } from '../people/name-tokens.ts';
import { isPupil, type PeopleIndex } from '../people/people-index.ts';
import type { Reading } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import { oncePerReading } from './once.ts';
import { AroundName } from './pupil-name/around-name.ts';
import { ClassCues } from './pupil-name/class-cue.ts';
import { familyChildren } from './pupil-name/family-children.ts';
import { handles } from './pupil-name/handles.ts';
import { inPlaceOf } from './pupil-name/in-place-of.ts';
import { initialsInClass } from './pupil-name/initials.ts';
import { knownChildren } from './pupil-name/known-children.ts';
import { worthOfMisspelt } from './pupil-name/misspelt.ts';
import { ownNames } from './pupil-name/own-names.ts';
import { isMessageToChild } from './pupil-name/spoken-to.ts';
import { unlistedNames } from './pupil-name/unlisted-names.ts';
import { namedWorkplaces } from './school-name/named-workplaces.ts';

/** Pupils and former pupils: by full name always, by less than that only where a class or the school is in reach. */
export const pupilName: Detector = {
  category: 'pupil-name',
  detect: oncePerReading((reading, context) =>
    namesIn(reading, context, namedWorkplaces(reading, context).length > 0),
  ),
};

/** The same, in a draft whose wording tells that it is about pupils: less has to be said of a first name. */
export function namesInTalkOfPupils(reading: Reading, context: Context): Signal[] {
  return namesIn(reading, context, true).map((signal) => ({ ...signal, sure: false }));
}

/** What both questions begin with. */
const tokensAndNames = oncePerReading((reading, { people }) => {
  const tokens = nameTokens(reading);
  return { tokens, names: fullNames(reading, tokens, people) };
});

function namesIn(reading: Reading, context: Context, isOfSchool: boolean): Signal[] {
  const { tokens, names } = tokensAndNames(reading, context);
  const cues = new ClassCues(
    reading,
    isOfSchool,
    staffAt(reading, tokens, context.people),
    context.people.classes,
  );
  const signals = [
    ...names.flatMap((name) => fullNameSignal(reading, name, cues)),
    ...handles(reading, context.people),
  ];
  if (!cues.any && !isMessageToChild(reading) && !TAUGHT.test(reading.plain)) return signals;
  const own = ownNames(reading, tokens, (end) => cues.classAfter(end) !== undefined);
  const free = tokensOutside(tokens, names).filter(({ key }) => !own.has(key));
  const ofFamilies = familyChildren(reading, free, context.people, cues);
  const single = tokensOutside(free, ofFamilies);
  const known = knownChildren(reading, single, context.people, cues);
  const rest = tokensOutside(single, known);
  return [
    ...signals,
    ...ofFamilies,
    ...known,
    ...initialsInClass(reading, context.people, cues),
    ...unlistedNames(reading, rest, context.people, cues),
  ];
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
      ...inPlaceOf(
        reading,
        name,
        pupils.every(({ role }) => role === 'former-pupil'),
        name.mark,
      ),
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

const TAUGHT = /(?<![\p{L}])(?:taught|tutored) /u;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir)$/;

/** Where listed staff are named as children name them: "Miss Bannister". */
function staffAt(reading: Reading, tokens: readonly NameToken[], { staffNames }: PeopleIndex): number[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (!next || !TITLE.test(token.key) || !staffNames.has(next.key)) return [];
    return /^\.? $/.test(reading.plain.slice(token.end, next.start)) ? [token.start] : [];
  });
}
