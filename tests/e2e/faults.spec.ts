import type { BrowserContext, Page } from '@playwright/test';
import { school } from '../corpora/school.ts';
import { hintOn } from './harness/assistive.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { composerCalled } from './harness/composers/composers.ts';
import { type OpenComposer, openComposer } from './harness/composers/open-composer.ts';
import { test as base, checked, expect, importSettings, nudgeOver } from './harness/fixtures.ts';
import { popupOver } from './harness/popup.ts';

/** Each fault needs a browser of its own to break. */
const test = base.extend<{ own: Chromium }>({
  own: async ({ sitesProxy }, use) => {
    const own = await launchChromium({ proxyPort: sitesProxy.port });
    await importSettings(own, school);
    await use(own);
    await own.close();
  },
});

const BREACH = 'So proud of Toby Wetherell today';

async function open(context: BrowserContext): Promise<OpenComposer & { page: Page }> {
  const page = await context.newPage();
  return { page, ...(await openComposer(page, composerCalled('X post'))) };
}

/** Runs in the extension's own process, as the fault would. */
async function inWorker(context: BrowserContext, act: () => unknown): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(act);
}

test('the worker is killed between the last key and the click: the draft is held all the same', async ({
  own,
}) => {
  const { page, write, button, sent } = await open(own.context);
  await write(BREACH);
  await checked(page, /1 thing to check/);
  const devTools = await own.context.newCDPSession(page);
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.stopAllWorkers');
  await button?.click();
  await nudgeOver(page);
  expect(await sent()).toEqual([]);
});

test('the engine throws: the draft goes out, and the hint says that it was not checked', async ({ own }) => {
  const { page, write, button, sent } = await open(own.context);
  await inWorker(own.context, () => {
    String.prototype.matchAll = () => {
      throw new Error('broken on purpose');
    };
  });
  await write(BREACH);
  await expect.poll(() => hintOn(page)).toContain('could not check this');
  await button?.click();
  await expect.poll(sent).toEqual([BREACH]);
});

test('the storage is full: the person’s choice still counts, and the toolbar says that it was not noted', async ({
  own,
}) => {
  const { page, write, button, sent } = await open(own.context);
  const devTools = await own.context.newCDPSession(page);
  await devTools.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${own.extensionId}`,
    quotaSize: 1,
  });
  await write(BREACH);
  await checked(page, /to check/);
  await button?.click();
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(sent).toEqual([BREACH]);
  const popup = await popupOver(own, page);
  await expect(popup.getByText('Your weekly notes could not be kept')).toBeVisible();
});

test('the stored settings are corrupt: drafts are still checked, and the options page still opens', async ({
  own,
}) => {
  await inWorker(own.context, async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ imported: [1, 2], picks: 'x', choices: { circle: 7 }, managed: null });
  });
  const { page, write, button, sent } = await open(own.context);
  await write('Ring me on 07700 900123');
  await checked(page, /to check/);
  await button?.click();
  await nudgeOver(page);
  expect(await sent()).toEqual([]);
  const options = await own.context.newPage();
  await options.goto(`chrome-extension://${own.extensionId}/options.html`);
  await expect(options.getByLabel('Import school settings')).toBeVisible();
});

test('the extension is updated with the tab open: the tab is looked after again without a reload', async ({
  own,
}) => {
  const { page, write, button, sent } = await open(own.context);
  await write('So proud');
  await checked(page, /Second Look is on/);
  const updated = own.context.waitForEvent('serviceworker');
  await inWorker(own.context, () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  await updated;
  await page.bringToFront();
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      await page.keyboard.type(' ');
      return hintOn(page);
    })
    .toMatch(/Second Look is on/);
  await write('of Toby Wetherell today');
  await checked(page, /1 thing to check/);
  await button?.click();
  await nudgeOver(page);
  expect(await sent()).toEqual([]);
});
