import { personalCapacity } from './pear-tree/personal-capacity.ts';
import { beforeThePosts } from './pear-tree/principles.ts';
import { afterThePosts } from './pear-tree/security.ts';
import type { Policy } from './schema.ts';

/** The school's policy on private use, in our own words. It prints no date and says nothing about the school's own accounts. */
export const pearTree: Policy = {
  id: 'pear-tree',
  title: 'Pear Tree: social media policy',
  school: 'Pear Tree Primary School',
  dated: null,
  reviewDue: null,
  clauses: [...beforeThePosts, ...personalCapacity, ...afterThePosts],
};
