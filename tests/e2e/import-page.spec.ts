import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { school } from '../corpora/school.ts';
import { docx, paragraph } from '../importer/small-docx.ts';
import { pdf } from '../importer/small-pdf.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { composerCalled } from './harness/composers/composers.ts';
import { openComposer } from './harness/composers/open-composer.ts';
import { test as base, checked, expect, importSettings, nudgeOver } from './harness/fixtures.ts';

/** A school's own policy with a doubtful clause (2.4), and a review date that has passed. */
const POLICY = `Oakmoor Vale Primary School
Social Media Policy

Approved by governors: September 2023
Review date: September 2024

1. Scope
This policy applies to all staff, governors and volunteers of Oakmoor Vale Primary School.

2. Personal use
2.1 Staff must not name pupils or former pupils in any post on social media.
2.2 Staff must not accept friend requests from pupils.
2.3 Staff should not be friends online with parents, unless they are family members.
2.4 Staff are expected to think about how their posts are seen.
2.5 Staff must not post photographs of pupils on their personal accounts.
2.6 Staff must not be friends online with parents.

3. Parents
3.1 Parents must not post photographs of other children.
`;
const BREACH = 'So proud of Toby Wetherell today';
const OWN_WORDS = 'Oakmoor staff never write a pupil’s name on social media, not even in praise.';

/** These change settings, so each has a browser of its own. */
const test = base.extend<{ own: Chromium; importer: Page }>({
  own: async ({ sitesProxy }, use) => {
    const own = await launchChromium({ proxyPort: sitesProxy.port });
    await importSettings(own, school);
    await use(own);
    await own.close();
  },
  importer: async ({ own }, use) => {
    const importer = await own.context.newPage();
    await importer.goto(`chrome-extension://${own.extensionId}/import.html`);
    await use(importer);
  },
});

async function choose(importer: Page, name: string, content: string | Uint8Array): Promise<void> {
  await importer
    .getByLabel('Choose the policy document')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** The clause of this number on the page. */
function clause(importer: Page, ref: string) {
  return importer.getByRole('group', { name: new RegExp(`^${ref.replaceAll('.', '\\.')} `) });
}

async function reword(importer: Page, ref: string, words: string): Promise<void> {
  await clause(importer, ref).getByRole('button', { name: 'Change' }).click();
  await clause(importer, ref).getByLabel('The whole clause').fill(words);
  await clause(importer, ref).getByRole('button', { name: 'Right as it is' }).click();
}

/** What the nudge quotes when a pupil is named on a stand-in site. */
async function quotedFor({ context }: Chromium, text: string): Promise<string> {
  const page = await context.newPage();
  const open = await openComposer(page, composerCalled('X message'));
  await open.write(text);
  await checked(page, /1 thing to check/);
  await page.keyboard.press('Enter');
  const nudge = await nudgeOver(page);
  return (await nudge.getByRole('listitem').innerText()).replace(/\s+/g, ' ');
}

test('a policy is chosen, one clause reworded, and used: the nudge quotes the new words with their number', async ({
  own,
  importer,
}) => {
  await choose(importer, 'policy.txt', POLICY);
  await expect(importer.getByRole('heading', { name: /clauses were found/ })).toBeVisible();
  await reword(importer, '2.1', OWN_WORDS);
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('This policy is in force now.')).toBeVisible();
  const quoted = await quotedFor(own, BREACH);
  expect(quoted).toContain(OWN_WORDS);
  expect(quoted).toContain('Social Media Policy, 2.1');
});

test('a saved policy, imported as settings in another browser, is quoted in the same words', async ({
  own,
  importer,
  sitesProxy,
}) => {
  await choose(importer, 'policy.txt', POLICY);
  await reword(importer, '2.1', OWN_WORDS);
  const saving = importer.waitForEvent('download');
  await importer.getByRole('button', { name: 'Save as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('oakmoor-vale-primary-school.json');
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saved).toMatchObject({ version: 1, policy: 'oakmoor-vale-primary-school' });
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('This policy is in force now.')).toBeVisible();
  const here = await quotedFor(own, BREACH);

  const other = await launchChromium({ proxyPort: sitesProxy.port });
  await importSettings(other, { ...school, ...saved });
  expect(await quotedFor(other, BREACH)).toBe(here);
  await other.close();
});

