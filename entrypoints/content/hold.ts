import { browser } from 'wxt/browser';
import type { Finding } from '../../rules/finding.ts';
import type { NudgeChoice, NudgeChosen } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import { rememberCaret } from './caret.ts';
import { draftOf } from './checking.ts';
import { draftIn } from './composer.ts';
import { silence, silencedOn } from './decisions.ts';
import { type NudgeFrame, openNudgeFrame } from './nudge-frame.ts';
import type { Outcomes } from './outcomes.ts';
import type { Attempt } from './release.ts';
import { replaceIn } from './replace.ts';
import type { SiteTable } from './sites/site.ts';

/** How a nudge ended. `failed` and `defeated`: it could not be shown, by our fault or by the page's doing. */
export type Ending = 'edit' | 'post' | 'replaced' | 'copied' | 'nothing-left' | 'failed' | 'defeated';

/** A page may take the nudge away this often before we stop and say so. */
const MOST_REMOVALS = 5;

/** How long (ms) a nudge may take to be drawn before we call it failed. */
const DRAWN_WITHIN = 4000;

/**
 * Shows the nudge for a held draft (or, in mode `look`, for a draft nobody is sending) and waits for what the
 * person chooses. The draft is not touched, except by a suggestion that the person presses.
 */
export async function showNudge(
  attempt: Attempt,
  site: SiteTable,
  mode: 'hold' | 'look',
  { report }: Outcomes,
): Promise<Ending> {
  const { composer, text } = attempt;
  const caret = rememberCaret(composer);
  const { promise: ended, resolve: end } = Promise.withResolvers<Ending>();
  let key = '';
  let findings: Finding[] = [];
  let left = new Set<number>();
  let frame: NudgeFrame | null = null;
  let drawnLimit = 0;
  let removals = 0;

  const open = async () => {
    close();
    drawnLimit = window.setTimeout(() => end('failed'), DRAWN_WITHIN);
    const ticket = await ask({
      type: 'nudge.open',
      draft: draftOf(composer, site, text),
      silenced: [...silencedOn(composer.kind)],
      mode,
      replaces: composer.engine.replacing !== 'copy',
    });
    key = ticket.key;
    findings = ticket.verdict.findings;
    left = new Set(findings.keys());
    if (left.size === 0) return end('nothing-left');
    frame = openNudgeFrame(ticket.nonce, {
      escaped: () => end('edit'),
      removed: () => (++removals > MOST_REMOVALS ? end('defeated') : void open().catch(() => end('failed'))),
      defeated: () => end('defeated'),
    });
  };
  const close = () => {
    clearTimeout(drawnLimit);
    frame?.close();
    frame = null;
  };
  const act = (choice: NudgeChoice) => {
    switch (choice.kind) {
      case 'ready':
        clearTimeout(drawnLimit);
        return frame?.show(choice.height);
      case 'covered':
        return frame?.raise();
      case 'failed':
      case 'edit':
        return end(choice.kind);
      case 'post':
        return mode === 'hold' ? end('post') : undefined;
      case 'silence':
        return leaveAlone(choice.finding);
      case 'replace':
        return void apply(findings[choice.finding]);
    }
  };
  const leaveAlone = (place: number) => {
    const finding = findings[place];
    if (!finding || !left.delete(place)) return;
    silence(composer.kind, { rule: finding.rule, words: finding.text });
    report('not-a-problem', [finding]);
    if (left.size === 0) end('nothing-left');
  };
  const apply = async (finding: Finding | undefined) => {
    if (!finding?.suggestion) return;
    close();
    const ending = await applySuggestion(attempt, finding);
    if (ending === 'replaced') report('edited', [finding]);
    end(ending);
  };
  const hear = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id === browser.runtime.id && isChosen(message) && message.key === key) act(message.choice);
  };

  browser.runtime.onMessage.addListener(hear);
  open().catch(() => end('failed'));
  const ending = await ended;
  browser.runtime.onMessage.removeListener(hear);
  close();
  if (ending === 'post') {
    report(
      'posted-anyway',
      findings.filter((_, place) => left.has(place)),
    );
  } else if (ending !== 'replaced') caret.restore();
  return ending;
}

/** Messages to a content script come from our own background only; it has checked the choice already. */
function isChosen(message: unknown): message is NudgeChosen {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'nudge.chosen'
  );
}

async function applySuggestion(
  { composer, text }: Attempt,
  { start, end, suggestion }: Finding,
): Promise<Ending> {
  const isSame = draftIn(composer).text === text;
  const words = suggestion?.replacement ?? '';
  if (isSame && (await replaceIn(composer, { start, end, words }))) return 'replaced';
  await navigator.clipboard.writeText(words).catch(() => undefined);
  return 'copied';
}
