import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export const EXTENSION = resolve('.output/chrome-mv3');

/** A Chromium with the extension in it, and no way out to any network. */
export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

interface Options {
  extension?: string;
  headless?: boolean;
  /** Where the stand-in sites answer; everything else is refused there and recorded. */
  proxyPort: number;
}

/** Where a fresh Chromium itself knocks, whatever is installed in it (found by starting one without the extension). */
const ITS_OWN = new Set([
  'accounts.google.com',
  'update.googleapis.com',
  'redirector.gvt1.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'www.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com',
]);

/** The hosts that were asked for besides the stand-ins and the browser's own. */
export function askedElsewhere(refused: readonly string[]): string[] {
  return refused.filter((host) => !ITS_OWN.has(host));
}

/** Debian's own Chromium where there is one, otherwise the one that Playwright brings. */
export function chromiumPath(): string {
  const path = ['/usr/bin/chromium', chromium.executablePath()].find((candidate) => existsSync(candidate));
  if (!path)
    throw new Error('No Chromium: install Debian’s `chromium`, or run `npx playwright install chromium`.');
  return path;
}

/** Starts a fresh profile with the extension loaded; the fixed ID comes from the manifest's key. */
export async function launchChromium({
  extension = EXTENSION,
  headless = true,
  proxyPort,
}: Options): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-'));
  // As IT's staff have it who load an unpacked extension: without it, an extension that reloads itself stays off.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    viewport: { width: 1200, height: 850 },
    locale: 'en-GB',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--no-first-run',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
