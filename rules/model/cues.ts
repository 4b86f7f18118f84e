import type { Span } from '../text/reading.ts';
import type { Token } from './tokens.ts';

/** Words that speak for a finding, and by how much (steps of log-odds). */
export interface TokenCue extends Span {
  weight: number;
}

interface Seen {
  first: number;
  last: number;
  weight: number;
}

/** More than a person reads are no explanation. */
const MOST = 3;

/** The few groups of words that speak loudest for a finding; none of them shares a word with another. */
export function cuesFrom(seen: readonly Seen[], tokens: readonly Token[]): TokenCue[] {
  const groups = new Map<string, Seen>();
  for (const { first, last, weight } of seen) {
    const key = `${first} ${last}`;
    const known = groups.get(key);
    if (known) known.weight += weight;
    else groups.set(key, { first, last, weight });
  }
  const chosen: Seen[] = [];
  for (const group of [...groups.values()].sort((a, b) => b.weight - a.weight)) {
    if (chosen.length === MOST || group.weight <= 0) break;
    if (!chosen.some(({ first, last }) => group.first <= last && first <= group.last)) chosen.push(group);
  }
  return chosen.map(({ first, last, weight }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    weight,
  }));
}
