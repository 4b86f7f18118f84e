import type { Engine } from './engine.ts';

export const proseMirror: Engine = { id: 'prosemirror', root: '.ProseMirror', replacing: 'command' };
