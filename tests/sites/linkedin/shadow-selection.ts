import type Quill from 'quill/core';

/** Chromium's way to the selection inside a shadow root; Firefox's document.getSelection sees it anyway. */
interface WithSelection {
  getSelection(): Selection | null;
}

function hasSelection(root: object): root is WithSelection {
  return 'getSelection' in root && typeof root.getSelection === 'function';
}

/** Lets Quill find focus and selection inside a shadow root, which it looks for in the document alone. */
export function seeThroughShadow(quill: Quill): void {
  const shadow = quill.root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  const { selection, root } = quill;
  selection.hasFocus = () => shadow.activeElement === root;
  selection.getNativeRange = () => {
    const native = hasSelection(shadow) ? shadow.getSelection() : document.getSelection();
    return native !== null && native.rangeCount > 0 ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
}
