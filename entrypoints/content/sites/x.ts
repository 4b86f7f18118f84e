import type { SiteTable } from './site.ts';

export const x: SiteTable = {
  site: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'chat.x.com'],
  surfaces: [
    {
      kind: 'message',
      editor:
        '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"], [data-testid="dm-composer-form"] *, [aria-label="Unencrypted message" i]',
    },
    { kind: 'message', editor: '*', path: /^\/(?:i\/chat|messages)(?:\/|$)/ },
    { kind: 'reply', editor: '[data-testid^="tweetTextarea_"]', path: /^\/[^/]+\/status\// },
    { kind: 'post', editor: '[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] *' },
  ],
  submit:
    '[data-testid="tweetButton"], [data-testid="tweetButtonInline"], [data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
  enter: { message: 'submits' },
  composing: /^\/(?:compose\/post|intent\/post)/,
  gathered: '2026-10, public reports of live checks',
};
