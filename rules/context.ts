import { indexPeople, type PeopleIndex } from './people/people-index.ts';
import { choosePolicy } from './policies/built-in.ts';
import type { Policy } from './policies/schema.ts';
import type { PersonalChoices, Settings } from './settings.ts';

/** All that a check needs besides the draft, made once per change of settings, not once per draft. */
export interface Context {
  settings: Settings;
  choices: PersonalChoices;
  policy: Policy;
  people: PeopleIndex;
}

/** Prepares settings for checking; the cost grows with the roster, so keep the result. */
export function contextFrom(settings: Settings, choices: PersonalChoices): Context {
  return { settings, choices, policy: choosePolicy(settings), people: indexPeople(settings, choices) };
}
