import type { SiteTable } from './site.ts';

export const instagram: SiteTable = {
  site: 'instagram',
  hosts: ['www.instagram.com'],
  surfaces: [
    { kind: 'message', editor: '*', path: /^\/direct\// },
    { kind: 'message', editor: '[aria-label="Message" i]' },
    { kind: 'reply', editor: '[aria-label^="Reply to" i]' },
    { kind: 'comment', editor: '[aria-label^="Add a comment" i], form textarea' },
    { kind: 'post', editor: '[aria-label^="Write a caption" i], [role="dialog"] *' },
  ],
  submit: 'form button[type="submit"]',
  enter: { comment: 'submits', reply: 'submits', message: 'submits' },
  composing: /^\/direct\/t\//,
  gathered: '2026-09, public reports of live checks',
};
