import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, expectSent, FB, IG, LI, test, WORDS, wordsIn, writeWithUndo, X } from './smoke-harness.ts';

type Place = Page | FrameLocator;

/** A composer, how to get to it, and every way in which a person sends from it. */
interface Surface {
  url: string;
  open?: (page: Page) => Promise<void>;
  place?: (page: Page) => Place;
  box: (place: Place) => Locator;
  button?: (place: Place) => Locator;
  keys?: string[];
}

const css = (selector: string) => (place: Place) => place.locator(selector).first();
const named = (name: string) => (place: Place) => place.getByRole('button', { name, exact: true });
const press = (name: string) => (page: Page) => named(name)(page).first().click();

const SURFACES: Record<string, Surface> = {
  'facebook post': {
    url: `${FB}/`,
    open: press("What's on your mind, Sam?"),
    box: css('[role=dialog] [data-lexical-editor]'),
    button: named('Post'),
  },
  'facebook group post': {
    url: `${FB}/groups/1`,
    open: press('Write something…'),
    box: css('[role=dialog] [data-lexical-editor]'),
    button: named('Post'),
  },
  'facebook share': {
    url: `${FB}/`,
    open: press('Send this to friends or post it on your profile.'),
    box: css('[role=dialog] [data-lexical-editor]'),
    button: named('Share now'),
  },
  'facebook comment': {
    url: `${FB}/`,
    box: css('[aria-label="Write a comment…"]'),
    button: named('Comment'),
    keys: ['Enter'],
  },
  messenger: {
    url: `${FB}/messages/t/1`,
    box: css('[aria-label=Message]'),
    button: named('Press enter to send'),
    keys: ['Enter'],
  },
  'x post': {
    url: `${X}/home`,
    box: css('[data-testid=tweetTextarea_0]'),
    button: css('[data-testid=tweetButtonInline]'),
    keys: ['Control+Enter', 'Meta+Enter'],
  },
  'x post in its dialog': {
    url: `${X}/compose/post`,
    box: css('[role=dialog] [data-testid=tweetTextarea_0]'),
    button: css('[data-testid=tweetButton]'),
    keys: ['Control+Enter'],
  },
  'x reply': {
    url: `${X}/riverside/status/1`,
    box: css('[data-testid=tweetTextarea_0]'),
    button: css('[data-testid=tweetButtonInline]'),
    keys: ['Control+Enter'],
  },
  'twitter.com post': {
    url: 'https://twitter.com/home',
    box: css('[data-testid=tweetTextarea_0]'),
    button: css('[data-testid=tweetButtonInline]'),
  },
  'x message': {
    url: `${X}/i/chat/1`,
    box: css('[data-testid=dm-composer-textarea]'),
    button: css('[data-testid=dm-composer-send-button]'),
    keys: ['Enter'],
  },
  'chat.x.com message': {
    url: 'https://chat.x.com/',
    box: css('[data-testid=dm-composer-textarea]'),
    button: css('[data-testid=dm-composer-send-button]'),
    keys: ['Enter'],
  },
  'instagram comment': { url: `${IG}/`, box: css('form textarea'), button: named('Post'), keys: ['Enter'] },
  'instagram comment on a post': {
    url: `${IG}/p/1/`,
    box: css('form textarea'),
    button: named('Post'),
    keys: ['Enter'],
  },
  'instagram caption': {
    url: `${IG}/create/`,
    box: css('[aria-label="Write a caption..."]'),
    button: named('Share'),
  },
  'instagram message': {
    url: `${IG}/direct/t/1/`,
    box: css('[aria-label=Message]'),
    button: named('Send'),
    keys: ['Enter'],
  },
  'linkedin post in the shadow root': {
    url: `${LI}/feed/`,
    open: press('Start a post'),
    box: css('.share-box-v2__modal .ql-editor'),
    button: css('.share-actions__primary-action'),
  },
  'linkedin post in the frame': {
    url: `${LI}/feed/?frame=1`,
    place: (page) => page.frameLocator('iframe'),
    box: css('.ql-editor'),
    button: css('.share-actions__primary-action'),
  },
  'linkedin comment': {
    url: `${LI}/feed/`,
    box: css('[data-view-name=comment-box] .ProseMirror'),
    button: css('[data-view-name=comment-post]'),
  },
  'linkedin comment on an older page': {
    url: `${LI}/posts/1`,
    box: css('.comments-comment-box .ql-editor'),
    button: css('[class*=comments-comment-box__submit-button]'),
  },
  'linkedin message': {
    url: `${LI}/messaging/thread/1`,
    box: css('.msg-form__contenteditable'),
    button: css('.msg-form__send-button'),
  },
  'linkedin message by Enter': {
    url: `${LI}/messaging/thread/1?enter=1`,
    box: css('.msg-form__contenteditable'),
    keys: ['Enter'],
  },
};

for (const [name, { url, open, place, box, button, keys = [] }] of Object.entries(SURFACES)) {
  for (const way of [...(button ? ['its button'] : []), ...keys]) {
    test(`${name}: a person types, undoes, and sends once by ${way}`, async ({ page }) => {
      await page.goto(url);
      await open?.(page);
      const where = place?.(page) ?? page;
      await writeWithUndo(page, box(where));
      if (way === 'its button') await button?.(where).click();
      else await page.keyboard.press(way);
      await expectSent(where);
    });
  }
  test(`${name}: a failed send says so and keeps the words`, async ({ page }) => {
    await page.goto(`${url}${url.includes('?') ? '&' : '?'}fail=1`);
    await open?.(page);
    const where = place?.(page) ?? page;
    await box(where).click();
    await page.keyboard.type(WORDS);
    if (button) await button(where).click();
    else await page.keyboard.press(keys[0] ?? '');
    await expect(where.locator('.toast')).toHaveText('Something went wrong. Try again.');
    await expectSent(where, []);
    expect(await wordsIn(box(where))).toBe(WORDS);
  });
}
