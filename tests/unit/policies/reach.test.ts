import { describe, expect, it } from 'vitest';
import { contextFrom } from '../../../rules/context.ts';
import type { Draft } from '../../../rules/draft.ts';
import type { RuleId } from '../../../rules/finding.ts';
import { judge } from '../../../rules/judge.ts';
import { Clause } from '../../../rules/policies/schema.ts';
import { PersonalChoices, Settings } from '../../../rules/settings.ts';
import { read } from '../../../rules/text/reading.ts';

const clause = (ref: string, more: Partial<Clause> = {}): Clause => ({
  ref,
  heading: '',
  text: `The text of ${ref}.`,
  appliesTo: 'staff',
  categories: ['school-name'],
  modality: 'must-not',
  checks: ['draft', 'profile'],
  ...more,
});

interface Asked extends Partial<Draft> {
  rules?: RuleId[];
  sure?: boolean;
  official?: boolean;
}

/** The first finding of a draft in which these rules were noticed: its strength and what is quoted. */
function judged(
  clauses: Clause[],
  { rules = ['school-name/name'], sure = true, official = false, ...draft }: Asked = {},
) {
  const policies = [{ id: 'ours', title: 'Ours', school: '', dated: null, reviewDue: null, clauses }];
  const context = contextFrom(
    Settings.parse({ policy: 'ours', policies }),
    PersonalChoices.parse({ official }),
  );
  const reading = read({ site: 'x', kind: 'post', text: 'Larkfield', ...draft });
  const signals = rules.map((rule, index) => ({ rule, start: 0, end: 9, sure: index === 0 || sure }));
  const [found] = judge(reading, signals, context);
  if (!found) throw new Error('every signal becomes a finding');
  return [found.tier, ...found.clauses.map(({ ref }) => ref)];
}

describe('a clause that leaves out a site', () => {
  const clauses = [clause('1', { exceptSites: ['linkedin'] })];

  it('is silent there and speaks elsewhere', () => {
    expect(judged(clauses, { site: 'linkedin' })).toEqual(['inline']);
    expect(judged(clauses, { site: 'facebook' })).toEqual(['interrupt', '1']);
  });
});

describe('a clause about some kinds of finding only', () => {
  const clauses = [clause('general'), clause('narrow', { onlyRules: ['school-name/tag'] })];

  it('is read before the general one for those, and not at all for others', () => {
    expect(judged(clauses, { rules: ['school-name/tag'] })).toEqual(['interrupt', 'narrow', 'general']);
    expect(judged(clauses)).toEqual(['interrupt', 'general']);
  });
});

describe('a clause about the name of an account only', () => {
  const clauses = [clause('1', { onlyIn: 'account-name' })];

  it('is broken by a handle', () => {
    expect(judged(clauses, { kind: 'profile', text: ' Larkfield_MissD ' })).toEqual(['interrupt', '1']);
  });

  it('is quoted beside other text of a profile, which may or may not be its name', () => {
    expect(judged(clauses, { kind: 'profile', text: 'Larkfield, Year 4' })).toEqual(['inline', '1']);
  });

  it('has nothing to say about a post of one word', () => {
    expect(judged(clauses)).toEqual(['inline']);
  });
});

describe('a clause for the school’s network', () => {
  const clauses = [
    clause('network', { onlyIn: 'school-network' }),
    clause('anywhere', { modality: 'caution' }),
  ];

  it('is quoted, last, and interrupts nobody: which network it is cannot be known', () => {
    expect(judged(clauses)).toEqual(['inline', 'anywhere', 'network']);
  });
});

describe('a clause that is broken only together with something else', () => {
  const clauses = [clause('1', { onlyWith: ['disparaging', 'harassment'] })];

  it('is quoted and does not interrupt where that is missing', () => {
    expect(judged(clauses)).toEqual(['inline', '1']);
    expect(judged(clauses, { rules: ['school-name/name', 'confidential/child'] })).toEqual(['inline', '1']);
  });

  it('interrupts where it is there for certain', () => {
    const rules: RuleId[] = ['school-name/name', 'disparaging/said'];
    expect(judged(clauses, { rules })).toEqual(['interrupt', '1']);
    expect(judged(clauses, { rules, sure: false })).toEqual(['inline', '1']);
  });

  it('gives way to one that is broken as it stands', () => {
    expect(judged([...clauses, clause('2', { modality: 'advice' })])).toEqual(['inline', '2', '1']);
  });
});

describe('a clause that binds two audiences', () => {
  const clauses = [clause('both', { alsoAppliesTo: ['official'] }), clause('staff')];

  it('speaks to either', () => {
    expect(judged(clauses)).toEqual(['interrupt', 'both', 'staff']);
    expect(judged(clauses, { official: true })).toEqual(['interrupt', 'both']);
  });
});

describe('which clause is read first', () => {
  it('is the point of a list before the sentence that the list hangs on', () => {
    const list = [
      clause('4.1'),
      clause('4.1 bullet 1'),
      clause('4.10'),
      clause('Item 2'),
      clause('Item 2, bullet 1'),
    ];
    expect(judged(list)).toEqual(['interrupt', '4.1 bullet 1', '4.10', 'Item 2, bullet 1', '4.1', 'Item 2']);
  });

  it('is never one on what to report: that is for when others have acted', () => {
    expect(judged([clause('1', { categories: ['reporting', 'school-name'] })])).toEqual(['inline']);
  });
});

describe('a clause about profiles', () => {
  it('speaks to a profile, and to no other draft', () => {
    const clauses = [clause('1', { checks: ['profile'] })];
    expect(judged(clauses, { kind: 'profile' })).toEqual(['interrupt', '1']);
    expect(judged(clauses, { kind: 'comment' })).toEqual(['inline']);
  });
});

describe('the schema', () => {
  it('takes the rules of findings by their names', () => {
    expect(Clause.parse(clause('1', { onlyRules: ['official-voice/campaign'] })).onlyRules).toEqual([
      'official-voice/campaign',
    ]);
    expect(Clause.safeParse({ ...clause('1'), onlyRules: ['politics'] }).success).toBe(false);
  });
});