test('Word documents, PDFs and pasted words are read under the rules that extension pages live by', async ({
  importer,
}) => {
  const faults: string[] = [];
  importer.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const lines = POLICY.split('\n').filter((line) => line !== '');
  await choose(importer, 'policy.docx', docx(...lines.map((line) => paragraph(line))));
  await expect(clause(importer, '2.2')).toContainText('Staff must not accept friend requests from pupils.');

  await importer.getByRole('button', { name: 'Choose another document' }).click();
  const placed = lines.map((words, at) => ({ words, x: 60, y: 780 - at * 24 }));
  await choose(importer, 'policy.pdf', pdf(placed));
  await expect(clause(importer, '2.5')).toContainText('photographs of pupils on their personal accounts');

  await importer.getByRole('button', { name: 'Choose another document' }).click();
  await importer.getByLabel('Or paste its text here').fill(POLICY);
  await importer.getByRole('button', { name: 'Read the pasted text' }).click();
  await expect(clause(importer, '2.3')).toContainText('unless they are family members');
  expect(faults).toEqual([]);
});

test('what cannot be read says why, and what was pasted and done before stays', async ({ importer }) => {
  const FILES: [string, string | Uint8Array, RegExp][] = [
    ['empty.txt', '', /nothing in it to read/],
    ['policy.docx', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /is a program, not a document/],
    ['policy.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Word document/],
    ['scan.pdf', pdf([]), /probably scanned/],
    ['broken.docx', 'not a zip archive', /damaged/],
    ['picture.png', new Uint8Array([0x89, 0x50, ...Array(40).fill(0)]), /kind of file cannot be read/],
  ];
  await choose(importer, 'policy.txt', POLICY);
  await reword(importer, '2.1', OWN_WORDS);
  await importer.getByRole('button', { name: 'Choose another document' }).click();
  await importer.getByLabel('Or paste its text here').fill('Half a policy');
  for (const [name, content, message] of FILES) {
    await choose(importer, name, content);
    await expect(importer.getByRole('alert')).toHaveText(message);
  }
  await expect(importer.getByLabel('Or paste its text here')).toHaveValue('Half a policy');
  await importer.getByRole('button', { name: 'Back to the clauses' }).click();
  await expect(clause(importer, '2.1')).toContainText(OWN_WORDS);
  await importer.getByRole('button', { name: 'Choose another document' }).click();
  await expect(importer.getByLabel('Or paste its text here')).toHaveValue('Half a policy');
});

test('unsure clauses come first and say why; Enter settles, Delete drops and brings back, arrows move', async ({
  importer,
}) => {
  await choose(importer, 'policy.txt', POLICY);
  const first = importer.getByRole('group').first();
  await expect(first).toContainText('2.4');
  await expect(first).toContainText('Please check what it is about.');
  const count = importer.getByText(/need a look$/);
  await expect(count).toHaveText(/^1 of \d+ need a look$/);
  await first.focus();
  await expect(importer.locator('mark')).toHaveText(
    'Staff are expected to think about how their posts are seen.',
  );
  await expect(importer.locator('mark')).toBeInViewport();
  await importer.keyboard.press('ArrowDown');
  await importer.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await importer.keyboard.press('Enter');
  await expect(importer.getByText(/none needs a look$/)).toBeVisible();
  await clause(importer, '2.5').focus();
  await importer.keyboard.press('Delete');
  await expect(clause(importer, '2.5')).toContainText('Dropped');
  const silent = importer.getByRole('listitem').filter({ hasText: /^pictures of pupils$/ });
  await expect(silent).toBeVisible();
  await importer.keyboard.press('Delete');
  await expect(clause(importer, '2.5')).not.toContainText('Dropped');
  await expect(silent).toHaveCount(0);
});

test('a missed clause is added from the words marked in the document', async ({ own, importer }) => {
  await choose(importer, 'policy.txt', POLICY);
  await clause(importer, '2.1').getByRole('button', { name: 'Drop' }).click();
  await importer.locator('#document-page p', { hasText: 'must not name pupils' }).click({ clickCount: 3 });
  await expect(importer.getByText('The new clause will begin with the words you marked')).toBeVisible();
  await importer.getByRole('button', { name: 'Add a clause' }).click();
  await expect(
    importer.getByLabel('Number or name of the clause').and(importer.locator(':focus')),
  ).toHaveValue('');
  await importer.keyboard.type('2.1 bis');
  const fresh = clause(importer, '2.1 bis');
  await expect(fresh.getByLabel('How strong it is')).toHaveValue('must-not');
  await fresh.getByLabel('How strong it is').selectOption('must-not');
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('This policy is in force now.')).toBeVisible();
  expect(await quotedFor(own, BREACH)).toContain('2.1 bis');
});

