import { CLAUSE_CATEGORIES } from '../schema.ts';
import type { Contradiction, Notes, ProposedClause } from './proposal.ts';

const NOT_ASKED: ReadonlySet<string> = new Set(['procedure', 'pupil-contact']);
const FORBIDS: ReadonlySet<string> = new Set(['must-not', 'should-not']);
const MOST_CONTRADICTIONS = 20;

/** The categories that no rule for staff or for the school's accounts is about. */
export function silentOn(clauses: readonly ProposedClause[]): Notes['silentOn'] {
  const spoken = new Set(
    clauses
      .filter((clause) => bindsStaff(clause) && clause.modality !== 'info')
      .flatMap(({ categories }) => categories),
  );
  return CLAUSE_CATEGORIES.filter((category) => !spoken.has(category) && !NOT_ASKED.has(category));
}

/** Pairs of clauses on the same matter that do not say the same; they are shown, and nothing is chosen. */
export function contradictionsIn(clauses: readonly ProposedClause[]): Contradiction[] {
  const rules = clauses.filter((clause) => bindsStaff(clause) && clause.contact);
  const found: Contradiction[] = [];
  rules.forEach((one, index) => {
    for (const other of rules.slice(index + 1)) {
      const about = one.categories.find(
        (category) => category.startsWith('contact-') && other.categories.includes(category),
      );
      const why = about && whyTheyDiffer(one, other, about);
      if (about && why) found.push({ refs: [one.ref, other.ref], about, why });
    }
  });
  return found.slice(0, MOST_CONTRADICTIONS);
}

function whyTheyDiffer(
  one: ProposedClause,
  other: ProposedClause,
  about: string,
): Contradiction['why'] | null {
  const [a, b] = [one.contact, other.contact];
  if (!a || !b) return null;
  if (a.reportTo && b.reportTo && a.reportTo !== b.reportTo) return 'report-to';
  const sameAct = a.acts.some((act) => b.acts.includes(act)) && one.appliesTo === other.appliesTo;
  const eitherForbids = FORBIDS.has(one.modality) || FORBIDS.has(other.modality);
  if (!sameAct || !eitherForbids || one.modality === 'must' || other.modality === 'must') return null;
  if (about === 'contact-ex-pupil' && a.exPupilsUnder !== b.exPupilsUnder) return 'age';
  if (one.modality !== other.modality) return 'strength';
  return a.familyExempt !== b.familyExempt ? 'exception' : null;
}

function bindsStaff({ appliesTo, alsoAppliesTo = [] }: ProposedClause): boolean {
  return [appliesTo, ...alsoAppliesTo].some((audience) => audience === 'staff' || audience === 'official');
}
