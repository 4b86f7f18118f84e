import { browser } from 'wxt/browser';
import { MATCHES } from '../content/sites/find-site.ts';

/**
 * After an install or update, tabs that were open already hold an old content script or none: give them the new
 * one, so that nobody has to reload. A tab that refuses is left for its next load. Firefox does all this by itself.
 */
export async function lookAfterOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: [...MATCHES] });
  await Promise.allSettled(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? null
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: ['/content-scripts/content.js'],
            injectImmediately: true,
          }),
    ),
  );
}
