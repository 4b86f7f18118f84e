import { el } from '../parts/dom.ts';
import { on } from '../parts/roots.ts';

/** A box to write a message in. */
export interface MessageBox {
  frame: HTMLElement;
  root: HTMLElement;
  text(): string;
  clear(): void;
}

function wordsOf(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  return node instanceof Text ? node.data : [...node.childNodes].map(wordsOf).join('');
}

/** LinkedIn's own editor: a bare contenteditable of paragraphs; the browser edits, the browser undoes. */
export function messageEditor(changed: () => void): MessageBox {
  const label = 'Write a message…';
  const attrs = { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true', 'aria-label': label };
  const root = el('div', { class: 'msg-form__contenteditable', ...attrs }, el('p', {}, el('br')));
  const placeholder = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, label);
  // A paragraph that holds nothing but a line break is an empty line, not two.
  const text = () => [...root.childNodes].map((line) => wordsOf(line).replace(/\n$/, '')).join('\n');

  function refresh(): void {
    if (root.querySelector('p') === null) {
      const words = root.textContent ?? '';
      const line = el('p', {}, words === '' ? el('br') : words);
      root.replaceChildren(line);
      getSelection()?.setPosition(line, line.childNodes.length);
    }
    placeholder.hidden = text() !== '';
    changed();
  }
  on(root, 'input', refresh);
  const clear = () => {
    root.replaceChildren(el('p', {}, el('br')));
    refresh();
  };
  return { frame: el('div', { class: 'editor' }, root, placeholder), root, text, clear };
}
