import type { Clause, MODALITIES, Policy } from '../schema.ts';

export type Modality = (typeof MODALITIES)[number];
export type Audience = Clause['appliesTo'];

/** What the importer had to choose in and may have chosen wrongly. */
export type Doubt = 'audience' | 'modality' | 'categories' | 'contact';

/** A clause as read, with what a person should look at first. */
export interface ProposedClause extends Clause {
  source: { start: number; end: number };
  unsure: Doubt[];
}

/** Two clauses of one policy that do not say the same: both are quoted, neither is chosen. */
export interface Contradiction {
  refs: [string, string];
  about: Clause['categories'][number];
  why: 'strength' | 'age' | 'report-to' | 'exception';
}

export interface Notes {
  /** Categories that no clause for staff or for the school's accounts is about. */
  silentOn: Clause['categories'];
  contradictions: Contradiction[];
  /** The review date has passed; null where the document gives none. */
  overdue: boolean | null;
  /** What the document does not say of itself, or says in more than one way. */
  ask: ('title' | 'school' | 'dated' | 'reviewDue')[];
  /** The text holds too few rules to be a policy, or hardly any structure. */
  poor: boolean;
}

/** A policy document as the importer reads it (contract, section 5, with what to ask a person beside it). */
export interface Proposal extends Omit<Policy, 'clauses'> {
  clauses: ProposedClause[];
  notes: Notes;
}
