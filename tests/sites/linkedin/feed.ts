import { asked, el } from '../parts/dom.ts';
import { sentList } from '../parts/feed.ts';
import { seed } from '../parts/pages.ts';
import { on } from '../parts/roots.ts';
import { commentBox } from './comment.ts';
import { messageForm } from './messaging.ts';
import { openShare } from './share.ts';

const WATER = 'The water is back on. Please close the gate behind you.';
const MILES = 'Ten miles this morning. My knees have written a complaint.';

/** Comments and their box, which the site mounts late: on the button, or a moment after the first post is drawn. */
function comments(label: string, place: string, first = false): HTMLElement {
  const open = el('button', { type: 'button' }, label);
  const holder = el('div', {}, el('div', { class: 'actions' }, open), sentList(place, 'comment'));
  const mount = (focus: boolean) => {
    if (holder.querySelector('[data-view-name="comment-box"]') === null)
      holder.append(commentBox(place, focus));
  };
  on(open, 'click', () => mount(true));
  if (first) requestAnimationFrame(() => mount(false));
  return holder;
}

/** The feed of the newer front end: a share starter (or the frame that holds a share box) and posts. */
export function feedPage(): HTMLElement {
  const start = el('button', { type: 'button', class: 'opener' }, 'Start a post');
  on(start, 'click', openShare);
  const src = `/preload/sharebox/${location.search}`;
  const framed = el('iframe', { 'data-testid': 'interop-iframe', src, title: 'Share box' });
  const feed = el('div', { 'data-testid': 'mainFeed', 'data-component-type': 'LazyColumn' });
  const reply = seed('Priya Raman', '1h', 'Thank you for this.', comments('Reply', 'reply-1'));
  feed.append(
    sentList('feed', 'post'),
    seed('Riverside Allotments', '2h', WATER, comments('Comment', 'comment-1', true), reply),
    seed('Dele Okonjo', '5h', MILES, comments('Comment', 'comment-2')),
  );
  const screen = { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' };
  const share = asked('frame') ? framed : el('div', { class: 'card' }, start);
  const bubble = asked('chat') && el('div', { class: 'msg-overlay-conversation-bubble chat-tab' });
  if (bubble) bubble.append(sentList('thread', 'message'), messageForm('div'));
  return el('main', { id: 'workspace', role: 'main', ...screen }, bubble, share, feed);
}
