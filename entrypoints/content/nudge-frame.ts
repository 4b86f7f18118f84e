import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { outermostDocument, placeOverlay } from './overlay.ts';

/** A nudge on the screen: our own page in a frame, in a modal dialog, in a closed shadow root. */
export interface NudgeFrame {
  /** The page inside is drawn and this high (CSS pixels). */
  show(height: number): void;
  /** Something of the page's lies over it: go on top again. */
  raise(): void;
  close(): void;
}

/** A page may push itself over the nudge this often before we stop and say so. */
const MOST_RAISES = 10;

/** How long (ms) a closed frame stays, out of sight. */
const KEYS_ANSWERED = 300;

/** The card hangs from the top: it does not move under the pointer when its height changes. */
const DIALOG =
  'all: initial; box-sizing: border-box; position: fixed; inset: 0; inline-size: 100vw; block-size: 100dvh; max-inline-size: none; max-block-size: none; display: grid; grid-template: 100% / 100%; place-items: start center; padding: max(1rem, 10dvh) 1rem 1rem; background: rgb(15 20 30 / 55%); overflow: auto;';
const FRAME =
  'all: initial; display: block; inline-size: min(34rem, 100%); block-size: 100%; max-block-size: 100%; border: 0; border-radius: 14px; color-scheme: light dark; background: transparent;';

export interface NudgeEvents {
  /** Escape on the dialog itself. */
  escaped: () => void;
  /** The page took the nudge away: its frame is gone and has to be made anew. */
  removed: () => void;
  /** The page has won; nothing more can be shown. */
  defeated: () => void;
}

/** Opens the nudge page for a nonce, on top of everything the site has open, with the focus in it. */
export function openNudgeFrame(nonce: string, events: NudgeEvents): NudgeFrame {
  const page = outermostDocument();
  const overlay = placeOverlay(page, events);
  const dialog = page.createElement('dialog');
  const frame = page.createElement('iframe');
  dialog.style.cssText = DIALOG;
  frame.style.cssText = FRAME;
  frame.allow = 'clipboard-write';
  frame.src = `${browser.runtime.getURL('/nudge.html')}#${nonce}`;
  frame.title = i18n.t('name');
  // A frame that is given the focus before its page is there loses it when it changes its process.
  dialog.autofocus = true;
  dialog.tabIndex = -1;
  dialog.append(frame);
  overlay.root.append(dialog);
  dialog.showModal();

  let isDrawn = false;
  const focusFrame = () => {
    if (isDrawn) frame.focus();
  };
  let raises = 0;
  const raise = () => {
    if (++raises > MOST_RAISES) return events.defeated();
    dialog.close();
    dialog.showModal();
    focusFrame();
  };
  const onToggle = (event: Event) => {
    const opened = event.target;
    if (
      opened !== overlay.host &&
      opened instanceof Element &&
      opened.matches(':popover-open, dialog:modal, :fullscreen')
    )
      raise();
  };
  const keepFocus = () => {
    if (page.activeElement !== overlay.host) focusFrame();
  };
  /** Keys that reach the page below would work its shortcuts. */
  const swallow = (event: Event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event instanceof KeyboardEvent && event.key === 'Escape') events.escaped();
    else focusFrame();
  };
  const view = page.defaultView ?? window;
  const collapsed = new ResizeObserver(() => {
    if (overlay.host.isConnected && dialog.getBoundingClientRect().height === 0) events.defeated();
  });
  collapsed.observe(dialog);
  page.addEventListener('toggle', onToggle, true);
  page.addEventListener('fullscreenchange', onToggle, true);
  view.addEventListener('keydown', swallow, true);
  view.addEventListener('focusin', keepFocus, true);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    events.escaped();
  });

  return {
    show(height) {
      frame.style.blockSize = `${Math.ceil(height)}px`;
      frame.style.boxShadow = '0 12px 48px rgb(0 0 0 / 40%)';
      isDrawn = true;
      if (page.activeElement !== overlay.host || overlay.root.activeElement !== frame) frame.focus();
    },
    raise,
    close() {
      collapsed.disconnect();
      page.removeEventListener('toggle', onToggle, true);
      page.removeEventListener('fullscreenchange', onToggle, true);
      view.removeEventListener('keydown', swallow, true);
      view.removeEventListener('focusin', keepFocus, true);
      dialog.close();
      dialog.style.display = 'none';
      // The key that closed it is still on its way to the frame: a frame that is gone would never answer for it.
      overlay.remove(KEYS_ANSWERED);
    },
  };
}
