import { school } from '../../corpora/school.ts';
import { launchChromium } from '../harness/chromium.ts';
import { composerCalled } from '../harness/composers/composers.ts';
import { openComposer } from '../harness/composers/open-composer.ts';
import { checked, expect, nudgeOver, test } from '../harness/fixtures.ts';
import { setManagedSettings } from '../harness/managed-policy.ts';

/** The ID that the key in the manifest fixes. */
const EXTENSION_ID = 'lfoklmbnnjpjdlijneiffpkhpdnkbipb';
const BREACH = 'So proud of Toby Wetherell today';

const CASES = {
  'in their own keys': { ...school, locked: ['policy', 'sites'] },
  'in the one key for consoles that take only text': {
    settingsJson: JSON.stringify({ ...school, locked: ['policy', 'sites'] }),
  },
};

for (const [name, settings] of Object.entries(CASES)) {
  test(`settings that IT manages, ${name}, are in force, and what is locked cannot be changed`, async ({
    sitesProxy,
  }) => {
    const end = setManagedSettings(EXTENSION_ID, settings);
    const chromium = await launchChromium({ proxyPort: sitesProxy.port });
    try {
      expect(chromium.extensionId).toBe(EXTENSION_ID);
      const options = await chromium.context.newPage();
      // The browser takes seconds over its first answer; the page shows what is in force when it is opened.
      await expect(async () => {
        await options.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
        await expect(options.getByText('Larkfield Bridge Primary School').first()).toBeVisible({
          timeout: 8000,
        });
      }).toPass();
      await expect(options.getByLabel('Policy')).toBeDisabled();
      const page = await chromium.context.newPage();
      const open = await openComposer(page, composerCalled('X message'));
      await open.write(BREACH);
      await checked(page, /1 thing to check/);
      await page.keyboard.press('Enter');
      await nudgeOver(page);
    } finally {
      await chromium.close();
      end();
    }
  });
}

test('managed settings with a fault are applied as far as they go, and the popup says what was left out', async ({
  sitesProxy,
}) => {
  const end = setManagedSettings(EXTENSION_ID, { ...school, policy: 'our-own', reportTo: { dsl: '' } });
  const chromium = await launchChromium({ proxyPort: sitesProxy.port });
  try {
    const popup = await chromium.context.newPage();
    await expect(async () => {
      await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
      await expect(popup.getByText(/settings from your school/i).first()).toBeVisible({ timeout: 8000 });
    }).toPass();
    await expect(popup.getByText(/safeguarding lead/).first()).toBeVisible();
  } finally {
    await chromium.close();
    end();
  }
});
