/** The element above this one, going out of a shadow root to its host. */
export function parentAcross(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The nearest element at or above the start that matches, across shadow roots. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let at: Element | null = start; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}

/** The innermost element that an event happened on, seen through shadow roots. */
export function targetOf(event: Event): Element | null {
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : null;
}

/** The element with focus, seen through shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether a person can see the element: it is drawn, has a size, and is not hidden. */
export function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The name a screen reader would say for a control, near enough: label, labelling element, or its own words. */
export function nameOf(control: Element): string {
  const labelledBy = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = control.getRootNode() as Document | ShadowRoot;
  const label = labelledBy.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  const own = control instanceof HTMLInputElement ? control.value : control.textContent;
  return (control.getAttribute('aria-label') || label || own || '').replace(/\s+/g, ' ').trim();
}

/** Whether a control can be used: the sites say so natively or by ARIA. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';
}
