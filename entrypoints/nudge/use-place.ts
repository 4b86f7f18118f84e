import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NudgeChoice } from '../../rules/messages.ts';
import { type CoverWatch, watchCovers } from './covered.ts';

/** The tallest the message list lets a nudge be (CSS pixels). */
const TALLEST = 10_000;

/** Tells how high the drawn card is, at each change, and when the page covers it; answers whether it is covered. */
export function usePlace(
  card: RefObject<HTMLElement | null>,
  tell: (choice: NudgeChoice) => Promise<unknown>,
): () => boolean {
  const covers = useRef<CoverWatch | null>(null);
  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const say = (choice: NudgeChoice) => void tell(choice).catch(() => undefined);
    const heights = new ResizeObserver(() => {
      const { height } = element.getBoundingClientRect();
      if (height > 0) say({ kind: 'ready', height: Math.min(height, TALLEST) });
    });
    heights.observe(element);
    const watch = watchCovers(element, () => say({ kind: 'covered' }));
    covers.current = watch;
    return () => {
      heights.disconnect();
      watch.stop();
    };
  }, [card, tell]);
  return () => covers.current?.isCovered() ?? false;
}
