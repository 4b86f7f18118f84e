import { type Browser, browser } from 'wxt/browser';
import { checkLazily } from '../../rules/check-lazily.ts';
import { MAY_SEND, Request, type Room } from '../../rules/messages.ts';
import { keepOutcome } from './journal.ts';
import { claimNudge, openNudge, relayChoice } from './nudges.ts';
import { addPolicy, policyView } from './policy-desk.ts';
import { chooseSettings, forgetQuiet, importSettings, settingsView } from './settings-desk.ts';
import { settingsInForce } from './settings-in-force.ts';
import { showTrouble } from './toolbar.ts';

/** Answers messages of our own rooms, each only for what it may send; everything else gets no answer. */
export function openDoor(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const room = roomOf(sender);
    const request = Request.safeParse(message);
    if (!room || !request.success || !MAY_SEND[room].includes(request.data.type)) return undefined;
    return answer(request.data, sender);
  });
}

/** Which room a message came from, judged by what the browser says of the sender, never by the message. */
export function roomOf({ id, url, tab }: Browser.runtime.MessageSender): Room | null {
  if (id !== browser.runtime.id || !url) return null;
  const own = browser.runtime.getURL('');
  if (!url.startsWith(own)) return tab ? 'content' : null;
  const page = url.slice(own.length).split(/[#?]/)[0];
  return PAGES[page ?? ''] ?? null;
}

const PAGES: Readonly<Record<string, Room>> = {
  'nudge.html': 'nudge',
  'popup.html': 'popup',
  'options.html': 'options',
  'policy.html': 'policy',
  'import.html': 'import',
};

async function answer(request: Request, sender: Browser.runtime.MessageSender): Promise<unknown> {
  switch (request.type) {
    case 'check': {
      const context = await settingsInForce.context();
      const on = context.settings.sites[request.draft.site];
      return {
        ...(on
          ? await checkLazily(request.draft, context, request.silenced)
          : { tier: 'clear', findings: [] }),
        on,
      };
    }
    case 'nudge.open':
      return openNudge(request, await settingsInForce.context());
    case 'nudge.claim':
      return claimNudge(request.nonce);
    case 'nudge.choice':
      return relayChoice(request, sender);
    case 'outcome':
      return keepOutcome(request);
    case 'trouble':
      return showTrouble(request.trouble, sender.tab?.id);
    case 'policy.get':
      return policyView();
    case 'policy.add':
      return addPolicy(request.policy);
    case 'settings.get':
      return settingsView();
    case 'settings.import':
      return importSettings(request.text);
    case 'settings.choose':
      return chooseSettings(request);
    case 'quiet.forget':
      return forgetQuiet(request);
  }
}
