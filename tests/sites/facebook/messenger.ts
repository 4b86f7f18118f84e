import { el } from '../parts/dom.ts';
import { publish, sentList } from '../parts/feed.ts';
import { lexicalBox } from '../parts/lexical.ts';
import { link, seed } from '../parts/pages.ts';
import { pressable } from '../parts/roots.ts';

/** Where a message is written: Enter sends, Shift+Enter makes a new line; the send button stands in for a thumb. */
export function threadComposer(label: string): HTMLElement {
  const tools = el('div', { class: 'tools' });
  const box = lexicalBox({ 'aria-label': label, 'aria-placeholder': 'Aa' }, 'Aa', {
    changed: draw,
    entered: send,
  });

  function send(): void {
    if (box.text().trim() !== '' && publish('thread', box.text())) box.clear();
  }
  function draw(): void {
    const sends = box.text().trim() !== '';
    tools.replaceChildren(
      sends
        ? pressable({ 'aria-label': 'Press enter to send', class: 'icon' }, send, '➤')
        : pressable({ 'aria-label': 'Send a like', class: 'icon' }, () => publish('thread', '👍'), '👍'),
    );
  }
  draw();
  return el('div', { role: 'region', 'aria-label': 'Thread composer', class: 'row' }, box.frame, tools);
}

/** One conversation on a page of its own. */
export function messengerPage(): HTMLElement {
  const person = link('/profile.php?id=1', 'Priya Raman');
  person.setAttribute('aria-label', 'Priya Raman');
  return el(
    'main',
    { role: 'main', class: 'thread' },
    el('h1', {}, person),
    seed('Priya Raman', '10:02', 'Are you coming to the quiz on Friday?'),
    sentList('thread', 'message'),
    threadComposer('Message'),
  );
}
