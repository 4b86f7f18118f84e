import type { PersonalChoices, Settings } from '../settings.ts';

/** The listed people, arranged so that a draft costs the same for 50 names as for 50,000. */
export interface PeopleIndex {
  size: number;
}

/** Arranges the settings' people for look-up. */
export function indexPeople(settings: Settings, _choices: PersonalChoices): PeopleIndex {
  return { size: settings.pupils.length };
}
