import type { Context } from './context.ts';
import type { Signal } from './detectors/detector.ts';
import type { Category, ClauseQuote, Finding, Suggestion } from './finding.ts';
import {
  CLAUSE_CATEGORIES,
  type Clause,
  type ClauseCategory,
  MODALITIES,
  type Policy,
} from './policies/schema.ts';
import type { Reading } from './text/reading.ts';

/** Clause categories that speak to a draft category, besides the one of the same name. */
const ALSO: Partial<Record<Category, readonly ClauseCategory[]>> = {
  'pupil-contact': ['contact-pupil', 'contact-ex-pupil'],
  disparaging: ['reputation'],
};

/** What the text of a draft can break: pictures and contact are announced in words too. */
const CHECKED_IN_DRAFTS: Partial<Record<Category, readonly Clause['checks'][number][]>> = {
  'child-photo': ['draft', 'photo'],
  'people-photo': ['draft', 'photo'],
  'pupil-contact': ['draft', 'contact'],
};

/** The clauses of a policy that apply to a category in a draft, strongest and closest first; none where it is silent. */
export function clausesFor(policy: Policy, category: Category, audience: 'staff' | 'official'): Clause[] {
  const categories: readonly ClauseCategory[] = [category, ...(ALSO[category] ?? [])];
  const checks = CHECKED_IN_DRAFTS[category] ?? ['draft'];
  return policy.clauses
    .filter((clause) => clause.appliesTo === audience && clause.modality !== 'info')
    .filter((clause) => clause.checks.some((check) => checks.includes(check)))
    .filter((clause) => clause.categories.some((named) => categories.includes(named)))
    .sort((a, b) => strengthOf(a) - strengthOf(b) || distanceOf(a, category) - distanceOf(b, category));
}

function strengthOf({ modality }: Clause): number {
  return MODALITIES.indexOf(modality);
}

/** A clause names what it is about first; what it only touches comes later, or not at all. */
function distanceOf({ categories }: Clause, category: Category): number {
  const place = categories.indexOf(category);
  return place < 0 ? CLAUSE_CATEGORIES.length : place;
}

/** Turns signals into findings: the policy decides how strong each is and what is quoted beside it. */
export function judge(reading: Reading, signals: readonly Signal[], context: Context): Finding[] {
  const audience = context.choices.official ? 'official' : 'staff';
  return signals.map((signal) => {
    const category = categoryOf(signal);
    const clauses = clausesFor(context.policy, category, audience);
    const span = reading.original(signal);
    const forbidden = clauses[0]?.modality === 'must-not';
    const suggestion = suggestionFrom(signal);
    return {
      category,
      rule: signal.rule,
      tier: signal.sure && forbidden ? 'interrupt' : 'inline',
      ...span,
      text: reading.draft.text.slice(span.start, span.end),
      clauses: clauses.map((clause) => quote(context.policy, clause)),
      ...(suggestion && { suggestion }),
    };
  });
}

function categoryOf(signal: Signal): Category {
  return signal.rule.slice(0, signal.rule.indexOf('/')) as Category;
}

function quote(policy: Policy, clause: Clause): ClauseQuote {
  return { policy: policy.id, ref: clause.ref, text: clause.text };
}

function suggestionFrom({ replacement }: Signal): Suggestion | undefined {
  if (replacement === undefined) return undefined;
  const label =
    replacement === ''
      ? { key: 'suggestion.takeOut' }
      : { key: 'suggestion.say', params: { words: replacement } };
  return { label, replacement };
}
