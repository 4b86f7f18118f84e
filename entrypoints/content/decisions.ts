import type { Silence } from '../../rules/check.ts';
import type { DraftKind } from '../../rules/draft.ts';

/**
 * What the person has decided about drafts, in this page's memory only. Kept by surface and text and not by node:
 * sites make their editors and buttons anew. A decision outlives a failed sending and ends with the draft.
 */
interface DraftDecisions {
  /** Texts that may go out as they are. */
  passed: Set<string>;
  silenced: Silence[];
}

const bySurface = new Map<DraftKind, DraftDecisions>();

function decisionsOn(surface: DraftKind): DraftDecisions {
  const known = bySurface.get(surface) ?? { passed: new Set<string>(), silenced: [] };
  bySurface.set(surface, known);
  return known;
}

/** Lets exactly this text through on this surface. */
export function letThrough(surface: DraftKind, text: string): void {
  decisionsOn(surface).passed.add(text);
}

export function mayPass(surface: DraftKind, text: string): boolean {
  return decisionsOn(surface).passed.has(text);
}

/** "Not a problem here": not raised again in this draft. */
export function silence(surface: DraftKind, finding: Silence): void {
  decisionsOn(surface).silenced.push(finding);
}

export function silencedOn(surface: DraftKind): readonly Silence[] {
  return decisionsOn(surface).silenced;
}

/** A new draft begins: what was decided about the last one no longer counts. */
export function forgetDecisions(surface: DraftKind): void {
  bySurface.delete(surface);
}
