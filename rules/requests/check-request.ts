import type { Context } from '../context.ts';
import { type CardFacts, cardFacts } from './card-facts.ts';
import type { ContactRequest, ContactRole, RequestMatch, RequestVerdict } from './contact-request.ts';
import { ageOfFormer, type Company, evidence } from './evidence.ts';
import { type Known, type KnownPeople, knownPeople } from './known-people.ts';
import { levelOf } from './level.ts';
import { type NameMatch, nameMatches } from './name-match.ts';
import { childNamedBy, parentByChild } from './parent-of.ts';
import { shownName } from './shown-name.ts';
import { termsFor } from './terms.ts';
import { childFromCard } from './young.ts';

/** Somebody whom the card may show. */
interface Candidate extends RequestMatch {
  role: ContactRole;
  level: 'likely' | 'possible';
  person?: Known;
}

/** Between equally sure ones the policy's strictest comes first. */
const ROLES: readonly ContactRole[] = ['pupil', 'former-pupil', 'child', 'colleague', 'parent'];
const ADULT = 18;
const NOBODY: RequestVerdict = {
  tier: 'clear',
  match: { role: 'none', level: 'none', cues: [] },
  clauses: [],
  reply: null,
  reportTo: null,
};

/**
 * Who a friend, follow, connection or message request may come from (or go to), and what the policy in force says.
 * `today` dates ages and leaving years.
 */
export function checkRequest(request: ContactRequest, context: Context, today = new Date()): RequestVerdict {
  const { settings, choices, policy } = context;
  const facts = cardFacts(request, settings.school, today);
  const found = candidates(request, facts, context, today);
  const family = found.find(({ role }) => role === 'circle');
  const [best] = found.filter(({ role }) => role !== 'circle').sort(bySurenessAndRole);
  const isFamily = family !== undefined;
  if (!best || best.role === 'circle' || (isFamily && best.role === 'child'))
    return family ? { ...NOBODY, match: matchOf(family) } : NOBODY;
  const { role, level, person } = best;
  const age = role === 'former-pupil' && person ? ageNow(person, facts, context, today) : undefined;
  const audience = choices.official ? 'official' : 'staff';
  const { tier, ...terms } = termsFor(policy, request, { role, level, isFamily, age, audience });
  return { tier, match: matchOf(family ?? best), ...terms };
}

function candidates(request: ContactRequest, facts: CardFacts, context: Context, today: Date): Candidate[] {
  const people = knownPeople(context);
  const child = childFromCard(facts, today);
  const known: Candidate[] = child ? [{ role: 'child', ...child }] : [];
  const childName = childNamedBy(request.name);
  if (childName !== undefined) {
    const parent = parentByChild(childName, facts, people);
    return parent ? [{ role: 'parent', ...parent }] : [];
  }
  const matches = nameMatches(request.name, request.handle, people);
  const company = matches.length > 0 ? companyOf(facts, people) : new Set<ContactRole>();
  for (const match of matches) {
    const candidate = candidateFrom(match, request, facts, company, context, today);
    if (candidate) known.push(candidate);
  }
  return known;
}

function candidateFrom(
  match: NameMatch,
  { name }: ContactRequest,
  facts: CardFacts,
  company: Company,
  { settings }: Context,
  today: Date,
): Candidate | undefined {
  const { person, strength, cue, otherName } = match;
  const { role } = person;
  if (role === 'circle')
    return strength === 'full' || strength === 'handle'
      ? { role, level: 'likely', cues: [cue], person }
      : undefined;
  const { title, isPage } = shownName(name);
  const weighed = evidence(person, facts, company, settings.school, today);
  const isTitled = title !== undefined && title === person.title?.toLowerCase() && cue === 'surname';
  if (otherName) weighed.against.push('another name');
  if (isPage) weighed.against.push('a business or page');
  if (title !== undefined && role === 'pupil') weighed.against.push('a title');
  const level = levelOf(isTitled ? { ...match, strength: 'abbreviated' } : match, weighed);
  const nameCue = isTitled ? 'title and surname' : cue;
  return level && { role, level, cues: [nameCue, ...weighed.for, ...weighed.against], person };
}

/** Whose names stand among the mutual friends. */
function companyOf({ mutual }: CardFacts, people: KnownPeople): Company {
  const matches = mutual.flatMap((name) => nameMatches(name, undefined, people));
  return new Set(matches.filter(({ strength }) => strength === 'full').map(({ person }) => person.role));
}

/** What the list says, or the card; somebody with a career or a degree is grown up. */
function ageNow(person: Known, facts: CardFacts, { settings }: Context, today: Date): number | undefined {
  const listed = person.adultFrom === undefined ? undefined : ageOfFormer(person, settings.school, today);
  const isGrown = facts.career || facts.university || facts.grownUpLife;
  return listed ?? facts.age ?? ageOfFormer(person, settings.school, today) ?? (isGrown ? ADULT : undefined);
}

function matchOf({ role, level, cues }: Candidate): RequestMatch {
  return { role, level, cues };
}

function bySurenessAndRole(a: Candidate, b: Candidate): number {
  return (
    Number(b.level === 'likely') - Number(a.level === 'likely') ||
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role)
  );
}
