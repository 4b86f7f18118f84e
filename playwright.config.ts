import { defineConfig } from '@playwright/test';

/** Real browsers, no retries: a test that sometimes fails is a fault. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'sites/**/*.spec.ts'],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.output/reports/browser.json' }]],
  outputDir: '.output/test-results',
  globalSetup: './tests/e2e/harness/prepare.ts',
  use: { trace: 'off', video: 'off' },
});
