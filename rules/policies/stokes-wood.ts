import type { Policy } from './schema.ts';

export const stokesWood: Policy = { id: 'stokes-wood', title: '', school: '', dated: null, reviewDue: null, clauses: [] };
