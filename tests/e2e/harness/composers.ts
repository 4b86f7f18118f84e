import type { FrameLocator, Locator, Page } from '@playwright/test';

type Place = Page | FrameLocator;

/** A place to write on a stand-in site, and every way in which a person sends from it. */
export interface ComposerCase {
  name: string;
  url: string;
  /** What a person does before they can write. */
  open?: (page: Page) => Promise<void>;
  /** Where the composer lies, if not in the page itself. */
  place?: (page: Page) => Place;
  editor: (place: Place) => Locator;
  /** The control that sends; absent where there is none. */
  button?: (place: Place) => Locator;
  /** Keys that send. */
  keys?: readonly string[];
  /** The suggestion is copied here, not put in: not proven for this editor. */
  copies?: boolean;
}

const within = (selector: string) => (place: Place) => place.locator(selector);
const named = (scope: string, name: string) => (place: Place) =>
  place.locator(scope).getByRole('button', { name, exact: true });

const openPost = async (page: Page) => {
  await page.getByRole('button', { name: /What's on your mind/ }).click();
};

export const COMPOSERS: readonly ComposerCase[] = [
  {
    name: 'Facebook post',
    url: 'https://www.facebook.com/',
    open: openPost,
    editor: within('[role="dialog"] [data-lexical-editor]'),
    button: named('[role="dialog"]', 'Post'),
  },
  {
    name: 'Facebook comment',
    url: 'https://www.facebook.com/',
    editor: within('[aria-label="Write a comment…"]'),
    button: named('form[role="presentation"]', 'Comment'),
    keys: ['Enter'],
  },
  {
    name: 'Messenger in Facebook',
    url: 'https://www.facebook.com/messages/t/1',
    editor: within('[role="textbox"][aria-label="Message"]'),
    button: named('body', 'Press enter to send'),
    keys: ['Enter'],
  },
  {
    name: 'X post',
    url: 'https://x.com/home',
    editor: within('[data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButtonInline"]'),
    keys: ['Control+Enter'],
  },
  {
    name: 'X post in its dialog',
    url: 'https://x.com/compose/post',
    editor: within('[role="dialog"] [data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButton"]'),
    keys: ['Control+Enter'],
  },
  {
    name: 'X reply',
    url: 'https://x.com/someone/status/1',
    editor: within('[data-testid="tweetTextarea_0"]'),
    button: within('[data-testid="tweetButtonInline"]'),
    keys: ['Control+Enter'],
  },
  {
    name: 'X message',
    url: 'https://x.com/i/chat/1',
    editor: within('[data-testid="dm-composer-textarea"]'),
    button: within('[data-testid="dm-composer-send-button"]'),
    keys: ['Enter'],
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
  {
    name: 'Instagram comment',
    url: 'https://www.instagram.com/p/1/',
    editor: within('form textarea[aria-label^="Add a comment"]'),
    button: named('form', 'Post'),
    keys: ['Enter'],
  },
  {
    name: 'Instagram caption',
    url: 'https://www.instagram.com/create/',
    editor: within('[aria-label="Write a caption..."]'),
    button: named('[role="dialog"]', 'Share'),
  },
  {
    name: 'Instagram message',
    url: 'https://www.instagram.com/direct/t/1/',
    editor: within('[role="textbox"][aria-label="Message"]'),
    button: named('body', 'Send'),
    keys: ['Enter'],
  },
  {
    name: 'LinkedIn post in a shadow root',
    url: 'https://www.linkedin.com/feed/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Start a post' }).click();
    },
    editor: within('.share-box-v2__modal .ql-editor'),
    button: within('.share-actions__primary-action'),
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
    url: 'https://www.linkedin.com/feed/',
    editor: within('[data-view-name="comment-box"] .ProseMirror'),
    button: within('[data-view-name="comment-post"]'),
  },
  {
    name: 'LinkedIn comment on an older page',
    url: 'https://www.linkedin.com/posts/1',
    editor: within('.comments-comment-box .ql-editor'),
    button: within('[class*="comments-comment-box__submit-button"]'),
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
];

/** A composer on its page, ready to be written in. */
export interface OpenComposer {
  editor: Locator;
  button: Locator | null;
  /** The words in it, as the page holds them. */
  draft(): Promise<string>;
  /** What the site has sent so far, oldest first. */
  sent(): Promise<string[]>;
  write(text: string): Promise<void>;
}

/** Goes to a composer and puts the caret in it. */
export async function openComposer(
  page: Page,
  { url, open, place, editor, button }: ComposerCase,
): Promise<OpenComposer> {
  await page.goto(url);
  await open?.(page);
  const where = place?.(page) ?? page;
  const field = editor(where).first();
  await field.click();
  return {
    editor: field,
    button: button ? button(where).first() : null,
    draft: () =>
      field.evaluate((root) =>
        root instanceof HTMLTextAreaElement ? root.value : (root as HTMLElement).innerText,
      ),
    sent: () => where.locator('[data-post]').allInnerTexts(),
    async write(text) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Shift+Enter');
        await page.keyboard.type(line);
      }
    },
  };
}

/** Every way to send from a composer: its button, and its keys. */
export function waysToSend({ button, keys = [] }: ComposerCase): string[] {
  return [...(button ? ['its button'] : []), ...keys];
}

/** Sends in one of those ways. */
export async function send(page: Page, composer: OpenComposer, way: string): Promise<void> {
  if (way === 'its button') await composer.button?.click();
  else await page.keyboard.press(way);
}
