import type { Settings } from '../settings.ts';
import { model } from './model.ts';
import { pearTree } from './pear-tree.ts';
import type { Policy } from './schema.ts';
import { schoolLa } from './school-la.ts';
import { stokesWood } from './stokes-wood.ts';
import { trustCom01 } from './trust-com01.ts';
import { westThornton } from './west-thornton.ts';

/** The policies that come with the extension; the first is the default. */
export const BUILT_IN_POLICIES: readonly Policy[] = [
  model,
  westThornton,
  stokesWood,
  pearTree,
  trustCom01,
  schoolLa,
];

/** The policy that the settings name: a school's own before a built-in one, and `model` where the id is unknown. */
export function choosePolicy({ policy, policies }: Pick<Settings, 'policy' | 'policies'>): Policy {
  return [...policies, ...BUILT_IN_POLICIES].find(({ id }) => id === policy) ?? model;
}
