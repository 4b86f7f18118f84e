import type { Locator, Page } from '@playwright/test';
import { expect, expectSent, FB, IG, LI, test, WORDS, X } from './smoke-harness.ts';

const TWO_LINES = 'First line\nsecond line';

async function writeTwoLines(page: Page, box: Locator, newLine: string): Promise<void> {
  await box.click();
  await page.keyboard.type('First line');
  await page.keyboard.press(newLine);
  await page.keyboard.type('second line');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

test('facebook: the second step shows no editor and sends the words of the first', async ({ page }) => {
  await page.goto(`${FB}/?variant=two-step`);
  await button(page, "What's on your mind, Sam?").click();
  await button(page, 'Edit privacy. Sharing with Public.').click();
  await writeTwoLines(page, page.locator('[role=dialog] [role=textbox]'), 'Enter');
  await button(page, 'Next').click();
  await expect(page.getByRole('dialog', { name: 'Post settings' })).toBeVisible();
  await expect(page.locator('[role=dialog] [role=textbox]')).toHaveCount(0);
  await button(page, 'Post').click();
  await expectSent(page, [TWO_LINES]);
  await expect(page.getByRole('article').filter({ has: page.locator('[data-post]') })).toContainText(
    'Friends',
  );
});

test('facebook: Enter picks a mention while the list is open, and sends only after that', async ({
  page,
}) => {
  await page.goto(`${FB}/`);
  const box = page.locator('[aria-label="Write a comment…"]').first();
  await box.click();
  await page.keyboard.type('Thanks @pri');
  await expect(page.getByRole('option', { name: 'Priya Raman' })).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(box).toHaveText('Thanks Priya Raman');
  await expectSent(page, []);
  await page.keyboard.press('Enter');
  await expectSent(page, ['Thanks Priya Raman ']);
});

test('facebook: Shift+Enter makes a new line in a comment', async ({ page }) => {
  await page.goto(`${FB}/`);
  await writeTwoLines(page, page.locator('[aria-label="Write a comment…"]').first(), 'Shift+Enter');
  await page.keyboard.press('Enter');
  await expectSent(page, [TWO_LINES]);
});

test('facebook: the Post button is a new node after each letter, and Enter on it presses it', async ({
  page,
}) => {
  await page.goto(`${FB}/`);
  await button(page, "What's on your mind, Sam?").click();
  await page.keyboard.type('a');
  const before = await button(page, 'Post').elementHandle();
  await page.keyboard.type('b');
  await expect(page.locator('[role=dialog] [role=textbox]')).toHaveText('ab');
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
  await button(page, 'Post').focus();
  await page.keyboard.press('Enter');
  await expectSent(page, ['ab']);
});

test('x: the tool bar is beside the editor, and a thread goes out as two posts', async ({ page }) => {
  await page.goto(`${X}/compose/post`);
  const dialog = page.getByRole('dialog');
  expect(
    await dialog.getByTestId('tweetTextarea_0').evaluate((node) => node.closest('[data-testid=toolBar]')),
  ).toBe(null);
  await writeTwoLines(page, dialog.getByTestId('tweetTextarea_0'), 'Enter');
  await dialog.getByTestId('addButton').click();
  await expect(dialog.getByTestId('tweetButton')).toBeDisabled();
  await dialog.getByTestId('tweetTextarea_1').click();
  await page.keyboard.type(WORDS);
  await dialog.getByTestId('tweetButton').click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(`${X}/home`);
  await expectSent(page, [TWO_LINES, WORDS]);
});

test('x: with ?trusted=1 a press by a script is ignored and a person’s is heeded', async ({ page }) => {
  await page.goto(`${X}/home?trusted=1`);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(WORDS);
  await page.getByTestId('tweetButtonInline').evaluate((node: HTMLElement) => node.click());
  await expectSent(page, []);
  await page.getByTestId('tweetButtonInline').click();
  await expectSent(page);
});

test('instagram: the comment box gives way to a new one when it gains focus', async ({ page }) => {
  await page.goto(`${IG}/p/1/`);
  const before = await page.locator('form textarea').elementHandle();
  await page.locator('form textarea').click();
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(page.locator('form textarea')).toBeFocused();
});

test('instagram: a post opened from the feed lies over it, and both have comment boxes', async ({ page }) => {
  await page.goto(`${IG}/`);
  await page.getByRole('link', { name: 'View comments' }).first().click();
  await expect(page).toHaveURL(`${IG}/p/1/`);
  await expect(page.locator('form textarea')).toHaveCount(3);
  const modal = page.getByRole('dialog');
  await modal.locator('textarea').click();
  await page.keyboard.type(WORDS);
  await modal.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(modal.locator('[data-post]')).toHaveText(WORDS);
});

test('instagram: a picture leads to the caption', async ({ page }) => {
  await page.goto(`${IG}/`);
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create new post' });
  const picture = {
    name: 'a.gif',
    mimeType: 'image/gif',
    buffer: Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'),
  };
  await dialog.locator('input[type=file]').setInputFiles(picture);
  await button(page, 'Next').click();
  await button(page, 'Next').click();
  await writeTwoLines(page, dialog.getByRole('textbox'), 'Enter');
  await button(page, 'Share').click();
  await expectSent(page, [TWO_LINES]);
});

test('linkedin: in the shadow root Enter makes a new line and the Post button wakes with the text', async ({
  page,
}) => {
  await page.goto(`${LI}/feed/`);
  await button(page, 'Start a post').click();
  expect(
    await page.locator('#interop-outlet').evaluate((node) => [node.clientHeight, node.shadowRoot?.mode]),
  ).toEqual([0, 'open']);
  await expect(page.locator('.share-actions__primary-action')).toBeDisabled();
  await writeTwoLines(page, page.locator('.ql-editor'), 'Enter');
  await page.locator('.share-actions__primary-action').click();
  await expectSent(page, [TWO_LINES]);
});

test('linkedin: in click mode Enter makes a new line; in enter mode there is no Send button', async ({
  page,
}) => {
  await page.goto(`${LI}/messaging/thread/1`);
  const box = page.locator('.msg-form__contenteditable');
  await writeTwoLines(page, box, 'Enter');
  await expectSent(page, []);
  await page.getByRole('button', { name: 'Open send options' }).click();
  await page.getByLabel('Press Enter to Send').check();
  await expect(page.locator('.msg-form__send-button')).toHaveCount(0);
  await box.click();
  await page.keyboard.press('Enter');
  await expectSent(page, [TWO_LINES]);
});

for (const [name, url] of Object.entries({ facebook: FB, x: X, instagram: IG, linkedin: LI })) {
  test(`${name}: going to another page does not load it`, async ({ page }) => {
    await page.goto(name === 'linkedin' ? `${url}/feed/` : `${url}/`);
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await page.locator('nav a').nth(1).click();
    await expect(page.locator('nav a[aria-current]')).toHaveCount(1);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });

  test(`${name}: the page puts nothing in the global scope`, async ({ page }) => {
    await page.goto(`${url}/assets/site.css`);
    const bare = await page.evaluate(() => Object.getOwnPropertyNames(window));
    // Draft.js brings a polyfill of Node's setImmediate, on the real site too.
    bare.push('setImmediate', 'clearImmediate');
    await page.goto(`${url}/`);
    const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(now.filter((key) => !bare.includes(key) && !/^\d+$/.test(key))).toEqual([]);
  });
}
