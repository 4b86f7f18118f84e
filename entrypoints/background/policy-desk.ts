import { browser } from 'wxt/browser';
import type { PolicyAdded, PolicyView } from '../../rules/messages.ts';
import type { Policy } from '../../rules/policies/schema.ts';
import { fromManaged, readSettings } from '../../rules/settings/read-settings.ts';
import { chooseSettings } from './settings-desk.ts';
import { settingsInForce } from './settings-in-force.ts';

/** The whole policy in force, for reading. */
export async function policyView(): Promise<PolicyView> {
  const { context, policySetBy, policySince } = await settingsInForce.get();
  return {
    policy: context.policy,
    setBy: policySetBy,
    since: policySince,
    official: context.choices.official,
  };
}

/** Keeps a school's own policy, in place of an earlier one of the same name, and picks it where the school lets us. */
export async function addPolicy(policy: Policy): Promise<PolicyAdded> {
  const stored = await browser.storage.local.get(['imported', 'managed']);
  const { settings, given } = fromManaged(stored.managed ?? {});
  const isLocked = (key: 'policy' | 'policies') => settings.locked.includes(key);
  // What the school gives takes the place of the whole list, so that ours would never be found.
  if (given.includes('policies') || isLocked('policies')) return { outcome: 'refused' };
  const own = readSettings(stored.imported ?? {}).settings;
  const others = own.policies.filter(({ id }) => id !== policy.id);
  await browser.storage.local.set({ imported: { ...own, policies: [...others, policy] } });
  if (isLocked('policy')) return { outcome: 'kept' };
  await chooseSettings({ type: 'settings.choose', policy: policy.id });
  return { outcome: 'in-force' };
}
