import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CHROMIUM = ['/usr/bin/chromium', chromium.executablePath()];
export const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Makes sure that a real Chromium and a real Firefox are here: Debian's own as root, otherwise Playwright's Chromium. */
export function installBrowsers(need: { firefox: boolean } = { firefox: true }): void {
  const lacksChromium = !CHROMIUM.some((path) => existsSync(path));
  const lacksFirefox = need.firefox && !FIREFOX.some((path) => existsSync(path));
  if (!lacksChromium && !lacksFirefox) return;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot) {
    run('apt-get', 'update', '-qq');
    run(
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-color-emoji',
      ...(need.firefox ? ['firefox-esr'] : []),
    );
  } else if (lacksChromium) {
    run('playwright', 'install', 'chromium');
  }
}

/** The Firefox to test with. */
export function firefoxPath(): string {
  const path = FIREFOX.find((candidate) => existsSync(candidate));
  if (!path)
    throw new Error(
      'No Firefox: install it (on Debian, `apt-get install firefox-esr`) and run the tests again.',
    );
  return path;
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`“${command} ${args.join(' ')}” did not work.`);
}
