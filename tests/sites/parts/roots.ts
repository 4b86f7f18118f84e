import { type Attrs, asked, type Child, el } from './dom.ts';

/** Like React's, handlers hang on the root of the page, never on the elements themselves. */
const TYPES = ['click', 'keydown', 'submit', 'input', 'change', 'focusin'] as const;
type Type = (typeof TYPES)[number];
type Act = (event: Event) => void;

const acts = new WeakMap<EventTarget, Partial<Record<Type, Act>>>();

/** Says what an element does on an event; runs when the event reaches the root. */
export function on<T extends Element>(node: T, type: Type, act: Act): T {
  acts.set(node, { ...acts.get(node), [type]: act });
  return node;
}

/** Whether the page heeds this event: a page opened with ?trusted=1 ignores what no person did. */
export function heeds(event: Event): boolean {
  return event.isTrusted || !asked('trusted');
}

/** Starts listening at a root: the mount element of the page, or a shadow root. */
export function listenAt(root: EventTarget): void {
  for (const type of TYPES) {
    root.addEventListener(type, (event) => {
      if (!heeds(event)) return;
      for (const node of event.composedPath()) {
        acts.get(node)?.[type]?.(event);
        if (node === root || event.cancelBubble) return;
      }
    });
  }
}

/** A div that acts as a button, as Meta's sites have them: aria-disabled, and Enter and Space press it. */
export function pressable(attrs: Attrs, press: () => void, ...children: Child[]): HTMLElement {
  const disabled = attrs['aria-disabled'] === 'true';
  const node = el('div', { role: 'button', tabindex: disabled ? '-1' : '0', ...attrs }, ...children);
  on(node, 'click', () => {
    if (!disabled) press();
  });
  return on(node, 'keydown', (event) => {
    if (disabled || !(event instanceof KeyboardEvent) || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    press();
  });
}
