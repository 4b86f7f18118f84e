import type { Composer } from './composer.ts';

/** Where the caret was, so that "Edit draft" can put it back. */
export interface Caret {
  restore(): void;
}

/** Remembers the caret of a composer. Sites may replace the nodes: then the end of the draft has to do. */
export function rememberCaret({ root }: Composer): Caret {
  if (root instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = root;
    return {
      restore() {
        root.focus({ preventScroll: true });
        root.setSelectionRange(selectionStart, selectionEnd);
      },
    };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionIn(root) ?? {};
  return {
    restore() {
      root.focus({ preventScroll: true });
      const selection = selectionIn(root) ?? getSelection();
      if (!selection) return;
      if (anchorNode && focusNode && root.contains(anchorNode) && root.contains(focusNode)) {
        selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
      } else {
        selection.selectAllChildren(root);
        selection.collapseToEnd();
      }
    },
  };
}

/** The selection as seen from inside the editor's own document or shadow root. */
export function selectionIn(root: HTMLElement): Selection | null {
  const scope = root.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return scope.getSelection?.() ?? root.ownerDocument.getSelection();
}
