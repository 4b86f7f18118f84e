import type { Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';

/** Opens the toolbar's page beside a tab, as the popup does over it. */
export async function popupOver({ context, extensionId }: Chromium, page: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.bringToFront();
  await popup.reload();
  return popup;
}
