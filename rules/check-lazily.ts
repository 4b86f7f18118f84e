import { check, type Silence } from './check.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Verdict } from './finding.ts';
import { ParserMissing } from './text/parts-of-speech.ts';

/** `check`, for a worker that must answer soon after its start: the grammar library is loaded for a draft that needs it. */
export async function checkLazily(
  draft: Draft,
  context: Context,
  silenced: readonly Silence[] = [],
): Promise<Verdict> {
  try {
    return check(draft, context, silenced);
  } catch (error) {
    if (!(error instanceof ParserMissing)) throw error;
    await import('./text/parser.ts');
    return check(draft, context, silenced);
  }
}
