import { el } from '../parts/dom.ts';
import { publish } from '../parts/feed.ts';
import { on, pressable } from '../parts/roots.ts';

/** A comment box, and what puts a reply's handle into it. */
export interface CommentForm {
  form: HTMLElement;
  answer(handle: string): void;
}

/** A comment box: a text area that gives way to a new one when it gains focus; Enter or Post sends. */
export function commentForm(place: string): CommentForm {
  const tools = el('div', { class: 'tools' });
  const form = el('form', { method: 'POST', class: 'row' }, textarea(), tools);
  let replaced = false;

  function textarea(): HTMLTextAreaElement {
    const words = 'Add a comment…';
    const node = el('textarea', { 'aria-label': words, placeholder: words, rows: '1', autocomplete: 'off' });
    on(node, 'input', draw);
    on(node, 'focusin', () => {
      if (replaced) return;
      replaced = true;
      const fresh = textarea();
      fresh.value = node.value;
      node.replaceWith(fresh);
      fresh.focus();
    });
    return on(node, 'keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing)
        return;
      event.preventDefault();
      send();
    });
  }
  function box(): HTMLTextAreaElement | null {
    return form.querySelector('textarea');
  }
  function send(): void {
    const node = box();
    if (node === null || node.value.trim() === '' || !publish(place, node.value)) return;
    node.value = '';
    draw();
  }
  function draw(): void {
    const shown = box()?.value.trim() !== '';
    tools.replaceChildren(...(shown ? [pressable({ class: 'icon' }, send, 'Post')] : []));
  }
  function answer(handle: string): void {
    box()?.focus();
    const node = box();
    if (node === null) return;
    node.value = `@${handle} `;
    draw();
  }
  return { form: on(form, 'submit', (event) => event.preventDefault()), answer };
}
