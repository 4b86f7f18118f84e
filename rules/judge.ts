import type { Context } from './context.ts';
import type { Signal } from './detectors/detector.ts';
import type { Draft } from './draft.ts';
import type { Category, ClauseQuote, Finding, RuleId, Suggestion } from './finding.ts';
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

/** A handle; a display name of several words could as well be a line about oneself. */
const ONE_WORD = /^\s*\S+\s*$/;

/** Where a clause is asked for: in an ordinary post by staff, as far as nothing else is said. */
interface Occasion extends Partial<Pick<Draft, 'site' | 'kind'>> {
  rule?: RuleId;
}

/** The clauses of a policy that apply to a category in a draft, strongest and closest first; none where it is silent. */
export function clausesFor(
  policy: Policy,
  category: Category,
  audience: 'staff' | 'official',
  { rule, site, kind = 'post' }: Occasion = {},
): Clause[] {
  const also = ALSO[category] ?? [];
  const checks = [...(CHECKED_IN_DRAFTS[category] ?? ['draft']), ...(kind === 'profile' ? ['profile'] : [])];
  const clauses = policy.clauses
    .filter(({ appliesTo, alsoAppliesTo = [] }) => [appliesTo, ...alsoAppliesTo].includes(audience))
    .filter(({ modality, categories: [first] }) => modality !== 'info' && first !== 'reporting')
    .filter((clause) => clause.checks.some((check) => checks.includes(check)))
    .filter((clause) => clause.categories.some((named) => named === category || also.includes(named)))
    .filter(({ onlyRules }) => onlyRules?.some((named) => named === rule) ?? true)
    .filter(({ onlyIn }) => onlyIn !== 'account-name' || kind === 'profile')
    .filter(({ exceptSites }) => !exceptSites?.some((named) => named === site));
  return clauses.sort(
    (a, b) =>
      strengthOf(a) - strengthOf(b) ||
      widthOf(a, clauses) - widthOf(b, clauses) ||
      distanceOf(a, category, also) - distanceOf(b, category, also),
  );
}

function strengthOf({ modality }: Clause): number {
  return MODALITIES.indexOf(modality);
}

/** What is about this very thing is read first, and last what others go on from: "item 2" after "item 2, bullet 1". */
function widthOf({ ref, onlyRules, onlyIn }: Clause, clauses: readonly Clause[]): number {
  if (onlyRules !== undefined || onlyIn === 'account-name') return 0;
  return clauses.some((other) => other.ref.startsWith(ref) && /^,? /.test(other.ref.slice(ref.length)))
    ? 2
    : 1;
}

/** A clause names what it is about first; what it only touches comes later, what only speaks to it last. */
function distanceOf({ categories }: Clause, category: Category, also: readonly ClauseCategory[]): number {
  const place = categories.indexOf(category);
  return place >= 0
    ? place
    : CLAUSE_CATEGORIES.length + categories.findIndex((named) => also.includes(named));
}

/** Turns signals into findings: the policy decides how strong each is and what is quoted beside it. */
export function judge(reading: Reading, signals: readonly Signal[], context: Context): Finding[] {
  const audience = context.choices.official ? 'official' : 'staff';
  const certain = signals.filter(({ sure }) => sure).map(categoryOf);
  return signals.map((signal) => {
    const category = categoryOf(signal);
    const occasion = { ...reading.draft, rule: signal.rule };
    const clauses = clausesFor(context.policy, category, audience, occasion);
    const broken = clauses.filter((clause) => isBroken(clause, reading.draft, certain));
    const asked = clauses.filter((clause) => !broken.includes(clause));
    const span = reading.original(signal);
    const forbidden = broken.some(({ modality }) => modality === 'must-not');
    const suggestion = suggestionFrom(signal);
    return {
      category,
      rule: signal.rule,
      tier: signal.sure && forbidden ? 'interrupt' : 'inline',
      ...span,
      text: reading.draft.text.slice(span.start, span.end),
      clauses: [...broken, ...asked].map((clause) => quote(context.policy, clause)),
      ...(suggestion && { suggestion }),
      ...(signal.chance !== undefined && { chance: signal.chance, cues: signal.cues ?? [] }),
    };
  });
}

/** Where it cannot be known that a clause is broken, it is quoted and the person decides. */
function isBroken({ onlyIn, onlyWith }: Clause, { text }: Draft, certain: readonly Category[]): boolean {
  const inPlace = onlyIn === undefined || (onlyIn === 'account-name' && ONE_WORD.test(text));
  return inPlace && (onlyWith === undefined || onlyWith.some((category) => certain.includes(category)));
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
