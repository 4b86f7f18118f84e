/** Something that reads a text. */
export type Reader = (text: string) => unknown;

export interface Times {
  median: number;
  p95: number;
}

const ROUNDS = 3;

/** Milliseconds each reader takes for a text, the best of a few rounds; who begins changes from text to text. */
export async function timeInTurn(
  readers: ReadonlyMap<string, Reader>,
  texts: readonly string[],
): Promise<Map<string, Times>> {
  const names = [...readers.keys()];
  const best = new Map(names.map((name) => [name, texts.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, text] of texts.entries()) {
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + at) % names.length] ?? '';
        const start = performance.now();
        const answer = readers.get(name)?.(text);
        if (answer instanceof Promise) await answer;
        const taken = performance.now() - start;
        const times = best.get(name);
        // The first round only warms up.
        if (times && round > 0) times[at] = Math.min(times[at] ?? taken, taken);
      }
    }
  }
  return new Map([...best].map(([name, times]) => [name, timesOf(times)]));
}

export function timesOf(times: readonly number[]): Times {
  const ranked = [...times].sort((a, b) => a - b);
  const at = (share: number) => ranked[Math.min(ranked.length - 1, Math.floor(ranked.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
