import type { Draft } from '../../rules/draft.ts';
import { ask } from '../messaging/ask.ts';
import { type Composer, draftIn } from './composer.ts';
import { silencedOn } from './decisions.ts';
import type { SiteTable } from './sites/site.ts';

/** The draft in a composer, as the engine takes it. */
export function draftOf(composer: Composer, site: SiteTable, text: string): Draft {
  return { site: site.site, kind: composer.kind, text };
}

/** Composers with a question under way; one question at a time, and then the newest text. */
const asking = new WeakSet<Composer>();

/**
 * Keeps a composer's answer up to date. No timer: the next question goes when the last is answered, so that a
 * long draft is asked about less often and a short one at every key.
 */
export async function keepChecked(
  composer: Composer,
  site: SiteTable,
  answered: (composer: Composer, problem: boolean) => void,
): Promise<void> {
  if (asking.has(composer)) return;
  asking.add(composer);
  try {
    for (let { text } = draftIn(composer); composer.checked?.text !== text; { text } = draftIn(composer)) {
      await checkNow(composer, site, text);
    }
    answered(composer, false);
  } catch {
    answered(composer, true);
  } finally {
    asking.delete(composer);
  }
}

/** Asks about this text and keeps the answer with it. Rejects when the background cannot answer. */
export async function checkNow(composer: Composer, site: SiteTable, text: string): Promise<void> {
  const verdict = await ask({
    type: 'check',
    draft: draftOf(composer, site, text),
    silenced: [...silencedOn(composer.kind)],
  });
  if (!verdict) throw new Error('no answer');
  composer.checked = { text, verdict };
}
