import { expect, test as base } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { school } from '../corpora/school.ts';
import { startProxy } from '../sites/serve.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';

/** The core of the job in a real Firefox; every composer is tried in Chromium. */
const BREACH = 'So proud of Toby Wetherell today';

const test = base.extend<object, { firefox: Firefox }>({
  firefox: [
    async ({}, use) => {
      const proxy = await startProxy();
      const firefox = await launchFirefox(proxy.port);
      await importSchool(firefox);
      await use(firefox);
      await firefox.close();
      await proxy.close();
      expect(proxy.refused).toEqual([]);
    },
    { scope: 'worker' },
  ],
});

const EDITORS = {
  'X, Draft.js': { url: 'https://x.com/home', editor: '[data-testid="tweetTextarea_0"]', button: '[data-testid="tweetButtonInline"]' },
  'Facebook message, Lexical': { url: 'https://www.facebook.com/messages/t/1', editor: '[role="textbox"][aria-label="Message"]', button: '[aria-label="Press enter to send"]' },
  'Instagram message, Lexical': { url: 'https://www.instagram.com/direct/t/1/', editor: '[role="textbox"][aria-label="Message"]', button: '[aria-label="Send"], [role="button"]::-p-text(Send)' },
  'LinkedIn comment, TipTap': { url: 'https://www.linkedin.com/feed/', editor: '[data-view-name="comment-box"] .ProseMirror', button: '[data-view-name="comment-post"]' },
};

for (const [name, { url, editor, button }] of Object.entries(EDITORS)) {
  test.describe(name, () => {
    test('holds a draft that names a pupil; “Edit draft” keeps it, “Post anyway” sends it once', async ({ firefox }) => {
      const page = await firefox.browser.newPage();
      await page.goto(url);
      await page.locator(editor).click();
      await page.keyboard.type(BREACH);
      await page.locator(button).click();
      await press(await nudgeOver(page), 'Edit draft');
      await expect.poll(() => nudgeIsOver(page)).toBe(false);
      expect(await sent(page)).toEqual([]);
      await page.locator(button).click();
      await press(await nudgeOver(page), 'Post anyway');
      await expect.poll(() => sent(page)).toEqual([BREACH]);
      await page.close();
    });

    test('lets an ordinary draft through', async ({ firefox }) => {
      const page = await firefox.browser.newPage();
      await page.goto(url);
      await page.locator(editor).click();
      await page.keyboard.type('Bread is proving, kettle is on');
      await page.locator(button).click();
      await expect.poll(() => sent(page)).toEqual(['Bread is proving, kettle is on']);
      await page.close();
    });
  });
}

async function importSchool({ browser, pageOf }: Firefox): Promise<void> {
  const page = await browser.newPage();
  await page.goto(pageOf('options.html'));
  await page.waitForSelector('input[type="file"]');
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    if (!input) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(school));
  await page.locator('::-p-text(Larkfield Bridge Primary School)').wait();
  await page.close();
}

function nudgeIsOver(page: Page): boolean {
  return page.frames().some((frame) => frame.url().startsWith('moz-extension:'));
}

async function nudgeOver(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().startsWith('moz-extension:'));
  await expect.poll(async () => (await find()?.$('[role="alertdialog"]')) !== null && find() !== undefined).toBe(true);
  const frame = find();
  if (!frame) throw new Error('The nudge went away');
  return frame;
}

async function press(nudge: Frame, name: string): Promise<void> {
  await nudge.locator(`button::-p-text(${name})`).click();
}

function sent(page: Page): Promise<string[]> {
  return page.$$eval('[data-post]', (posts) => posts.map((post) => (post as HTMLElement).innerText));
}
