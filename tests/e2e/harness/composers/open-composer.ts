import type { Locator, Page } from '@playwright/test';
import type { ComposerCase } from './composer-case.ts';

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
export async function openComposer(page: Page, composer: ComposerCase): Promise<OpenComposer> {
  await page.goto(composer.url);
  return enterComposer(page, composer);
}

/** Puts the caret in a composer of the page that is open. */
export async function enterComposer(
  page: Page,
  { open, place, editor, button }: ComposerCase,
): Promise<OpenComposer> {
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
