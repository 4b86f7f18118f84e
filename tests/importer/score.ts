import type { ProposedClause } from '../../rules/policies/importer/proposal.ts';
import type { GoldClause, GoldDocument } from './gold.ts';

export interface Answer {
  document: string;
  gold: GoldClause;
  given: ProposedClause | null;
  audience: boolean;
  modality: boolean;
  /** The first subject that the person named is among those proposed. */
  category: boolean;
  /** A ban read as anything weaker than a ban, or words for others read as words for staff, and nothing was asked. */
  dangers: string[];
}

const BANS: readonly string[] = ['must-not', 'should-not'];
const FOR_OTHERS: readonly string[] = ['parents', 'pupils'];

/** Each clause of a document beside what the importer made of it. */
export function answersFor({ name, clauses }: GoldDocument, proposed: readonly ProposedClause[]): Answer[] {
  return clauses.map((gold) => {
    const given = wholeIn(proposed, gold) ?? null;
    return {
      document: name,
      gold,
      given,
      audience:
        given !== null &&
        [given.appliesTo, ...(given.alsoAppliesTo ?? [])].some((audience) =>
          gold.audiences.includes(audience),
        ),
      modality: given !== null && gold.modalities.includes(given.modality),
      category:
        given !== null &&
        gold.categories.some(
          (category, index) =>
            (index === 0 || gold.modalities.length > 0) && given.categories.includes(category),
        ),
      dangers: given === null ? [] : dangersIn(gold, given),
    };
  });
}

/** The shortest proposed clause that holds the words whole, stems included, and not a page around them. */
function wholeIn(
  proposed: readonly ProposedClause[],
  { own, stems }: GoldClause,
): ProposedClause | undefined {
  const words = letters(own);
  const above = stems.map(letters);
  return proposed
    .map((clause) => ({ clause, text: letters(clause.text) }))
    .filter(
      ({ clause, text }) =>
        text.includes(words) &&
        above.every((stem) => text.includes(stem)) &&
        ownLength(clause) <= own.length * 2.5 + 250,
    )
    .sort((a, b) => a.text.length - b.text.length)[0]?.clause;
}

function ownLength({ source }: ProposedClause): number {
  return source.end - source.start;
}

function dangersIn(gold: GoldClause, given: ProposedClause): string[] {
  const dangers: string[] = [];
  const ban = gold.modalities.every((modality) => BANS.includes(modality));
  if (ban && !BANS.includes(given.modality) && !given.unsure.includes('modality'))
    dangers.push(`a ban read as ${given.modality}`);
  const others = gold.audiences.every((audience) => FOR_OTHERS.includes(audience));
  const toStaff = !FOR_OTHERS.includes(given.appliesTo) && given.appliesTo !== 'leaders';
  if (others && toStaff && !given.unsure.includes('audience'))
    dangers.push(`words for ${gold.audiences} read as words for ${given.appliesTo}`);
  return dangers;
}

/** Letters and figures alone: how a line is broken, or which quotation mark is set, is no difference. */
function letters(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

export interface Row {
  document: string;
  clauses: number;
  found: number;
  audience: number;
  modality: number;
  category: number;
  dangers: number;
}

/** Shares in per cent: found of all clauses for staff and the school's accounts, the rest of those found. */
export function rowFor(document: string, answers: readonly Answer[]): Row {
  const asked = answers.filter(({ gold }) =>
    gold.audiences.some((audience) => audience === 'staff' || audience === 'official'),
  );
  const found = asked.filter(({ given }) => given !== null);
  const share = (some: readonly unknown[], of: readonly unknown[]) =>
    of.length === 0 ? 100 : (100 * some.length) / of.length;
  return {
    document,
    clauses: asked.length,
    found: share(found, asked),
    audience: share(
      found.filter(({ audience }) => audience),
      found,
    ),
    modality: share(
      found.filter(({ modality }) => modality),
      found,
    ),
    category: share(
      found.filter(({ category }) => category),
      found,
    ),
    dangers: answers.reduce((sum, { dangers }) => sum + dangers.length, 0),
  };
}
