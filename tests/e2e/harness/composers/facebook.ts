import type { Page } from '@playwright/test';
import { type ComposerCase, named, within } from './composer-case.ts';

const openPost = async (page: Page) => {
  await page.getByRole('button', { name: /What's on your mind/ }).click();
};

export const facebookComposers: readonly ComposerCase[] = [
  {
    name: 'Facebook post',
    url: 'https://www.facebook.com/',
    open: openPost,
    editor: within('[role="dialog"] [data-lexical-editor]'),
    button: named('[role="dialog"]', 'Post'),
    beside: (page) => page.locator('[aria-label="Write a comment…"]').first(),
  },
  {
    name: 'Facebook comment',
    url: 'https://www.facebook.com/',
    editor: within('[aria-label="Write a comment…"]'),
    button: named('form[role="presentation"]', 'Comment'),
    keys: ['Enter'],
    beside: (page) => page.locator('[aria-label="Write a comment…"]').nth(1),
  },
  {
    name: 'Facebook reply to a comment',
    url: 'https://www.facebook.com/',
    open: (page) => page.getByRole('button', { name: 'Reply', exact: true }).click(),
    editor: within('[aria-label="Reply to Priya Raman"]'),
    button: named('[role="article"] [role="article"] form', 'Comment'),
    keys: ['Enter'],
    beside: (page) => page.locator('[aria-label="Write a comment…"]').first(),
  },
  {
    name: 'Messenger in Facebook',
    url: 'https://www.facebook.com/messages/t/1',
    editor: within('[role="textbox"][aria-label="Message"]'),
    button: named('body', 'Press enter to send'),
    keys: ['Enter'],
  },
  {
    name: 'Facebook chat tab',
    url: 'https://www.facebook.com/?chat=1',
    editor: within('[aria-label="Write to Priya Raman"]'),
    button: named('.chat-tab', 'Press enter to send'),
    keys: ['Enter'],
    beside: (page) => page.locator('[aria-label="Write a comment…"]').first(),
  },
];
