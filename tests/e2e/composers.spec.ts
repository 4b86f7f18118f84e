import { COMPOSERS } from './harness/composers/composers.ts';
import { openComposer, send, waysToSend } from './harness/composers/open-composer.ts';
import { checked, expect, nudgeIsOver, nudgeOver, test } from './harness/fixtures.ts';

const BREACH = 'So proud of Toby Wetherell today';
const ORDINARY = 'Lovely cake from LBP';
/** One letter more makes it the school's short name: its going from the hint shows that the draft as it stands was checked. */
const LETTER = 'S';

for (const composer of COMPOSERS) {
  const { begins = '' } = composer;
  test.describe(composer.name, () => {
    for (const way of waysToSend(composer)) {
      test(`a draft that names a pupil is held when sent by ${way}, and sent once by “Post anyway”`, async ({
        page,
      }) => {
        const open = await openComposer(page, composer);
        const before = await open.sent();
        await open.write(BREACH);
        await checked(page, /1 thing to check/);
        await send(page, open, way);
        const nudge = await nudgeOver(page);
        await expect(nudge.getByRole('listitem')).toContainText('Toby Wetherell');
        expect(await open.sent()).toEqual(before);
        await nudge.getByRole('button', { name: 'Post anyway' }).click();
        if (way !== 'its button' && !composer.button) {
          await checked(page, /Press Enter again/);
          await page.keyboard.press(way);
        }
        await expect.poll(open.sent).toEqual([...before, begins + BREACH]);
        await expect.poll(() => nudgeIsOver(page)).toBe(false);
      });

      test(`an ordinary draft goes out by ${way} with the person's own press`, async ({ page }) => {
        const open = await openComposer(page, composer);
        const before = await open.sent();
        await open.write(ORDINARY + LETTER);
        await checked(page, /1 thing to check/);
        await page.keyboard.press('Backspace');
        await checked(page, /Second Look is on/);
        await page.evaluate(() => {
          const note = (event: Event) => {
            if (event.type === 'click' || (event as KeyboardEvent).key === 'Enter')
              document.title = `trusted: ${event.isTrusted}`;
          };
          for (const type of ['click', 'keydown']) document.addEventListener(type, note, true);
        });
        await send(page, open, way);
        await expect.poll(open.sent).toEqual([...before, begins + ORDINARY]);
        expect(nudgeIsOver(page)).toBe(false);
        if (!composer.place) await expect(page).toHaveTitle('trusted: true');
      });
    }

    test('“Edit draft” leaves the draft as it was, with the caret in it', async ({ page }) => {
      const [way = ''] = waysToSend(composer);
      const open = await openComposer(page, composer);
      await open.write(BREACH);
      await checked(page, /1 thing to check/);
      const draft = await open.draft();
      await send(page, open, way);
      const nudge = await nudgeOver(page);
      await expect(nudge.getByRole('button', { name: 'Edit draft' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect.poll(() => nudgeIsOver(page)).toBe(false);
      expect(await open.draft()).toBe(draft);
      await page.keyboard.type('!');
      await expect.poll(open.draft).toBe(draft.replace(BREACH, `${BREACH}!`));
      await send(page, open, way);
      await nudgeOver(page);
    });

    test('a suggestion replaces the words, and the editor can undo it', async ({ page }) => {
      const [way = ''] = waysToSend(composer);
      const open = await openComposer(page, composer);
      await open.write(BREACH);
      await checked(page, /1 thing to check/);
      const draft = await open.draft();
      await send(page, open, way);
      const nudge = await nudgeOver(page);
      await nudge.getByRole('button', { name: 'Say “a pupil”' }).click();
      await expect.poll(open.draft).toBe(draft.replace('Toby Wetherell', 'a pupil'));
      const replaced = await open.draft();
      await page.keyboard.press('Control+z');
      await expect.poll(open.draft).not.toContain('a pupil');
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(open.draft).toBe(replaced);
    });
  });
}
