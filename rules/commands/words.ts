import en from '../../assets/locales/en.json' with { type: 'json' };
import type { Message } from '../finding.ts';

/** A message in English, as the extension would show it. */
export function inEnglish({ key, params = {} }: Message): string {
  let found: unknown = en;
  for (const step of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[step];
  if (typeof found !== 'string') return key;
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
