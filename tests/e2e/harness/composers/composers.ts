import type { ComposerCase } from './composer-case.ts';
import { facebookComposers } from './facebook.ts';
import { instagramComposers } from './instagram.ts';
import { linkedinComposers } from './linkedin.ts';
import { xComposers } from './x.ts';

/** Every place to write on the stand-in sites. */
export const COMPOSERS: readonly ComposerCase[] = [
  ...facebookComposers,
  ...xComposers,
  ...instagramComposers,
  ...linkedinComposers,
];

/** The place to write of this name, opened with more in its address where asked. */
export function composerCalled(name: string, search = ''): ComposerCase {
  const found = COMPOSERS.find((one) => one.name === name);
  if (!found) throw new Error(`No stand-in called “${name}”`);
  const url = new URL(found.url);
  for (const [key, value] of new URLSearchParams(search)) url.searchParams.set(key, value);
  return { ...found, url: url.href };
}
