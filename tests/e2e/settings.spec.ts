import type { Page } from '@playwright/test';
import { DAY, isoWeek } from '../../rules/iso-week.ts';
import { school } from '../corpora/school.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { composerCalled } from './harness/composers/composers.ts';
import { openComposer } from './harness/composers/open-composer.ts';
import { test as base, checked, expect, importSettings, nudgeIsOver, nudgeOver } from './harness/fixtures.ts';
import { popupOver } from './harness/popup.ts';

/** These change settings, so each has a browser of its own. */
const test = base.extend<{ own: Chromium; options: Page }>({
  own: async ({ sitesProxy }, use) => {
    const own = await launchChromium({ proxyPort: sitesProxy.port });
    await importSettings(own, school);
    await use(own);
    await own.close();
  },
  options: async ({ own }, use) => {
    const options = await own.context.newPage();
    await options.goto(`chrome-extension://${own.extensionId}/options.html`);
    await use(options);
  },
});

const BREACH = 'So proud of Toby Wetherell today';

async function writeMessage({ context }: Chromium, text: string) {
  const page = await context.newPage();
  const open = await openComposer(page, composerCalled('X message'));
  await open.write(text);
  return { page, ...open };
}

test('a settings file with a wrong value names the place, and the rest applies', async ({ own, options }) => {
  const faulty = { ...school, pupils: [{ first: 42, last: 'Nobody' }, ...school.pupils], colour: 'red' };
  await options.getByLabel('Import school settings').setInputFiles({
    name: 's.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(faulty)),
  });
  await expect(options.getByText(/pupils.*row 1.*first/i).first()).toBeVisible();
  await expect(options.getByText(/colour/).first()).toBeVisible();
  const { page } = await writeMessage(own, BREACH);
  await checked(page, /1 thing to check/);
  await page.keyboard.press('Enter');
  await nudgeOver(page);
});

test('a file that is not a settings file changes nothing, and says what it is', async ({ own, options }) => {
  await options
    .getByLabel('Import school settings')
    .setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from('{"version": 1,}') });
  await expect(options.getByText(/Line 1, character \d+/).first()).toBeVisible();
  const { page } = await writeMessage(own, BREACH);
  await checked(page, /1 thing to check/);
  await page.keyboard.press('Enter');
  await nudgeOver(page);
});

test('a site that is switched off is left alone', async ({ own, options }) => {
  await options.getByRole('checkbox', { name: 'X', exact: true }).uncheck();
  const { page, sent } = await writeMessage(own, BREACH);
  await page.keyboard.press('Enter');
  await expect.poll(sent).toContain(BREACH);
  expect(nudgeIsOver(page)).toBe(false);
});

test('a policy that says nothing about naming pupils only marks the name', async ({ own, options }) => {
  await options.getByLabel('Policy').selectOption('stokes-wood');
  const { page, sent } = await writeMessage(own, BREACH);
  await checked(page, /1 thing to check/);
  await page.keyboard.press('Enter');
  await expect.poll(sent).toContain(BREACH);
});

test('“Not a problem here” silences the finding for this draft; with the box ticked, for good, until taken back', async ({
  own,
  options,
}) => {
  const first = await writeMessage(own, BREACH);
  await checked(first.page, /1 thing to check/);
  await first.page.keyboard.press('Enter');
  const nudge = await nudgeOver(first.page);
  await nudge.getByRole('checkbox').check();
  await nudge.getByRole('button', { name: /^Not a problem here/ }).click();
  await expect.poll(() => nudgeIsOver(first.page)).toBe(false);
  await first.page.keyboard.press('Enter');
  await expect.poll(first.sent).toContain(BREACH);
  const second = await writeMessage(own, `${BREACH}!`);
  await checked(second.page, /Second Look is on/);
  await options.reload();
  await expect(options.getByText('Toby Wetherell').first()).toBeVisible();
  await options
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await second.page.bringToFront();
  await second.page.keyboard.type('!');
  await checked(second.page, /1 thing to check/);
});

test('the popup says what this tab is watching and how much there is to check', async ({ own }) => {
  const { page } = await writeMessage(own, BREACH);
  await checked(page, /1 thing to check/);
  const popup = await popupOver(own, page);
  await expect(popup.getByText(/message/i).first()).toBeVisible();
  await expect(popup.getByText(/1 thing to check/).first()).toBeVisible();
});

test('the popup says so where a page to write on has no composer that we know', async ({ own }) => {
  const page = await own.context.newPage();
  await page.goto('https://x.com/compose/post');
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.id = 'unknown';
    document.body.replaceChildren(box);
  });
  await page.locator('#unknown').click();
  await page.keyboard.type('A sentence of some length in an unknown box');
  const popup = await popupOver(own, page);
  await expect(popup.getByText(/Second Look does not recognise/).first()).toBeVisible();
});

/** All that the journal holds, read from the browser's own database; nothing before its first entry. */
function journalIn(options: Page): Promise<Record<string, unknown>[]> {
  return options.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'journal')) return [];
    return new Promise((done, fail) => {
      const opening = indexedDB.open('journal');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('entries').objectStore('entries').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          done(reading.result);
        };
      };
    });
  });
}

test('the journal holds week, rule, category, tier and outcome, and not a word of the draft', async ({
  own,
  options,
}) => {
  const { page, sent } = await writeMessage(own, BREACH);
  await checked(page, /1 thing to check/);
  await page.keyboard.press('Enter');
  await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(sent).toContain(BREACH);
  const entry = {
    week: expect.stringMatching(/^\d{4}-W\d\d$/),
    rule: 'pupil-name/full-name',
    category: 'pupil-name',
    tier: 'interrupt',
  };
  await expect.poll(() => journalIn(options)).toEqual([{ ...entry, outcome: 'posted-anyway' }]);
});

test('a draft that is edited after “Edit draft” and then sent counts as edited', async ({ own, options }) => {
  const { page, sent, editor } = await writeMessage(own, BREACH);
  await checked(page, /1 thing to check/);
  await page.keyboard.press('Enter');
  await (await nudgeOver(page)).getByRole('button', { name: 'Edit draft' }).click();
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
  await editor.fill('So proud of everybody today');
  await checked(page, /Second Look is on/);
  await page.keyboard.press('Enter');
  await expect.poll(sent).toContain('So proud of everybody today');
  await expect
    .poll(() => journalIn(options))
    .toMatchObject([{ rule: 'pupil-name/full-name', outcome: 'edited' }]);
});

test('what the journal holds is forgotten after eight weeks', async ({ own, options }) => {
  const postAnyway = async () => {
    const { page, sent } = await writeMessage(own, BREACH);
    await checked(page, /1 thing to check/);
    await page.keyboard.press('Enter');
    await (await nudgeOver(page)).getByRole('button', { name: 'Post anyway' }).click();
    await expect.poll(sent).toContain(BREACH);
  };
  await postAnyway();
  await expect.poll(() => journalIn(options)).toHaveLength(1);
  await options.evaluate(
    (weeks) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('journal');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const week of weeks)
            writing
              .objectStore('entries')
              .add({ week, rule: 'x/y', category: 'x', tier: 'inline', outcome: 'edited' });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    ['2020-W01', isoWeek(new Date(Date.now() - 7 * 7 * DAY)), isoWeek(new Date(Date.now() - 8 * 7 * DAY))],
  );
  await postAnyway();
  const weeks = async () => (await journalIn(options)).map(({ week }) => week);
  await expect
    .poll(weeks)
    .toEqual([isoWeek(new Date()), isoWeek(new Date(Date.now() - 7 * 7 * DAY)), isoWeek(new Date())]);
});
