import type { Clause, ClauseCategory } from './schema.ts';

/** Makes the clauses under a heading that only inform (aims, definitions, what the school promises): nobody can break them. */
export function informing(heading: string) {
  return (ref: string, text: string, ...categories: ClauseCategory[]): Clause => ({
    ref,
    heading,
    text,
    appliesTo: 'staff',
    categories: categories.length > 0 ? categories : ['procedure'],
    modality: 'info',
    checks: [],
  });
}
