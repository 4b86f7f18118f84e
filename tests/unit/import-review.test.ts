import { expect, test } from 'vitest';
import {
  afterStep,
  isDate,
  missingIn,
  policyFrom,
  type Review,
  type Step,
} from '../../entrypoints/import/review.ts';
import { proposePolicy } from '../../rules/policies/importer/propose.ts';
import { Policy } from '../../rules/policies/schema.ts';

const TEXT = `Oakmoor Vale Primary School
Social Media Policy
1. Staff must not name pupils in any post.
2. Staff must not accept friend requests from pupils.
3. Staff must not post photographs of pupils.`;

/** The review of the document after these steps. */
function reviewAfter(...steps: Step[]): Review {
  const document = { text: TEXT, proposal: proposePolicy(TEXT, new Date('2026-01-01')) };
  const review = [{ do: 'start', document } as const, ...steps].reduce(afterStep, null);
  if (!review) throw new Error('No review was begun');
  return review;
}

const keyOf = (ref: string) => reviewAfter().items.find(({ clause }) => clause.ref === ref)?.key ?? -1;
const clauseOf = (review: Review, ref: string) =>
  policyFrom(review).clauses.find((clause) => clause.ref === ref);

test('what was changed, dropped and brought back is so in the policy, which any reader of settings accepts', () => {
  const review = reviewAfter(
    { do: 'change', key: keyOf('1'), change: { text: ' Nobody names a pupil, unless the head agrees. ' } },
    { do: 'drop', key: keyOf('2') },
    { do: 'drop', key: keyOf('3') },
    { do: 'bring-back', key: keyOf('3') },
  );
  const policy = policyFrom(review);
  expect(Policy.parse(policy)).toEqual(policy);
  expect(clauseOf(review, '1')).toMatchObject({
    text: 'Nobody names a pupil, unless the head agrees.',
    exception: 'unless the head agrees',
  });
  expect(clauseOf(review, '2')).toBeUndefined();
  expect(clauseOf(review, '3')).toBeDefined();
});

test('what a clause is about decides where it is looked for, and whether it sets terms of contact', () => {
  const to = (categories: Policy['clauses'][number]['categories']) =>
    clauseOf(reviewAfter({ do: 'change', key: keyOf('2'), change: { categories } }), '2');
  expect(to(['contact-pupil'])).toMatchObject({ checks: ['contact'], contact: { reply: 'do-not-accept' } });
  expect(to(['work-time-use'])).toMatchObject({ checks: ['self-check'] });
  expect(to(['work-time-use'])).not.toHaveProperty('contact');
});

test('a marked stretch becomes a clause in its place, which needs a number before it can be used', () => {
  const start = TEXT.indexOf('Staff must not accept');
  const place = { start, end: start + 53, words: TEXT.slice(start, start + 53) };
  const review = reviewAfter({ do: 'add', place });
  const at = review.items.findIndex(({ key }) => key === review.selected);
  expect(review.items[at - 1]?.clause.ref).toBe('2');
  expect(review.items[at]?.clause).toMatchObject({ modality: 'must-not', source: { start }, ref: '' });
  expect(missingIn(review)).toEqual([review.selected]);
});

test('a date is a year, a month or a day, or nothing', () => {
  expect(['', '2026', '2026-09', '2026-09-01'].map(isDate)).toEqual([true, true, true, true]);
  expect(['last week', '09/2026', '2026-13', '2026-9'].map(isDate)).toEqual([false, false, false, false]);
});
