import type { Engine } from './engine.ts';

export const lexical: Engine = { id: 'lexical', root: '[data-lexical-editor="true"]', replacing: 'command' };
