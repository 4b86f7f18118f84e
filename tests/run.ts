import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installBrowsers } from './e2e/harness/install-browsers.ts';

/** `npm test`: everything, in the order in which a fault is cheapest to find; ends with a line of counts. */
const REPORTS = '.output/reports';

interface Counts {
  passed: number;
  failed: number;
}

/** A step that either holds or does not; it counts as one test. */
function step(name: string, command: string, ...args: string[]): Counts {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A test runner that leaves its counts in a file; one that leaves none has failed. */
function suite(
  name: string,
  report: string,
  countsIn: (report: unknown) => Counts,
  command: string,
  ...args: string[]
): Counts {
  const { failed } = step(name, command, ...args);
  try {
    const counts = countsIn(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: counts.passed, failed: Math.max(counts.failed, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const vitestCounts = (report: unknown): Counts => {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};

const playwrightCounts = (report: unknown): Counts => {
  const { stats } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
};

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
installBrowsers();

const results = [
  step('types', 'wxt', 'prepare'),
  step('type check', 'tsc', '--noEmit'),
  step('lint, format, import directions', 'biome', 'ci', '--error-on-warnings', '.'),
  suite(
    'unit tests',
    `${REPORTS}/unit.json`,
    vitestCounts,
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/unit.json`,
  ),
  step('Chromium build', 'wxt', 'build'),
  step('Edge build', 'wxt', 'build', '-b', 'edge'),
  step('Firefox build', 'wxt', 'build', '-b', 'firefox'),
  suite('browser tests', `${REPORTS}/browser.json`, playwrightCounts, 'playwright', 'test'),
];

const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
