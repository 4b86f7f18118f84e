import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { firefoxPath } from './install-browsers.ts';

export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3');
export interface Firefox {
  browser: Browser;
  close(): Promise<void>;
}

/** The hosts that were asked for besides the stand-ins and the browser's own. */
export function askedElsewhere(refused: readonly string[]): string[] {
  return refused.filter((host) => !/(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com)$/.test(host));
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
      'xpinstall.signatures.required': false,
      'intl.locale.requested': 'en-GB',
    },
  });
  await browser.installExtension(FIREFOX_EXTENSION);
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
