/** Words in between may speak against a little without the stretch being cut. */
const FEWEST = 2;

/** The run of shares with the largest sum (Kadane), never shorter than a few tokens where there are so many. */
export function strongestStretch(shares: Float64Array): { from: number; to: number } {
  const mean = shares.reduce((sum, share) => sum + Math.max(0, share), 0) / Math.max(1, shares.length);
  let best = { from: 0, to: shares.length, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    sum += (shares[at] ?? 0) - mean / 2;
    if (sum > best.sum) best = { from, to: at + 1, sum };
    if (sum < 0) {
      sum = 0;
      from = at + 1;
    }
  }
  const to = Math.min(shares.length, Math.max(best.to, best.from + FEWEST));
  return { from: Math.max(0, Math.min(best.from, to - FEWEST)), to };
}
