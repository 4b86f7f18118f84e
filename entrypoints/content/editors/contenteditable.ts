import type { Engine } from './engine.ts';

export const contentEditable: Engine = {
  id: 'contenteditable',
  root: '[contenteditable]:not([contenteditable="false"])',
  replacing: 'command',
};
