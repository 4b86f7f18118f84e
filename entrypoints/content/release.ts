import { type Composer, draftIn, knownSendControls } from './composer.ts';
import { letThrough } from './decisions.ts';
import { isEnabled } from './dom.ts';
import type { SiteTable } from './sites/site.ts';

/** How a held draft was to be sent. */
export interface Attempt {
  composer: Composer;
  text: string;
  /** The control that was pressed; absent when a key was. */
  control?: Element;
}

/** How long (ms) a site may take to clear or close a composer after its control was pressed for the person. */
const SITE_MAY_TAKE = 1500;

/**
 * Lets exactly this text go out: presses the site's own control, once. Answers false when the site does not take a
 * script's press, or there is no control: then the person presses again, and is let through.
 */
export async function release({ composer, text, control }: Attempt, site: SiteTable): Promise<boolean> {
  letThrough(composer.kind, text);
  if (composer.root.isConnected && draftIn(composer).text !== text) return false;
  const again =
    control?.isConnected && isEnabled(control)
      ? control
      : knownSendControls(composer.root, site).find(isEnabled);
  if (!(again instanceof HTMLElement)) return false;
  const gone = hasGone(composer, text);
  again.click();
  // A control that went grey is a site at work: asking for a second press would post twice.
  return (await gone) || !knownSendControls(composer.root, site).some(isEnabled);
}

/** Whether the draft leaves its composer: emptied, changed, or taken away by the site. */
function hasGone(composer: Composer, text: string): Promise<boolean> {
  const { root } = composer;
  const isGone = () => !root.isConnected || draftIn(composer).text !== text;
  return new Promise((answer) => {
    const finish = () => {
      watch.disconnect();
      clearTimeout(limit);
      root.removeEventListener('input', look);
      answer(isGone());
    };
    const look = () => {
      if (isGone()) finish();
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { childList: true, characterData: true, subtree: true });
    root.addEventListener('input', look);
    const limit = setTimeout(finish, SITE_MAY_TAKE);
  });
}
