import { type Child, el } from './dom.ts';
import { countLine } from './feed.ts';
import { listenAt, on } from './roots.ts';
import { keepTrustedTypes } from './trusted-types.ts';

let draw: () => void = () => {};

/** Goes to another page of the site without loading it, as all four sites do. Variants stay in the address. */
export function go(path: string): void {
  history.pushState(null, '', path.includes('?') ? path : path + location.search);
  draw();
}

/** A link inside the site. */
export function link(href: string, ...children: Child[]): HTMLElement {
  const current = location.pathname === href;
  const node = el('a', { href, 'aria-current': current ? 'page' : undefined }, ...children);
  return on(node, 'click', (event) => {
    event.preventDefault();
    go(href);
  });
}

/** Draws the page for the address into the root, now and after each navigation. */
export function startPages(root: HTMLElement, page: (path: string) => HTMLElement): void {
  keepTrustedTypes();
  listenAt(root);
  draw = () => root.replaceChildren(page(location.pathname));
  addEventListener('popstate', draw);
  draw();
}

/** A post or remark by somebody else, so that the page looks lived in. */
export function seed(name: string, when: string, text: string, ...rest: Child[]): HTMLElement {
  const byline = el('div', { class: 'byline' }, el('b', {}, name), el('small', {}, when));
  return el('div', { role: 'article', class: 'card' }, byline, el('p', { class: 'words' }, text), ...rest);
}

/** The frame of a page: the site's name, its ways, the middle column and a quiet side. */
export function frame(
  name: string,
  ways: readonly (readonly [string, string])[],
  main: HTMLElement,
): HTMLElement {
  const nav = el('nav', { 'aria-label': 'Main' }, ...ways.map(([label, href]) => link(href, label)));
  const side = el('div', { class: 'card' }, el('b', {}, 'About this page'), countLine());
  side.append(
    el('small', {}, `A stand-in for tests and demonstrations. It is not ${name} and nothing leaves it.`),
  );
  const quiet = el(
    'aside',
    { class: 'left' },
    el('div', { class: 'card' }, el('b', {}, 'Sam Whitlock'), el('small', {}, 'Class teacher')),
  );
  const columns = el('div', { class: 'columns' }, quiet, main, el('aside', { class: 'right' }, side));
  return el('div', { class: 'frame' }, el('header', { class: 'top' }, el('strong', {}, name), nav), columns);
}
