import type { Engine } from './engine.ts';

export const textarea: Engine = { id: 'textarea', root: 'textarea', replacing: 'command' };
