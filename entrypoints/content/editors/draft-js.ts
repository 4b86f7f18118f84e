import type { Engine } from './engine.ts';

export const draftJs: Engine = { id: 'draft-js', root: '.public-DraftEditor-content', replacing: 'paste' };
