import { describe, expect, it } from 'vitest';
import type { Category } from '../../rules/finding.ts';
import { clausesFor } from '../../rules/judge.ts';
import { BUILT_IN_POLICIES } from '../../rules/policies/built-in.ts';
import { model } from '../../rules/policies/model.ts';
import { type Clause, type ClauseCategory, Policy } from '../../rules/policies/schema.ts';
import { stokesWood } from '../../rules/policies/stokes-wood.ts';

const first = (policy: Policy, category: Category, audience: 'staff' | 'official' = 'staff') =>
  clausesFor(policy, category, audience)[0];

/** The clauses for staff about one kind of contact. */
const onContact = (policy: Policy, category: ClauseCategory): Clause[] =>
  policy.clauses.filter(
    ({ appliesTo, categories, contact }) => appliesTo === 'staff' && contact && categories.includes(category),
  );

describe.each(BUILT_IN_POLICIES.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  it('is a policy as the schema says', () => {
    expect(Policy.parse(policy)).toEqual(policy);
  });

  it('gives each clause a ref of its own', () => {
    const refs = policy.clauses.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('says each thing once', () => {
    const texts = policy.clauses.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('gives the terms of contact wherever a clause can be checked against a request', () => {
    const without = policy.clauses.filter(({ checks, contact }) => checks.includes('contact') && !contact);
    expect(without.map(({ ref }) => ref)).toEqual([]);
  });

  it('writes whole sentences', () => {
    for (const { text } of policy.clauses) expect(text).toMatch(/^[A-Z].*[.?]$/s);
  });
});

it('no two built-in policies share an id', () => {
  const ids = BUILT_IN_POLICIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the model policy', () => {
  it.each<[Category, Clause['modality'], string]>([
    ['pupil-name', 'must-not', '1.1'],
    ['child-photo', 'must-not', '1.2'],
    ['pupil-contact', 'must-not', '2.1'],
    ['disparaging', 'must-not', '3.1'],
    ['harassment', 'must-not', '3.2'],
    ['confidential', 'must-not', '3.3'],
    ['personal-data', 'must-not', '3.4'],
    ['copyright', 'caution', '3.5'],
    ['school-name', 'caution', '4.1'],
    ['official-voice', 'must-not', '4.2'],
    ['people-photo', 'caution', '4.3'],
  ])('says of %s: %s (%s)', (category, modality, ref) => {
    expect(first(model, category)).toMatchObject({ modality, ref });
  });

  it('forbids contact with pupils and with former pupils under 18, and urges care with older ones', () => {
    expect(onContact(model, 'contact-pupil').map(({ modality }) => modality)).toEqual(['must-not']);
    expect(
      onContact(model, 'contact-ex-pupil').map(({ modality, contact }) => [modality, contact?.exPupilsUnder]),
    ).toEqual([
      ['must-not', 18],
      ['caution', null],
    ]);
  });

  it('urges care with parents, and forbids nothing', () => {
    expect(onContact(model, 'contact-parent').map(({ modality }) => modality)).toEqual(['caution']);
  });

  it('never means one’s own family', () => {
    const forStaff = model.clauses.filter(({ appliesTo, contact }) => appliesTo === 'staff' && contact);
    expect(forStaff.every(({ contact }) => contact?.familyExempt)).toBe(true);
  });

  it('lets the school’s account show a child with consent, and never beside a name', () => {
    expect(first(model, 'child-photo', 'official')).toMatchObject({ modality: 'must', ref: '7.2' });
    expect(first(model, 'pupil-name', 'official')).toMatchObject({ modality: 'must-not', ref: '7.3' });
  });

  it('lets the school’s account speak for the school and say its name', () => {
    expect(first(model, 'official-voice', 'official')).toBeUndefined();
    expect(first(model, 'school-name', 'official')).toBeUndefined();
  });
});

describe('Stokes Wood', () => {
  it.each<[Category, string]>([
    ['school-name', 'Staff, Aims, bullet 1'],
    ['confidential', 'Staff, Aims, bullet 3'],
    ['child-photo', 'Staff, Aims, bullet 4'],
    ['people-photo', 'Staff, Aims, bullet 4'],
    ['disparaging', 'Staff, Aims, bullet 5'],
    ['harassment', 'Staff, Aims, bullet 5'],
    ['personal-data', 'Staff, Aims, bullet 11'],
    ['pupil-contact', 'Staff, Key Principles, bullet 3, sentence 2'],
  ])('forbids staff %s and quotes %s first', (category, ref) => {
    expect(first(stokesWood, category)).toMatchObject({ modality: 'must-not', ref });
  });

  it.each<Category>(['pupil-name', 'official-voice'])('says nothing to staff about %s', (category) => {
    expect(clausesFor(stokesWood, category, 'staff')).toEqual([]);
  });

  it('keeps with the ban on the school’s name that the head may permit it in writing', () => {
    const clause = first(stokesWood, 'school-name');
    expect(clause?.text).toMatch(/unless the head teacher has agreed in writing/);
    expect(clause?.exception).toBeDefined();
  });

  it('forbids parents as friends, and knows no age and no family that would free a former pupil', () => {
    const friends = onContact(stokesWood, 'contact-parent').find(({ modality }) => modality === 'must-not');
    expect(friends?.contact?.acts).toEqual(['accept', 'initiate']);
    const all = stokesWood.clauses.flatMap(({ contact }) => contact ?? []);
    expect(all.every(({ exPupilsUnder, familyExempt }) => exPupilsUnder === null && !familyExempt)).toBe(
      true,
    );
  });

  it('wants a request declined, not left waiting, and names nobody to report it to', () => {
    const accepting = stokesWood.clauses.flatMap(({ contact }) =>
      contact?.acts.includes('accept') ? contact : [],
    );
    expect(accepting.length).toBeGreaterThan(0);
    for (const terms of accepting)
      expect(terms).toMatchObject({ reply: 'decline-explicitly', reportTo: null });
  });

  it('asks the school’s account for signed consent', () => {
    expect(first(stokesWood, 'child-photo', 'official')).toMatchObject({ modality: 'must' });
  });

  it('leaves out the part for parents', () => {
    expect(
      stokesWood.clauses.every(({ appliesTo }) => appliesTo === 'staff' || appliesTo === 'official'),
    ).toBe(true);
  });

  it('is past its review date', () => {
    expect(stokesWood).toMatchObject({ dated: '2022-04', reviewDue: '2023-04' });
  });
});
