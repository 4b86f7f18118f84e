import Quill from 'quill/core';
import { type Attrs, el } from './dom.ts';

/** A box to write in with Quill behind it. */
export interface QuillBox {
  frame: HTMLElement;
  quill: Quill;
  text(): string;
  clear(): void;
}

/** Makes a Quill box; LinkedIn's attributes are the caller's to give. */
export function quillBox(attrs: Attrs, placeholder: string, changed: () => void): QuillBox {
  const frame = el('div', { class: 'editor' });
  const quill = new Quill(frame, { placeholder });
  const fixed = { role: 'textbox', 'aria-multiline': 'true', 'data-test-ql-editor-contenteditable': 'true' };
  for (const [name, value] of Object.entries({ ...fixed, ...attrs }))
    if (typeof value === 'string') quill.root.setAttribute(name, value);
  quill.on('text-change', changed);
  const clear = () => {
    quill.setText('');
    quill.history.clear();
  };
  // Quill's own text ends in a line break that nobody typed.
  return { frame, quill, text: () => quill.getText().replace(/\n$/, ''), clear };
}
