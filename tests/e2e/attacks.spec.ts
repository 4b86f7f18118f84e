import type { BrowserContext, Page } from '@playwright/test';
import { composerCalled } from './harness/composers/composers.ts';
import { type OpenComposer, openComposer } from './harness/composers/open-composer.ts';
import { checked, expect, nudgeIsOver, nudgeOver, test } from './harness/fixtures.ts';

/** What a hostile page may try. Each time the guard still warns, or says on the toolbar that it cannot. */
const BREACH = 'So proud of Toby Wetherell today';
const FACEBOOK_POST = composerCalled('Facebook post');

async function write(page: Page, attack?: () => void): Promise<OpenComposer> {
  const open = await openComposer(page, FACEBOOK_POST);
  if (attack) await page.evaluate(attack);
  await open.write(BREACH);
  await checked(page, /to check/);
  return open;
}

test('the page sends WXT’s own “script started” event: the draft is held all the same', async ({
  page,
  chromium,
}) => {
  const open = await write(page);
  await page.evaluate((id) => {
    for (const name of [`${id}:content:wxt:content-script-started`, 'wxt:content-script-started']) {
      document.dispatchEvent(
        new CustomEvent(name, { detail: { contentScriptName: 'content', messageId: 'x' } }),
      );
      window.postMessage({ type: name, contentScriptName: 'content', messageId: 'x' }, '*');
    }
  }, chromium.extensionId);
  await open.button?.click();
  await nudgeOver(page);
  expect(await open.sent()).toEqual([]);
});

test('the page listens first and stops every event: the draft is held all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const type of ['focusin', 'pointerdown', 'compositionend', 'submit'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  });
  const open = await write(page);
  await open.button?.click();
  await nudgeOver(page);
});

test('the page takes the nudge away once: it comes back', async ({ page }) => {
  const open = await write(page);
  await open.button?.click();
  await nudgeOver(page);
  await page.evaluate(() => {
    for (const child of [...document.documentElement.children])
      if (!child.matches('head, body')) child.remove();
  });
  const nudge = await nudgeOver(page);
  await nudge.getByRole('button', { name: 'Edit draft' }).click();
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
  expect(await open.sent()).toEqual([]);
});

test('the page takes the nudge away every time: the toolbar says so, and the draft has not gone out', async ({
  page,
  chromium,
}) => {
  const open = await write(page);
  await page.evaluate(() => {
    const strip = () => {
      for (const child of [...document.documentElement.children])
        if (!child.matches('head, body')) child.remove();
    };
    new MutationObserver(strip).observe(document.documentElement, { childList: true });
  });
  await open.button?.click();
  await expect.poll(() => badgeOf(chromium.context, page)).toBe('!');
  expect(await open.sent()).toEqual([]);
});

test('the page hides and restyles everything it can reach: the nudge can still be read and pressed', async ({
  page,
}) => {
  const open = await write(page);
  await open.button?.click();
  const nudge = await nudgeOver(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > div, dialog, iframe { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; pointer-events: none !important; transition: all 999s !important; }',
    );
    document.adoptedStyleSheets = [sheet];
    for (const child of document.documentElement.children) {
      if (child instanceof HTMLDivElement) {
        child.style.cssText = 'display: none !important';
        child.hidden = true;
        child.inert = true;
        child.className = 'gone';
      }
    }
  });
  await nudge.getByRole('button', { name: 'Edit draft' }).click();
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
});

test('the page puts its own dialog and popover over the nudge: the nudge goes on top again', async ({
  page,
}) => {
  const open = await write(page);
  await open.button?.click();
  const nudge = await nudgeOver(page);
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.style.cssText =
      'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; background: white';
    dialog.showModal();
    const popover = document.body.appendChild(document.createElement('div'));
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: white';
    popover.showPopover();
  });
  const onTop = () =>
    page.evaluate(
      () => document.elementFromPoint(innerWidth / 2, 150)?.parentElement === document.documentElement,
    );
  await expect.poll(onTop, { message: 'what lies on top is ours' }).toBe(true);
  // While the nudge knows itself covered a press only brings it up: the person sees it, and presses again.
  await expect(async () => {
    if (nudgeIsOver(page)) await nudge.getByRole('button', { name: 'Post anyway' }).click({ timeout: 1000 });
    expect(await open.sent()).toEqual([BREACH]);
  }).toPass();
});

