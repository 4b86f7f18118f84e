import type { SiteTable } from './site.ts';

export const facebook: SiteTable = {
  site: 'facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'business.facebook.com'],
  surfaces: [
    { kind: 'message', editor: '*', path: /^\/messages\// },
    {
      kind: 'message',
      editor: '[aria-label="Thread composer" i] *, [aria-label^="Write to " i], [aria-label="Message" i]',
    },
    { kind: 'reply', editor: '[aria-label^="Reply to" i]' },
    {
      kind: 'comment',
      editor: 'form[role="presentation"] *, [aria-label*="comment" i], [aria-label^="Write an answer" i]',
    },
    { kind: 'post', editor: '[role="dialog"] *, form[method="POST" i] *' },
  ],
  submit:
    '[role="button"][aria-label="Post"], [role="button"][aria-label="Share now"], [role="button"][aria-label="Press enter to send" i]',
  enter: { comment: 'submits', reply: 'submits', message: 'submits' },
  composing: /^\/(?:messages\/(?:e2ee\/)?t\/|sharer)/,
  gathered: '2026-10, public reports of live checks',
};
