import { describe, expect, it } from 'vitest';
import { contextFrom } from '../../rules/context.ts';
import type { Signal } from '../../rules/detectors/detector.ts';
import type { Category } from '../../rules/finding.ts';
import { clausesFor, judge } from '../../rules/judge.ts';
import { type Clause, MODALITIES, type Policy } from '../../rules/policies/schema.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { read } from '../../rules/text/reading.ts';

const clause = (ref: string, more: Partial<Clause>): Clause => ({
  ref,
  heading: '',
  text: `The text of ${ref}.`,
  appliesTo: 'staff',
  categories: ['pupil-name'],
  modality: 'must-not',
  checks: ['draft'],
  ...more,
});

const policyOf = (...clauses: Clause[]): Policy => ({
  id: 'our-school',
  title: 'Ours',
  school: '',
  dated: null,
  reviewDue: null,
  clauses,
});

const text = 'Well done to Toby today';
const toby: Signal = { rule: 'pupil-name/full-name', start: 13, end: 17, sure: true };

function judged(policy: Policy, signal: Signal = toby, official = false) {
  const settings = Settings.parse({ policy: policy.id, policies: [policy] });
  const context = contextFrom(settings, PersonalChoices.parse({ official }));
  const [finding] = judge(read({ site: 'x', kind: 'post', text }), [signal], context);
  if (!finding) throw new Error('every signal becomes a finding');
  return finding;
}

const refs = (policy: Policy, category: Category = 'pupil-name') =>
  clausesFor(policy, category, 'staff').map(({ ref }) => ref);

describe('how strong a finding is', () => {
  it('interrupts where the signal is sure and the policy says must not', () => {
    expect(judged(policyOf(clause('1', {}))).tier).toBe('interrupt');
  });

  it('stays inline where the signal is not sure', () => {
    expect(judged(policyOf(clause('1', {})), { ...toby, sure: false }).tier).toBe('inline');
  });

  it.each(MODALITIES.filter((modality) => modality !== 'must-not'))(
    'stays inline where the policy only says “%s”',
    (modality) => {
      expect(judged(policyOf(clause('1', { modality }))).tier).toBe('inline');
    },
  );

  it('stays inline, without a clause, where the policy is silent', () => {
    expect(judged(policyOf(clause('1', { categories: ['copyright'] })))).toMatchObject({
      tier: 'inline',
      clauses: [],
    });
  });

  it('goes by the strongest clause, wherever it stands in the policy', () => {
    const finding = judged(
      policyOf(clause('1', { modality: 'advice' }), clause('2', { modality: 'should' }), clause('3', {})),
    );
    expect(finding.tier).toBe('interrupt');
    expect(finding.clauses.map(({ ref }) => ref)).toEqual(['3', '2', '1']);
  });

  it('puts the clause that is about the category first among those of the same strength', () => {
    const touching = clause('1', { categories: ['confidential', 'pupil-name'] });
    expect(refs(policyOf(touching, clause('2', {})))).toEqual(['2', '1']);
  });

  it('keeps the order of the policy among clauses of the same strength and subject', () => {
    expect(refs(policyOf(clause('b', {}), clause('a', {}), clause('c', {})))).toEqual(['b', 'a', 'c']);
  });
});

describe('which clauses speak to a draft', () => {
  it('are those for staff, unless the account speaks for the school', () => {
    const policy = policyOf(
      clause('staff', {}),
      clause('official', { appliesTo: 'official', modality: 'caution' }),
      clause('pupils', { appliesTo: 'pupils' }),
    );
    expect(judged(policy).clauses.map(({ ref }) => ref)).toEqual(['staff']);
    expect(judged(policy, toby, true)).toMatchObject({ tier: 'inline', clauses: [{ ref: 'official' }] });
  });

  it('are not those that only inform, or that no draft can be checked against', () => {
    expect(
      refs(
        policyOf(
          clause('1', { modality: 'info' }),
          clause('2', { checks: [] }),
          clause('3', { checks: ['contact', 'photo'] }),
        ),
      ),
    ).toEqual([]);
  });

  it('include clauses about photographs where the words announce one', () => {
    const policy = policyOf(clause('1', { categories: ['child-photo'], checks: ['photo'] }));
    expect(refs(policy, 'child-photo')).toEqual(['1']);
    expect(refs(policy, 'people-photo')).toEqual([]);
  });

  it('include clauses about contact with pupils, past and present, where the words offer it', () => {
    const policy = policyOf(
      clause('1', { categories: ['contact-pupil'], checks: ['contact'] }),
      clause('2', { categories: ['contact-ex-pupil'], checks: ['contact'] }),
      clause('3', { categories: ['contact-parent'], checks: ['contact'] }),
    );
    expect(refs(policy, 'pupil-contact')).toEqual(['1', '2']);
  });

  it('include clauses about the school’s good name for disparaging words', () => {
    expect(refs(policyOf(clause('1', { categories: ['reputation'] })), 'disparaging')).toEqual(['1']);
  });
});

describe('what a finding carries', () => {
  it('is the words as written, with their place, and the clause whole', () => {
    expect(judged(policyOf(clause('1', {})))).toEqual({
      category: 'pupil-name',
      rule: 'pupil-name/full-name',
      tier: 'interrupt',
      start: 13,
      end: 17,
      text: 'Toby',
      clauses: [{ policy: 'our-school', ref: '1', text: 'The text of 1.' }],
    });
  });

  it('is a suggestion where the signal has words to put there', () => {
    expect(judged(policyOf(), { ...toby, replacement: 'a pupil' }).suggestion).toEqual({
      label: { key: 'suggestion.say', params: { words: 'a pupil' } },
      replacement: 'a pupil',
    });
    expect(judged(policyOf(), { ...toby, replacement: '' }).suggestion).toEqual({
      label: { key: 'suggestion.takeOut' },
      replacement: '',
    });
  });
});
