import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['rules/text/parser.ts'],
    // A busy machine is no fault of ours: times are for the benchmark.
    testTimeout: 60_000,
  },
});
