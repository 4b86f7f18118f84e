import { defineConfig } from '@playwright/test';
import { canSetPolicies } from './tests/e2e/harness/managed-policy.ts';

/** Real browsers, no retries: a test that sometimes fails is a fault. */
export default defineConfig({
  testDir: 'tests',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.output/reports/browser.json' }]],
  outputDir: '.output/test-results',
  globalSetup: './tests/e2e/harness/prepare.ts',
  use: { trace: 'off', video: 'off' },
  projects: [
    { name: 'browsers', testMatch: ['e2e/*.spec.ts', 'sites/*.spec.ts'] },
    // A managed policy holds for every browser on the machine: these run alone, after the others, as root only.
    ...(canSetPolicies()
      ? [
          {
            name: 'managed',
            testMatch: 'e2e/managed/*.spec.ts',
            fullyParallel: false,
            dependencies: ['browsers'],
          },
        ]
      : []),
  ],
});
