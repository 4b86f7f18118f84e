import { asked, el, icon } from '../parts/dom.ts';
import { sentList } from '../parts/feed.ts';
import { frame, go, link, seed, startPages } from '../parts/pages.ts';
import { pressable } from '../parts/roots.ts';
import { commentForm } from './comment.ts';
import { openCreate } from './create.ts';
import { directPage, messageRow } from './direct.ts';

const WAYS = [
  ['Home', '/'],
  ['A post', '/p/1/'],
  ['Messages', '/direct/t/1/'],
] as const;

const STORIES = [
  ['1', 'riverside_allotments', 'The water is back on. Please close the gate behind you.'],
  ['2', 'dele.runs', 'Ten miles this morning. My knees have written a complaint.'],
] as const;

type Story = readonly [code: string, name: string, text: string];

function storyOf(code: string): Story {
  return STORIES.find(([known]) => known === code) ?? STORIES[0];
}

function story(code: string, name: string, text: string): HTMLElement {
  const place = `comment-${code}`;
  const picture = el('div', { class: 'picture' });
  const { form, answer } = commentForm(place);
  const reply = pressable({}, () => answer('priya.draws'), 'Reply');
  const comments = el(
    'section',
    {},
    link(`/p/${code}/`, 'View comments'),
    seed('priya.draws', '1 h', 'Thank you for this.', reply),
    sentList(place, 'comment'),
    form,
  );
  return seed(name, '2 h', text, picture, comments);
}

/** The post in a dialog over the feed, whose own comment boxes stay where they are. */
function postModal(code: string): HTMLElement {
  const post = storyOf(code);
  const close = pressable({ 'aria-label': 'Close', class: 'close' }, () => go('/'), '×');
  return el(
    'div',
    { class: 'layer' },
    el(
      'div',
      { role: 'dialog', class: 'dialog' },
      el('header', {}, el('h2', {}, post[1]), close),
      story(...post),
    ),
  );
}

function feedPage(path: string): HTMLElement {
  const code = /^\/(?:p|reel)\/(\w+)/.exec(path)?.[1];
  const main = el('main', { role: 'main' });
  if (asked('chat'))
    main.append(el('div', { class: 'chat-tab' }, sentList('thread', 'message'), messageRow()));
  // An address that is loaded shows the post alone; one that is gone to shows it over the feed.
  if (code !== undefined && arrived) main.append(story(...storyOf(code)));
  else main.append(sentList('feed', 'post'), ...STORIES.map(([id, name, text]) => story(id, name, text)));
  if (code !== undefined && !arrived) main.append(postModal(code));
  return main;
}

let arrived = true;
const root = document.getElementById('mount_0_0_Xq') ?? document.body.appendChild(el('div'));
startPages(root, (path) => {
  const page = frame('Instagram', WAYS, path.startsWith('/direct/') ? directPage() : feedPage(path));
  const create = pressable({}, () => openCreate('choose'), icon('New post'), 'Create');
  page.querySelector('nav')?.append(create);
  arrived = false;
  if (path === '/create/') queueMicrotask(() => openCreate('caption'));
  return page;
});
