import { checksFor } from '../../rules/policies/importer/checks.ts';
import { contactOf } from '../../rules/policies/importer/contact.ts';
import { exceptionIn } from '../../rules/policies/importer/exception.ts';
import type { ProposedClause } from '../../rules/policies/importer/proposal.ts';
import { proposePolicy } from '../../rules/policies/importer/propose.ts';

/** A stretch of the document (offsets into its text) and its words. */
export interface Place {
  start: number;
  end: number;
  words: string;
}

export type Change = Partial<Pick<ProposedClause, 'ref' | 'text' | 'appliesTo' | 'modality' | 'categories'>>;

/** A clause as a person changed it; what follows from its words and its matter is worked out again. */
export function revised(before: ProposedClause, change: Change): ProposedClause {
  const clause = { ...before, ...change };
  if (change.appliesTo)
    clause.alsoAppliesTo = before.alsoAppliesTo?.filter((who) => who !== change.appliesTo);
  if (change.text === undefined && !change.modality && !change.categories) return clause;
  const contact = contactOf(clause.text, clause.categories, clause.modality);
  const exception = change.text === undefined ? clause.exception : exceptionIn(clause.text);
  const { contact: _contact, exception: _exception, ...rest } = clause;
  return {
    ...rest,
    checks: checksFor(clause.categories, clause.modality, contact !== undefined),
    ...(contact && { contact }),
    ...(exception && { exception }),
  };
}

/** A clause made of words that the importer passed over, under the heading of the one before; all of it is to be looked at. */
export function added({ start, end, words }: Place, before: ProposedClause | undefined): ProposedClause {
  const text = words.replace(/\s+/g, ' ').trim();
  const [read] = text === '' ? [] : proposePolicy(text).clauses;
  return {
    appliesTo: 'staff',
    categories: [],
    modality: 'should',
    checks: ['self-check'],
    ...read,
    ref: '',
    heading: before?.heading ?? '',
    text,
    source: { start, end },
    unsure: ['audience', 'modality', 'categories'],
  };
}
