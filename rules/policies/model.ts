import type { Policy } from './schema.ts';

export const model: Policy = { id: 'model', title: '', school: '', dated: null, reviewDue: null, clauses: [] };
