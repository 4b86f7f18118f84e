import { describe, expect, it } from 'vitest';
import type { Category } from '../../../rules/finding.ts';
import { type Asked, clause, type Id, raised } from './ask.ts';

const CAPACITY = 'Social media in a personal capacity';

const refsOf = (id: Id, category: Category, text: string, asked: Asked = {}) =>
  raised(id, category, text, asked).clauses.map(({ ref }) => ref);

describe('where a policy says two things, both are quoted', () => {
  it('Trust: “will not” accept a child, and “should not” accept a student', () => {
    expect(refsOf('trust-com01', 'pupil-contact', 'Add me on Snapchat, Year 6!')).toEqual(['3.1', '3.8']);
  });

  it('Pear Tree: the school’s name may stand in a profile with care, but not in the name of one', () => {
    const text = 'Teacher at Larkfield Bridge Primary School';
    const refs = refsOf('pear-tree', 'school-name', text, { kind: 'profile' });
    expect(refs).toContain('Principles, bullet 1, sentences 1 and 2');
    expect(refs).toContain(`${CAPACITY}, paragraph 1, sentence 2`);
  });

  it('Pear Tree: a post is not the name of a profile', () => {
    const refs = refsOf('pear-tree', 'school-name', 'Love Larkfield Bridge Primary School');
    expect(refs).not.toContain(`${CAPACITY}, paragraph 1, sentence 2`);
  });

  it('West Thornton: who speaks for the school has to say so, who discredits it must not', () => {
    const text = 'We at Larkfield Bridge Primary School will refund the trip';
    expect(refsOf('west-thornton', 'school-name', text)).toEqual(['6.2.1 bullet 2', '6.4.1 bullet 1']);
    expect(refsOf('west-thornton', 'school-name', 'Love Larkfield Bridge Primary School')).toEqual([
      '6.4.1 bullet 1',
      '6.2.1 bullet 2',
    ]);
  });
});

describe('where two clauses only seem to disagree, each keeps its own strength', () => {
  it('Trust: a child who writes is for the safeguarding lead, one who asks for the head as well', () => {
    expect(clause('trust-com01', '3.2').contact).toMatchObject({
      acts: ['accept', 'message'],
      reportTo: 'dsl',
    });
    expect(clause('trust-com01', '5.2, sentence 3').contact).toMatchObject({
      acts: ['accept'],
      reportTo: 'head',
    });
  });

  it('Trust: consent is for the photograph and does not allow the name', () => {
    const photograph = clause('trust-com01', '4.1 bullet 4, first part');
    const name = clause('trust-com01', '4.1 bullet 4, second part');
    expect([photograph.modality, name.modality]).toEqual(['must', 'must-not']);
    expect(photograph.exception).toMatch(/consented to the photograph/);
    expect(name.exception).toBeUndefined();
    for (const { text } of [photograph, name]) expect(text).toMatch(/consent/);
  });

  it('Stokes Wood: to record on one’s own phone may be allowed, to post is not', () => {
    expect(clause('stokes-wood', 'Staff, Aims, paragraph 4, sentences 3 and 4')).toMatchObject({
      modality: 'info',
      checks: ['self-check'],
    });
    expect(clause('stokes-wood', 'Staff, Aims, bullet 4').modality).toBe('must-not');
  });

  it('Stokes Wood: parents are never friends, and a professional channel to them stays open', () => {
    expect(clause('stokes-wood', 'Staff, Aims, paragraph 6, sentence 1').contact?.acts).not.toContain(
      'message',
    );
    expect(clause('stokes-wood', 'Staff, Aims, bullet 8, second half').modality).toBe('must');
  });

  it('West Thornton: whether “unauthorised” goes with accepting too is left to the reader', () => {
    const { text, exception } = clause('west-thornton', '6.4.1 bullet 4');
    expect(text).toMatch(/nor whether a friend request can be authorised/);
    expect(exception).toMatch(/authorised/);
  });

  it('School/LA: what stands under “Recommendations” is required all the same', () => {
    expect(clause('school-la', 'Recommendations, bullet 3, people')).toMatchObject({
      heading: 'Recommendations',
      modality: 'must-not',
    });
  });
});
