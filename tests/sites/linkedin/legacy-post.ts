import { el } from '../parts/dom.ts';
import { publish, replyPlace, sentList } from '../parts/feed.ts';
import { seed } from '../parts/pages.ts';
import { quillBox } from '../parts/quill.ts';
import { on } from '../parts/roots.ts';

function commentBox(place: string, placeholder: string, verb: string): HTMLElement {
  const attrs = { 'aria-label': 'Text editor for creating content', 'aria-placeholder': placeholder };
  const box = quillBox(attrs, placeholder, draw);
  const submit = el(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button--cr primary' },
    verb,
  );
  const form = el('form', { class: 'comments-comment-box__form row' });
  form.append(el('div', { class: 'comments-comment-texteditor editor' }, box.frame));
  // The button comes with the first letter and goes with the last.
  function draw(): void {
    if (box.text().trim() === '') submit.remove();
    else if (!submit.isConnected) form.append(submit);
  }
  on(form, 'submit', (event) => {
    event.preventDefault();
    if (publish(place, box.text())) box.clear();
  });
  return el('div', { class: 'comments-comment-box comments-comment-box--cr' }, form);
}

/** One post in the older front end, with its Quill comment box. */
export function legacyPostPage(): HTMLElement {
  const post = seed('Riverside Allotments', '2h', 'The water is back on. Please close the gate behind you.');
  post.classList.add('feed-shared-update-v2');
  post.dataset.urn = 'urn:li:activity:1';
  const comments = commentBox('comments', 'Add a comment…', 'Comment');
  const remark = replyPlace('Priya Raman', 'Thank you for this.', 'reply', () =>
    commentBox('reply', 'Add a reply…', 'Reply'),
  );
  post.append(el('div', { class: 'comments-container' }, comments, sentList('comments', 'comment'), remark));
  return el('main', { class: 'scaffold-layout__main' }, post);
}
