import type { Message, MessagePart } from '../finding.ts';
import { type Place, placeInWords } from './words.ts';

/** Something in a settings document that could not be applied. */
export interface Problem {
  path: Place;
  code:
    | 'unknown'
    | 'personal'
    | 'missing'
    | 'wrong'
    | 'not-settings'
    | 'not-json'
    | 'lost-letters'
    | 'unknown-policy';
  params: Record<string, MessagePart>;
  /** The whole sentence for a reader. */
  message: Message;
  /**
   * What did not come into force because of it: the value itself, or the smallest group that needs it; `[]` is the
   * whole document, null is nothing.
   */
  leftOut: Place | null;
}

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
