import { el } from '../parts/dom.ts';
import { publish, sentList } from '../parts/feed.ts';
import { lexicalBox } from '../parts/lexical.ts';
import { link, seed } from '../parts/pages.ts';
import { pressable } from '../parts/roots.ts';

/** Where a message is written: Enter sends, Shift+Enter makes a new line; Send comes with the first letter. */
export function messageRow(): HTMLElement {
  const tools = el('div', { class: 'tools' });
  const box = lexicalBox({ 'aria-label': 'Message' }, 'Message...', { changed: draw, entered: send });

  function send(): void {
    if (box.text().trim() !== '' && publish('thread', box.text())) box.clear();
  }
  function draw(): void {
    const shown = box.text().trim() !== '';
    tools.replaceChildren(...(shown ? [pressable({ class: 'icon' }, send, 'Send')] : []));
  }
  return el('div', { class: 'row' }, box.frame, tools);
}

/** One conversation on a page of its own. */
export function directPage(): HTMLElement {
  return el(
    'main',
    { role: 'main', class: 'thread' },
    el('h1', {}, link('/priya.draws/', 'priya.draws')),
    seed('priya.draws', '10:02', 'Are you coming to the quiz on Friday?'),
    sentList('thread', 'message'),
    messageRow(),
  );
}
