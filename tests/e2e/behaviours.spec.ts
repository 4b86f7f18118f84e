import { placeHeard, pressHeard } from './harness/assistive.ts';
import { composerCalled } from './harness/composers/composers.ts';
import { openComposer } from './harness/composers/open-composer.ts';
import { checked, expect, nudgeIsOver, nudgeOver, test } from './harness/fixtures.ts';

const BREACH = 'So proud of Toby Wetherell today';

test('Shift+Enter makes a new line where Enter sends', async ({ page }) => {
  const open = await openComposer(page, composerCalled('Messenger in Facebook'));
  await open.write(`${BREACH}\nand of everybody else`);
  await checked(page, /1 thing to check/);
  expect(nudgeIsOver(page)).toBe(false);
  expect(await open.sent()).toEqual([]);
});

test('Enter that ends the composition of a word sends nothing and holds nothing', async ({ page }) => {
  const open = await openComposer(page, composerCalled('X message'));
  const before = await open.sent();
  await open.write(BREACH);
  await checked(page, /1 thing to check/);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Input.imeSetComposition', { text: '日本', selectionStart: 2, selectionEnd: 2 });
  await devTools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await devTools.send('Input.insertText', { text: '日本' });
  await expect.poll(open.draft).toBe(`${BREACH}日本`);
  expect(nudgeIsOver(page)).toBe(false);
  expect(await open.sent()).toEqual(before);
});

