import { asked, el } from './dom.ts';
import { pressable } from './roots.ts';

/** Something that was sent: where, its exact text, and who may see it. */
export interface Post {
  /** The how-manieth thing sent since the page was loaded. */
  number: number;
  place: string;
  text: string;
  note: string;
}

const posts: Post[] = [];
const watchers = new Set<() => void>();

function toast(text: string): void {
  for (const old of document.querySelectorAll('.toast')) old.remove();
  if (text !== '')
    document.body.append(el('div', { class: 'toast', role: 'alert', 'data-testid': 'toast' }, text));
}

/** Sends a text. False, with a visible notice, on a page opened with ?fail=1: the draft then stays. */
export function publish(place: string, text: string, note = ''): boolean {
  if (asked('fail')) {
    toast('Something went wrong. Try again.');
    return false;
  }
  toast('');
  posts.push({ number: posts.length + 1, place, text, note });
  for (const watcher of watchers) watcher();
  return true;
}

/** What was sent at a place, oldest first. */
export function postsAt(place: string): Post[] {
  return posts.filter((post) => post.place === place);
}

/** Calls back after each thing sent; answers the way to stop. */
export function watchPosts(act: () => void): () => void {
  watchers.add(act);
  return () => watchers.delete(act);
}

function card(post: Post, kind: string): HTMLElement {
  return el(
    'div',
    { role: 'article', class: `card ${kind}` },
    el('div', { class: 'byline' }, el('b', {}, 'You'), el('small', {}, post.note || 'Just now')),
    el('div', { class: 'words', 'data-post': kind }, post.text),
  );
}

/** A list that shows what is sent at a place as it is sent. */
export function sentList(place: string, kind: 'post' | 'comment' | 'message'): HTMLElement {
  const list = el('div', { class: 'sent' });
  const draw = () => list.replaceChildren(...postsAt(place).map((post) => card(post, kind)));
  draw();
  watchPosts(draw);
  return list;
}

/** The words that say how much was sent since the page was loaded. */
export function countWords(): string {
  return `Posted: ${posts.length}`;
}

/** A line that always says how much was sent. */
export function countLine(): HTMLElement {
  const line = el('p', { class: 'count' }, countWords());
  watchPosts(() => {
    line.textContent = countWords();
  });
  return line;
}

/** Somebody else's remark with a Reply button, which opens what the site answers with and shows what was sent. */
export function replyPlace(name: string, text: string, place: string, box: () => HTMLElement): HTMLElement {
  const remark = el(
    'div',
    { role: 'article', class: 'card comment' },
    el('div', { class: 'byline' }, el('b', {}, name), el('small', {}, '1 h')),
    el('p', { class: 'words' }, text),
  );
  const holder = el('div');
  const open = () => {
    if (holder.childElementCount === 0) holder.append(box());
  };
  remark.append(pressable({}, open, 'Reply'), holder, sentList(place, 'comment'));
  return remark;
}
