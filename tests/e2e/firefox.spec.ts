import { test as base, expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { startProxy } from '../sites/serve.ts';
import { askedElsewhere, type Firefox, launchFirefox } from './harness/firefox.ts';

/** The core of the job in a real Firefox, as installed, with no settings; every composer is tried in Chromium. */
const BREACH = 'Any questions ring me on 07700 900123';
const ORDINARY = 'Bread is proving, kettle is on';

const test = base.extend<{ page: never; tab: Page }, { firefox: Firefox }>({
  firefox: [
    async ({}, use) => {
      const proxy = await startProxy();
      const firefox = await launchFirefox(proxy.port);
      await use(firefox);
      await firefox.close();
      await proxy.close();
      expect(askedElsewhere(proxy.refused), 'nothing but the stand-ins was asked for').toEqual([]);
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    const tab = await firefox.browser.newPage();
    await use(tab);
    await tab.close();
  },
});

interface Case {
  url: string;
  editor: string;
  /** The control that sends, or the key. */
  send: { button: string } | { key: 'Enter' };
}

const CASES: Record<string, Case> = {
  'X post (Draft.js)': {
    url: 'https://x.com/home',
    editor: '[data-testid="tweetTextarea_0"]',
    send: { button: '[data-testid="tweetButtonInline"]' },
  },
  'X message (textarea)': {
    url: 'https://x.com/i/chat/1',
    editor: '[data-testid="dm-composer-textarea"]',
    send: { key: 'Enter' },
  },
  'Facebook message (Lexical)': {
    url: 'https://www.facebook.com/messages/t/1',
    editor: '[role="textbox"][aria-label="Message"]',
    send: { key: 'Enter' },
  },
  'Instagram comment (textarea)': {
    url: 'https://www.instagram.com/p/1/',
    editor: 'form textarea[aria-label^="Add a comment"]',
    send: { key: 'Enter' },
  },
  'LinkedIn comment (TipTap)': {
    url: 'https://www.linkedin.com/feed/',
    editor: '[data-view-name="comment-box"] .ProseMirror',
    send: { button: '[data-view-name="comment-post"]' },
  },
};

for (const [name, { url, editor, send }] of Object.entries(CASES)) {
  test.describe(name, () => {
    test('a draft with a phone number is held; “Edit draft” keeps it, “Post anyway” sends it once', async ({
      tab,
    }) => {
      const before = await write(tab, url, editor, BREACH);
      await press(tab, send);
      await choose(tab, 'Edit draft');
      expect(await sent(tab)).toEqual(before);
      await tab.locator(editor).click();
      await press(tab, send);
      await choose(tab, 'Post anyway');
      await expect.poll(() => sent(tab)).toEqual([...before, BREACH]);
    });

    test('an ordinary draft goes out', async ({ tab }) => {
      const before = await write(tab, url, editor, ORDINARY);
      await press(tab, send);
      await expect.poll(() => sent(tab)).toEqual([...before, ORDINARY]);
    });
  });
}

async function write(tab: Page, url: string, editor: string, words: string): Promise<string[]> {
  await tab.goto(url);
  const before = await sent(tab);
  await tab.locator(editor).click();
  await tab.keyboard.type(words);
  return before;
}

async function press(tab: Page, send: Case['send']): Promise<void> {
  if ('key' in send) await tab.keyboard.press(send.key);
  else await tab.locator(send.button).click();
}

/** Presses a button of the nudge; the driver lists the nudge's frame without its address. */
async function choose(tab: Page, name: string): Promise<void> {
  const nudge = async (): Promise<Frame | undefined> => {
    for (const frame of tab.frames().slice(1))
      if (await frame.$('[role="alertdialog"]').catch(() => null)) return frame;
    return undefined;
  };
  await expect.poll(nudge, { message: 'a nudge is shown' }).toBeTruthy();
  await (await nudge())?.locator(`button::-p-text(${name})`).click();
  await expect.poll(() => tab.frames().length, { message: 'the nudge is gone' }).toBe(1);
}

function sent(tab: Page): Promise<string[]> {
  return tab.$$eval('[data-post]', (posts) => posts.map((post) => (post as HTMLElement).innerText));
}
