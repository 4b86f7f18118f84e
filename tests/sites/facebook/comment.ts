import { el } from '../parts/dom.ts';
import { publish } from '../parts/feed.ts';
import { lexicalBox } from '../parts/lexical.ts';
import { on, pressable } from '../parts/roots.ts';
import { mentionList } from './mentions.ts';

/** A comment or reply box: Enter sends, Shift+Enter makes a new line, and a Comment icon comes with the first letter. */
export function commentForm(place: string, label = 'Write a comment…'): HTMLElement {
  const tools = el('div', { class: 'tools' });
  const box = lexicalBox({ 'aria-label': label }, label, {
    changed: draw,
    entered: send,
  });
  const form = el('form', { role: 'presentation', class: 'row' }, box.frame, tools);

  function send(): void {
    if (box.text().trim() !== '' && publish(place, box.text())) box.clear();
  }
  function draw(): void {
    const shown = box.text().trim() !== '';
    tools.replaceChildren(
      ...(shown ? [pressable({ 'aria-label': 'Comment', class: 'icon' }, send, '➤')] : []),
    );
  }
  form.append(mentionList(box));
  return on(form, 'submit', (event) => event.preventDefault());
}
