import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { school } from '../corpora/school.ts';
import { hintOn } from '../e2e/harness/assistive.ts';
import { type Chromium, launchChromium } from '../e2e/harness/chromium.ts';
import { composerCalled } from '../e2e/harness/composers/composers.ts';
import { openComposer, send, waysToSend } from '../e2e/harness/composers/open-composer.ts';
import { importSettings, nudgeOver } from '../e2e/harness/fixtures.ts';
import { installBrowsers } from '../e2e/harness/install-browsers.ts';
import { buildSites } from '../sites/build.ts';
import { startProxy } from '../sites/serve.ts';

/**
 * `npm run demo`: the extension in a real browser, on local stand-ins of the four sites. Types real drafts into
 * real editors and shows the nudges. With a display the browser stays open; `--headless` only takes pictures.
 */
const PICTURES = '.output/demo';

const DRAFTS: Record<string, string> = {
  'Facebook post':
    'What a day! Toby Wetherell read his whole poem in assembly and I cried in the stock cupboard.',
  'X post': 'Our head is an absolute clown. Another Sunday night email. #LarkfieldBridge',
  'Instagram comment': 'aw well done!! any questions message me any time, my number is 07700 900123',
  'LinkedIn post in a shadow root':
    'Delighted for Amelia-Rose Tate in Year 2, our county poetry winner. Proud to work at Larkfield Bridge!',
};

const headless =
  process.argv.includes('--headless') ||
  !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux');

installBrowsers({ firefox: false });
const { status } = spawnSync('wxt', ['build'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
await buildSites();
mkdirSync(PICTURES, { recursive: true });

const proxy = await startProxy();
const chromium = await launchChromium({ proxyPort: proxy.port, headless });
await importSettings(chromium, school);
for (const [name, draft] of Object.entries(DRAFTS)) await show(chromium, name, draft);
if (headless) {
  await chromium.close();
  await proxy.close();
  console.log(`\nPictures: ${PICTURES}/`);
} else {
  console.log('\nThe browser stays open: write what you like on the four tabs. Close it to end.');
  chromium.context.once('close', () => process.exit(0));
}

/** Writes a draft on one stand-in, sends it, and says what came of it. */
async function show({ context }: Chromium, name: string, draft: string): Promise<void> {
  const composer = composerCalled(name);
  const page = await context.newPage();
  const open = await openComposer(page, composer);
  await open.write(draft);
  const hint = await hintOn(page);
  const [way = ''] = waysToSend(composer);
  await send(page, open, way);
  const nudge = await nudgeOver(page);
  const findings = await nudge.getByRole('listitem').allInnerTexts();
  const file = `${PICTURES}/${name.toLowerCase().replaceAll(' ', '-')}.png`;
  await page.screenshot({ path: file });
  console.log(`\n${name}: “${draft}”\n  the hint: ${hint}\n  held, and shown:`);
  for (const finding of findings) console.log(`    – ${finding.split('\n').slice(0, 3).join(' · ')}`);
  console.log(`  sent so far: ${(await open.sent()).length}\n  picture: ${file}`);
}
