import type { Policy } from '../../rules/policies/schema.ts';

/** The text of a settings file that puts a policy in force. */
export function settingsFileWith(policy: Policy): string {
  return `${JSON.stringify({ version: 1, policies: [policy], policy: policy.id }, null, 2)}\n`;
}

/** Hands the person a settings file with the policy, as a download. */
export function saveAsFile(policy: Policy): void {
  const address = URL.createObjectURL(new Blob([settingsFileWith(policy)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${policy.id}.json`;
  link.click();
  // The download has begun by the next turn; the address is not needed after it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
