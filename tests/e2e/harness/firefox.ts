import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { firefoxPath } from './install-browsers.ts';

export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3');
const GECKO_ID = 'second-look@second-look.example';
/** Firefox gives each installation a random address; a fixed one lets the test open the options page. */
const ADDRESS = '4f2a1a52-0d5b-4d0e-9a41-5ec0d100c000';

export interface Firefox {
  browser: Browser;
  /** The address of one of the extension's pages. */
  pageOf(file: string): string;
  close(): Promise<void>;
}

/** Starts a fresh Firefox with the extension installed, reaching only the stand-in sites. */
export async function launchFirefox(proxyPort: number): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      'xpinstall.signatures.required': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.locale.requested': 'en-GB',
    },
  });
  await browser.installExtension(FIREFOX_EXTENSION);
  return {
    browser,
    pageOf: (file) => `moz-extension://${ADDRESS}/${file}`,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
