import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { composerCalled } from './harness/composers/composers.ts';
import { openComposer } from './harness/composers/open-composer.ts';
import { checked, expect, nudgeOver, test } from './harness/fixtures.ts';

/** A policy in which one clause is unsure, two contradict each other, and the date has to be asked for. */
const POLICY = `Social Media Policy
1. Staff must not name pupils online.
2. Staff are expected to think about how their posts are seen.
3. Staff should not be friends online with parents, unless they are family members.
4. Staff must not be friends online with parents.`;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const file of ['options.html', 'popup.html', 'policy.html', 'import.html']) {
    test(`${file} meets WCAG 2.2 AA in ${colorScheme} colours`, async ({ page, chromium }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOn(page)).toEqual([]);
    });
  }

  test(`a policy being imported meets WCAG 2.2 AA in ${colorScheme} colours`, async ({ page, chromium }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${chromium.extensionId}/import.html`);
    await page.getByLabel('Or paste its text here').fill(POLICY);
    await page.getByRole('button', { name: 'Read the pasted text' }).click();
    await page.getByRole('group').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(page.getByText('Dropped: it will not be in the policy.')).toBeVisible();
    await page.getByLabel('Date of the policy').fill('long ago');
    expect(await faultsOn(page)).toEqual([]);
  });

  test(`the nudge meets WCAG 2.2 AA in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const open = await openComposer(page, composerCalled('Facebook post'));
    await open.write('Toby Wetherell was a pure nightmare today. Ring me on 07700 900123 #LarkfieldBridge');
    await checked(page, /things to check/);
    await open.button?.click();
    const nudge = await nudgeOver(page);
    expect(await nudge.getByRole('listitem').count()).toBeGreaterThan(1);
    // The nudge as its own page: the tool that checks does not enter frames of another origin.
    const drawn = await nudge.evaluate(() => document.documentElement.outerHTML);
    const styles = await nudge.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
    );
    const copy = await page.context().newPage();
    await copy.emulateMedia({ colorScheme });
    await copy.setContent(drawn);
    await copy.addStyleTag({ content: styles });
    expect(await faultsOn(copy)).toEqual([]);
    await copy.close();
  });
}

test('the nudge fits a narrow window at 200 % zoom: its buttons stay in view', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 520 });
  const open = await openComposer(page, composerCalled('Facebook post'));
  await open.write('So proud of Toby Wetherell today. Ring me on 07700 900123');
  await checked(page, /things to check/);
  await page.keyboard.press('Control+Enter');
  const nudge = await nudgeOver(page);
  for (const name of ['Edit draft', 'Post anyway'])
    await expect(nudge.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
});
