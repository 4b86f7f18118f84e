export type Child = Node | string | null | undefined | false;
export type Attrs = Record<string, string | boolean | undefined>;

/** A new element with these attributes (true is an empty one, false and undefined none) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attrs: Attrs = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value === true) node.setAttribute(name, '');
    else if (typeof value === 'string') node.setAttribute(name, value);
  }
  for (const child of children)
    if (child !== null && child !== undefined && child !== false) node.append(child);
  return node;
}

/** An svg with a name and nothing that looks like anyone's mark: a plain ring. */
export function icon(label: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('role', 'img');
  svg.setAttribute('viewBox', '0 0 24 24');
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const name of ['cx', 'cy']) ring.setAttribute(name, '12');
  ring.setAttribute('r', '9');
  svg.append(ring);
  return svg;
}

/** Whether the address asks for a variant, such as ?fail=1. */
export function asked(variant: string, value = '1'): boolean {
  return new URLSearchParams(location.search).get(variant) === value;
}
