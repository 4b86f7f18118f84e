/** Browsers ask for at least this long (ms) between two looks at what is visible. */
const BETWEEN_LOOKS = 100;

const SEES_COVERS = 'isVisible' in IntersectionObserverEntry.prototype;

/** Version 2 of the observer's options, which the browsers that have it need together. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/** Knows whether something of the page's lies over ours. */
export interface CoverWatch {
  isCovered(): boolean;
  stop(): void;
}

/**
 * Watches an element that has been drawn. `onCovered` hears of each time that it was in plain sight and is no
 * longer. Browsers that cannot tell (Firefox) never call it.
 */
export function watchCovers(element: Element, onCovered: () => void): CoverWatch {
  let wasSeen = false;
  let covered = false;
  const options: VisibilityInit = { trackVisibility: SEES_COVERS, delay: BETWEEN_LOOKS };
  const observer = new IntersectionObserver((entries) => {
    const latest = entries.at(-1);
    if (!SEES_COVERS || !latest || !('isVisible' in latest)) return;
    const inSight = latest.isVisible === true;
    // Out of view altogether is no cover: the content script has taken the frame away for a moment.
    const isNews = wasSeen && !inSight && latest.isIntersecting && !covered;
    covered = wasSeen && !inSight && latest.isIntersecting;
    wasSeen ||= inSight;
    if (isNews) onCovered();
  }, options);
  observer.observe(element);
  return { isCovered: () => covered, stop: () => observer.disconnect() };
}
