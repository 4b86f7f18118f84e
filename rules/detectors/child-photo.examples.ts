import type { Examples } from './detector.ts';

export const examples: Examples = { flag: [], quiet: [] };
