import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepKeysIn } from './keys.ts';

/** Puts the focus on the first button, keeps it inside, and takes Escape for it. */
export function useKeys(
  card: RefObject<HTMLElement | null>,
  first: RefObject<HTMLButtonElement | null>,
  onEscape: () => void,
): void {
  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const takeFocus = () => {
      if (!element.contains(document.activeElement)) first.current?.focus({ preventScroll: true });
    };
    takeFocus();
    window.addEventListener('focus', takeFocus);
    const stop = keepKeysIn(element, onEscape);
    return () => {
      window.removeEventListener('focus', takeFocus);
      stop();
    };
  }, [card, first, onEscape]);
}
