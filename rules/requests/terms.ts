import type { ClauseQuote, Tier } from '../finding.ts';
import { type Clause, type ClauseCategory, MODALITIES, type Policy } from '../policies/schema.ts';
import type { ContactRequest, ContactRole, Level, RequestVerdict } from './contact-request.ts';

type Terms = NonNullable<Clause['contact']>;
type ContactClause = Clause & { contact: Terms };

/** Whom the policy is asked about. */
export interface Asked {
  role: Exclude<ContactRole, 'circle'>;
  level: Level;
  /** One's own family, as far as the policy exempts it. */
  isFamily: boolean;
  /** Of a former pupil, in years; undefined where nobody knows, and then they count as a child. */
  age: number | undefined;
  audience: 'staff' | 'official';
}

const CATEGORIES: Readonly<Record<Asked['role'], ClauseCategory>> = {
  pupil: 'contact-pupil',
  child: 'contact-pupil',
  'former-pupil': 'contact-ex-pupil',
  parent: 'contact-parent',
  colleague: 'contact-colleague',
};
const REPORT_FIRST = ['dsl', 'head', 'slt'] as const;

/** What the policy in force says to this contact; the tier, the clauses, and the next steps that it asks for. */
export function termsFor(
  policy: Policy,
  request: ContactRequest,
  asked: Asked,
): Omit<RequestVerdict, 'match'> {
  const spoken = spokenTo(policy, request, asked);
  const clauses = spoken.filter((clause) => appliesTo(clause, asked));
  const isForbidden = clauses.some((clause) => clause.modality === 'must-not' && !isReport(clause));
  const steps =
    asked.level === 'likely' && request.direction === 'incoming' ? clauses.map(({ contact }) => contact) : [];
  const replies = steps.map(({ reply }) => reply);
  return {
    tier:
      isForbidden && asked.level === 'likely'
        ? 'interrupt'
        : tierWithout(spoken.length, clauses.length, asked),
    clauses: clauses.map((clause) => quote(policy, clause)),
    reply:
      replies.find((reply) => reply === 'decline-explicitly') ??
      replies.find((reply) => reply !== null) ??
      null,
    reportTo: REPORT_FIRST.find((whom) => steps.some(({ reportTo }) => reportTo === whom)) ?? null,
  };
}

/**
 * A clause makes a mark. Where the policy speaks of such people and leaves this one out (family, grown up), nothing is
 * said; where it is silent, a mark says just that, but not for colleagues, with whom nobody would expect a rule.
 */
function tierWithout(spoken: number, applying: number, { role, isFamily }: Asked): Tier {
  if (applying > 0) return 'inline';
  return spoken > 0 || isFamily || role === 'colleague' ? 'clear' : 'inline';
}

/** The clauses on contact with such people by such an act, strongest first; duties to report come last. */
function spokenTo(policy: Policy, request: ContactRequest, { role, audience }: Asked): ContactClause[] {
  const acts = actsOf(request);
  return policy.clauses
    .filter((clause) => clause.contact !== undefined)
    .filter(({ appliesTo: whom, alsoAppliesTo = [] }) => [whom, ...alsoAppliesTo].includes(audience))
    .filter(
      ({ checks, modality, onlyIn }) =>
        checks.includes('contact') && modality !== 'info' && onlyIn === undefined,
    )
    .filter(({ categories }) => categories.includes(CATEGORIES[role]))
    .filter(({ exceptSites }) => !exceptSites?.includes(request.site))
    .filter(
      (clause): clause is ContactClause => clause.contact?.acts.some((act) => acts.includes(act)) === true,
    )
    .filter((clause) => request.direction === 'incoming' || !isReport(clause))
    .sort((a, b) => Number(isReport(a)) - Number(isReport(b)) || strengthOf(a) - strengthOf(b));
}

function appliesTo({ contact }: ContactClause, { role, isFamily, age }: Asked): boolean {
  if (isFamily && contact.familyExempt) return false;
  const { exPupilsUnder } = contact;
  return role !== 'former-pupil' || exPupilsUnder === null || age === undefined || age < exPupilsUnder;
}

/** The reader's own act. Somebody who asks, follows or writes is accepted; to accept a message is to be written with. */
function actsOf({ direction, act }: ContactRequest): readonly Terms['acts'][number][] {
  if (direction === 'incoming') return act === 'message' ? ['accept', 'message'] : ['accept'];
  if (act === 'add') return ['initiate'];
  return [act];
}

function isReport({ categories }: Clause): boolean {
  return categories[0] === 'reporting';
}

function strengthOf({ modality }: Clause): number {
  return MODALITIES.indexOf(modality);
}

function quote(policy: Policy, { ref, text }: Clause): ClauseQuote {
  return { policy: policy.id, ref, text };
}
