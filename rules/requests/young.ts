import type { CardFacts } from './card-facts.ts';
import type { Level, RequestCue } from './contact-request.ts';

const ADULT = 18;
/** A class of a school leaves within so many years; a later date is something else. */
const LONGEST_STAY = 14;
const LAST_TERM_MONTH = 7;

/** Whether a card says by itself that it is a schoolchild's, without any list. */
export function childFromCard(
  facts: CardFacts,
  today: Date,
): { level: Level; cues: RequestCue[] } | undefined {
  const isGrown = facts.grownUpLife || facts.university || facts.schoolWork || (facts.age ?? 0) >= ADULT;
  if (isGrown) return undefined;
  const certain: RequestCue[] = [
    ...(facts.age !== undefined ? (['age under 18'] as const) : []),
    ...(facts.yearGroup !== undefined ? (['year group'] as const) : []),
    ...(isStillToCome(facts.leaves, today) ? (['leaving year'] as const) : []),
    ...(facts.ownSchool.has('attends') ? (['goes to the school'] as const) : []),
  ];
  if (certain.length > 0)
    return { level: facts.career && facts.age === undefined ? 'possible' : 'likely', cues: certain };
  if (facts.otherSchool.has('attends') && !facts.career)
    return { level: 'possible', cues: ['goes to a school'] };
  return undefined;
}

function isStillToCome(year: number | undefined, today: Date): boolean {
  if (year === undefined || year > today.getFullYear() + LONGEST_STAY) return false;
  return year > today.getFullYear() || (year === today.getFullYear() && today.getMonth() < LAST_TERM_MONTH);
}
