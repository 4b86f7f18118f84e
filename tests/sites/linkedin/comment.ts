import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { el } from '../parts/dom.ts';
import { publish } from '../parts/feed.ts';
import { on } from '../parts/roots.ts';

/** The newer front end's comment box: TipTap, no form, and a Post button that comes with the first letter. */
export function commentBox(place: string, focus: boolean): HTMLElement {
  const wrapper = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'editor' });
  const foot = el('div', { class: 'tools' });
  const box = el('div', { 'data-view-name': 'comment-box', class: 'row' }, wrapper, foot);
  const hint = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, 'Add a comment…');
  const editor = new Editor({
    element: wrapper,
    extensions: [StarterKit],
    injectCSS: false,
    autofocus: focus,
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment' } },
    onUpdate: draw,
  });
  const text = () => editor.getText({ blockSeparator: '\n' });

  wrapper.append(hint);

  function draw(): void {
    hint.hidden = text() !== '';
    if (text().trim() === '') {
      foot.replaceChildren();
      return;
    }
    const post = el(
      'button',
      { type: 'button', 'data-view-name': 'comment-post', class: 'primary' },
      'Comment',
    );
    foot.replaceChildren(
      on(post, 'click', () => publish(place, text()) && editor.commands.clearContent(true)),
    );
  }
  return box;
}
