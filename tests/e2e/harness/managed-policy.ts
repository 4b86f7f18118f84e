import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const CHROMIUM_POLICY = '/etc/chromium/policies/managed/second-look-test.json';

/** Whether this machine lets us play IT: Debian's Chromium reads policies from a folder that only root writes. */
export function canSetPolicies(): boolean {
  return existsSync('/usr/bin/chromium') && process.getuid?.() === 0;
}

/** Gives the extension managed settings, as IT does, for every Chromium started from now on; answers how to end it. */
export function setManagedSettings(extensionId: string, settings: unknown): () => void {
  mkdirSync(dirname(CHROMIUM_POLICY), { recursive: true });
  writeFileSync(CHROMIUM_POLICY, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
  return () => rmSync(CHROMIUM_POLICY, { force: true });
}
