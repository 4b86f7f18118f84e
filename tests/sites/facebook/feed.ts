import { asked, el } from '../parts/dom.ts';
import { replyPlace, sentList } from '../parts/feed.ts';
import { seed } from '../parts/pages.ts';
import { pressable } from '../parts/roots.ts';
import { commentForm } from './comment.ts';
import { openComposer, openShare } from './composer.ts';
import { threadComposer } from './messenger.ts';

function story(position: number, name: string, when: string, text: string, ...more: Node[]): HTMLElement {
  const place = `comment-${position}`;
  const share = pressable(
    { 'aria-label': 'Send this to friends or post it on your profile.' },
    openShare,
    'Share',
  );
  const comments = el('div', { 'data-ad-rendering-role': 'comment_button' });
  const remark = replyPlace('Priya Raman', 'Thank you for this.', 'reply', () =>
    commentForm('reply', 'Reply to Priya Raman'),
  );
  comments.append(sentList(place, 'comment'), commentForm(place));
  if (position === 1) comments.append(remark);
  const post = seed(name, when, text, ...more, el('div', { class: 'actions' }, share), comments);
  post.setAttribute('aria-posinset', String(position));
  return post;
}

/** The home feed or a group: an opener for the post dialog, and posts with comment boxes. */
export function feedPage(path: string): HTMLElement {
  const words = path.startsWith('/groups/') ? 'Write something…' : "What's on your mind, Sam?";
  const opener = pressable({ class: 'opener' }, openComposer, words);
  const chat = asked('chat') && threadComposer('Write to Priya Raman');
  return el(
    'main',
    { role: 'main' },
    chat && el('div', { class: 'chat-tab' }, sentList('thread', 'message'), chat),
    el('div', { class: 'card' }, opener),
    sentList('feed', 'post'),
    story(
      1,
      'Riverside Allotments',
      '2 h',
      'The water is back on. Please close the gate behind you.',
      el('div', { class: 'picture' }),
    ),
    story(2, 'Dele Okonjo', '5 h', 'Ten miles this morning. My knees have written a complaint.'),
  );
}
