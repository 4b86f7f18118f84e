import { closestAcross, isSeen, parentAcross } from '../dom.ts';
import { contentEditable } from './contenteditable.ts';
import { draftJs } from './draft-js.ts';
import type { Engine } from './engine.ts';
import { lexical } from './lexical.ts';
import { proseMirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** Tried in this order: the last is what every unknown editor is made of. */
const ENGINES: readonly Engine[] = [lexical, draftJs, quill, proseMirror, textarea, contentEditable];

/** Fields that hold no draft, or a secret: searches, pickers, codes. */
const NOT_A_DRAFT =
  '[role="combobox"], [role="searchbox"], [role="search"] *, [type="search"], [aria-haspopup="listbox"][aria-autocomplete]:not([role="textbox"]), [data-testid*="pin-code" i] *, [autocomplete="one-time-code"], [readonly]';

export interface Editor {
  root: HTMLElement;
  engine: Engine;
}

/** The editor that an element belongs to, or null when it is not a place to write a draft. */
export function editorAt(element: Element): Editor | null {
  for (const engine of ENGINES) {
    const found = closestAcross(element, engine.root);
    if (!(found instanceof HTMLElement)) continue;
    const root = engine === contentEditable ? outermostEditable(found) : found;
    const isEditable = root instanceof HTMLTextAreaElement || root.isContentEditable;
    return isEditable && !root.matches(NOT_A_DRAFT) ? { root, engine } : null;
  }
  return null;
}

function outermostEditable(element: HTMLElement): HTMLElement {
  let root = element;
  for (
    let above = parentAcross(root);
    above instanceof HTMLElement && above.isContentEditable;
    above = parentAcross(root)
  )
    root = above;
  return root;
}

const ANY_ROOT = ENGINES.map(({ root }) => root).join(', ');
const MOST_STEPS = 25;

/** The first editor met on the way out from a control, within its own dialog, form or article. */
export function editorNear(control: Element): Editor | null {
  for (let at: Element | null = control, step = 0; at && step < MOST_STEPS; step++) {
    const above: ParentNode | null = at.parentNode instanceof ShadowRoot ? at.parentNode : parentAcross(at);
    if (!above) return null;
    const root = [...above.querySelectorAll(ANY_ROOT)].find(isSeen);
    if (root) return editorAt(root);
    if (above instanceof Element && above.matches('[role="dialog"], [role="article"], article, body'))
      return null;
    at = above instanceof Element ? above : parentAcross(at);
  }
  return null;
}
