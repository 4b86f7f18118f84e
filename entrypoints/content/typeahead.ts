import { isSeen } from './dom.ts';

/** How far from an editor (CSS pixels) a floating list still belongs to it. */
const NEAR = 48;

/** Whether a list of suggestions (mentions, hashtags) is open at this editor, so that Enter picks and does not send. */
export function typeaheadIsOpen(root: HTMLElement): boolean {
  if (root.getAttribute('aria-activedescendant') || root.getAttribute('aria-expanded') === 'true')
    return true;
  const editor = root.getBoundingClientRect();
  const scope = root.getRootNode() as Document | ShadowRoot;
  return [...scope.querySelectorAll('[role="listbox"]')].some((list) => {
    if (!isSeen(list) || !floats(list)) return false;
    const box = list.getBoundingClientRect();
    return (
      box.height > 0 &&
      box.top < editor.bottom + NEAR &&
      box.bottom > editor.top - NEAR &&
      box.left < editor.right &&
      box.right > editor.left
    );
  });
}

function floats(list: Element): boolean {
  for (let at: Element | null = list, step = 0; at && step < 4; at = at.parentElement, step++) {
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
