import { COMPOSERS } from './harness/composers/composers.ts';
import { enterComposer, openComposer, send, waysToSend } from './harness/composers/open-composer.ts';
import { checked, expect, nudgeIsOver, nudgeOver, test } from './harness/fixtures.ts';

const BREACH = 'So proud of Toby Wetherell today';
const OTHER = 'Ring me on 07700 900123';
const ORDINARY = 'Lovely cake from LBP';
/** One letter more makes it the school's short name: its going from the hint shows that the draft as it stands was checked. */
const LETTER = 'S';

for (const composer of COMPOSERS) {
  const { name, beside, begins = '' } = composer;
  const [way = ''] = waysToSend(composer);

  test(`${name}: gone to and come back to without loading the page, drafts are held as before`, async ({
    page,
  }) => {
    const first = await openComposer(page, composer);
    await first.write('Half a thought');
    const started = page.url();
    // By the site's own script: some of these lie under a dialog that has to be left behind.
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('header nav a:not([aria-current])')?.click(),
    );
    await expect(page).not.toHaveURL(started);
    await page.goBack();
    const open = await enterComposer(page, composer);
    const before = await open.sent();
    await open.write(BREACH);
    await checked(page, /1 thing to check/);
    await send(page, open, way);
    await nudgeOver(page);
    expect(await open.sent()).toEqual(before);
  });

  if (beside)
    test(`${name}: beside another draft that breaks the policy, each is judged by itself`, async ({
      page,
    }) => {
      await page.goto(composer.url);
      const other = beside(page);
      await other.focus();
      await page.keyboard.type(OTHER);
      await checked(page, /1 thing to check/);
      const open = await enterComposer(page, composer);
      await open.write(ORDINARY + LETTER);
      await checked(page, /1 thing to check/);
      await page.keyboard.press('Backspace');
      await checked(page, /Second Look is on/);
      await send(page, open, way);
      await expect.poll(open.sent).toContain(begins + ORDINARY);
      expect(nudgeIsOver(page)).toBe(false);
      const again = await enterComposer(page, composer);
      await again.write(BREACH);
      await checked(page, /1 thing to check/);
      await send(page, again, way);
      const nudge = await nudgeOver(page);
      await expect(nudge.getByRole('listitem')).toContainText('Toby Wetherell');
      await expect(nudge.getByRole('listitem')).toHaveCount(1);
      expect(await again.sent()).not.toContain(begins + BREACH);
    });
}
