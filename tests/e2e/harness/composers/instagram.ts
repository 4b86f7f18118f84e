import type { Page } from '@playwright/test';
import { type ComposerCase, named, within } from './composer-case.ts';

const PICTURE = {
  name: 'cake.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Media first: the caption comes after the picture, its crop and its filter. */
const chooseAndGoOn = async (page: Page) => {
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create new post' });
  await dialog.locator('input[type="file"]').setInputFiles(PICTURE);
  for (const _step of ['crop', 'filters'])
    await dialog.getByRole('button', { name: 'Next', exact: true }).click();
};

export const instagramComposers: readonly ComposerCase[] = [
  {
    name: 'Instagram comment',
    url: 'https://www.instagram.com/p/1/',
    // Gone to from another page, the post lies over the feed and its boxes.
    editor: (place) => place.locator('form textarea[aria-label^="Add a comment"]').last(),
    button: named('form', 'Post'),
    keys: ['Enter'],
  },
  {
    name: 'Instagram comment in the feed',
    url: 'https://www.instagram.com/',
    editor: within('form textarea[aria-label^="Add a comment"]'),
    button: named('form', 'Post'),
    keys: ['Enter'],
    beside: (page) => page.locator('form textarea').nth(1),
  },
  {
    name: 'Instagram reply to a comment',
    url: 'https://www.instagram.com/',
    open: (page) => page.getByRole('button', { name: 'Reply', exact: true }).first().click(),
    editor: within('form textarea[aria-label^="Add a comment"]'),
    button: named('form', 'Post'),
    keys: ['Enter'],
    begins: '@priya.draws ',
    beside: (page) => page.locator('form textarea').nth(1),
  },
  {
    name: 'Instagram caption',
    url: 'https://www.instagram.com/',
    open: chooseAndGoOn,
    editor: within('[aria-label="Write a caption..."]'),
    button: named('[role="dialog"]', 'Share'),
    beside: (page) => page.locator('form textarea').first(),
  },
  {
    name: 'Instagram message',
    url: 'https://www.instagram.com/direct/t/1/',
    editor: within('[role="textbox"][aria-label="Message"]'),
    button: named('body', 'Send'),
    keys: ['Enter'],
  },
  {
    name: 'Instagram message over the feed',
    url: 'https://www.instagram.com/?chat=1',
    editor: within('[role="textbox"][aria-label="Message"]'),
    button: named('.chat-tab', 'Send'),
    keys: ['Enter'],
    beside: (page) => page.locator('form textarea').first(),
  },
];
