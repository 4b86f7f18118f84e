import { type ComposerCase, within } from './composer-case.ts';

export const linkedinComposers: readonly ComposerCase[] = [
  {
    name: 'LinkedIn post in a shadow root',
    url: 'https://www.linkedin.com/feed/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Start a post' }).click();
    },
    editor: within('.share-box-v2__modal .ql-editor'),
    button: within('.share-actions__primary-action'),
    beside: (page) => page.locator('[data-view-name="comment-box"] .ProseMirror').first(),
  },
  {
    name: 'LinkedIn post in a frame',
    url: 'https://www.linkedin.com/feed/?frame=1',
    place: (page) => page.frameLocator('[data-testid="interop-iframe"]'),
    editor: within('.ql-editor'),
    button: within('.share-actions__primary-action'),
  },
  {
    name: 'LinkedIn comment',
    url: 'https://www.linkedin.com/feed/?chat=1',
    editor: within('[data-view-name="comment-box"] .ProseMirror'),
    button: within('[data-view-name="comment-post"]'),
    beside: (page) => page.locator('.msg-form__contenteditable'),
  },
  {
    name: 'LinkedIn reply to a comment',
    url: 'https://www.linkedin.com/feed/',
    open: (page) => page.getByRole('button', { name: 'Reply', exact: true }).click(),
    editor: within('[role="article"] [role="article"] .ProseMirror'),
    button: within('[role="article"] [role="article"] [data-view-name="comment-post"]'),
    beside: (page) => page.locator('[data-view-name="comment-box"] .ProseMirror').first(),
  },
  {
    name: 'LinkedIn comment on an older page',
    url: 'https://www.linkedin.com/posts/1',
    editor: within('.comments-comment-box .ql-editor'),
    button: within('[class*="comments-comment-box__submit-button"]'),
  },
  {
    name: 'LinkedIn reply on an older page',
    url: 'https://www.linkedin.com/posts/1',
    open: (page) => page.getByRole('button', { name: 'Reply', exact: true }).click(),
    editor: within('[role="article"] [role="article"] .ql-editor'),
    button: within('[role="article"] [role="article"] [class*="comments-comment-box__submit-button"]'),
    beside: (page) => page.locator('.comments-comment-box .ql-editor').first(),
  },
  {
    name: 'LinkedIn message with a send button',
    url: 'https://www.linkedin.com/messaging/thread/1',
    editor: within('.msg-form__contenteditable'),
    button: within('.msg-form__send-button'),
  },
  {
    name: 'LinkedIn message sent by Enter',
    url: 'https://www.linkedin.com/messaging/thread/1?enter=1',
    editor: within('.msg-form__contenteditable'),
    keys: ['Enter'],
  },
  {
    name: 'LinkedIn message in a bubble',
    url: 'https://www.linkedin.com/feed/?chat=1',
    editor: within('.msg-form__contenteditable'),
    button: within('.msg-form__send-button'),
    beside: (page) => page.locator('[data-view-name="comment-box"] .ProseMirror').first(),
  },
];
