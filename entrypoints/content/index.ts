import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FrameStatus } from '../../rules/messages.ts';
import { isConnected } from './connection.ts';
import { targetOf } from './dom.ts';
import { makeGuard } from './guard.ts';
import { makeHint } from './hint.ts';
import { makeOutcomes } from './outcomes.ts';
import { makeReporter, type Reporter } from './reporter.ts';
import { MATCHES, siteOf } from './sites/find-site.ts';
import type { SiteTable } from './sites/site.ts';
import { offerStatus } from './status.ts';
import { makeWatch, type Watch } from './watch.ts';

export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const site = siteOf(self.origin);
    if (site) lookAfter(site);
  },
});

declare global {
  interface Window {
    /** Set in our own world only: this frame is looked after already. */
    secondLook?: boolean;
  }
}

const FRAME = Math.random().toString(36);

/**
 * Plain listeners on the window, in the capture phase, before any of the page's: nothing that the page can switch
 * off (listeners added through WXT's context die when the page sends WXT's own "script started" event).
 */
function lookAfter(site: SiteTable): void {
  if (window.secondLook) return;
  window.secondLook = true;
  const leave = new AbortController();
  const hint = makeHint();
  const reporter = makeReporter(
    site,
    hint,
    (composer) => guard.look(composer),
    () => tellStatus(),
  );
  const outcomes = makeOutcomes(reporter.journalFailed);
  const watch = makeWatch(site, reporter, outcomes);
  const guard = makeGuard(site, watch, reporter, outcomes);
  const tellStatus = offerStatus(() => statusOf(site, watch, reporter));

  const listen = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (!isConnected()) {
          // The extension was updated or removed: its new script, if any, looks after this page now.
          leave.abort();
          return hint.say(null, null);
        }
        try {
          act(event);
        } catch {
          // Any fault of ours lets the post through.
        }
      },
      { capture: true, passive: false, signal: leave.signal },
    );
  const visit = (typed: boolean) => (event: Event) => {
    const target = targetOf(event);
    if (target && event.isTrusted && !hint.isAt(target)) watch.visit(target, typed);
  };

  listen('click', guard.onClick);
  listen('keydown', guard.onKey);
  listen('focusin', visit(false));
  listen('pointerdown', visit(false));
  listen('beforeinput', visit(true));
  listen('input', visit(true));
  listen('compositionend', visit(true));
}

function statusOf({ site }: SiteTable, watch: Watch, reporter: Reporter): FrameStatus | null {
  const inView = watch.composers().filter(({ root }) => root.isConnected);
  if (window !== window.top && inView.length === 0) return null;
  return {
    frame: FRAME,
    site,
    composers: inView.map(({ kind, checked }) => ({ kind, things: checked?.verdict.findings.length ?? 0 })),
    trouble: reporter.trouble(),
    on: inView.every(({ checked }) => checked?.verdict.on !== false),
  };
}
