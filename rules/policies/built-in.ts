import type { Settings } from '../settings.ts';
import { model } from './model.ts';
import type { Policy } from './schema.ts';
import { stokesWood } from './stokes-wood.ts';

/** The policies that come with the extension; the first is the default. */
export const BUILT_IN_POLICIES: readonly Policy[] = [model, stokesWood];

/** The policy that the settings name: a school's own before a built-in one, and `model` where the id is unknown. */
export function choosePolicy({ policy, policies }: Pick<Settings, 'policy' | 'policies'>): Policy {
  return [...policies, ...BUILT_IN_POLICIES].find(({ id }) => id === policy) ?? model;
}
