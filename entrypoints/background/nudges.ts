import { type Browser, browser } from 'wxt/browser';
import { checkLazily } from '../../rules/check-lazily.ts';
import type { Context } from '../../rules/context.ts';
import type { NudgeChosen, NudgeTicket, NudgeView, Request } from '../../rules/messages.ts';
import { rememberChoice } from './settings-desk.ts';

type Open = Extract<Request, { type: 'nudge.open' }>;
type Choice = Extract<Request, { type: 'nudge.choice' }>;

/** Nudges made ready and not yet drawn: a frame claims one within a moment, and only once. */
const waiting = new Map<string, NudgeView>();
const MOST_WAITING = 20;

/** What the open nudges show, for "never ask about these words again"; forgotten with the worker. */
const shown = new Map<string, NudgeView>();

/** Makes a nudge ready and answers the nonce that one frame may claim it by. */
export async function openNudge(
  { draft, silenced, mode, replaces }: Open,
  context: Context,
): Promise<NudgeTicket> {
  const nonce = crypto.randomUUID();
  const key = crypto.randomUUID();
  const verdict = await checkLazily(draft, context, silenced);
  waiting.set(nonce, { key, mode, findings: verdict.findings, policyTitle: context.policy.title, replaces });
  dropOldest(waiting);
  return { nonce, key, verdict };
}

/** The contents of a nudge, once: a second frame with the same nonce (the site's own, say) gets nothing. */
export function claimNudge(nonce: string): NudgeView | null {
  const view = waiting.get(nonce) ?? null;
  waiting.delete(nonce);
  if (view) {
    shown.set(view.key, view);
    dropOldest(shown);
  }
  return view;
}

/** Carries a choice from the nudge to the tab it lies over; the content script that knows the key acts on it. */
export async function relayChoice(
  { key, choice }: Choice,
  sender: Browser.runtime.MessageSender,
): Promise<null> {
  if (choice.kind === 'silence' && choice.remember) {
    const finding = shown.get(key)?.findings[choice.finding];
    if (finding) await rememberChoice(choice.remember, finding);
  }
  const chosen: NudgeChosen = { type: 'nudge.chosen', key, choice };
  if (sender.tab?.id !== undefined) await browser.tabs.sendMessage(sender.tab.id, chosen);
  return null;
}

function dropOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > MOST_WAITING && oldest !== undefined) map.delete(oldest);
}