test('the page says what the policy is silent on, where it contradicts itself, and that its review is overdue', async ({
  importer,
}) => {
  await choose(importer, 'policy.txt', POLICY);
  await expect(importer.getByText('The review date of this policy has passed.')).toBeVisible();
  await importer.getByLabel('Due for review').fill('2099-09');
  await expect(importer.getByText('The review date of this policy has passed.')).toBeHidden();
  await expect(importer.getByText(/2\.3 and 2\.6 are not equally strong/)).toBeVisible();
  await expect(importer.getByRole('listitem').filter({ hasText: /^speaking for the school$/ })).toBeVisible();
});

test('what a document does not say of itself is asked for, and nothing is used without a title', async ({
  importer,
}) => {
  await importer
    .getByLabel('Or paste its text here')
    .fill(
      '1. Staff must not name pupils online.\n2. Staff must not post photographs of pupils.\n3. Staff must not accept pupils as friends.',
    );
  await importer.getByRole('button', { name: 'Read the pasted text' }).click();
  await importer.getByLabel('Title').fill('');
  await importer.getByLabel('Date of the policy').fill('last week');
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('Before that, please fill in:')).toBeVisible();
  await importer.getByRole('button', { name: 'Title' }).click();
  await importer.keyboard.type('Our policy');
  await importer.getByRole('button', { name: 'Date of the policy' }).click();
  await expect(importer.getByLabel('Date of the policy')).toBeFocused();
  await importer.keyboard.press('ControlOrMeta+a');
  await importer.keyboard.type('2026-09');
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('This policy is in force now.')).toBeVisible();
});

test('where the school has locked the policy, the imported one is kept but not used, and the page says so', async ({
  own,
  importer,
}) => {
  const [worker] = own.context.serviceWorkers();
  const manage = (managed: unknown) =>
    worker?.evaluate((settings) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ managed: settings });
    }, managed);
  await choose(importer, 'policy.txt', POLICY);
  await manage({ policy: 'stokes-wood', locked: ['policy'] });
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('This policy was kept, but it is not in force')).toBeVisible();
  await manage({ policies: [] });
  await importer.getByRole('button', { name: 'Use this policy' }).click();
  await expect(importer.getByText('This policy could not be added')).toBeVisible();
});

test('a handbook of two hundred pages is read within seconds, and its clauses are drawn as they are reached', async ({
  importer,
}) => {
  const clauses = importer.locator('.import-clause');
  const sections = Array.from({ length: 400 }, (_, at) => POLICY.replaceAll(/^(?=\d\.)/gm, `${at + 1}.`));
  const said = importer.evaluate(
    () =>
      new Promise((heard) => {
        const status = document.querySelector('[role="status"]');
        if (status)
          new MutationObserver(() => heard(status.textContent)).observe(status, {
            childList: true,
            characterData: true,
            subtree: true,
          });
      }),
  );
  await choose(importer, 'handbook.txt', sections.join('\n'));
  expect(await said).toBe('Reading the document…');
  await expect(clauses.first()).toBeVisible();
  expect(await clauses.count()).toBe(120);
  await clauses.nth(59).focus();
  await importer.keyboard.press('ArrowDown');
  await expect(clauses.nth(60)).toBeFocused();
});

test('no other page of the extension may bring in a policy', async ({ own, importer }) => {
  await importer.goto(`chrome-extension://${own.extensionId}/options.html`);
  const answer = await importer.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const policy = {
      id: 'stranger',
      title: 'Stranger',
      school: '',
      dated: null,
      reviewDue: null,
      clauses: [],
    };
    return chrome.runtime.sendMessage({ type: 'policy.add', policy }).catch(() => 'no answer');
  });
  expect(answer ?? 'no answer').toBe('no answer');
  await importer.reload();
  await expect(importer.getByRole('option', { name: 'Stranger' })).toHaveCount(0);
});

test('at 200 % zoom document and clauses stand below each other, and nothing runs out of the window', async ({
  importer,
}) => {
  await importer.setViewportSize({ width: 400, height: 520 });
  await choose(importer, 'policy.txt', POLICY);
  await expect(clause(importer, '2.4')).toBeVisible();
  expect(await importer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('the options page leads here', async ({ own, importer }) => {
  await importer.goto(`chrome-extension://${own.extensionId}/options.html`);
  const opened = own.context.waitForEvent('page');
  await importer.getByRole('link', { name: "Import your school's own policy document" }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(
    'Import your school’s own policy',
  );
});