test('the page looks through every root and frame: it reads nothing of the nudge', async ({
  page,
  chromium,
}) => {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    const roots: ShadowRoot[] = [];
    Object.assign(window, { roots });
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, { ...init, mode: 'open' });
      roots.push(root);
      return root;
    };
  });
  const open = await write(page);
  await open.button?.click();
  const nudge = await nudgeOver(page);
  const address = nudge.url();
  const read = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const ours = [...document.documentElement.children].filter((child) => !child.matches('head, body'));
    return {
      words: ours.map((element) => `${element.outerHTML} ${element.textContent}`).join(' '),
      roots:
        ours.filter((element) => element.shadowRoot).length +
        (window as unknown as { roots: ShadowRoot[] }).roots.filter((root) => ours.includes(root.host))
          .length,
      frames: window.length + all.filter((element) => element instanceof HTMLIFrameElement).length,
      loaded: performance.getEntriesByType('resource').filter(({ name }) => name.includes('#')).length,
    };
  });
  expect(read.words).not.toMatch(/Toby|pupil|post anyway/i);
  expect(read).toMatchObject({ roots: 0, frames: 0, loaded: 0 });
  // The page opens the nudge page itself, with the very address: it gets nothing to show.
  const before = page.frames().length;
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, address);
  await expect.poll(() => page.frames().length).toBeGreaterThan(before);
  await expect
    .poll(() =>
      Promise.all(
        page.frames().map((frame) =>
          frame
            .getByText('Toby Wetherell')
            .count()
            .catch(() => 0),
        ),
      ).then((counts) => counts.slice(before).reduce((sum, count) => sum + count, 0)),
    )
    .toBe(0);
  expect(chromium.extensionId).toMatch(/^[a-p]{32}$/);
});

test('the page sends synthetic clicks, keys and messages: nothing is chosen and nothing goes out', async ({
  page,
}) => {
  const open = await write(page);
  await open.button?.click();
  const nudge = await nudgeOver(page);
  await page.evaluate(() => {
    const post = document.querySelector('[role="dialog"] [aria-label="Post"]');
    const targets = [post, ...document.documentElement.children, window, document];
    for (const target of targets) {
      for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup'])
        target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', 'Escape', ' '])
        target?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            bubbles: true,
            composed: true,
            cancelable: true,
            ctrlKey: key === 'Enter',
          }),
        );
    }
    (post as HTMLElement).click();
    for (const kind of ['post', 'edit', 'ready']) {
      window.postMessage({ type: 'nudge.chosen', nonce: '', choice: { kind } }, '*');
      window.dispatchEvent(new MessageEvent('message', { data: { type: 'nudge.chosen', choice: { kind } } }));
    }
  });
  await expect(nudge.getByRole('button', { name: 'Edit draft' })).toBeFocused();
  expect(await open.sent()).toEqual([]);
});

test('the page’s own script presses Post for a checked draft: it is stopped', async ({ page }) => {
  const open = await write(page);
  await open.button?.click();
  await (await nudgeOver(page)).getByRole('button', { name: 'Edit draft' }).click();
  await expect.poll(() => nudgeIsOver(page)).toBe(false);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[role="dialog"] [aria-label="Post"]')?.click(),
  );
  expect(await open.sent()).toEqual([]);
});

test('the page floods the document with mutations: the draft is held all the same', async ({ page }) => {
  const open = await write(page, () => {
    const box = document.body.appendChild(document.createElement('div'));
    const flood = () => {
      for (let count = 0; count < 300; count++) box.append(document.createElement('i'));
      box.replaceChildren();
      document.documentElement.append(document.createComment('flood'));
      requestAnimationFrame(flood);
    };
    flood();
  });
  await open.button?.click();
  const nudge = await nudgeOver(page);
  await nudge.getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(open.sent).toEqual([BREACH]);
});

test('the page poisons every prototype it has: the draft is held all the same', async ({ page }) => {
  await page.goto('https://x.com/i/chat/1');
  await page.locator('textarea').first().click();
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('poisoned');
    };
    Object.defineProperty(Object.prototype, 'findings', { get: broken, configurable: true });
    Object.defineProperty(Object.prototype, 'tier', { value: 'clear', configurable: true });
    Object.assign(Element.prototype, { matches: () => false });
    Element.prototype.attachShadow = broken;
    HTMLDialogElement.prototype.showModal = broken;
    Map.prototype.get = broken;
    Set.prototype.has = broken;
  });
  await page.keyboard.type(BREACH);
  await checked(page, /to check/);
  await page.keyboard.press('Enter');
  await nudgeOver(page);
});

async function badgeOf(context: BrowserContext, page: Page): Promise<string> {
  const [worker] = context.serviceWorkers();
  await page.bringToFront();
  return (
    (await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number }[]> };
          action: { getBadgeText(q: object): Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
    })) ?? ''
  );
}
