import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const STARTS = 9;
const OUT = resolve('.output/bench');
const ENGINE = fileURLToPath(new URL('engine.ts', import.meta.url));
const FIRST_CHECK = fileURLToPath(new URL('first-check.mjs', import.meta.url));

/** Milliseconds from nothing loaded to the first draft checked, in a process of its own (median of a few starts). */
export async function loadTime(): Promise<number> {
  await build({
    logLevel: 'error',
    build: {
      outDir: OUT,
      lib: { entry: ENGINE, formats: ['es'], fileName: 'engine' },
      // One file, as the worker's own: the grammar library is in it, and runs when a draft needs it.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const taken = Array.from({ length: STARTS }, () =>
    Number(execFileSync(process.execPath, [FIRST_CHECK, `${OUT}/engine.js`], { encoding: 'utf8' })),
  );
  return taken.sort((a, b) => a - b)[STARTS >> 1] ?? Number.POSITIVE_INFINITY;
}
