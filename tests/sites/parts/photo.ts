import { el } from './dom.ts';
import { on } from './roots.ts';

/** A hidden file input and the previews it fills; the previews can be taken off again. */
export function photoPicker(attrs: Record<string, string | boolean>): {
  input: HTMLInputElement;
  previews: HTMLElement;
} {
  const previews = el('div', { class: 'previews', 'data-testid': 'attachments' });
  const input = el('input', { type: 'file', class: 'hidden', ...attrs });
  on(input, 'change', () => {
    for (const file of input.files ?? []) {
      const remove = el('button', { type: 'button', 'aria-label': 'Remove media' }, '×');
      const item = el(
        'div',
        { role: 'group' },
        el('img', { src: URL.createObjectURL(file), alt: '' }),
        remove,
      );
      on(remove, 'click', () => item.remove());
      previews.append(item);
    }
    input.value = '';
  });
  return { input, previews };
}
