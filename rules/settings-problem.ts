import type { MessagePart } from './finding.ts';
import type { Problem } from './read-settings.ts';
import { type Place, placeInWords } from './settings-words.ts';

/** Names a problem; `sentence` is its key under "settings.problem" in the locale. */
export function problem(
  code: Problem['code'],
  sentence: string,
  path: Place,
  more: Record<string, MessagePart> = {},
  leftOut: Place | null = path,
): Problem {
  const where = placeInWords(path);
  const params = { where, leftOut: leftOut === path ? where : placeInWords(leftOut ?? []), ...more };
  return { path, code, params, message: { key: `settings.problem.${sentence}`, params }, leftOut };
}
