import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { composerCalled } from './harness/composers/composers.ts';
import { openComposer } from './harness/composers/open-composer.ts';
import { checked, expect, nudgeOver, test } from './harness/fixtures.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const file of ['options.html', 'popup.html', 'policy.html']) {
    test(`${file} meets WCAG 2.2 AA in ${colorScheme} colours`, async ({ page, chromium }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOn(page)).toEqual([]);
    });
  }

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
