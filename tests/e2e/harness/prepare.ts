import { existsSync } from 'node:fs';
import { buildSites } from '../../sites/build.ts';
import { EXTENSION } from './chromium.ts';

/** Before the browser tests: the stand-in sites are built, and the extension is there to be tested. */
export default async function prepare(): Promise<void> {
  if (!existsSync(EXTENSION)) throw new Error('Build the extension first: npm run build');
  await buildSites();
}
