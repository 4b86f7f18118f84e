import type { Policy } from '../schema.ts';
import type { Proposal } from './proposal.ts';

/** The policy that a confirmed proposal becomes: what was to be asked is taken away, and the rest stays as it is. */
export function confirmedPolicy({ notes: _notes, clauses, ...policy }: Proposal): Policy {
  return { ...policy, clauses: clauses.map(({ unsure: _unsure, ...clause }) => clause) };
}
