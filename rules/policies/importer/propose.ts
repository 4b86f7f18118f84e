import { namesFor, schoolIn, slugOf, titleIn } from './about.ts';
import { audienceOf, type Section, sectionOf } from './audience.ts';
import { blocksIn } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import { datesIn, hasPassed } from './dates.ts';
import { titleOf } from './marks.ts';
import { contradictionsIn, silentOn } from './notes.ts';
import { outlineOf, type Unit } from './outline.ts';
import type { Audience, Notes, Proposal, ProposedClause } from './proposal.ts';

/** A document with fewer rules, or with fewer than one in a dozen clauses, was hardly understood. */
const FEWEST_RULES = 3;
const CLAUSES_TO_A_RULE = 12;

/** What a policy document seems to say, clause by clause, for a person to confirm: nothing of it is in force. */
export function proposePolicy(imported: string, today: Date = new Date()): Proposal {
  const text = imported.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const blocks = blocksIn(text);
  const { titles, units } = outlineOf(blocks);
  const { school, several } = schoolIn(text);
  const title = titleIn(titles, blocks);
  const dates = datesIn(text);
  const clauses = clausesFrom(units, namesFor(school), audienceOf(titles));
  const rules = clauses.filter(({ modality }) => modality !== 'info');
  const ask: Notes['ask'] = [];
  if (title === '') ask.push('title');
  if (school === '' || several) ask.push('school');
  if (dates.dated === null || dates.several) ask.push('dated');
  if (dates.reviewDue === null) ask.push('reviewDue');
  return {
    id: slugOf(school || title),
    title: title || 'Social media policy',
    school,
    dated: dates.dated,
    reviewDue: dates.reviewDue,
    clauses,
    notes: {
      silentOn: silentOn(clauses),
      contradictions: contradictionsIn(clauses),
      overdue: hasPassed(dates.reviewDue, today),
      ask,
      poor: rules.length < FEWEST_RULES || rules.length * CLAUSES_TO_A_RULE < clauses.length,
    },
  };
}

function clausesFrom(
  units: readonly Unit[],
  schoolNames: readonly string[],
  document: Audience,
): ProposedClause[] {
  const clauses: ProposedClause[] = [];
  const refs = new Set<string>();
  let section: Section | null = null;
  let part = '';
  for (const unit of units) {
    const here = unit.headings.map(titleOf).join('\n');
    if (section === null || here !== part) section = sectionOf(unit.headings, section, document);
    part = here;
    for (const clause of clausesOf(unit, section, schoolNames)) {
      for (let copy = 2, ref = clause.ref; refs.has(clause.ref); copy++) clause.ref = `${ref} (${copy})`;
      refs.add(clause.ref);
      clauses.push(clause);
    }
  }
  return clauses;
}
