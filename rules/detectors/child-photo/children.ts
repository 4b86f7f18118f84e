import type { Context } from '../../context.ts';
import { pupilGroups } from '../../people/pupil-groups.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';
import { pupilName } from '../pupil-name.ts';

/** A child or children in the words. "own" and "named" are pupils for certain, "year" nearly so; the rest may be anybody's. */
export interface ShownChild extends Span {
  kind: 'own' | 'named' | 'year' | 'loose' | 'somebody';
}

const SOMEBODY = wholeWords(
  '(?<=here )they (?:all )?(?:are|r)(?= (?:all )?(?:in (?:their|costume|full|action)|dressed|ready|on stage|with their|looking))|(?<=\\bof )(?:him|her|them|the one|that one|this one|one of them)|(?:the|that|this) (?:little )?(?:kid|lad|one|boy|girl|lass) (?:i (?:told|was telling)|who|that|with|at|in|pulling|waving|from)',
);

/** On a site for work, "our choir" is the school's. */
const ENSEMBLE = wholeWords(
  "(?:our|the school's)\\s+(?:[\\p{L}']+\\s+){0,2}(?:orchestra|choir|choristers|band|quartet|ensemble|squad|troupe|debaters|debating (?:team|society)|robotics (?:team|club)|cast)",
);

/** Every word for children in the draft that a picture may be of. */
export function childrenIn(reading: Reading, context: Context): ShownChild[] {
  const groups: ShownChild[] = pupilGroups(reading);
  const named = pupilName
    .detect(reading, context)
    .map(({ start, end }): ShownChild => ({ start, end, kind: 'named' }));
  const somebody = matches(reading, SOMEBODY).map((span): ShownChild => ({ ...span, kind: 'somebody' }));
  const ensembles =
    reading.draft.site === 'linkedin'
      ? matches(reading, ENSEMBLE).map((span): ShownChild => ({ ...span, kind: 'year' }))
      : [];
  return [...groups, ...ensembles, ...named, ...somebody];
}
