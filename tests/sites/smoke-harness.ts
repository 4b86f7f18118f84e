import { existsSync } from 'node:fs';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { buildSites } from './build.ts';
import { fulfil } from './serve.ts';

export { expect };

export const FB = 'https://www.facebook.com';
export const X = 'https://x.com';
export const IG = 'https://www.instagram.com';
export const LI = 'https://www.linkedin.com';
export const WORDS = 'The bake sale is on Friday.';

const DEBIAN = '/usr/bin/chromium';

/** A plain browser, without the extension, that knows the stand-ins alone; page errors fail the test. */
export const test = base.extend<{ page: Page }, { built: BrowserContext }>({
  built: [
    async ({}, use) => {
      await buildSites();
      const executablePath = existsSync(DEBIAN) ? DEBIAN : chromium.executablePath();
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      const context = await browser.newContext({ viewport: { width: 1180, height: 760 } });
      await use(context);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ built }, use) => {
    const faults: string[] = [];
    const page = await built.newPage();
    await page.route('**/*', async (route) => {
      const answer = fulfil(new URL(route.request().url()));
      if (answer === null) faults.push(`outside: ${route.request().url()}`);
      await (answer === null ? route.abort() : route.fulfill(answer));
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    await use(page);
    await page.close();
    expect(faults, 'page errors and refused content').toEqual([]);
  },
});

/** A text area's words, or those of any other editor. */
export async function wordsIn(box: Locator): Promise<string> {
  return box.evaluate((node) =>
    node instanceof HTMLTextAreaElement ? node.value : (node.textContent ?? ''),
  );
}

/** Types, undoes, clears and types again, as a person who changes their mind. */
export async function writeWithUndo(page: Page, box: Locator): Promise<void> {
  await box.click();
  await page.keyboard.type(WORDS);
  await expect.poll(() => wordsIn(box)).toBe(WORDS);
  await page.keyboard.press('Control+z');
  await expect.poll(() => wordsIn(box), 'undo takes words back').not.toBe(WORDS);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => wordsIn(box)).toBe('');
  await page.keyboard.type(WORDS);
  await expect.poll(() => wordsIn(box)).toBe(WORDS);
}

/** These very words were sent from this place, and the count says so. */
export async function expectSent(place: Pick<Page, 'locator'>, texts: string[] = [WORDS]): Promise<void> {
  await expect.poll(() => place.locator('[data-post]').allTextContents()).toEqual(texts);
  await expect(place.locator('.count').first()).toHaveText(`Posted: ${texts.length}`);
}
