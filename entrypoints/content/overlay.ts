/** Something of ours that lies over the page, out of reach of the page's scripts and styles. */
export interface Overlay {
  root: ShadowRoot;
  host: HTMLElement;
  /** Takes it out of the page, at once or after so many milliseconds; it is no longer defended. */
  remove(after?: number): void;
}

/** A page may take our element away or restyle it this often before we stop and say so. */
const MOST_REPAIRS = 10;

/** Nothing of the page's style sheets survives this: inline and important wins over every rule of theirs. */
const HOST_STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; overflow: visible !important; opacity: 1 !important; visibility: visible !important; pointer-events: auto !important; transition: none !important; animation: none !important; z-index: 2147483647 !important;';

/**
 * Puts a closed shadow root into the page and defends it: put back when removed, restyled when restyled.
 * `removed` is told before each repair and `defeated` when the page has won.
 */
export function placeOverlay(
  page: Document,
  events: { removed?: () => void; defeated?: () => void } = {},
): Overlay {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let repairs = 0;

  const place = () => {
    host.style.cssText = HOST_STYLE;
    if (!host.isConnected) page.documentElement.append(host);
  };
  const repair = () => {
    const isRestyled = host.getAttributeNames().some((name) => name !== 'style') || !sameStyle(host);
    if (host.isConnected && host.parentNode === page.documentElement && !isRestyled) return;
    if (++repairs > MOST_REPAIRS) {
      watch.disconnect();
      events.defeated?.();
      return;
    }
    const wasRemoved = !host.isConnected || host.parentNode !== page.documentElement;
    for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
    place();
    watch.takeRecords();
    if (wasRemoved) events.removed?.();
  };
  const watch = new MutationObserver(repair);
  place();
  const placed = host.style.cssText;
  const sameStyle = (element: HTMLElement) => element.style.cssText === placed;
  // Only the children of <html> and our own element: never the page's tree.
  watch.observe(page.documentElement, { childList: true });
  watch.observe(host, { attributes: true });
  return {
    root,
    host,
    remove(after = 0) {
      watch.disconnect();
      if (after > 0) setTimeout(() => host.remove(), after);
      else host.remove();
    },
  };
}

/** The outermost document that this frame may reach: a nudge in a small frame would be cut off. */
export function outermostDocument(): Document {
  let page = window as Window;
  while (page !== page.parent) {
    try {
      if (!page.parent.document.documentElement) break;
      page = page.parent;
    } catch {
      break;
    }
  }
  return page.document;
}
