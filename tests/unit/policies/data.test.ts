import { describe, expect, it } from 'vitest';
import { BUILT_IN_POLICIES } from '../../../rules/policies/built-in.ts';
import { IDS, type Id, policy } from './ask.ts';

it('the ids are those that settings files may name, the default first', () => {
  expect(BUILT_IN_POLICIES.map(({ id }) => id)).toEqual(['model', ...IDS]);
});

describe.each(IDS.map((id) => [id, policy(id)] as const))('%s', (_, { clauses }) => {
  it('has nothing for a machine to check in what only informs, or asks one to check oneself', () => {
    const checked = clauses.filter(
      ({ modality, checks }) => modality === 'info' && checks.some((check) => check !== 'self-check'),
    );
    expect(checked.map(({ ref }) => ref)).toEqual([]);
  });

  it('never keeps an exception out of the words that are quoted', () => {
    const cut = clauses.filter(
      ({ exception, text }) =>
        exception !== undefined && !/unless|except|only|not meant|left out|consent|under 18/i.test(text),
    );
    expect(cut.map(({ ref, text }) => [ref, text])).toEqual([]);
  });

  it('has no words for parents or pupils', () => {
    expect(clauses.filter(({ appliesTo }) => appliesTo === 'parents' || appliesTo === 'pupils')).toEqual([]);
  });

  it('gives every clause a heading, but for a line that has none', () => {
    expect(clauses.filter(({ heading, ref }) => heading === '' && ref !== 'Review')).toEqual([]);
  });
});

it.each<[Id, string | null, string | null]>([
  ['west-thornton', '2019-01', '2020-01'],
  ['stokes-wood', '2022-04', '2023-04'],
  ['pear-tree', null, null],
  ['trust-com01', '2022-10', '2025-12'],
  ['school-la', null, '2018-01'],
])('%s is dated %s and due for review by %s', (id, dated, reviewDue) => {
  expect(policy(id)).toMatchObject({ dated, reviewDue });
});

it.each<[Id, string[]]>([
  [
    'west-thornton',
    ['7.2.1', '7.2.2', '7.2.3', '7.2.4, sentence 1', '7.2.4, sentence 2', '7.2.4, sentences 3 to 5'],
  ],
  ['stokes-wood', []],
  ['pear-tree', []],
  ['trust-com01', ['4.5']],
  ['school-la', []],
])('%s says to leaders: %j', (id, refs) => {
  const toLeaders = policy(id).clauses.filter(({ appliesTo }) => appliesTo === 'leaders');
  expect(toLeaders.map(({ ref }) => ref)).toEqual(refs);
});
