import { type ComposerCase, within } from './composer-case.ts';

export const xComposers: readonly ComposerCase[] = [
  {
    name: 'X post',
    url: 'https://x.com/home?chat=1',
    editor: within('[data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButtonInline"]'),
    keys: ['Control+Enter'],
    beside: (page) => page.locator('[data-testid="chat-drawer-root"] textarea'),
  },
  {
    name: 'X post in its dialog',
    url: 'https://x.com/home',
    open: async (page) => {
      if (new URL(page.url()).pathname === '/home') await page.getByTestId('SideNav_NewTweet_Button').click();
    },
    editor: within('[role="dialog"] [data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButton"]'),
    keys: ['Control+Enter'],
    beside: (page) => page.locator('main [data-testid="tweetTextarea_0"]'),
  },
  {
    name: 'X reply',
    url: 'https://x.com/someone/status/1?chat=1',
    editor: within('[data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButtonInline"]'),
    keys: ['Control+Enter'],
    beside: (page) => page.locator('[data-testid="chat-drawer-root"] textarea'),
  },
  {
    name: 'X message',
    url: 'https://x.com/i/chat/1',
    editor: within('[data-testid="dm-composer-textarea"]'),
    button: within('[data-testid="dm-composer-send-button"]'),
    keys: ['Enter'],
  },
  {
    name: 'X message in the drawer',
    url: 'https://x.com/home?chat=1',
    editor: within('[data-testid="dm-composer-textarea"]'),
    button: within('[data-testid="dm-composer-send-button"]'),
    keys: ['Enter'],
    beside: (page) => page.locator('[data-testid="tweetTextarea_0"]'),
  },
  {
    name: 'X message on chat.x.com',
    url: 'https://chat.x.com/i/chat/1',
    editor: within('[data-testid="dm-composer-textarea"]'),
    button: within('[data-testid="dm-composer-send-button"]'),
    keys: ['Enter'],
  },
  {
    name: 'post on twitter.com',
    url: 'https://twitter.com/home',
    editor: within('[data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButtonInline"]'),
  },
];