test('Enter that picks a mention is left to the site', async ({ page }) => {
  const open = await openComposer(page, composerCalled('Facebook comment'));
  await open.write(`${BREACH} @Pri`);
  await expect(page.getByRole('listbox', { name: 'Mentions' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(open.draft).toContain('Priya Raman');
  expect(nudgeIsOver(page)).toBe(false);
  await page.keyboard.press('Enter');
  await nudgeOver(page);
});

test('a draft with empty lines, emoji and a mention is read as the person sees it', async ({ page }) => {
  const open = await openComposer(page, composerCalled('X post'));
  await open.write('Morning 🌞 @friend\n\nso proud of Toby Wetherell\n🎉');
  await checked(page, /1 thing to check/);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  const nudge = await nudgeOver(page);
  await nudge.getByRole('button', { name: 'Say “a pupil”' }).click();
  await expect.poll(open.draft).toContain('so proud of a pupil\n');
});

test('a site that asks for the audience in a second step: the draft is held at either step', async ({
  page,
}) => {
  const twoSteps = composerCalled('Facebook post', '?variant=two-step');
  const open = await openComposer(page, {
    ...twoSteps,
    button: (place) => place.getByRole('button', { name: 'Next', exact: true }),
  });
  await open.write(BREACH);
  await checked(page, /to check/);
  await open.button?.click();
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await page
    .getByRole('dialog', { name: 'Post settings' })
    .getByRole('button', { name: 'Post', exact: true })
    .click();
  await expect.poll(open.sent).toEqual([BREACH]);
});

test('the site fails to send after “Post anyway”: pressing again sends without asking again', async ({
  page,
}) => {
  const open = await openComposer(page, composerCalled('X message', '?fail=1'));
  const before = await open.sent();
  await open.write(BREACH);
  await checked(page, /to check/);
  await page.keyboard.press('Enter');
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await expect(page.getByTestId('toast')).toBeVisible();
  await page.evaluate(() => history.replaceState(null, '', location.pathname));
  await open.editor.click();
  await page.keyboard.press('Enter');
  await expect.poll(open.sent).toEqual([...before, BREACH]);
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
});

test('the same words in a new draft are held again after “Post anyway”', async ({ page }) => {
  const open = await openComposer(page, composerCalled('X message'));
  const before = await open.sent();
  await open.write(BREACH);
  await checked(page, /to check/);
  await page.keyboard.press('Enter');
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(open.sent).toEqual([...before, BREACH]);
  await open.editor.click();
  await open.write(BREACH);
  await checked(page, /to check/);
  await page.keyboard.press('Enter');
  await nudgeOver(page);
  expect(await open.sent()).toEqual([...before, BREACH]);
});

test('a site that ignores a script’s press: the hint asks for a second press, which posts once', async ({
  page,
}) => {
  const open = await openComposer(page, composerCalled('X post', '?trusted=1'));
  await open.write(BREACH);
  await checked(page, /to check/);
  await open.button?.click();
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await checked(page, /Press Post again/);
  await open.button?.click();
  await expect.poll(open.sent).toEqual([BREACH]);
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
});

test('the nudge lies over a modal dialog of the site, keeps the keyboard, and gives it back', async ({
  page,
}) => {
  const open = await openComposer(page, composerCalled('Facebook post'));
  await open.write(BREACH);
  await checked(page, /1 thing to check/);
  await page.evaluate(() => {
    const own = document.querySelector('[role="dialog"]');
    const modal = document.createElement('dialog');
    own?.parentElement?.append(modal);
    if (own) modal.append(own);
    modal.showModal();
  });
  await open.button?.click();
  const nudge = await nudgeOver(page);
  const focused = () => nudge.evaluate(() => document.activeElement?.textContent ?? '');
  const seen = new Set<string>();
  for (let step = 0; step < 8; step++) {
    seen.add(await focused());
    await page.keyboard.press('Tab');
  }
  expect(seen).toContain('Edit draft');
  expect(seen).toContain('Post anyway');
  expect(await page.evaluate(() => document.activeElement?.matches('body, [contenteditable]'))).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
  await page.keyboard.type('!');
  await expect.poll(open.draft).toContain(`${BREACH}!`);
});

test('the hint never covers the editor or takes the focus, and its button opens the details', async ({
  page,
}) => {
  const open = await openComposer(page, composerCalled('Facebook comment'));
  await open.write(BREACH);
  await checked(page, /1 thing to check/);
  await expect(open.editor).toBeFocused();
  const hint = await placeHeard(page, 'status', '1 thing to check');
  const editor = await open.editor.boundingBox();
  const isBeside =
    !editor ||
    hint.top > editor.y + editor.height ||
    hint.bottom < editor.y ||
    hint.left > editor.x + editor.width ||
    hint.right < editor.x;
  expect(isBeside).toBe(true);
  await pressHeard(page, 'button', 'Show');
  const nudge = await nudgeOver(page);
  await expect(nudge.getByRole('listitem')).toContainText('Toby Wetherell');
  await expect(nudge.getByRole('button', { name: 'Post anyway' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
  expect(await open.draft()).toContain(BREACH);
});

test('a control that the site draws itself, pressed by the keyboard: the draft is held', async ({ page }) => {
  const open = await openComposer(page, composerCalled('Facebook post'));
  await open.write(BREACH);
  await checked(page, /1 thing to check/);
  await open.button?.focus();
  await page.keyboard.press('Enter');
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(open.sent).toEqual([BREACH]);
});

test('a thread in several parts: each part that breaks the policy is asked about, and it is posted once', async ({
  page,
}) => {
  const open = await openComposer(page, composerCalled('X post in its dialog'));
  await open.write('First a word of thanks');
  await page.getByTestId('addButton').click();
  const second = page.locator('[data-testid="tweetTextarea_1"]');
  await second.click();
  await page.keyboard.type(BREACH);
  await checked(page, /1 thing to check/);
  await open.button?.click();
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(async () => (await open.sent()).join(' ')).toContain(BREACH);
  expect((await open.sent()).join(' ').split(BREACH)).toHaveLength(2);
});

test('a draft that the site brought back by itself is held, though nobody has been in its editor', async ({
  page,
}) => {
  await page.goto('https://x.com/i/chat/1');
  await page.evaluate((words) => {
    const box = document.querySelector('textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, words);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  }, BREACH);
  await page.locator('[data-testid="dm-composer-send-button"]').click();
  await nudgeOver(page);
});

test('a finding by wording says which words spoke for it', async ({ page }) => {
  const open = await openComposer(page, composerCalled('X message'));
  await open.write('Our head is an absolute clown and the whole leadership team are useless');
  await checked(page, /to check/);
  await page.keyboard.press('Enter');
  const nudge = await nudgeOver(page);
  await expect(nudge.getByText('Noticed because of these words:').first()).toBeVisible();
});
