import { check } from '../../../rules/check.ts';
import { contextFrom } from '../../../rules/context.ts';
import type { Draft } from '../../../rules/draft.ts';
import type { Category, Finding, RuleId } from '../../../rules/finding.ts';
import { judge } from '../../../rules/judge.ts';
import { BUILT_IN_POLICIES } from '../../../rules/policies/built-in.ts';
import type { Clause, Policy } from '../../../rules/policies/schema.ts';
import { readSettings } from '../../../rules/settings/read-settings.ts';
import { PersonalChoices } from '../../../rules/settings.ts';
import { read } from '../../../rules/text/reading.ts';
import { school } from '../../corpora/school.ts';

/** The policies of real schools, without our own model. */
export const IDS = ['west-thornton', 'stokes-wood', 'pear-tree', 'trust-com01', 'school-la'] as const;
export type Id = (typeof IDS)[number];

export interface Asked extends Partial<Omit<Draft, 'text'>> {
  official?: boolean;
}

export function policy(id: Id): Policy {
  const found = BUILT_IN_POLICIES.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not built in`);
  return found;
}

export function clause(id: Id, ref: string): Clause {
  const found = policy(id).clauses.find((one) => one.ref === ref);
  if (!found) throw new Error(`${id} has no clause ${ref}`);
  return found;
}

/** What the whole check answers to a draft under a policy. */
export function answer(id: Id, text: string, { official = false, ...draft }: Asked = {}) {
  return check({ site: 'facebook', kind: 'post', ...draft, text }, context(id, official));
}

/** The finding of one category in a draft; a draft of these tables has one. */
export function raised(id: Id, category: Category, text: string, asked: Asked = {}): Finding {
  const found = answer(id, text, asked).findings.find((one) => one.category === category);
  if (!found) throw new Error(`nothing about ${category} in “${text}” under ${id}`);
  return found;
}

/** What a policy says where something was noticed for certain: for kinds of finding that no words give away. */
export function judged(id: Id, rule: RuleId, { official = false, ...draft }: Asked = {}): Finding {
  const text = 'Look at this';
  const reading = read({ site: 'facebook', kind: 'post', ...draft, text });
  const signal = { rule, start: 0, end: text.length, sure: true };
  const [found] = judge(reading, [signal], context(id, official));
  if (!found) throw new Error('every signal becomes a finding');
  return found;
}

function context(id: Id, official: boolean) {
  const { settings } = readSettings({ ...school, policy: id });
  return contextFrom(settings, PersonalChoices.parse({ official }));
}
