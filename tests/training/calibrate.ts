/** A draft's margin when the model had not learned from it, whether it was labelled so, and whether with anything. */
export interface Tried {
  margin: number;
  label: boolean;
  isClean: boolean;
}

/** The logistic curve from margins to chances that fits best (Platt, "Probabilistic Outputs for SVMs", 1999). */
export function curveOf(tried: readonly Tried[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 100; round++) {
    // One step of Newton's method; the small ridge keeps it from running off where the classes do not overlap.
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-3, 0, 1e-3];
    for (const { margin, label } of tried) {
      const chance = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = chance - (label ? 1 : 0);
      const spread = Math.max(1e-6, chance * (1 - chance));
      gs += error * margin;
      go += error;
      hss += spread * margin * margin;
      hso += spread * margin;
      hoo += spread;
    }
    const det = hss * hoo - hso * hso;
    const [ds, dof] = [(hoo * gs - hso * go) / det, (hss * go - hso * gs) / det];
    slope -= ds;
    offset -= dof;
    if (Math.abs(ds) + Math.abs(dof) < 1e-6) break;
  }
  return { slope, offset };
}

/** The lowest margin that no more than this share of the clean drafts reaches. */
export function marginAbove(tried: readonly Tried[], share: number): number {
  const clean = tried.filter(({ isClean }) => isClean).map(({ margin }) => margin);
  const ranked = clean.sort((a, b) => b - a);
  return (ranked[Math.floor(share * ranked.length)] ?? 0) + 1e-6;
}

/** The lowest margin from which on at least this share of the drafts is labelled so; unreachable where there is none. */
export function marginFor(tried: readonly Tried[], precision: number): number {
  const ranked = [...tried].sort((a, b) => b.margin - a.margin);
  let right = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [at, { margin, label }] of ranked.entries()) {
    if (label) right++;
    if (label && right / (at + 1) >= precision) lowest = margin;
  }
  return lowest;
}
