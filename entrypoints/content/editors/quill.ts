import type { Engine } from './engine.ts';

export const quill: Engine = { id: 'quill', root: '.ql-editor', replacing: 'command' };
