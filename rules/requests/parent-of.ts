import type { CardFacts } from './card-facts.ts';
import type { Level, RequestCue } from './contact-request.ts';
import type { KnownPeople } from './known-people.ts';
import { nameMatches } from './name-match.ts';

const PARENT = '(?:mum|mam|mom|mummy|mammy|mama|mother|dad|daddy|father|papa|parent|step-?mum|step-?dad)';
/** "Alfie Cottrell's mum". */
const CHILD_FIRST = new RegExp(`^(.+?)['’´\`]?s['’]? +${PARENT}(?!\\p{L})`, 'iu');
/** "Mum to Alfie Cottrell". */
const PARENT_FIRST = new RegExp(`(?<!\\p{L})${PARENT} +(?:of|to|2) +(.+)$`, 'iu');

/** The child's name in a display name that says whose parent it is. */
export function childNamedBy(name: string): string | undefined {
  return CHILD_FIRST.exec(name)?.[1] ?? PARENT_FIRST.exec(name)?.[1];
}

/** Whether somebody who is known only as a child's parent is one of the school's: by the child's name and a second cue. */
export function parentByChild(
  child: string,
  { ownSchool }: CardFacts,
  people: KnownPeople,
): { level: Level; cues: RequestCue[] } | undefined {
  const pupils = nameMatches(child, undefined, people).filter(({ person }) => person.role === 'pupil');
  if (pupils.some(({ strength }) => strength === 'full'))
    return { level: 'likely', cues: ['full name of a pupil', 'word for a parent'] };
  const [partly] = pupils;
  if (!partly || ownSchool.size === 0) return undefined;
  return { level: 'possible', cues: [partly.cue, 'word for a parent', 'school in details'] };
}
