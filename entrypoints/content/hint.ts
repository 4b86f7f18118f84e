import { i18n } from '#i18n';
import { type Overlay, placeOverlay } from './overlay.ts';

/** The quiet mark: says that we are watching, and how many things there are to check. */
export interface Hint {
  /** Shows words near a composer, with a button where there is more to see; null takes the hint away. */
  say(words: string | null, near: HTMLElement | null, show?: () => void): void;
  /** Whether an element of the page is the hint itself. */
  isAt(element: Element): boolean;
}

const BOX =
  'position: fixed; display: flex; align-items: center; gap: 0.5rem; max-inline-size: min(22rem, calc(100vw - 2rem)); padding: 0.4rem 0.75rem; border-radius: 999px; font: 500 14px/1.4 system-ui, sans-serif; color: light-dark(#1d2733, #eef2f6); background: light-dark(#ffffff, #26303b); border: 1px solid light-dark(#8a97a6, #6b7a8b); box-shadow: 0 2px 10px rgb(0 0 0 / 25%); color-scheme: light dark;';
const BUTTON =
  'all: unset; cursor: pointer; min-block-size: 24px; padding: 0 0.5rem; border-radius: 999px; font: inherit; font-weight: 700; text-decoration: underline; color: light-dark(#0b57a4, #9cc9ff);';
const FOCUSED = `${BUTTON} outline: 3px solid light-dark(#0b57a4, #9cc9ff); outline-offset: 1px;`;

/** Distance from the edges of the window, in CSS pixels. */
const MARGIN = 16;

/** Makes the hint; nothing is put into the page until there is something to say. */
export function makeHint(): Hint {
  let overlay: Overlay | null = null;
  let parts: ReturnType<typeof draw> | null = null;
  let composer: HTMLElement | null = null;
  let onShow: (() => void) | undefined;

  const place = () => {
    if (parts) putWhereFree(parts.box, composer);
  };

  return {
    say(words, near, show) {
      if (words === null && !overlay) return;
      if (!overlay) {
        overlay = placeOverlay(document, { defeated: () => undefined });
        parts = draw(overlay.root, () => onShow?.());
        window.addEventListener('resize', place, { passive: true });
      }
      if (!parts) return;
      composer = near;
      onShow = show;
      if (parts.words.textContent !== (words ?? '')) parts.words.textContent = words ?? '';
      parts.box.style.display = words === null ? 'none' : 'flex';
      parts.button.hidden = show === undefined;
      parts.button.style.display = show === undefined ? 'none' : '';
      place();
    },
    isAt: (element) => element === overlay?.host,
  };
}

function draw(root: ShadowRoot, show: () => void) {
  const box = document.createElement('div');
  const words = document.createElement('span');
  const button = document.createElement('button');
  box.style.cssText = BOX;
  words.setAttribute('role', 'status');
  button.type = 'button';
  button.style.cssText = BUTTON;
  button.textContent = i18n.t('hint.show');
  button.addEventListener('focus', () => {
    button.style.cssText = FOCUSED;
  });
  button.addEventListener('blur', () => {
    button.style.cssText = BUTTON;
  });
  // The editor keeps its caret: pressing the hint with a mouse does not take the focus.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) show();
  });
  box.append(words, button);
  root.append(box);
  return { box, words, button };
}

/** The first corner of the window where the hint does not cover the editor. */
function putWhereFree(box: HTMLElement, editor: HTMLElement | null): void {
  const taken = editor?.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = { start: MARGIN, end: window.innerWidth - width - MARGIN };
  const top = { start: MARGIN, end: window.innerHeight - height - MARGIN };
  const corners = [
    [left.start, top.end],
    [left.end, top.end],
    [left.end, top.start],
    [left.start, top.start],
  ] as const;
  const free = corners.find(
    ([x, y]) =>
      !taken || x > taken.right || x + width < taken.left || y > taken.bottom || y + height < taken.top,
  );
  const [x, y] = free ?? corners[0];
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
}
