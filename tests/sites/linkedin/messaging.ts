import { asked, el } from '../parts/dom.ts';
import { publish, sentList } from '../parts/feed.ts';
import { link, seed } from '../parts/pages.ts';
import { on } from '../parts/roots.ts';
import { messageEditor } from './message-editor.ts';

/** Where a message is written: a form on the page of messages, a plain box in a bubble over other pages. */
export function messageForm(tag: 'form' | 'div'): HTMLElement {
  let enterSends = asked('enter');
  const box = messageEditor(draw);
  const foot = el('div', { class: 'msg-form__footer tools' });
  const form = el(tag, { class: 'msg-form' }, el('div', { class: 'row' }, box.frame), foot);
  const options = el('fieldset', { hidden: true });

  function send(): void {
    if (box.text().trim() !== '' && publish('thread', box.text())) box.clear();
  }
  function draw(): void {
    const toggle = el(
      'button',
      { type: 'button', class: 'msg-form__send-toggle', 'aria-label': 'Open send options' },
      '…',
    );
    on(toggle, 'click', () => options.toggleAttribute('hidden'));
    const disabled = box.text().trim() === '';
    const button = el(
      'button',
      { type: tag === 'form' ? 'submit' : 'button', class: 'msg-form__send-button primary', disabled },
      'Send',
    );
    if (tag === 'div') on(button, 'click', send);
    foot.replaceChildren(
      ...(enterSends ? [el('small', {}, 'Press Enter to Send')] : [button]),
      toggle,
      options,
    );
  }
  for (const [label, value] of [
    ['Press Enter to Send', true],
    ['Click Send', false],
  ] as const) {
    const radio = el('input', { type: 'radio', name: 'send-mode', checked: value === enterSends });
    on(radio, 'change', () => {
      enterSends = value;
      draw();
    });
    options.append(el('label', {}, radio, ` ${label} `));
  }
  on(box.root, 'keydown', (event) => {
    if (!enterSends || !(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    if (event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  on(form, 'submit', (event) => {
    event.preventDefault();
    send();
  });
  draw();
  return form;
}

/** One conversation; with ?enter=1 Enter sends and no Send button is drawn. */
export function messagingPage(): HTMLElement {
  const person = link(
    '/in/priya-raman/',
    el('h2', { class: 'msg-entity-lockup__entity-title' }, 'Priya Raman'),
  );
  person.classList.add('msg-thread__link-to-profile');
  const convo = el('div', { class: 'msg-convo-wrapper thread' }, person);
  convo.append(
    seed('Priya Raman', '10:02', 'Are you coming to the quiz on Friday?'),
    sentList('thread', 'message'),
  );
  convo.append(messageForm('form'));
  return el('main', { role: 'main' }, convo);
}
