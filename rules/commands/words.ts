import en from '../../assets/locales/en.json' with { type: 'json' };
import type { MessagePart } from '../finding.ts';
import { writeOut } from '../write-out.ts';

/** A message, or a part of one, in English, as the extension would show it. */
export function inEnglish(part: MessagePart): string {
  return writeOut(part, template);
}

function template(key: string): string {
  let found: unknown = en;
  for (const step of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[step];
  return typeof found === 'string' ? found : key;
}
