import { expect, test } from './harness/fixtures.ts';

test('the policy in force can be read whole and searched, and says how each clause is checked', async ({
  page,
  chromium,
}) => {
  await page.goto(`chrome-extension://${chromium.extensionId}/policy.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Model social media policy');
  const clauses = page.locator('.policy-clause');
  const all = await clauses.count();
  expect(all).toBeGreaterThan(20);
  await page.getByRole('searchbox', { name: 'Find words in it' }).fill('friend');
  await expect(page.getByRole('status')).not.toHaveText(`${all} clauses`);
  expect(await clauses.count()).toBeLessThan(all);
  await expect(clauses.first()).toContainText(/Second Look looks for it in|No machine can check this/);
  await expect(page.getByText('Nobody has chosen a policy yet')).toBeVisible();
});

test('the page for the staff room is one page of paper, and holds nothing but the strongest rules', async ({
  page,
  chromium,
}) => {
  await page.goto(`chrome-extension://${chromium.extensionId}/policy.html`);
  await expect(page.getByRole('heading', { name: 'On one page' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'You must not' })).toBeVisible();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('choosing a policy on the options page says so on the policy’s own page', async ({ page, chromium }) => {
  await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await page.getByLabel('Policy').selectOption('stokes-wood');
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Read the whole policy' }).click();
  const reader = await opened;
  await expect(reader.getByText('You chose it.')).toBeVisible();
  await expect(reader.getByText('In force on this device since')).toBeVisible();
  await expect(reader.getByText('This policy was due for review in')).toBeVisible();
  await reader.close();
  await page.getByLabel('Policy').selectOption('model');
});
