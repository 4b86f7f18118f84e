import type { PolicyView } from '../../rules/messages.ts';
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
