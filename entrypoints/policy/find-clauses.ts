import type { Clause } from '../../rules/policies/schema.ts';

/** The clauses that hold every one of these words, in any part of them and in any case; all where none are given. */
export function clausesWith(clauses: readonly Clause[], words: string): Clause[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return clauses.filter(({ ref, heading, text, exception = '', action = '' }) => {
    const whole = plain([ref, heading, text, exception, action].join(' '));
    return wanted.every((word) => whole.includes(word));
  });
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Clauses in groups of one heading, in the order of the policy. */
export function byHeading(clauses: readonly Clause[]): { heading: string; clauses: Clause[] }[] {
  const groups: { heading: string; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last?.heading === clause.heading) last.clauses.push(clause);
    else groups.push({ heading: clause.heading, clauses: [clause] });
  }
  return groups;
}
