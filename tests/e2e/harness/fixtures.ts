import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { school } from '../../corpora/school.ts';
import { type SitesProxy, startProxy } from '../../sites/serve.ts';
import { hintOn } from './assistive.ts';
import { askedElsewhere, type Chromium, launchChromium } from './chromium.ts';

interface WorkerFixtures {
  sitesProxy: SitesProxy;
  chromium: Chromium;
}

interface Fixtures {
  page: Page;
  /** Waits for the nudge over a page and answers its frame. */
  nudgeOver: (page: Page) => Promise<Frame>;
}

/** A browser with the extension and an invented school's settings, imported the way a person does. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  sitesProxy: [
    async ({}, use) => {
      const proxy = await startProxy();
      await use(proxy);
      await proxy.close();
      // Once more for the browsers that tests start by themselves.
      expect(askedElsewhere(proxy.refused), 'nothing but the stand-ins was asked for').toEqual([]);
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ sitesProxy }, use) => {
      const chromium = await launchChromium({ proxyPort: sitesProxy.port });
      await importSettings(chromium, school);
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ chromium, sitesProxy }, use) => {
    const page = await chromium.context.newPage();
    await use(page);
    await page.close();
    expect(askedElsewhere(sitesProxy.refused), 'nothing but the stand-ins was asked for').toEqual([]);
  },
  nudgeOver: async ({}, use) => {
    await use(nudgeOver);
  },
});

export { expect };

/** Imports a settings document through the options page. */
export async function importSettings({ context, extensionId }: Chromium, settings: unknown): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByLabel('Import school settings').setInputFiles({
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(settings)),
  });
  await expect(page.getByText('Larkfield Bridge Primary School').first()).toBeVisible();
  await page.close();
}

/** The nudge's frame, once its dialog is drawn. */
export async function nudgeOver(page: Page): Promise<Frame> {
  const find = () => page.frames().findLast((frame) => frame.url().startsWith('chrome-extension:'));
  // A frame may be taken away while it is asked.
  const drawn = () =>
    find()
      ?.getByRole('alertdialog')
      .count()
      .catch(() => 0) ?? 0;
  await expect.poll(drawn, { message: 'a nudge is shown' }).toBe(1);
  const frame = find();
  if (!frame) throw new Error('The nudge went away');
  return frame;
}

/** Whether a nudge lies over the page now. */
export function nudgeIsOver(page: Page): boolean {
  return page.frames().some((frame) => frame.url().startsWith('chrome-extension:'));
}

/** Waits until the hint says that the draft as typed was checked; in a frame, the hint is the frame's own. */
export async function checked(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => hintOn(page), { message: 'the hint' }).toMatch(words);
}
