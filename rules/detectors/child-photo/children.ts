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
  '(?<=\\bof )(?:him|her|them|the one|that one|this one|one of them)|(?:the|that|this) (?:little )?(?:kid|lad|one|boy|girl|lass) (?:i (?:told|was telling)|who|that|with|at|in|pulling|waving|from)',
);

const EVENT = wholeWords(
  "(?:the|our|this year's|today's|yesterday's|last night's) (?:nativity|school play|class assembly|leavers'? assembly|class trip|school trip|residential|year \\d+ trip|choir concert|harvest assembly) (?:videos?|photos?|pics?|pictures?|clips?|footage|slideshow)",
);

/** Every word for children in the draft that a picture may be of. */
export function childrenIn(reading: Reading, context: Context): ShownChild[] {
  const groups: ShownChild[] = pupilGroups(reading);
  const named = pupilName
    .detect(reading, context)
    .map(({ start, end }): ShownChild => ({ start, end, kind: 'named' }));
  const somebody = matches(reading, SOMEBODY).map((span): ShownChild => ({ ...span, kind: 'somebody' }));
  const events = matches(reading, EVENT).map((span): ShownChild => ({ ...span, kind: 'year' }));
  return [...groups, ...events, ...named, ...somebody];
}
